import Content
import Testing

struct ResolverAnchorsTests {
    private func section(_ text: String) -> (body: Body?, problems: [String]) {
        let folder = capsule(["sections/opening.gmi": "Title: Opening\nSummary: S. [[soviet]]\n\n\(text)\n"])
        return (
            loadArticle(from: folder).article?.sections.first { $0.slug.string == "opening" }?.body,
            problems(of: folder)
        )
    }

    @Test func paragraphsAreCountedAndNumbersAreKept() throws {
        let body = try #require(
            section(
                "One.\n\n## Two\n\n[#7] Seven.\n\n> Said.\nSomebody, 1917\n\n* Item\n\nEight.\n\n[#8a] More.\n\nNine."
            ).body
        )
        #expect(body.paragraphNumbers.sorted { $0.key < $1.key }.map(\.value) == ["1", "7", "8", "8a", "9"])
        #expect(body.blocks.contains(.paragraph([.text("Seven.")])))
    }

    @Test func aBackslashMakesItWords() throws {
        let (body, problems) = section("\\[#7] is a mark.")
        #expect(
            problems.filter { $0.contains("opening.gmi") } == []
                && body?.blocks == [.paragraph([.text("[#7] is a mark.")])]
        )
        #expect(section("It is \\[#7] here.").problems.filter { $0.contains("opening.gmi") } == [])
    }

    @Test(arguments: [
        (
            "[#x] A.",
            "opening.gmi:4:3: error: “x” is no number of a paragraph; write one such as [#12] or [#12a], or “\\[#” for the brackets as such"
        ),
        (
            "[#] A.",
            "opening.gmi:4:3: error: “” is no number of a paragraph; write one such as [#12] or [#12a], or “\\[#” for the brackets as such"
        ),
        (
            "[#00] A.",
            "opening.gmi:4:3: error: “00” is no number of a paragraph; write one such as [#12] or [#12a], or “\\[#” for the brackets as such"
        ),
        (
            "[#123456] A.",
            "opening.gmi:4:3: error: “123456” is no number of a paragraph; write one such as [#12] or [#12a], or “\\[#” for the brackets as such"
        ),
        ("[#3]", "opening.gmi:4:3: error: no words stand after this number; write the paragraph behind it"),
        (
            "One.\n\n[#1] Two.",
            "opening.gmi:6:1: error: paragraph 1 would come after paragraph 1; write numbers that rise, and a letter for one in between, such as [#4a] after 4"
        ),
        (
            "[#5b] One.\n\n[#5a] Two.",
            "opening.gmi:6:1: error: paragraph 5a would come after paragraph 5b; write numbers that rise, and a letter for one in between, such as [#4a] after 4"
        ),
        (
            "A word [#7] here.",
            "opening.gmi:4:8: error: the number of a paragraph stands at its beginning only; move it there, or write “\\[#” for the brackets as such"
        ),
        (
            "* [#5] An item",
            "opening.gmi:4:3: error: the number of a paragraph stands at its beginning only; move it there, or write “\\[#” for the brackets as such"
        ),
    ])
    func reports(_ text: String, _ problem: String) {
        #expect(section(text).problems.filter { $0.contains("opening.gmi") } == ["sections/\(problem)"])
    }

    @Test func onlySectionsHaveThem() {
        let problems = problems(of: capsule(["pages/about.gmi": "Title: A\n\n[#3] Words.\n"]))
        #expect(
            problems == [
                "pages/about.gmi:3:3: error: only paragraphs of a section have numbers; remove “[#3]”"
            ]
        )
    }
}
