import Content
import Foundation
import TestSupport
import Testing

@testable import Importing

/// Plain texts through the whole import: reader, writer, loader and guard.
struct PlainImportTests {
    /// The names of all texts that are UTF-8.
    private static let names: [String] = {
        let root = Repository.root.appending(path: "Tests/ImportingTests/Texts")
        let all = ["", "Shapes/"].flatMap { folder in
            ((try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path())) ?? [])
                .filter { $0.hasSuffix(".txt") }.map { folder + $0.dropLast(4) }
        }
        return all.filter { !["koi8-r", "windows-1252"].contains($0) }.sorted()
    }()

    @Test func manyTextsAreThere() { #expect(Self.names.count >= 50) }

    @Test(arguments: names)
    func noTextIsRefused(_ name: String) throws {
        let source = try SourceFiles(files: [.init(path: "text.txt", bytes: UglyText.bytes(name))])
        #expect(throws: Never.self) { try Import(source, Import.Wishes()) }
    }

    @Test func eachLevelOfAQuotationHasLinesOfItsOwn() throws {
        let mail =
            "From: A <a@example.org>\nSubject: B\n\nThen on Tuesday.\n\n> Bob wrote:\n>> Did you see\n>> the eels?\n> Yes.\n"
        let imported = try Imported(["text.txt": mail])
        let lines = imported.blocks.compactMap { if case .quotation(let lines) = $0 { lines } else { nil } }
        #expect(lines.joined().map(\.plainWords) == ["Bob wrote:", "> Did you see the eels?", "Yes."])
    }

    @Test(arguments: [
        ("Some text[1] and more.\n\n[1] The note.", ["1"]),
        ("Some text[12] and more[^a].\n\n[12] The note.\n\n[^a]: Another.", ["12", "a"]),
        ("Some text (1) and more (2).\n\nNotes\n\n1. The note.\n2. Another.", ["1", "2"]),
        ("Some text¹ and well²known.\n\nNotes\n\n1. The note.\n2. Another.", ["1", "2"]),
        ("Some text* and more.\n\n* The note.", ["star-1"]),
        ("Some[1] text[1] and more.\n\n[1] The note.", ["1"]),
    ])
    func marksOfNotesAreNoLostWords(_ text: String, _ labels: [String]) throws {
        let imported = try Imported(["text.txt": "Title\n\n" + text + "\n"])
        #expect(imported.article.sections.flatMap { $0.body.notes.map { "\($0.label)" } } == labels)
    }
}
