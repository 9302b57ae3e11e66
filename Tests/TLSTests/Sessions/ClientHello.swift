/// A client's hello, written byte by byte: it can offer what no client of ours would.
struct ClientHello {
    var version: UInt16 = 0x0303
    /// The suites, which are ECDHE with AES-128-GCM.
    var suites: [UInt16] = [0xC02B, 0xC02F]
    /// The suites of TLS 1.3, which is only offered if there are any.
    var modern: [UInt16] = []
    /// The groups: P-256.
    var groups: [UInt16] = [23]
    /// The signature algorithms: ECDSA and RSA-PSS with SHA-256.
    var signatures: [UInt16] = [0x0403, 0x0804]
    /// The share of a key: its group and its number of bytes.
    var share: (group: UInt16, count: Int)?
    /// The bytes of an extension of RFC 7685.
    var padding = 0

    static func tls13(share group: UInt16, of count: Int) -> [UInt8] {
        ClientHello(modern: [0x1301], groups: [group], share: (group, count)).records()
    }

    /// The message of the handshake: its type, its length and its body.
    var message: [UInt8] {
        let suites = modern.isEmpty ? suites : modern
        var extensions = Self.entry(10, Self.list(groups)) + Self.entry(13, Self.list(signatures))
        extensions += Self.entry(11, [1, 0])  // point formats: uncompressed
        if !modern.isEmpty {
            let entries =
                share.map { Self.two($0.group) + Self.block([UInt8](repeating: 2, count: $0.count)) } ?? []
            extensions += Self.entry(43, [2, 3, 4]) + Self.entry(51, Self.block(entries))
        }
        if padding > 0 { extensions += Self.entry(21, [UInt8](repeating: 0, count: padding)) }
        var body = Self.two(version) + [UInt8](repeating: 7, count: 32) + [0]
        body += Self.list(suites) + [1, 0] + Self.block(extensions)
        return Self.message(1, body)
    }

    /// Returns the message in records of at most so many bytes.
    func records(of count: Int = 16_384) -> [UInt8] { Self.records(message, of: count) }

    static func message(_ type: UInt8, _ body: [UInt8]) -> [UInt8] {
        [type, UInt8(body.count >> 16)] + two(UInt16(body.count & 0xFFFF)) + body
    }

    // The version of records is 3.1 in hellos, and 3.3 after them.
    static func records(_ bytes: [UInt8], of count: Int, minor: UInt8 = 1) -> [UInt8] {
        stride(from: 0, to: bytes.count, by: count).flatMap { start in
            [22, 3, minor] + block(Array(bytes[start..<min(start + count, bytes.count)]))
        }
    }

    private static func two(_ number: UInt16) -> [UInt8] { [UInt8(number >> 8), UInt8(number & 0xFF)] }
    private static func block(_ bytes: [UInt8]) -> [UInt8] { two(UInt16(bytes.count)) + bytes }
    private static func list(_ numbers: [UInt16]) -> [UInt8] { block(numbers.flatMap(two)) }
    private static func entry(_ type: UInt16, _ bytes: [UInt8]) -> [UInt8] { two(type) + block(bytes) }
}
