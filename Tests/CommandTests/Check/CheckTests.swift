import Foundation
import TestSupport
import Testing

struct CheckTests {
    @Test func aGoodCapsuleGetsOneLine() async throws {
        let folder = try TemporaryFolder()
        try folder.makeCapsule()
        let result = try await Program.run("check", folder.path("Capsule"))
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(result.output.hasPrefix("\(folder.path("Capsule")): "))
        #expect(result.output.hasSuffix("0 errors, 0 warnings\n"))
    }

    @Test func theExampleThatWritersCopyIsFreeOfMistakes() async throws {
        let result = try await Program.run("check", Repository.example)
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(result.output.hasSuffix("0 errors, 0 warnings\n"))
    }

    @Test func wordsAreLookedAtWhereProseIsAskedFor() async throws {
        let folder = try TemporaryFolder()
        try folder.makeCapsule(section: "The lamp was was lit.\n")
        let silent = try await Program.run("check", folder.path("Capsule"))
        #expect(silent.errors == "")
        let result = try await Program.run("check", "--prose", folder.path("Capsule"))
        #expect(result.status == 0)
        #expect(
            result.errorLines.last
                == "\(folder.path("Capsule/sections/lamp.gmi")):4:10: warning: “was was” stands here; write “was” once [w-001]"
        )
        #expect(result.output.hasSuffix("0 errors, 2 warnings\n"))
    }

    @Test func everyErrorIsNamedWithItsPlace() async throws {
        let folder = try TemporaryFolder()
        try folder.makeCapsule(section: "The [[lmap]] was lit.\n\nAnd [^lost] too.\n")
        let result = try await Program.run("check", folder.path("Capsule"))
        let file = folder.path("Capsule/sections/lamp.gmi")
        #expect(result.status == 1)
        #expect(result.errorLines.count == 2)
        #expect(result.errorLines.first?.hasPrefix("\(file):4:7: error: ") == true)
        #expect(result.errorLines.last?.hasPrefix("\(file):6:7: error: ") == true)
        #expect(result.output.hasSuffix("2 errors, 0 warnings\n"))
    }

    @Test func withAnErrorTheWordsAreNotLookedAt() async throws {
        let folder = try TemporaryFolder()
        try folder.makeCapsule(section: "The the [[lmap]] was lit.\n")
        let result = try await Program.run("check", "--prose", folder.path("Capsule"))
        #expect(result.status == 1)
        #expect(result.errorLines.count == 2)
        #expect(result.errorLines.last?.contains("the words were not looked at") == true)
    }

    @Test func aDeadLinkAndATakenNameAreErrors() async throws {
        let folder = try TemporaryFolder()
        try folder.makeCapsule(section: "The lamp was lit.\n\n=> lmap.gmi The lamp\n")
        try folder.write("Title: In short\n\nIt was lit.\n", to: "Capsule/pages/full.gmi")
        let result = try await Program.run("check", folder.path("Capsule"))
        #expect(result.status == 1)
        #expect(result.errorLines.count == 2)
        #expect(
            result.errors.contains(
                "pages/full.gmi:1:1: error: “/full.gmi” is the address of the page of the"
            )
        )
        #expect(
            result.errors.contains(
                "sections/lamp.gmi:6:4: error: no page has the address “lmap.gmi”; did you mean “lamp.gmi”?"
            )
        )
    }

    @Test func aLongPageIsAWarning() async throws {
        let folder = try TemporaryFolder()
        try folder.makeCapsule(section: String(repeating: "A long night at the lamp. ", count: 1_400) + "\n")
        let result = try await Program.run("check", folder.path("Capsule"))
        #expect(result.status == 0)
        #expect(result.errorLines.count == 1)
        #expect(result.errors.contains("sections/lamp.gmi:1:1: warning: the text has "))
    }

    @Test func aDotInFrontOfALineIsAWarning() async throws {
        let folder = try TemporaryFolder()
        try folder.makeCapsule(section: "The lamp was lit.\n\n.lamp is how its file ends.\n")
        let result = try await Program.run("check", folder.path("Capsule"))
        #expect(result.status == 0)
        #expect(result.errorLines.count == 1)
        #expect(result.errors.contains("sections/lamp.gmi:6:1: warning: the line begins with a dot"))
    }

    @Test func aMissingFolderIsNamed() async throws {
        let folder = try TemporaryFolder()
        let result = try await Program.run("check", folder.path("Nowhere"))
        #expect(result.status == 1)
        #expect(result.errorLines.count == 1)
        #expect(result.errors.contains(folder.path("Nowhere")))
    }

    @Test(arguments: ["gemini", "gopher", "source"])
    func anAddressThatWouldBreakIsAnError(_ earlier: String) async throws {
        let folder = try TemporaryFolder()
        try folder.makeCapsule()
        try folder.write("Title: Tools\n\nA rag.\n", to: "Capsule/pages/tools.gmi")
        try folder.write("Title: Oil\n\nOf rape.\n", to: "Capsule/pages/oil.gmi")
        if earlier == "source" {
            try FileManager.default.copyItem(atPath: folder.path("Capsule"), toPath: folder.path("before"))
        } else {
            #expect(try await folder.export(earlier, to: "before").status == 0)
        }
        let since = ["check", folder.path("Capsule"), "--since", folder.path("before")]
        #expect(try await Program.run(since).status == 0)

        try FileManager.default.removeItem(atPath: folder.path("Capsule/pages/tools.gmi"))
        try FileManager.default.removeItem(atPath: folder.path("Capsule/pages/oil.gmi"))
        try folder.write("Title: Tools\n\nA rag.\n", to: "Capsule/pages/the-tools.gmi")
        let broken = try await Program.run(since)
        let file = folder.path("Capsule/moved.rec")
        let message = "has been an address and leads nowhere now; add a record here with"
        #expect(broken.status == 1)
        #expect(
            broken.errorLines == [
                "\(file):1:1: error: “/oil.gmi” \(message) “From: /oil.gmi” and “To: …” with its address now, or “Gone: yes”",
                "\(file):1:1: error: “/tools.gmi” \(message) “From: /tools.gmi” and “To: …” with its address now, or “Gone: yes”",
            ]
        )
        #expect(broken.output.hasSuffix("2 errors, 0 warnings\n"))

        try folder.write(
            "From: /tools.gmi\nTo: /the-tools.gmi\n\nFrom: /oil.gmi\nGone: yes\n",
            to: "Capsule/moved.rec"
        )
        let repaired = try await Program.run(since)
        #expect(repaired.status == 0 && repaired.errors == "")
    }

    @Test func anAddressThatIsLostToADraftIsAnErrorThatSaysSo() async throws {
        let folder = try TemporaryFolder()
        try folder.makeCapsule()
        try folder.write("Title: Tools\n\nA rag.\n", to: "Capsule/pages/tools.gmi")
        #expect(try await folder.export("gemini", to: "before").status == 0)
        try folder.write("Title: Tools\nDraft: yes\n\nA rag.\n", to: "Capsule/pages/tools.gmi")
        let since = ["check", folder.path("Capsule"), "--since", folder.path("before")]
        #expect(
            try await Program.run(since).errorLines == [
                "\(folder.path("Capsule/moved.rec")):1:1: error: “/tools.gmi” has been an address and leads nowhere now, since its text says “Draft: yes”; remove that line, or add a record here with “From: /tools.gmi” and “Gone: yes”"
            ]
        )
        try folder.write("From: /tools.gmi\nGone: yes\n", to: "Capsule/moved.rec")
        for options in [since, since + ["--drafts"]] {
            let repaired = try await Program.run(options)
            #expect(repaired.status == 0 && repaired.errors == "")
        }
    }

    @Test func whatIsNeitherAnExportNorASourceTellsNoAddresses() async throws {
        let folder = try TemporaryFolder()
        try folder.makeCapsule()
        try folder.write("A letter.\n", to: "letters/letter.txt")
        let result = try await Program.run("check", folder.path("Capsule"), "--since", folder.path("letters"))
        #expect(result.status == 1)
        #expect(
            result.errors.hasSuffix(
                "this is neither an export (it has no .lectern-export) nor a capsule (it has no capsule.rec); name the folder of one\n"
            )
        )
    }

    @Test(arguments: ["text", "epub", "html"])
    func anExportInAnotherFormatTellsNoAddresses(_ format: String) async throws {
        let folder = try TemporaryFolder()
        try folder.makeCapsule()
        #expect(try await folder.export(format, to: "before").status == 0)
        let result = try await Program.run("check", folder.path("Capsule"), "--since", folder.path("before"))
        #expect(result.status == 1)
        #expect(
            result.errors.contains(
                "an export in this format has no addresses to compare with; name one as gemini"
            )
        )
    }

    @Test func aDraftIsCountedOnlyWhereItIsShown() async throws {
        let folder = try TemporaryFolder()
        try folder.makeCapsule()
        try folder.write("Title: Tools\nDraft: yes\n\nA [[rag]].\n", to: "Capsule/pages/tools.gmi")
        let hidden = try await Program.run("check", folder.path("Capsule"))
        #expect(hidden.status == 0 && hidden.output.hasSuffix("0 errors, 1 warning\n"))
        let shown = try await Program.run("check", folder.path("Capsule"), "--drafts")
        #expect(shown.status == 1 && shown.output.hasSuffix("1 error, 0 warnings\n"))
    }
}

