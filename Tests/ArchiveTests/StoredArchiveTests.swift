import Archive
import TestSupport
import Testing

struct StoredArchiveTests {
    private let files: [(name: String, bytes: [UInt8])] = [
        ("mimetype", Array("application/epub+zip".utf8)), ("empty", []), ("a/Überschrift.gmi", [1, 2, 3]),
    ]

    @Test func whatGoesInComesOutInItsOrder() throws {
        let archive = try ParsedArchive(StoredArchive.bytes(of: files))
        #expect(archive.entries.map(\.name) == files.map(\.name))
        #expect(archive.entries.map(\.bytes) == files.map(\.bytes))
        #expect(archive.entries.map(\.checksum) == files.map { Checksum(of: $0.bytes).value })
    }

    /// A program that asks what a file is looks at byte 30 for `mimetype`, and at byte 38 for the type (OCF 3.3, section 4.3).
    @Test func theFirstNameStandsWhereProgramsLookForIt() throws {
        let bytes = try StoredArchive.bytes(of: files)
        #expect(String(decoding: bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
    }

    @Test func onlyNamesOutsideASCIISayThatTheyAreUTF8() throws {
        let archive = try ParsedArchive(StoredArchive.bytes(of: files))
        #expect(archive.entries.map(\.flags) == [0, 0, 0x800])
    }

    @Test func everyFileIsAsOldAsTheFormatAndHasNoExtraField() throws {
        let archive = try ParsedArchive(StoredArchive.bytes(of: files))
        #expect(archive.entries.allSatisfy { $0.time == 0x0021_0000 && $0.extra == 0 })
    }

    @Test func anArchiveWithoutFilesIsItsEnd() throws {
        #expect(try StoredArchive.bytes(of: []) == [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))
    }

    @Test func oneFileMoreThanTheFormatCountsIsRefused() throws {
        var archive = StoredArchive()
        for number in 0..<StoredArchive.fileLimit {
            _ = try archive.header(of: "\(number)", count: 0, checksum: Checksum())
        }
        #expect(throws: ArchiveError.tooManyFiles) {
            try archive.header(of: "one more", count: 0, checksum: Checksum())
        }
        #expect(try archive.end().suffix(14).prefix(4) == [0xFF, 0xFF, 0xFF, 0xFF])
    }

    @Test func whatIsLongerThanTheFormatMeasuresIsRefused() throws {
        var archive = StoredArchive()
        #expect(throws: ArchiveError.tooLong) {
            try archive.header(of: "a", count: StoredArchive.lengthLimit + 1, checksum: Checksum())
        }
        _ = try archive.header(of: "a", count: StoredArchive.lengthLimit, checksum: Checksum())
        #expect(throws: ArchiveError.tooLong) { try archive.header(of: "b", count: 0, checksum: Checksum()) }
        #expect(throws: ArchiveError.tooLong) { try archive.end() }
    }

    @Test func aNameThatIsTooLongIsRefused() throws {
        var archive = StoredArchive()
        let name = String(repeating: "a", count: 65_536)
        #expect(throws: ArchiveError.nameTooLong) {
            try archive.header(of: name, count: 0, checksum: Checksum())
        }
        #expect(
            try archive.header(of: String(name.dropLast()), count: 0, checksum: Checksum()).count == 65_565
        )
    }
}
