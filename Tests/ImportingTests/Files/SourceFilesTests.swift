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

    @Test func aLinkInsideTheFolderIsNoSecondText() throws {
        let url = try folder()
        defer { try? FileManager.default.removeItem(at: url) }
        let inside = url.appending(path: "in")
        try FileManager.default.createDirectory(
            at: inside.appending(path: "c"),
            withIntermediateDirectories: true
        )
        try FileManager.default.createSymbolicLink(
            atPath: inside.appending(path: "0.md").path,
            withDestinationPath: "a.md"
        )
        try FileManager.default.createSymbolicLink(
            atPath: inside.appending(path: "up").path,
            withDestinationPath: ".."
        )
        // A hidden file is read by nobody else.
        try Data("# Two\n\nText.\n".utf8).write(to: inside.appending(path: ".hidden.md"))
        try FileManager.default.createSymbolicLink(
            atPath: inside.appending(path: "z.md").path,
            withDestinationPath: ".hidden.md"
        )
        let source = try SourceFiles(reading: inside.path)
        #expect(source.files.map(\.path) == ["a.md", "z.md"])
        #expect(
            source.remarks.contains {
                $0.path == "0.md" && $0.remark.message.contains("“a.md”, which is read itself")
            }
        )
        #expect(source.remarks.contains { $0.remark.message.contains("passed over, such as “up”") })
    }

    @Test(arguments: [
        ("01-start", "Start"), ("02_how-bread_rises", "How bread rises"), ("2026-11-24-the-lamp", "The lamp"),
        ("1984", "1984"), ("10", "10"), ("1917-notes", "1917 notes"), ("lamp", "Lamp"), ("-", "-"),
        ("1.2 axle", "Axle"), ("chapter_1", "Chapter 1"),
    ])
    func aNameSuggestsATitle(_ name: String, _ expected: String) { #expect(title(ofName: name) == expected) }
}
