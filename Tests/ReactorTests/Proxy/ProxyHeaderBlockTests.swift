import Reactor
import System
import Testing

struct ProxyHeaderBlockTests {
    @Test(arguments: [
        (vector(0x01, count: 8), "protocol name"), (vector(0x02, count: 255), "server name"),
        (vector(0x04, count: 0), "padding of nothing"),
        (vector(0x20, count: 5) + vector(0x30, count: 9), "two"),
        (vector(0xEE, count: 40), "of one's own"), (vector(0xFF, count: 1), "of the future"),
    ])
    func vectorsAreSkipped(vectors: [UInt8], name: String) {
        for header in [relayed4, relayed6] {
            let bytes = header.block(vectors: vectors)
            #expect(feed([bytes]) == .complete(header, consumed: bytes.count))
        }
    }

    @Test(arguments: [
        ([0x04], "a type alone"), ([0x04, 0], "half a length"), ([0x04, 0, 1], "a value missing"),
        ([0x04, 0xFF, 0xFF, 0], "a length beyond the header"),
        (vector(0x04, count: 2) + [0], "a byte left over"),
        (vector(0x03, count: 3), "a checksum too short"), (vector(0x03, count: 5), "a checksum too long"),
        (vector(0x03, count: 4) + vector(0x03, count: 4), "two checksums"),
    ])
    func malformedVectorsAreRefused(vectors: [UInt8], name: String) {
        #expect(feed([relayed4.block(vectors: vectors)]) == .malformed(.vectors))
    }

    /// These are headers that HAProxy 2.6 has sent, with `proxy-v2-options crc32c,unique-id`.
    @Test(arguments: [
        (
            "2111001e7f0000017f000001da38baa1030004963c417405000869642d3230363837",
            "127.0.0.1:55864", "127.0.0.1:47777"
        ),
        (
            """
            212100360000000000000000000000000000000100000000000000000000000000000001bc5e9c29\
            03000402909d9805000869642d3230363837
            """,
            "[::1]:48222", "[::1]:39977"
        ),
        (
            """
            2121003600000000000000000000ffff7f00000100000000000000000000ffff7f0000018382dfdb\
            0300040321d19905000869642d3230363837
            """,
            "[::ffff:127.0.0.1]:33666", "[::ffff:127.0.0.1]:57307"
        ),
    ])
    func aChecksumThatMatchesIsTakenAndOneWrongBitIsNot(digits: String, source: String, destination: String) {
        let bytes = Array("\r\n\r\n\0\r\nQUIT\n".utf8) + hexadecimal(digits)
        guard case .complete(.proxied(let from, let to), bytes.count) = feed([bytes]) else {
            Issue.record("\(feed([bytes]))")
            return
        }
        #expect(from.description == source)
        #expect(to.description == destination)

        // The last eleven bytes are a vector of 3 + 8; before them stands the checksum's, 3 + 4.
        let values =
            Array(16..<bytes.count - 18) + (bytes.count - 15..<bytes.count - 11)
            + (bytes.count - 8..<bytes.count)
        for index in values {
            for bit in 0..<8 {
                var wrong = bytes
                wrong[index] ^= 1 << bit
                #expect(feed([wrong]) == .malformed(.checksum), "bit \(bit) of byte \(index)")
            }
        }
    }
}

private func hexadecimal(_ digits: String) -> [UInt8] {
    let nibbles = digits.compactMap { $0.hexDigitValue.map { UInt8($0) } }
    return stride(from: 0, to: nibbles.count - 1, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] }
}
