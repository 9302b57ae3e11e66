import Content
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
        ("a \\ b \\[c] \\\\", ["a \\ b \\[c] \\\\"]),
        ("ü[[soviet|Räte]]é", ["ü", "soviet→Räte", "é"]),
    ])
    func readsMarks(text: String, parts: [String]) {
        let shown = inlines(text)?.map { inline in
            switch inline {
            case .text(let words): words
            case .term(let slug, let words): "\(slug)→\(words)"
            case .citation(let citation): "@" + citation.key + (citation.locator.map { " " + $0 } ?? "")
            case .note(let label): "^" + label
            }
        }
        #expect(shown == parts)
    }

    @Test(arguments: [
        Mistake(
            "a term that is not closed",
            in: "sections/ending.gmi",
            "It ended",
            "It [[soviet ended",
            "sections/ending.gmi:4:4: error: this mark is not closed; end it with “]]”, or write “\\[[” for the "
                + "brackets as such"
        ),
        Mistake(
            "a term that is closed by one bracket",
            in: "sections/ending.gmi",
            "It ended",
            "[[soviet] and [[soviet]]",
            "sections/ending.gmi:4:1: error: this mark is not closed; end it with “]]”, or write “\\[[” for the "
                + "brackets as such"
        ),
        Mistake(
            "a citation that is not closed",
            in: "sections/ending.gmi",
            "It ended",
            "It [@carr-1954, p. 1",
            "sections/ending.gmi:4:4: error: this mark is not closed; end it with “]”, or write “\\[@” for the "
                + "brackets as such"
        ),
        Mistake(
            "a note that is not closed",
            in: "sections/ending.gmi",
            "It ended",
            "It [^pace",
            "sections/ending.gmi:4:4: error: this mark is not closed; end it with “]”, or write “\\[^” for the "
                + "brackets as such"
        ),
        Mistake(
            "a mark within a mark",
            in: "sections/ending.gmi",
            "It ended",
            "[[soviet|a [@carr-1954] b]]",
            "sections/ending.gmi:4:1: error: this mark is not closed; end it with “]]”, or write “\\[[” for the "
                + "brackets as such"
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
    ])
    func reports(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
    }
}
