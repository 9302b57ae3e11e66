import COpenSSL
import Glibc
import TLS
import Testing

struct SpareBlocksTests {
    @Test(
        arguments: [
            (1, nil), (1_032, nil), (1_033, 1_280), (1_280, 1_280), (1_281, 1_536), (16_584, 16_640),
            (16_712, 16_896),
            (21_848, 22_016), (22_016, 22_016), (22_017, nil), (.max, nil),
        ] as [(Int, Int?)]
    )
    func aBlockIsAskedForInStepsOf256Bytes(count: Int, size: Int?) {
        #expect(SpareBlocks.size(for: count) == size)
    }

    @Test func theBlockThatWasFreedLastIsTheNextOfItsSize() throws {
        var spare = SpareBlocks()
        let size = try #require(SpareBlocks.size(for: 16_584))
        let block = try #require(malloc(size))
        let other = try #require(malloc(size))
        let areKept = [block, other].map { spare.keep($0, usable: malloc_usable_size($0)) }
        #expect(areKept == [true, true])
        let bytes = spare.bytes
        #expect(bytes == 2 * size)
        let larger = spare.take(size + 256)
        let taken = [spare.take(size), spare.take(size), spare.take(size)]
        #expect(larger == nil)
        #expect(taken == [other, block, nil])
        free(block)
        free(other)
    }

    @Test(arguments: [1_032, 1_033, 1_279, 1_280, 1_300, 4_096, 21_848, 22_016, 22_272, 30_000])
    func aBlockIsNeverTakenForALargerOne(count: Int) throws {
        var spare = SpareBlocks()
        let block = try #require(malloc(count))
        let usable = malloc_usable_size(block)
        guard spare.keep(block, usable: usable) else { return free(block) }
        for size in stride(from: 1_280, through: 22_016, by: 256) {
            guard let taken = spare.take(size) else { continue }
            #expect(size <= usable)
            free(taken)
        }
        let bytes = spare.bytes
        #expect(bytes == 0)
    }

    @Test func onlyAsManyAreKeptAsACrowdLeaves() throws {
        var spare = SpareBlocks()
        for number in 0..<SpareBlocks.limit + 3 {
            let block = try #require(malloc(8_192))
            let isKept = spare.keep(block, usable: 8_192)
            #expect(isKept == (number < SpareBlocks.limit))
            if !isKept { free(block) }
        }
        let full = spare.bytes
        #expect(full == SpareBlocks.limit * 8_192)
        spare.releaseAll()
        let empty = (spare.bytes, spare.take(8_192))
        #expect(empty.0 == 0)
        #expect(empty.1 == nil)
    }
}
