import Content
import TestSupport
import Testing

struct InlineParserTests {
    /// Returns the first paragraph of a section with this text.
    private func inlines(_ text: String) -> [Inline]? {
        let section = "Title: Ending\nSummary: How it ended.\n\n\(text)\n"
        let article = loadArticle(from: capsule(["sections/ending.gmi": section])).article
        guard case .paragraph(let inlines)? = article?.sections.last?.body.blocks.first else { return nil }
        return inlines
    }

    private static let soviet = Slug("soviet")

    @Test(arguments: [
        ("plain", ["plain"]),
        ("a [b] c] [ d", ["a [b] c] [ d"]),
        ("[[soviet]]", ["soviet→soviet"]),
        ("[[Soviet]] x", ["soviet→Soviet", " x"]),
        ("[[ SOVIET ]]", ["soviet→SOVIET"]),
        ("the [[Workers' Council|soviets]].", ["the ", "soviet→soviets", "."]),
        ("[[soviet| two  words ]]", ["soviet→two  words"]),
        ("[[soviet|a] b]]", ["soviet→a] b"]),
        ("[[soviet|a|b]]", ["soviet→a|b"]),
        ("[[soviet|a \\[[ b]]", ["soviet→a [[ b"]),
        ("[[soviet]]]", ["soviet→soviet", "]"]),
        ("[[soviet]][[soviet]]", ["soviet→soviet", "soviet→soviet"]),
        ("x [@carr-1954]", ["x ", "@carr-1954"]),
        ("[@carr-1954, pp. 3-4, n. 2] x", ["@carr-1954 pp. 3-4, n. 2", " x"]),
        ("[@ carr-1954 ,p. 1 ]", ["@carr-1954 p. 1"]),
        ("\\[[soviet]] \\[@x] \\[^y]", ["[[soviet]] [@x] [^y]"]),
        ("a \\ b \\[c] \\\\", ["a \\ b [c] \\\\"]),
        ("\\*a\\* \\<b> 1917\\. \\a \\1", ["*a* <b> 1917. \\a \\1"]),
        ("ü[[soviet|Räte]]é", ["ü", "soviet→Räte", "é"]),
        ("It [*never*] ended", ["It ", "*never*", " ended"]),
        ("[* a [+ b [[soviet]] +] *]", ["*a /+b /soviet→soviet+*"]),
        ("[+of Moscow+]", ["+of Moscow+"]),
        ("a* + b *] +]", ["a* + b *] +]"]),
        ("\\[*a*] \\[+b+]", ["[*a*] [+b+]"]),
        ("[[/sections/opening.gmi#a|words]]", ["/sections/opening.gmi#a⇒words"]),
        ("[[ ./a.gmi | two \\[* ]]", ["./a.gmi⇒two [*"]),
        ("[[#a|b]][[../c|d]]", ["#a⇒b", "../c⇒d"]),
        (
            "[[gemini://a.example/?b|c]] [[mailto:a@b.example|d]]",
            ["gemini://a.example/?b⇒c", " ", "mailto:a@b.example⇒d"]
        ),
    ])
    func readsMarks(text: String, parts: [String]) {
        #expect(inlines(text)?.map(\.shown) == parts)
    }

