/// A ZIP archive of stored files as a reader of its directory sees it, in the plainest form: without extra fields for lengths, and
/// without a byte that belongs to nothing.
package struct ParsedArchive {
    package struct Entry: Equatable {
        package var name: String
        package var bytes: [UInt8]
        package var checksum: UInt32
        /// Bit 11 says that the name is UTF-8.
        package var flags: Int
        package var time: Int
        package var extra: Int
    }

    struct Malformed: Error {
        let reason: String
    }

    package private(set) var entries: [Entry] = []
    private let bytes: [UInt8]

    /// - Throws: An error that says what is not as in such an archive.
    package init(_ bytes: [UInt8]) throws {
        self.bytes = bytes
        let end = bytes.count - 22
        guard bytes.count >= 22, long(end) == 0x0605_4B50 else { throw Malformed(reason: "no end") }
        var position = long(end + 16)
        guard position + long(end + 12) == end else { throw Malformed(reason: "a gap before the end") }
        var expected = 0
        for _ in 0..<short(end + 10) {
            guard long(position) == 0x0201_4B50 else { throw Malformed(reason: "no entry at \(position)") }
            let header = long(position + 42)
            guard header == expected, long(header) == 0x0403_4B50 else {
                throw Malformed(reason: "no header at \(expected)")
            }
            // All that both say of the file is the same.
            guard slice(position + 6, 24) == slice(header + 4, 24) else {
                throw Malformed(reason: "header and directory differ")
            }
            let (name, extra, count) = (short(header + 26), short(header + 28), long(header + 18))
            let start = header + 30 + name + extra
            guard slice(position + 46, name) == slice(header + 30, name), count == long(header + 22) else {
                throw Malformed(reason: "two names, or two lengths")
            }
            entries.append(
                Entry(
                    name: String(decoding: slice(header + 30, name), as: UTF8.self),
                    bytes: Array(slice(start, count)),
                    checksum: UInt32(long(header + 14)),
                    flags: short(header + 6),
                    time: long(header + 10),
                    extra: extra + short(position + 30) + short(position + 32)
                )
            )
            guard short(header + 8) == 0 else { throw Malformed(reason: "not stored") }
            expected = start + count
            position += 46 + name
        }
        guard position == end, expected == long(end + 16) else { throw Malformed(reason: "bytes between") }
    }

    /// Returns the content of a file as text; `nil` if there is no such file.
    package func text(_ name: String) -> String? {
        entries.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    private func slice(_ start: Int, _ count: Int) -> ArraySlice<UInt8> { bytes[start..<start + count] }
    private func short(_ at: Int) -> Int { Int(bytes[at]) | Int(bytes[at + 1]) << 8 }
    private func long(_ at: Int) -> Int { short(at) | short(at + 2) << 16 }
}
