import Content
import Testing

@testable import Importing

/// What becomes of marks in a line of Markdown.
struct MarkdownInlinesTests {
    private static let table: [(markdown: String, inlines: [Inline])] = [
        (
            "See [@hague, p. 3; @carr].",
            [
                .text("See "), .citation(Citation(key: "hague", locator: "p. 3")), .text(" "),
                .citation(Citation(key: "carr")), .text("."),
            ]
        ),
        (
            "See [cf. @hague, pp. 3-4].",
            [
                .text("See – cf. "), .citation(Citation(key: "hague", locator: "pp. 3-4")), .text("."),
            ]
        ),
        ("<<BERNARDO>> Who is <name>?", [.text("<<BERNARDO>> Who is <name>?")]),
        ("Lines and <u>more</u> <TT>again</TT>", [.text("Lines and more again")]),
        (
            "In [@hague, pp. 94--100].",
            [.text("In "), .citation(Citation(key: "hague", locator: "pp. 94–100")), .text(".")]
        ),
        (
            "Known [see @hague, pp. 3-5; also @carr] to all.",
            [
                .text("Known – see "), .citation(Citation(key: "hague", locator: "pp. 3-5")),
                .text("; also "),
                .citation(Citation(key: "carr")), .text(" – to all."),
            ]
        ),
        (
            "It ended. [see @hague, {p. 3}] (told [e.g., @carr])",
            [
                .text("It ended. See "), .citation(Citation(key: "hague", locator: "p. 3")),
                .text(". (told – e.g., "),
                .citation(Citation(key: "carr")), .text(")"),
            ]
        ),
        (
            "[see @hague] opens, [cf. @carr] too.",
            [
                .text("See "), .citation(Citation(key: "hague")), .text(" – opens, cf. "),
                .citation(Citation(key: "carr")), .text(", too."),
            ]
        ),
        ("[not [a @one] 5", [.text("[not – a "), .citation(Citation(key: "one")), .text(" – 5")]),
        (
            "In @hague [p. 9] and [-@hague].",
            [
                .text("In "), .citation(Citation(key: "hague", locator: "p. 9")), .text(" and "),
                .citation(Citation(key: "hague")), .text("."),
            ]
        ),
        ("Ask @nobody or a@b.example.", [.text("Ask @nobody or a@b.example.")]),
        ("As \\[@key\\] is.", [.text("As [@key] is.")]),
        (
            "The [*star*].",
            [.text("The [\u{2060}"), .emphasis([.text("star")]), .text("].")]
        ),
        ("The [[link]] and [[Page#Part|words]].", [.text("The link and words.")]),
        ("a[[i]], [[ -f x ]] and [[0]]", [.text("a[[i]], [[ -f x ]] and [[0]]")]),
        ("a <? b <!C <![CDATA[ d", [.text("a <? b <!C <![CDATA[ d")]),
        ("[under]{.underline} and `a_b`{.swift}", [.text("under and a_b")]),
        ("H~2~O, x^2^, 2^nd^, ~~no~~", [.text("H₂O, x², 2nd, ~~no~~")]),
        ("caf&eacute; &amp; tea", [.text("café & tea")]),
        ("$a_b * c_d$ costs $5", [.text("$a_b * c_d$ costs $5")]),
        ("un<b>think</b>able", [.text("un"), .emphasis([.text("think")]), .text("able")]),
        ("[words](https://example.org/a_b)", [.link(address: "https://example.org/a_b", words: "words")]),
        (
            "[words][r]\n\n[r]: https://example.org/ä",
            [
                .link(address: "https://example.org/%C3%A4", words: "words")
            ]
        ),
        ("[lost](nowhere.html) words", [.text("lost words")]),
    ]

    @Test(arguments: table)
    func eachMarkHasItsForm(_ markdown: String, _ inlines: [Inline]) throws {
        #expect(try Imported(markdown).blocks.first == .paragraph(inlines))
    }