    @Test(arguments: [
        Mistake(
            "a term that is not closed",
            in: "sections/ending.gmi",
            "It ended",
            "It [[soviet ended",
            "sections/ending.gmi:4:4: error: this mark is not closed; end it with “]]”, as in “[[soviet]]”, or write “\\[[” for the brackets as such"
        ),
        Mistake(
            "a term that is closed by one bracket",
            in: "sections/ending.gmi",
            "It ended",
            "[[soviet] and [[soviet]]",
            "sections/ending.gmi:4:1: error: this mark is not closed; end it with “]]”, as in “[[soviet]]”, or write “\\[[” for the brackets as such"
        ),
        Mistake(
            "a citation that is not closed",
            in: "sections/ending.gmi",
            "It ended",
            "It [@carr-1954, p. 1",
            "sections/ending.gmi:4:4: error: this mark is not closed; end it with “]”, as in “[@carr-1954]”, or write “\\[@” for the brackets as such"
        ),
        Mistake(
            "a note that is not closed",
            in: "sections/ending.gmi",
            "It ended",
            "It [^pace",
            "sections/ending.gmi:4:4: error: this mark is not closed; end it with “]”, as in “[^pace]”, or write “\\[^” for the brackets as such"
        ),
        Mistake(
            "a mark within a mark",
            in: "sections/ending.gmi",
            "It ended",
            "[[soviet|a [@carr-1954] b]]",
            "sections/ending.gmi:4:1: error: this mark holds words only, and “[@carr-1954]” stands in it; write “[[soviet|a b]] [@carr-1954]”"
        ),
        Mistake(
            "no term",
            in: "sections/ending.gmi",
            "It ended",
            "It [[ |ended]]",
            "sections/ending.gmi:4:4: error: this mark names no term; write “[[term]]” or “[[term|words]]”"
        ),
        Mistake(
            "no words",
            in: "sections/ending.gmi",
            "It ended",
            "It [[soviet| ]]",
            "sections/ending.gmi:4:4: error: no words stand after the bar; write them, or remove the bar"
        ),
        Mistake(
            "no key",
            in: "sections/ending.gmi",
            "It ended",
            "It [@, p. 1]",
            "sections/ending.gmi:4:4: error: this citation names no source; write “[@key]” or “[@key, p. 1]”"
        ),
        Mistake(
            "no locator",
            in: "sections/ending.gmi",
            "It ended",
            "It [@carr-1954, ]",
            "sections/ending.gmi:4:4: error: nothing stands after the comma; write the place in the work, or remove "
                + "the comma"
        ),
        Mistake(
            "no label",
            in: "sections/ending.gmi",
            "It ended",
            "It [^ ]",
            "sections/ending.gmi:4:4: error: this mark names no note; write “[^label]”"
        ),
        Mistake(
            "emphasis that is not closed",
            in: "sections/ending.gmi",
            "It ended",
            "It [*] [[soviet]] ended",
            "sections/ending.gmi:4:4: error: this mark is not closed; end it with “*]”, or write “\\[*” for the "
                + "brackets as such"
        ),
        Mistake(
            "emphasis in emphasis",
            in: "sections/ending.gmi",
            "It ended",
            "[*It [+has [*now*] been+] ended*]",
            "sections/ending.gmi:4:1: error: this mark is not closed before the next of its kind; end it with “*]” "
                + "there, or write “\\[*” for the brackets as such"
        ),
        Mistake(
            "marks that cross",
            in: "sections/ending.gmi",
            "It ended",
            "[*It [+has*] ended+]",
            "sections/ending.gmi:4:6: error: this mark is not closed; end it with “+]”, as in “[+has+]”, or write “\\[+” for the brackets as such"
        ),
        Mistake(
            "emphasis in the words of a term",
            in: "sections/ending.gmi",
            "It ended",
            "The [[soviet|[*soviets*]]] ended",
            "sections/ending.gmi:4:5: error: this mark holds words only, and “[*soviets*]” stands in it; write “[*[[soviet|soviets]]*]”"
        ),
        Mistake(
            "emphasis of nothing",
            in: "sections/ending.gmi",
            "It ended",
            "It [* *]",
            "sections/ending.gmi:4:4: error: this mark has no words; write them, or “\\[*” for the brackets as such"
        ),
        Mistake(
            "a link without words",
            in: "sections/ending.gmi",
            "It ended",
            "It [[/about.gmi]]",
            "sections/ending.gmi:4:4: error: this link has no words; write them after a bar, as in "
                + "“[[/about.gmi|words]]”"
        ),
        Mistake(
            "an address that begins as no address does",
            in: "sections/ending.gmi",
            "It ended",
            "It [[glossary/soviet.gmi|ended]]",
            "sections/ending.gmi:4:6: error: the glossary has no term “glossary/soviet.gmi”; write “[[soviet|ended]]”"
        ),
        Mistake(
            "an address that is no ASCII",
            in: "sections/ending.gmi",
            "It ended",
            "It [[/é|ended]]",
            "sections/ending.gmi:4:6: error: an address is made of ASCII letters; write “/%C3%A9”, with the others as %XX"
        ),
        Mistake(
            "a link in a field",
            in: "sections/ending.gmi",
            "How it ended",
            "How [[/about.gmi|it]] ended",
            "sections/ending.gmi:2:14: error: no link can stand here, since several pages show this field; write it "
                + "into the text of a page"
        ),
        Mistake(
            "emphasis in a heading",
            in: "sections/ending.gmi",
            "It ended",
            "## It [*ended*]\n\nIt did",
            "sections/ending.gmi:4:7: error: no mark can stand here; write “It ended”, or put a backslash before it"
        ),
    ])
    func reports(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
    }
}

/// Words without an opening stay as they are, and so do openings after a backslash: no text is lost.
extension InlineParserTests {
    @Test func whatIsEscapedIsReadAsItStands() {
        var random = SplitMix64(state: 1923)
        let pieces = ["[", "]", "*", "+", "|", "^", "@", "a", " b", "é", "*]", "+]", "]]", ": "]
        for _ in 0..<500 {
            let words = "x" + (0..<12).compactMap { _ in pieces.randomElement(using: &random) }.joined() + "x"
            var escaped = ""
            for (letter, next) in zip(words, words.dropFirst()) {
                if letter == "[", "[@^*+".contains(next) { escaped += "\\" }
                escaped.append(letter)
            }
            escaped += "x"
            // Of two brackets in a row, the second may begin a mark that the backslash before the first does not escape.
            guard !words.contains("[[") else { continue }
            #expect(inlines(escaped)?.map(\.shown).joined() == words, "\(escaped)")
        }
    }
}

extension Inline {
    fileprivate var shown: String {
        switch self {
        case .text(let words): words
        case .term(let slug, let words): "\(slug)→\(words)"
        case .link(let address, let words, _): "\(address)⇒\(words)"
        case .citation(let citation): "@" + citation.key + (citation.locator.map { " " + $0 } ?? "")
        case .note(let label): "^" + label
        case .emphasis(let inner): "*" + inner.map(\.shown).joined(separator: "/") + "*"
        case .addition(let inner): "+" + inner.map(\.shown).joined(separator: "/") + "+"
        }
    }
}