/// `lectern check --format json`.
struct CheckJSONTests {
    private struct Document: Decodable {
        struct Place: Decodable, Equatable {
            var line: Int
            var column: Int
        }
        struct Range: Decodable {
            var start: Place
            var end: Place
        }
        struct Problem: Decodable {
            var file: String
            var range: Range
            var severity: String
            var message: String
            var rule: String?
        }
        var capsule: String
        var errors: Int
        var warnings: Int
        var omitted: Int
        var diagnostics: [Problem]
    }

    private func check(
        _ folder: TemporaryFolder,
        status: Int32,
        _ options: String...
    ) async throws -> Document {
        let result = try await Program.run(["check", folder.path("Capsule"), "--format", "json"] + options)
        #expect(result.status == status)
        #expect(result.errors == "")
        return try JSONDecoder().decode(Document.self, from: Data(result.output.utf8))
    }

    @Test func oneDocumentHasEachProblemWithItsRange() async throws {
        let folder = try TemporaryFolder()
        try folder.makeCapsule(section: "Ёлка “x”: the [[lmap]] was lit.\n\n=> lmap.gmi The \u{1F56F} lamp\n")
        let document = try await check(folder, status: 1)
        #expect(document.capsule == folder.path("Capsule"))
        #expect(document.errors == document.diagnostics.count)
        let first = try #require(document.diagnostics.first)
        #expect(first.file == folder.path("Capsule/sections/lamp.gmi"))
        #expect(first.severity == "error")
        #expect(first.range.start == Document.Place(line: 4, column: 17))
        #expect(first.range.end == Document.Place(line: 4, column: 21))
        #expect(first.message.contains("“lmap”"))
    }