    @Test func notesStandAtTheEndWithTheirParagraphs() throws {
        let imported = try Imported(
            "a[^1] b^[c *d*] e\n\n[^1]: First.\n\n    - second\n\n[^2]: Nobody refers to it.\n"
        )
        let notes = imported.article.sections[0].body.notes
        #expect(notes.map(\.label) == ["1", "note-1"])
        #expect(notes[0].paragraphs == [[.text("First.")], [.text("• second")]])
        #expect(notes[1].paragraphs == [[.text("c "), .emphasis([.text("d")])]])
        #expect(imported.blocks.last == .paragraph([.text("Nobody refers to it.")]))
    }

    @Test func aNoteOfANoteStandsInItInBrackets() throws {
        let imported = try Imported(
            "a[^1] b[^3]\n\n[^1]: First.[^2] Then^[*x*].\n\n[^2]: Second[^1].[^2]\n\n[^3]: Third.[^1]\n"
        )
        let notes = imported.article.sections[0].body.notes
        #expect(notes.map(\.label) == ["1", "3"])
        #expect(
            notes[0].paragraphs == [[.text("First. (Second.) Then ("), .emphasis([.text("x")]), .text(").")]]
        )
        #expect(notes[1].paragraphs == [[.text("Third.")]])
        #expect(imported.blocks.count == 1)
        #expect(imported.file("IMPORT.md").contains("only another note refers to the note “2”"))
    }

    @Test func linksOfAWikiLeadToPagesAndHeadings() throws {
        let imported = try Imported([
            "Sea Lamp.md":
                "# Sea Lamp\n\nSee [[Old Reef|the reef]], [[old reef#The Top]], [[#Oil]] and [[Nowhere]].\n\n## Oil\n\nx\n",
            "Old Reef.md": "# Old Reef\n\nBack to [[Sea Lamp]].\n\n## The Top\n\nx\n",
        ])
        #expect(
            imported.file("sections/sea-lamp.gmi").contains(
                "See [[./old-reef.gmi|the reef]], [[./old-reef.gmi#the-top|old reef, The Top]], [[#oil|Oil]] and Nowhere."
            )
        )
        #expect(imported.file("sections/old-reef.gmi").contains("Back to [[./sea-lamp.gmi|Sea Lamp]]."))
        #expect(imported.file("IMPORT.md").contains("the link to “[[Nowhere]]”"))
    }

    @Test func aNoteOfTwoSectionsStandsInTheFirst() throws {
        let imported = try Imported("# A\n\na[^n]\n\n# B\n\nb[^n]\n\n[^n]: The note.\n")
        #expect(imported.article.sections[0].body.notes.count == 1)
        #expect(imported.article.sections[1].body.notes.isEmpty)
        #expect(imported.file("sections/b.gmi").contains("[[./a.gmi#notes|*]]"))
    }

    @Test func linksLeadToHeadingsInOtherSections() throws {
        let imported = try Imported(
            "# A\n\nSee [b](#b) and [c](#the-c) and [d](#own).\n\n# B\n\n## The C\n\nc\n\n## D {#own}\n\nd\n"
        )
        #expect(
            imported.file("sections/a.gmi").contains(
                "See [[./b.gmi|b]] and [[./b.gmi#the-c|c]] and [[./b.gmi#d|d]]."
            )
        )
    }

    @Test func attributesAreNoWordsOfAHeading() throws {
        let imported = try Imported(
            "# A {#a style=\"text-align: center\"}\n\n[b](#a)\n\n# C {one two}\n\nd\n"
        )
        #expect(imported.titles == ["A", "C {one two}"])
    }

    @Test func aHeadingGivesItsNotesToTheNextParagraph() throws {
        let imported = try Imported("# A\n\n## B[^1]\n\nc\n\n# D\n\nd\n\n[^1]: Note.\n")
        #expect(imported.blocks == [.heading(level: 2, "B"), .paragraph([.text("c"), .note(label: "1")])])
    }
}
