import Foundation
import Publishing
import Records
import Testing

struct NumberedParagraphsTests {
    private static let header = "Title: One\nSummary: S.\n\n"

    /// Returns a capsule of one section with these paragraphs, at a place that does not exist yet.
    private func folder(_ paragraphs: [String]) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "lectern-\(UUID().uuidString)")
        let sections = folder.appending(path: "sections")
        try FileManager.default.createDirectory(at: sections, withIntermediateDirectories: true)
        try Data("Title: T\nLanguage: en\nAuthor: A\nLicence: L\nSectionOrder: one\n".utf8)
            .write(to: folder.appending(path: "capsule.rec"))
        try Data((Self.header + paragraphs.joined(separator: "\n\n") + "\n").utf8)
            .write(to: sections.appending(path: "one.gmi"))
        return folder
    }

    private func warnings(_ now: [String], since earlier: [String]) throws -> [String] {
        let (old, new) = (try folder(earlier), try folder(now))
        defer { for folder in [old, new] { try? FileManager.default.removeItem(at: folder) } }
        return try CapsuleFolder(new.path).check(since: old.path).diagnostics.map(\.message)
            .filter { !$0.hasPrefix("this summary has") }
    }

    private let text = ["The first.", "The second, with 3 lamps.", "The third."]

    @Test func aParagraphThatIsAddedShiftsThoseBelowIt() throws {
        let warnings = try warnings(["New."] + text, since: text)
        #expect(
            warnings == [
                "what was paragraph 1 is paragraph 2 now, and 2 more have shifted; write “[#1]” at its beginning, and a number in between for a new one, as in “[#0]”, so that citations hold"
            ]
        )
    }

    @Test func aNumberThatIsFixedHolds() throws {
        #expect(try warnings(["[#0] New.", "[#1] \(text[0])"] + text.dropFirst(), since: text).isEmpty)
        #expect(try warnings([text[0], "[#1a] New.", "[#2] \(text[1])", text[2]], since: text).isEmpty)
    }

    @Test func whatIsChangedOrIsGoneHasNoNumberToKeep() throws {
        #expect(try warnings([text[0], "Another second.", text[2]], since: text).isEmpty)
        #expect(try warnings([text[0], text[1]], since: text).isEmpty)
    }
}
