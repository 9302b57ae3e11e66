import Archive
import TestSupport
import Testing

struct ChecksumTests {
    @Test(
        arguments: [
            ("", 0), ("a", 0xE8B7_BE43), ("123456789", 0xCBF4_3926), ("message digest", 0x2015_9D7F),
            ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
        ] as [(String, UInt32)]
    )
    func knownTextsHaveTheirChecksums(text: String, checksum: UInt32) {
        #expect(Checksum(of: Array(text.utf8)).value == checksum)
    }

    /// The definition, a bit at a time.
    private func slowly(_ bytes: [UInt8]) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
        }
        return ~sum
    }

    @Test func anyCutOfAnyBytesGivesTheSame() {
        var numbers = SplitMix64(state: 1)
        for count in 0..<70 {
            let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &numbers) }
            let cut = Int.random(in: 0...count, using: &numbers)
            var checksum = Checksum()
            checksum.update(bytes.span.extracting(0..<cut))
            checksum.update(bytes.span.extracting(cut..<count))
            #expect(checksum.value == slowly(bytes))
        }
    }
}
