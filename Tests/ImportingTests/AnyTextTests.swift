import Content
import TestSupport
import Testing

@testable import Importing

/// For all texts: what comes out is a capsule without an error, or nothing.
struct AnyTextTests {
    private static let pieces = [
        "a", "word", "Long words here.", " ", "\n", "\n\n", "\n\n", "# ", "## ", "### ", "- ", "1. ", "17. ",
        "> ", "    ", "\t", "| ", "|",
        "|---|---|\n", "```\n", "`", "*", "**", "_", "[", "](#a)", "](b.md)", "](https://example.org/a_b)",
        "![", "[^1]", "\n\n[^1]: ",
        "^[", "]", "[@key", "; @two", ", p. 3]", "@key", "{#id}", "{.c k=v}", "\n::: x\n", ":   ", "<b>",
        "</b>", "<br>", "<div>\n", "\n<!-- c -->\n",
        "&amp;", "&eacute;", "&#x41;", "$", "$$", "\\", "\\[", "\\ ", "~~", "~2~", "^2^", "---\n", "===\n",
        "---- ---\n", "-------\n",
        "+--+--+\n", "+==+==+\n", "| a| b|\n", "Table: ", "\n: cap\n", "\n[r]: /u 't'\n", "[x][r]", "=> ",
        "%% ", "[[", "]]", "[*", "*]", ".",
        "é", "界", "\u{A0}", "\u{200B}", "\u{7}", "\u{2028}", "\r\n", "title: ", "author:\n- ", "% ",
        "<img alt=\"w\" src=\"p.png\">", "<script>", "\u{10FD00}0\u{10FD00}",
    ]

    private static func problem(_ pieces: [String]) -> String? {
        let source = SourceFiles(files: [.init(path: "a.md", bytes: Array(pieces.joined().utf8))])
        do throws(ImportError) {
            _ = try Import(source, Import.Wishes())
        } catch {
            switch error {
            // In a soup of marks the guard cannot always tell marks from words, and then refuses.
            case .empty, .lostWords, .notText: return nil
            default: return "\(error)"
            }
        }
        return nil
    }

    /// Returns as few of the pieces as still have a problem.
    private static func least(_ pieces: [String]) -> [String] {
        var pieces = pieces
        var index = 0
        while index < pieces.count {
            var fewer = pieces
            fewer.remove(at: index)
            if problem(fewer) == nil { index += 1 } else { (pieces, index) = (fewer, 0) }
        }
        return pieces
    }

    @Test(arguments: 0..<4)
    func noTextBecomesACapsuleWithAnError(_ seed: Int) {
        var random = SplitMix64(state: UInt64(seed))
        var found = 0
        for _ in 0..<40 where found < 3 {
            let text = (0..<Int.random(in: 1...40, using: &random)).map { _ in
                Self.pieces.randomElement(using: &random) ?? ""
            }
            guard Self.problem(text) != nil else { continue }
            let least = Self.least(text)
            Issue.record("\(Self.problem(least) ?? "")\n\(least.joined().debugDescription)")
            found += 1
        }
    }

    @Test func aTextThatIsCutAnywhereBecomesACapsule() throws {
        let text = Array(
            "---\ntitle: T\n---\n\n# A {#a}\n\nSee *b* [c](#a)[^1] [@d, p. 3].\n\n| A | B |\n|---|---|\n| c | d |\n\n[^1]: Note.\n\n    More.\n"
                .utf8
        )
        for count in stride(from: 1, to: text.count, by: 5) {
            let source = SourceFiles(files: [.init(path: "a.md", bytes: Array(text[..<count]))])
            do throws(ImportError) {
                _ = try Import(source, Import.Wishes())
            } catch {
                #expect(error == .empty("a.md"), "\(String(decoding: text[..<count], as: UTF8.self))")
            }
        }
    }
}
