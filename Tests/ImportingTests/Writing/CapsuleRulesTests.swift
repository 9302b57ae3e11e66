import Content
import Records
import Testing

@testable import Importing

/// What a text may say and a capsule may not is written so that the capsule has no error, and nothing else of the text gives way.
struct CapsuleRulesTests {
    private static let long = String(repeating: "[@ ", count: 290)
    private static let words = String(repeating: "word ", count: 250)

    private static let rows: [String] = [
        // Values
        "---\nauthor:\n- Ada\n- Ben\n- Ada\n---\n\nText.", "---\nauthor: \"[Ada, Ben]\"\n---\n\nText.",
        "---\nauthor: \"\u{200E}\"\n---\n\nText.", "---\nauthor: \"\u{FFFC}\"\n---\n\nText.",
        "---\nlicense: \"\u{AD}\"\n---\n\nText.", "---\ntitle: \"\u{FFFC}\"\n---\n\nText.",
        "---\ntitle: \"|\"\n---\n\nText.", "---\ntitle: \">2\"\n---\n\nText.",
        "---\nlang: jp\n---\n\nText.",
        "---\nlicence: \(words)\nauthor: \(words)\ntitle: \(words)\nsubtitle: \(words)\n---\n\nText.",
        "---\nlicence: \"\(long)\"\nauthor: \"\(long)\"\ntitle: \"\(long)\"\n---\n\nText.",
        // Headings
        "# |\n\nText.\n\n# |2\n\nText.\n\n# >\n\nText.", "# \(words)\n\nText.",
        "# A\n\nText.\n\n## \u{FFFC}\n\n### C\n\nText.",
        "# \(long)\n\nText.\n\n# \(long)\n\n## \(long)\n\nText.",
        // Paragraphs that look like a field or a note
        "# A\n\nAuthor: Ada\n\nText.", "# A\n\n<!-- c -->\n\nDate: 2020\n\nText.",
        "# A\n\nTitle: x\n\nDraft: yes\n\nText.",
        "[1]\\: words", "\\[1] : words", "\\[cold]: words", "^1: words", "\\[\u{2C6}x]: words", "\\[1]：words",
        "A[^1].\n\n[^1]\\: words\n\n[^1] \\: words\n\n[^1]: Note.\n\n    [1]\\: more\n\n    Author: x",
        // Blocks
        "Text.\n\nTable: \(long)\n\n| a |\n|---|\n| b |", "Text.\n\nTable: \(words)\n\n| a |\n|---|\n| b |",
        "Text.\n\n|", "\\| a |", "> |", "- |\n- \\|2",
        "Text.\n\n<<<<<<< a\n\n    one\n    =======\n    two\n    >>>>>>> b",
    ]

    @Test(arguments: rows)
    func aTextIsTaken(_ markdown: String) throws {
        let imported = try Imported(markdown + "\n")
        #expect(!imported.file("IMPORT.md").contains("would have had an error"))
    }

    @Test(arguments: [
        "=> https://example.org/page see index.html", "=> https://example.org/page | words",
        "=> https://example.org/page |", "=> mailto:ada my https://example.org/",
        "=> xmpp:a/b my c.png", "=> https://example.org/ \(words)", "=> https://example.org/ \(long)",
    ])
    func aLinkIsTaken(_ line: String) throws {
        let imported = try Imported(["a.gmi": "# T\n\nText.\n\n\(line)\n"])
        #expect(!imported.file("IMPORT.md").contains("would have had an error"))
        #expect(imported.file("sections/t.gmi").contains(line.split(separator: " ")[1]))
    }

