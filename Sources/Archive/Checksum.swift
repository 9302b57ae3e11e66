/// The checksum of a file in an archive, taken piece by piece: CRC-32 as ZIP, PNG and Ethernet have it.
///
/// ```
/// Checksum of nothing          0
/// Checksum of "123456789"      0xCBF43926
/// ```
///
/// It takes eight bytes at a time by eight tables (slicing-by-8).
///
/// - Source: APPNOTE.TXT 6.3.10, section 4.4.7, for the polynomial; Kounavis and Berry, “Novel Table Lookup-Based Algorithms
///   for High-Performance CRC Generation” (2008), for the tables.
package struct Checksum: Hashable, Sendable {
    private var register = UInt32.max

    /// Begins with no bytes.
    package init() {}

    /// Takes a whole file at once.
    package init(of bytes: [UInt8]) { update(bytes.span) }

    /// The value for all bytes so far.
    package var value: UInt32 { ~register }

    /// Takes the next bytes.
    package mutating func update(_ bytes: Span<UInt8>) {
        let tables = Self.tables.span
        var sum = register
        var index = 0
        while index + 8 <= bytes.count {
            let low =
                sum
                ^ (UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
                    | UInt32(bytes[index + 3]) << 24)
            let first = tables[7 * 256 + Int(low & 0xFF)] ^ tables[6 * 256 + Int(low >> 8 & 0xFF)]
            let second = tables[5 * 256 + Int(low >> 16 & 0xFF)] ^ tables[4 * 256 + Int(low >> 24)]
            let third = tables[3 * 256 + Int(bytes[index + 4])] ^ tables[2 * 256 + Int(bytes[index + 5])]
            let fourth = tables[256 + Int(bytes[index + 6])] ^ tables[Int(bytes[index + 7])]
            sum = first ^ second ^ third ^ fourth
            index += 8
        }
        while index < bytes.count {
            sum = tables[Int((sum ^ UInt32(bytes[index])) & 0xFF)] ^ sum >> 8
            index += 1
        }
        register = sum
    }

    /// Eight tables of 256: the first for the last byte of eight, the last for the first.
    private static let tables: [UInt32] = {
        var tables: [UInt32] = []
        for byte in 0..<256 as Range<UInt32> {
            var sum = byte
            for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
            tables.append(sum)
        }
        for index in 256..<8 * 256 {
            let above = tables[index - 256]
            tables.append(tables[Int(above & 0xFF)] ^ above >> 8)
        }
        return tables
    }()
}
