import Foundation
import TestSupport
import Testing

@testable import Importing

/// What is taken of a folder, and what is passed over.
struct SourceFilesTests {
    private func folder() throws -> URL {
        let url = FileManager.default.temporaryDirectory.appending(path: "lectern-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: url.appending(path: "in"),
            withIntermediateDirectories: true
        )
        try Data("# One\n\nText.\n".utf8).write(to: url.appending(path: "in/a.md"))
        return url
    }

    @Test func aLinkOutOfTheFolderIsNotFollowed() throws {
        let url = try folder()
        defer { try? FileManager.default.removeItem(at: url) }
        try Data("Secret.\n".utf8).write(to: url.appending(path: "secret.md"))
        try FileManager.default.createSymbolicLink(
            at: url.appending(path: "in/b.md"),
            withDestinationURL: url.appending(path: "secret.md")
        )
        let source = try SourceFiles(reading: url.appending(path: "in").path)
        #expect(source.files.map(\.path) == ["a.md"])
        #expect(source.remarks.map(\.path) == ["b.md"])
    }

    @Test func aFileThatIsNoTextIsPassedOver() throws {
        let url = try folder()
        defer { try? FileManager.default.removeItem(at: url) }
        try Data([0x61, 0, 0, 0x62]).write(to: url.appending(path: "in/b.md"))
        let source = try SourceFiles(reading: url.appending(path: "in").path)
        #expect(source.files.map(\.path) == ["a.md"])
        #expect(source.remarks.map(\.path) == ["b.md"])
    }

    @Test(arguments: [("refs.bib", true), ("../refs.bib", false)])
    func aBibliographyBesideTheTextIsUsed(_ path: String, _ isUsed: Bool) throws {
        let url = try folder()
        defer { try? FileManager.default.removeItem(at: url) }
        let work = "@book{k, author = {Ada Keeper}, title = {The Lamp}, year = 1999}\n"
        try Data(work.utf8).write(to: url.appending(path: isUsed ? "in/refs.bib" : "refs.bib"))
        let text = "---\ntitle: T\nbibliography: \(path)\n---\n\nText by @k.\n\nSee [@k].\n"
        try Data(text.utf8).write(to: url.appending(path: "in/a.md"))
        let capsule = try Import(SourceFiles(reading: url.appending(path: "in/a.md").path), Import.Wishes())
        #expect(capsule.files["sources.rec"]?.contains("The Lamp") == isUsed)
        #expect(capsule.files["IMPORT.md"]?.contains("is not beside the text") == !isUsed)
    }
}
