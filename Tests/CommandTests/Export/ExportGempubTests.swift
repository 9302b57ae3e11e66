import Foundation
import TestSupport
import Testing

/// `lectern export --format gempub`, whose output is an archive or a folder.
struct ExportGempubTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule()
    }

    private func archive(_ name: String) throws -> ParsedArchive {
        try ParsedArchive([UInt8](Data(contentsOf: folder.url.appending(path: name))))
    }

    @Test(arguments: ["edition.gpub", "EDITION.GPUB", ".gpub"])
    func aNameThatEndsInGpubIsAFileAndReplacesAnEarlierOne(name: String) async throws {
        #expect(try await folder.export("gempub", to: name).status == 0)
        try folder.makeCapsule(section: "The lamp went out.\n")
        let result = try await folder.export("gempub", to: name)
        #expect(result.status == 0)
        #expect(try archive(name).text("sections/lamp.gmi")?.contains("The lamp went out.") == true)
        #expect(try folder.names == ["Capsule", name].sorted())
    }

    @Test func anyOtherNameIsAFolder() async throws {
        for _ in 1...2 { #expect(try await folder.export("gempub", to: "books").status == 0) }
        #expect(try archive("books/book.gpub").text("index.gmi")?.hasPrefix("# The lighthouse\n") == true)
    }

    @Test func sayingHowManyFilesAndBytesItHasWritten() async throws {
        let result = try await folder.export("gempub", to: "a.gpub")
        let size = try Data(contentsOf: folder.url.appending(path: "a.gpub")).count
        #expect(result.output.hasSuffix("/a.gpub: 1 file, \(size) bytes\n"))
    }

    @Test(arguments: ["", "PK\u{3}\u{4}", "a letter\n"])
    func onlyAnEmptyFileOrABookOfTheSameTitleIsReplaced(words: String) async throws {
        try folder.write(words, to: "a.gpub")
        let result = try await folder.export("gempub", to: "a.gpub")
        #expect((result.status == 0) == words.isEmpty)
        if !words.isEmpty {
            #expect(result.errors.contains("a.gpub: does not begin with the title of this text"))
            #expect(try folder.read("a.gpub") == words)
        }
        #expect(try folder.names == ["Capsule", "a.gpub"])
    }

    @Test func aBookOfAnotherTitleIsKept() async throws {
        #expect(try await folder.export("gempub", to: "a.gpub").status == 0)
        let before = try Data(contentsOf: folder.url.appending(path: "a.gpub"))
        let capsule = try folder.read("Capsule/capsule.rec")
        try folder.write(
            capsule.replacing("Title: The lighthouse", with: "Title: The lighthouse keeper"),
            to: "Capsule/capsule.rec"
        )
        let result = try await folder.export("gempub", to: "a.gpub")
        #expect(result.status == 1)
        #expect(try Data(contentsOf: folder.url.appending(path: "a.gpub")) == before)
    }

    @Test func twoTextsDoNotGoIntoOneFile() async throws {
        let result = try await Program.run(
            "export",
            Repository.fixture("shelf/reef"),
            folder.path("Capsule"),
            "--format",
            "gempub",
            "--output",
            folder.path("a.gpub")
        )
        #expect(result.status == 1)
        #expect(result.errors.hasSuffix("a.gpub: 2 texts do not go into one file; name a folder\n"))
    }

    @Test func attachmentsAreWrittenFromWhereTheyLie() async throws {
        try FileManager.default.removeItem(atPath: folder.path("Capsule"))
        try FileManager.default.copyItem(
            atPath: Repository.fixture("voyage"),
            toPath: folder.path("Capsule")
        )
        // Longer than what a book takes into memory.
        let picture = Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) })
        try picture.write(to: folder.url.appending(path: "Capsule/media/coast.png"))
        #expect(try await folder.export("gempub", to: "a.gpub").status == 0)
        let entry = try archive("a.gpub").entries.first { $0.name == "media/coast.png" }
        #expect(entry.map { Data($0.bytes) } == picture)
    }
}
