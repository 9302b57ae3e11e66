import Content
import Records
import Testing

@testable import Importing

/// Texts as people write them, of which none is refused.
struct HonestTextsTests {
    @Test(arguments: [
        "Use MAKE_OPTS or MAKEOPTS here.", "argv[0] argv0", "10_000 is written 10000",
        "*very*well and verywell",
        "`a_b` and ab and a_b", "exam-\nple and ple", "#hashtag first words", "- #tag item", "\\# x", "\\* x",
        "\\=> x",
        "## #hash heading\n\nText.", "# | pipe\n\nText.", "\u{200F}بداية النص", "\u{202E}words",

        "[a](http://localhost:8080/x) [b](http://127.0.0.1/) [c](http://192.168.1.2/y) [d](file:///etc/x)",
        "[a](javascript:alert(1)) [b](data:text/plain,x)", "Text.\n\n```python\n```",
        "Text.\n\n```{versionadded} 10.0\n```",
        "---\ntitle: x\nSPDX-License-Identifier: CC0-1.0\nfoo bar: baz\nx.y: zz\nTags: one\n---\n\nText.",
        "Text [@k] [@K] [@nokey, p. 3] [@k; @k].",
        "A <a href=\"https://example.org/\">link</a> and <em>words</em>.",
        "A ~~struck~~ word.", "Text.\n\n[r]: https://example.org/ \"A title\"",
        "Text <img src=\"a.png\" title=\"secret words\">.",
        "Text.\n\n> one\n>\n> > two\n\nEnd.", "A[^a].\n\n[^a]: See[^b].\n\n[^b]: Note.",
        "| a | b |\n|---|---|\n| c[^1] | d |\n\n[^1]: Note.",
    ])
    func aTextIsTaken(_ markdown: String) throws {
        let imported = try Imported(markdown + "\n")
        #expect(imported.warnings.filter { !$0.message.contains("this summary has") }.map(\.message) == [])
    }

    @Test func marksThatReadersAreToSeeAreNoMarks() throws {
        let words = "`**bold** __b__ _e_ *e* [a](b) <b>x</b> &amp; x^1^ {.c}` and \\`code\\`"
        let imported = try Imported("Words: \(words).\n")
        #expect(imported.warnings.filter { !$0.message.contains("this summary has") }.map(\.message) == [])
        #expect(
            imported.blocks == [
                .paragraph([
                    .text("Words: **bold** __b__ _e_ *e* [a](b) <b>x</b> &amp; x^1^ {.c} and `code`.")
                ])
            ]
        )
    }

    @Test func aLinkThatIsNoneForReadersIsWords() throws {
        let imported = try Imported("See [home](http://localhost/x) and [far](https://example.org/).\n")
        #expect(
            imported.blocks == [
                .paragraph([
                    .text("See home and "), .link(address: "https://example.org/", words: "far"), .text("."),
                ])
            ]
        )
        #expect(imported.file("IMPORT.md").contains("“http://localhost/x”"))
    }

    @Test func tagsOfHTMLAreLinksAndEmphasis() throws {
        let imported = try Imported("A <a href=\"https://example.org/\">link</a> and <em>words</em>.\n")
        #expect(
            imported.blocks == [
                .paragraph([
                    .text("A "), .link(address: "https://example.org/", words: "link"), .text(" and "),
                    .emphasis([.text("words")]), .text("."),
                ])
            ]
        )
    }

    @Test func theSummaryOfALongWordIsCut() throws {
        let imported = try Imported(String(repeating: "a", count: 1 << 20) + "\n")
        #expect(imported.article.sections[0].summary.plainWords.utf8.count < 5_000)
        _ = try Imported("Text. " + String(repeating: "[", count: 20_000) + "\n")
    }

    @Test func aLicenceOfSPDXIsTheLicence() throws {
        let imported = try Imported("---\nSPDX-License-Identifier: CC0-1.0\n---\n\nText.\n")
        #expect(imported.article.licence == "CC0-1.0")
    }

    @Test func littleEvidenceTellsNoLanguage() throws {
        #expect(try Imported("# A\n\nSie me de la.\n").article.language == "en")
        #expect(
            try Imported("# Capitolo primo\n\nSole.\n\n# Capitolo secondo\n\nMare.\n").article.language
                == "it"
        )
    }

    @Test func equalKeysOfABibliographyAreParted() throws {
        var wishes = Import.Wishes()
        let bibliography =
            "@book{k,author={A B},title={T1},year=1999}\n@book{k,author={A C},title={T2},year=1998}\n@book{k-2,author={A D},title={T3},year=1997}\n"
        wishes.sources = CitedSources(try Bibliography(bibliography, path: "r.bib"), path: "r.bib")
        let imported = try Imported("Text [@k] [@K] [@nokey, p. 3] [@k; @k].\n", wishes)
        #expect(imported.warnings.filter { $0.message.contains("cites") }.map(\.message) == [])
        #expect(imported.article.sources.count == 5)
    }

    @Test func linksOfGemtextStay() throws {
        let imported = try Imported([
            "a.gmi":
                "# One\n\nText.\n\n=> https://example.org/ Example\n=> gemini://example.org/\n=> b.gmi The other\n=> c.gmi No page\n",
            "b.gmi": "# Two\n\nText.\n",
        ])
        #expect(
            imported.file("sections/one.gmi").hasSuffix(
                "\n\n=> https://example.org/ Example\n\n=> gemini://example.org/\n\n=> ./two.gmi The other\n\nNo page\n"
            )
        )
        #expect(imported.file("IMPORT.md").contains("“c.gmi”"))
    }

    @Test func whatTheLoaderRefusesIsWrittenWithLessMarkup() throws {
        var wishes = Import.Wishes()
        wishes.markup = .words
        let imported = try Imported(
            "See *this* [words](https://example.org/)[^1] and [@key, p. 3].\n\n[^1]: A note.\n",
            wishes
        )
        #expect(
            imported.blocks == [
                .paragraph([.text("See this words and @key, p. 3.")]), .paragraph([.text("A note.")]),
            ]
        )
    }
}
