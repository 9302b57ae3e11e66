/// Writes what a ZIP archive has around the bytes of its files, which are stored as they are.
///
/// ```
/// header(of: "mimetype", …)  ──►  local header     ┐ then the caller writes the file
/// header(of: "OEBPS/a", …)   ──►  local header     ┘ then the next file …
/// end()                      ──►  central directory, and its end
/// ```
///
/// It holds no file, so an archive can be as long as it may be and take no memory. The files stand in the order in which they
/// come, without extra fields; each has the time at which the format begins (1980-01-01) and is readable by all and writable by
/// its owner, so the same files give the same bytes. Names are UTF-8, and say so where they are not ASCII.
///
/// - Source: APPNOTE.TXT 6.3.10, sections 4.3 and 4.4; appendix D for the names.
package struct StoredArchive: Sendable {
    private var directory: [UInt8] = []
    private var fileCount = 0
    /// The bytes of the archive so far, with those of the files.
    private var position = 0

    /// The most files that an archive of this form holds.
    package static let fileLimit = Int(UInt16.max)
    /// The most bytes that it has.
    package static let lengthLimit = Int(UInt32.max)

    /// Begins an archive without a file.
    package init() {}

    /// Returns what stands before a file.
    ///
    /// - Parameters:
    ///   - name: The path of the file in the archive, with `/` between folders; no two files have one name.
    ///   - count: The number of its bytes, which follow in the archive.
    ///   - checksum: The checksum of these bytes.
    /// - Returns: The local header of the file.
    /// - Throws: An error if the archive has no place for the file.
    package mutating func header(
        of name: String,
        count: Int,
        checksum: Checksum
    ) throws(ArchiveError) -> [UInt8] {
        guard fileCount < Self.fileLimit else { throw .tooManyFiles }
        guard name.utf8.count <= Int(UInt16.max) else { throw .nameTooLong }
        guard position <= Self.lengthLimit, count <= Self.lengthLimit else { throw .tooLong }
        let description = description(of: name, count: count, checksum)
        let header = Field.bytes([.long(0x0403_4B50)] + description + [.short(0)]) + name.utf8

        directory += Field.bytes([.long(0x0201_4B50), .short(Self.maker)] + description)
        // No extra field, no comment, the first disk; no text among the attributes of DOS, and those of Unix.
        directory += Field.bytes([.short(0), .short(0), .short(0), .short(0)])
        directory += Field.bytes([.long(Self.permissions), .long(UInt32(position))]) + name.utf8

        fileCount += 1
        position += header.count + count
        return header
    }

    /// Returns what stands behind the last file.
    ///
    /// - Throws: An error if the archive has become too long.
    package consuming func end() throws(ArchiveError) -> [UInt8] {
        guard position <= Self.lengthLimit, directory.count <= Self.lengthLimit else { throw .tooLong }
        let files = UInt16(fileCount)
        let end = Field.bytes([
            .long(0x0605_4B50), .short(0), .short(0), .short(files), .short(files),
            .long(UInt32(directory.count)), .long(UInt32(position)), .short(0),
        ])
        return directory + end
    }

    /// The version of the format that its makers follow, 3.0, and that the attributes are those of Unix.
    private static let maker: UInt16 = 3 << 8 | 30
    /// The attributes of a regular file with mode 0644.
    private static let permissions: UInt32 = 0o100644 << 16

    /// Returns what the local header and the directory say of a file, from the version that is needed to the length of the name.
    private func description(of name: String, count: Int, _ checksum: Checksum) -> [Field] {
        let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
        let utf8: UInt16 = 1 << 11
        let (midnight, firstOfJanuary1980): (UInt16, UInt16) = (0, 1 << 5 | 1)
        return [
            .short(10), .short(isASCII ? 0 : utf8), .short(0), .short(midnight), .short(firstOfJanuary1980),
            .long(checksum.value), .long(UInt32(count)), .long(UInt32(count)),
            .short(UInt16(name.utf8.count)),
        ]
    }
}

extension StoredArchive {
    /// Returns a whole archive of files that are in memory.
    ///
    /// - Throws: An error if they do not go into one.
    package static func bytes(of files: [(name: String, bytes: [UInt8])]) throws(ArchiveError) -> [UInt8] {
        var archive = StoredArchive()
        var whole: [UInt8] = []
        for (name, bytes) in files {
            whole += try archive.header(of: name, count: bytes.count, checksum: Checksum(of: bytes))
            whole += bytes
        }
        return whole + (try archive.end())
    }
}

/// A number in an archive, which begins with its lowest byte.
private enum Field {
    case short(UInt16)
    case long(UInt32)

    static func bytes(_ fields: [Field]) -> [UInt8] {
        fields.flatMap { field -> [UInt8] in
            switch field {
            case .short(let value): [UInt8(value & 0xFF), UInt8(value >> 8)]
            case .long(let value): (0..<4).map { UInt8(value >> (8 * $0) & 0xFF) }
            }
        }
    }
}