    @Test func aFindingOfARuleOfProseHasItsId() async throws {
        let folder = try TemporaryFolder()
        try folder.makeCapsule(section: "The lamp [*was*] was lit.\n")
        let document = try await check(folder, status: 0, "--prose")
        let last = try #require(document.diagnostics.last)
        #expect(last.rule == "w-001")
        #expect(last.range.start == Document.Place(line: 4, column: 12))
        #expect(last.range.end == Document.Place(line: 4, column: 21))
    }

    /// A link is followed when the reading has ended, and its file is no longer there to be measured.
    @Test func alsoTheAddressOfALinkHasARange() async throws {
        let folder = try TemporaryFolder()
        try folder.makeCapsule(section: "It was lit.\n\n=> lmap.gmi The lamp\n")
        let document = try await check(folder, status: 1)
        #expect(document.diagnostics.map(\.range.start) == [Document.Place(line: 6, column: 4)])
        #expect(document.diagnostics.map(\.range.end) == [Document.Place(line: 6, column: 12)])
    }

    @Test func aGoodCapsuleHasNone() async throws {
        let folder = try TemporaryFolder()
        try folder.makeCapsule()
        let document = try await check(folder, status: 0)
        #expect(document.diagnostics.isEmpty)
        #expect(document.errors == 0)
    }

    @Test func whatBelongsToNoFormatIsWrongUsage() async throws {
        let result = try await Program.run("check", "--format", "yaml")
        #expect(result.status == 64)
        #expect(result.errors.contains("json"))
    }
}