    @Test func anAuthorStandsOnce() throws {
        let imported = try Imported("---\nauthor:\n- Ada\n- Ben\n- Ada\n---\n\nText.\n")
        #expect(imported.article.authors == ["Ada", "Ben"])
        #expect(imported.file("IMPORT.md").contains("this author is named twice"))
        let folder = try Imported([
            "a.md": "---\nauthor:\n- Ada\n- Ada\n---\n\nText.\n", "b.md": "---\nauthor: Ada\n---\n\nText.\n",
        ])
        #expect(folder.article.authors == ["Ada"])
        #expect(folder.article.sections.map(\.authors) == [["Ada"], ["Ada"]])
        var wishes = Import.Wishes()
        wishes.authors = ["Ada", "Ada ", "\u{200B}"]
        #expect(try Imported("Text.\n", wishes).article.authors == ["Ada"])
    }

    @Test func addressesOfMailAreNoTerms() throws {
        let imported = try Imported("<ada@lamp.example>, <ben@lamp.example>, <ida@lamp.example>\n")
        #expect(!imported.file("IMPORT.md").contains("would have had an error"))
        #expect(imported.file("sections/named.gmi").contains("[[mailto:ada@lamp.example|ada@lamp.example]]"))
    }

    @Test func filesThatAreAllDraftsAreShown() throws {
        let draft = "---\ndraft: true\n---\n\nText.\n"
        let all = try Imported(["a.md": draft, "b.md": draft])
        #expect(all.article.sections.map(\.isDraft) == [false, false])
        #expect(all.file("IMPORT.md").contains("every file is a draft"))
        #expect(
            try Imported(["a.md": "Text.\n", "b.md": draft]).article.sections.map(\.isDraft) == [false, true]
        )
    }

    @Test func aWorkThatIsABarIsTaken() throws {
        var wishes = Import.Wishes()
        wishes.sources = CitedSources(
            try Bibliography("@book{k, title={|}}\n@book{l, author={|2}, title={[a, b]}}\n", path: "r.bib"),
            path: "r.bib"
        )
        #expect(try Imported("Text [@k] [@l].\n", wishes).article.sources.count == 2)
    }

    @Test func whatLooksLikeAFieldOrANoteStays() throws {
        let imported = try Imported("# A\n\nText.\n\nAuthor: Ada\n\n[1]\\: words\n\nDate: 2020\n")
        #expect(
            imported.blocks == [
                .paragraph([.text("Text.")]), .paragraph([.text("Author: Ada")]),
                .paragraph([.text("[1]: words")]), .paragraph([.text("Date: 2020")]),
            ]
        )
        #expect(imported.article.sections[0].authors.isEmpty)
    }

    /// What only resembles such a paragraph is written as it is.
    @Test func otherWordsWithAColonAreNotTouched() throws {
        let text = "Note: words\n\nAuthor: Ada\n\n[1] words: more\n\n[note] words\n"
        #expect(try Imported("# A\n\n" + text).file("sections/a.gmi").hasSuffix("\n\n" + text))
    }

    @Test(arguments: [
        ("jp", "ja"), ("english", "en"), ("de_AT.UTF-8", "de-AT"), ("en-uk", "en-uk"), ("la", "la"),
    ])
    func aLanguageIsWhatWasMeant(stated: String, tag: String) throws {
        let article = try Imported("---\nlang: \(stated)\n---\n\nText.\n").article
        #expect(article.language.lowercased() == tag.lowercased())
    }

    @Test(arguments: ["Quenya", "en, de", "en; q=1", "_", "english-"])
    func aLanguageThatIsNoneIsGuessed(stated: String) throws {
        var wishes = Import.Wishes()
        wishes.format = .text
        let imported = try Imported(
            "Title: The lamp\nLanguage: \(stated)\n\nThe lamp was lit, and the keeper of it went to the shore.\n",
            wishes
        )
        #expect(imported.article.language == "en")
    }

    @Test func aLongValueIsCutAndStandsInTheReport() throws {
        let imported = try Imported("---\nlicence: \(Self.words)end\n---\n\nText.\n")
        #expect(imported.article.licence.hasSuffix("…"))
        #expect(imported.file("IMPORT.md").contains("is too long for its field"))
    }
}
