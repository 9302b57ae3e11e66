import Publishing
import TestSupport
import Testing
import Text

struct ExportFormatTests {
    private static let gopher = Result {
        try ExportFormat.gopher.files(of: [CapsuleFolder(Repository.fixture("lighthouses"))]).bytes
    }
    private static let text = Result {
        try ExportFormat.text.files(of: [CapsuleFolder(Repository.fixture("lighthouses"))]).bytes
    }

    private func files(_ format: ExportFormat) throws -> [String: [UInt8]] {
        try format == .gopher ? Self.gopher.get() : Self.text.get()
    }

    private func text(_ path: String, _ format: ExportFormat) throws -> String {
        String(decoding: try #require(try files(format)[path]), as: UTF8.self)
    }

    @Test(arguments: [ExportFormat.gopher, .text])
    func twoExportsAreTheSameToTheByte(_ format: ExportFormat) throws {
        #expect(
            try files(format) == format.files(of: [CapsuleFolder(Repository.fixture("lighthouses"))]).bytes
        )
    }

    @Test func aMenuIsAFolderAndATextAFile() throws {
        let paths = try files(.gopher).keys
        for path in [
            "gophermap", "sections/gophermap", "sections/tower.gmi/gophermap", "sections/tower.txt",
            "glossary/lantern.txt", "robots.txt",
        ] {
            #expect(paths.contains(path))
        }
    }

    @Test func itemsLeaveHostAndPortToTheServer() throws {
        let home = try text("gophermap", .gopher)
        #expect(home.contains("\n1About this book\t/about.gmi\n"))
        #expect(!home.contains("\r") && !home.contains("\n.\n"))
        #expect(try text("about.gmi/gophermap", .gopher).contains("\n1Home\t/\n"))
        #expect(try text("sources.gmi/gophermap", .gopher).contains("(free to read)\tURL:https://"))
    }

    /// What gophernicus does with lines in which there is no TAB depends on their first character.
    @Test func everyLineOfAMenuHasATab() throws {
        for (path, bytes) in try files(.gopher) where path.hasSuffix("gophermap") {
            let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
                .dropLast()
            #expect(lines.allSatisfy { $0.contains(UInt8(ascii: "\t")) }, "\(path)")
        }
    }

    @Test func everySelectorIsAFileOfTheExport() throws {
        let files = try files(.gopher)
        for (path, bytes) in files where path.hasSuffix("gophermap") {
            for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
                let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
                guard fields.count == 2, fields[1].hasPrefix("/") else { continue }
                let target = fields[1].split(separator: "/").joined(separator: "/")
                let menu = target.isEmpty ? "gophermap" : "\(target)/gophermap"
                #expect(files["09".contains(line.first ?? " ") ? target : menu] != nil, "\(path): \(line)")
            }
        }
    }

    /// Files cannot answer a search.
    @Test(arguments: ExportFormat.allCases)
    func noFileLeadsToTheSearch(_ format: ExportFormat) throws {
        for (path, bytes) in try format.files(of: [CapsuleFolder(Repository.fixture("lighthouses"))]).bytes {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(
                !text.contains("=> search") && !text.contains("\t/search")
                    && !text.contains("Disallow: /search"),
                "\(path)"
            )
        }
    }

    @Test func aTextIsOneFileWithContentsNotesAndSources() throws {
        #expect(try Array(files(.text).keys) == ["full.txt"])
        let text = try text("full.txt", .text)
        #expect(text.hasPrefix("Lights of the North\n===================\n\n"))
        for heading in ["Contents", "Glossary", "Timeline", "People", "Sources and further reading"] {
            let rule = String(repeating: "-", count: heading.count)
            #expect(text.contains("\n\n\n\(heading)\n\(rule)\n\n"), "\(heading)")
        }
        #expect(text.contains("\n  Note 3. "))
    }

    /// A text to take along has their words alone.
    @Test(arguments: [
        (ExportFormat.gemini, ["media/chart.pdf", "media/coast.png", "media/log.txt"]),
        (.gopher, ["media/chart.pdf", "media/coast.png", "media/log.txt"]), (.text, []),
    ])
    func attachmentsAreCopiedFromWhereTheyLie(_ format: ExportFormat, _ paths: [String]) throws {
        let fixture = Repository.fixture("voyage")
        let files = try format.files(of: [CapsuleFolder(fixture)])
        #expect(files.copies.keys.sorted() == paths)
        #expect(files.copies.allSatisfy { $1.path == "\(fixture)/\($0)" && $1.stamp != nil })
        #expect(files.bytes.keys.allSatisfy { !$0.hasPrefix("media/") })
    }
}
