import Content
import Prose
import Records
import TestSupport
import Testing

/// What holds of the rules for any text: no input makes them fail, and each place lies in its line.
struct AnyTextTests {
    private static let words = [
        "\"", "“", "”", "„", "«", "» ", "'", "’", " - ", "--", "-", "–", "—", "...", "…", "..", ". ", ",",
        " ,", "  ",
        "the the ", "1917-23 ", "1917", " 8 October ", "October 9 ", "e.g. ", "eg ", "Trotskii ", "Trotsky ",
        "(c) 2026 ",
        " & ", "[[term]]", "[[term|x y]]", "[@key]", "[^n]", "\\[[", "https://example.org/", "\u{301}",
        "\u{1F1E9}\u{1F1EA}", "\u{A0}", "\u{202F}", "紙。", "עט", "\u{FFFC}", "clearly ", "organise ",
        "organize ",
        "colour ", "color ", "Costello argues ", "[*a  b*] ", "[+ c+]",
    ]
    /// What makes most texts wrong.
    private static let structure = [
        "\n", "\n\n", "## ", "### ", "> ", "* ", "| ", "]]", "[*", "*]", "[+", "[#1] ", "=> /x here\n", "```",
        "%% ", "[[",
    ]

    private static func text(_ random: inout SplitMix64) -> String {
        let pieces = Int.random(in: 0..<4, using: &random) == 0 ? words + structure : words + ["\n\nAnd "]
        return "And "
            + (0..<Int.random(in: 1..<50, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }
            .joined()
    }

    @Test(arguments: ["en-GB", "en-US", "de", "de-CH", "fr", "ru", "ja", "tr", "ak"])
    func placesLieInTheirLines(_ language: String) {
        var random = SplitMix64(state: 1917)
        var (reviewed, found) = (0, 0)
        for _ in 0..<40 {
            let files = [
                "capsule.rec": ProseCase.capsule(
                    language: language,
                    "SourceTitle: S\nSourceAuthor: Tom Costello\n"
                ),
                "sections/a.gmi": ProseCase.section(
                    Self.text(&random) + "\n\n[^n]: Note. " + Self.text(&random)
                ),
                "glossary/term.gmi":
                    "Term: Term\nKind: concept\n\nA [^n] b. \(Self.text(&random))\n\n[^n]: Note. Words.\n",
                "sources.rec": "Key: key\nCitation: A book\n",
                "timeline.rec": "Date: 1900/1950\nTitle: T\nText: Words.\nSection: a\nOrigin: article\n",
            ]
            let example = ProseCase(.doubledWord, files: files)
            let diagnostics = example.diagnostics
            let findings = diagnostics.filter { $0.rule != nil }
            #expect(findings.allSatisfy { $0.severity == .warning })
            if !diagnostics.contains(where: { $0.severity == .error }) { reviewed += 1 }
            found += findings.count
            for finding in findings {
                let text = files[String(finding.position.file.dropFirst(2))] ?? ""
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                for place in [finding.position, finding.end] {
                    let line = lines.indices.contains(place.line - 1) ? lines[place.line - 1] : ""
                    #expect((1...line.unicodeScalars.count + 1).contains(place.column), "\(finding)")
                }
                #expect(finding.position <= finding.end)
            }
        }
        #expect(reviewed > 5 && found > 50, "most texts are wrong otherwise, and some must not be")
    }
}
