import Formatting
import Records
import TestSupport
import Testing

/// Checks what `Fuzz/Format` asserts of any input for the crashes that it has found and for some inputs of our own.
struct FuzzInputTests {
    private static let paths = [
        "sections/a.gmi", "glossary/a.gmi", "pages/a.gmi", "capsule.rec", "timeline.rec", "sources.rec",
        "media.rec", "questions.rec", "changes.rec", "moved.rec", "wording.rec",
    ]

    @Test(arguments: crashInputs(of: "FuzzFormat"))
    func replaysACrash(input: [UInt8]) { _ = check(input) }

    @Test func holdsForTextsOfAllMarks() {
        let pieces = [
            "\n", "\n\n", " ", "  ", "    ", "\t", "* ", "1. ", "> ", "| ", "|", "## ", "### ", "=> a.gmi b",
            "```x",
            "```", "```table: t\n| a | b |\n|:--:|--|\n", "[^a]: ", "[^a]", "%% c", "# c", "+ ", "+", "A",
            "Alias: ",
            "\\|", "\\", ".", "-", ":", "%rec: x", "\r", "é", "灯",
        ]
        var random = SplitMix64(state: 1923)
        var count = 0
        for _ in 0..<3_000 {
            var text =
                ["Term: T\nKind: concept\n\n", "Title: T\nSummary: S\n\n", "Title: T\n\nA.\n"]
                .randomElement(using: &random) ?? ""
            for _ in 0..<Int.random(in: 0..<12, using: &random) {
                text += pieces.randomElement(using: &random) ?? ""
                if Bool.random(using: &random) { text += "\n" }
            }
            count += check(Array(text.utf8))
        }
        // Otherwise it would say nothing of what can be read.
        #expect(count > 300)
    }

    /// Returns as how many kinds of file the input can be read.
    private func check(_ input: [UInt8]) -> Int {
        var count = 0
        for path in Self.paths {
            switch HouseForm(of: input, at: path, in: "C") {
            case .bytes(let formatted):
                count += 1
                #expect(
                    formatted.last ?? UInt8(ascii: "\n") == UInt8(ascii: "\n"),
                    "\(path): a file ends with the end of a line"
                )
                guard case .bytes(let again) = HouseForm(of: formatted, at: path, in: "C"), again == formatted
                else {
                    Issue.record(
                        "\(path): the house form has another: \(String(decoding: input, as: UTF8.self))"
                    )
                    continue
                }
            case .unreadable(let errors): #expect(!errors.isEmpty)
            case .differing:
                Issue.record("\(path): says something else: \(String(decoding: input, as: UTF8.self))")
            case nil: Issue.record("\(path) has no place")
            }
        }
        return count
    }
}
