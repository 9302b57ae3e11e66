import COpenSSL
import Glibc
import TLS
import Testing

@Suite struct SpareBlocksTests {
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

    @Test func aBlockThatWasFreedIsTheNextOfItsSize() throws {
        var spare = SpareBlocks()
        let size = try #require(SpareBlocks.size(for: 16_584))
        #expect(spare.take(size) == nil)
        let block = try #require(malloc(size))
        let other = try #require(malloc(size))
        #expect(spare.keep(block, usable: malloc_usable_size(block)))
        #expect(spare.keep(other, usable: malloc_usable_size(other)))
        #expect(spare.bytes == 2 * size)
        #expect(spare.take(size + 256) == nil)
        #expect(spare.take(size) == other)
        #expect(spare.take(size) == block)
        #expect(spare.take(size) == nil)
        #expect(spare.bytes == 0)
        free(block)
        free(other)
    }

    /// What is taken as a block of its size must have all the bytes of that size.
    @Test func aBlockIsNeverTakenForALargerOne() throws {
        for count in [1_032, 1_033, 1_279, 1_280, 1_300, 4_096, 21_848, 22_016, 22_272, 30_000] {
            var spare = SpareBlocks()
            let block = try #require(malloc(count))
            let usable = malloc_usable_size(block)
            guard spare.keep(block, usable: usable) else {
                free(block)
                continue
            }
            #expect(spare.bytes <= usable)
            for size in stride(from: 1_280, through: 22_016, by: 256) {
                guard let taken = spare.take(size) else { continue }
                #expect(size <= usable)
                free(taken)
            }
            #expect(spare.bytes == 0)
        }
    }

    @Test func onlyAsManyAreKeptAsACrowdLeaves() throws {
        var spare = SpareBlocks()
        for number in 0..<SpareBlocks.limit + 3 {
            let block = try #require(malloc(8_192))
            let isKept = spare.keep(block, usable: 8_192)
            #expect(isKept == (number < SpareBlocks.limit))
            if !isKept { free(block) }
        }
        #expect(spare.bytes == SpareBlocks.limit * 8_192)
        spare.releaseAll()
        #expect(spare.bytes == 0)
        #expect(spare.take(8_192) == nil)
    }
}
