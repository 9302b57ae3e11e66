import Reactor
import Testing

struct ProxyHeaderPreambleTests {
    /// Bytes that are neither addresses nor vectors.
    private static let rubbish = [UInt8](repeating: 0xFF, count: 36)

    @Test(arguments: [0x00, 0x11, 0x12, 0x21, 0x22, 0x31, 0x32, 0x44, 0xFF] as [UInt8])
    func aLocalHeaderIsSkippedWhateverItSays(family: UInt8) {
        for rest in [[], [0], Self.rubbish] {
            let bytes = proxyBlock(0x20, family, rest)
            #expect(feed([bytes + [0x16]]) == .complete(.local, consumed: bytes.count))
        }
    }

    @Test(arguments: [0x00, 0x01, 0x02, 0x10, 0x12, 0x20, 0x22, 0x30, 0x31, 0x32] as [UInt8])
    func familiesThatAreNotTCPKeepTheSocketsAddresses(family: UInt8) {
        for rest in [[], Self.rubbish] {
            let bytes = proxyBlock(0x21, family, rest)
            #expect(feed([bytes + [0x16]]) == .complete(.local, consumed: bytes.count))
        }
    }

    @Test(arguments: [0x03, 0x13, 0x1F, 0x23, 0x33, 0x40, 0x41, 0xF1, 0xFF] as [UInt8])
    func unassignedFamiliesAreRefused(family: UInt8) {
        #expect(feed([proxyBlock(0x21, family, Self.rubbish)]) == .malformed(.family))
    }

    @Test(arguments: 0...255 as ClosedRange<UInt8>)
    func onlyVersion2WithItsTwoCommandsIsTaken(byte: UInt8) {
        let bytes = proxyBlock(byte, 0x11, Array(relayed4.block().dropFirst(16)))
        switch byte {
        case 0x20: #expect(feed([bytes]) == .complete(.local, consumed: bytes.count))
        case 0x21: #expect(feed([bytes]) == .complete(relayed4, consumed: bytes.count))
        case 0x22...0x2F: #expect(feed([bytes]) == .malformed(.command))
        default: #expect(feed([bytes]) == .malformed(.version))
        }
    }

    @Test(arguments: [(0x11, 12), (0x21, 36)] as [(UInt8, Int)])
    func aLengthBelowTheAddressesIsRefused(family: UInt8, length: Int) {
        for short in 0..<length {
            let bytes = proxyBlock(0x21, family, [UInt8](repeating: 1, count: short))
            #expect(feed([bytes]) == .malformed(.lengthTooShort), "\(short) bytes")
        }
    }

    @Test
    func aHeaderOf4096BytesIsTheLongest() {
        let longest = relayed4.block(vectors: vector(0x04, count: 4096 - 28 - 3))
        #expect(longest.count == 4096)
        #expect(feed([longest]) == .complete(relayed4, consumed: 4096))
        let local = proxyBlock(0x20, 0x00, [UInt8](repeating: 0, count: 4080))
        #expect(feed([local]) == .complete(.local, consumed: 4096))
    }

    @Test(arguments: [0x20, 0x21] as [UInt8])
    func aLongerOneIsRefusedBeforeItComes(command: UInt8) {
        for length in [4081, 65_535] as [UInt16] {
            let preamble = Array("\r\n\r\n\0\r\nQUIT\n".utf8) + [command, 0x11] + length.bytes
            #expect(feed([preamble]) == .malformed(.lengthTooLong))
        }
    }
}
