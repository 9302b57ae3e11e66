import Content
import Testing

struct RecordParserTests {
    private func changes(_ text: String) -> [Change]? {
        loadArticle(from: capsule(["changes.rec": text])).article?.changes
    }

    @Test(arguments: [
        "Date: 2026-11-24\nTitle: One two\n",
        "Date: 2026-11-24\nTitle: One two",
        "\n\n  \nDate: 2026-11-24\nTitle: One two\n\n\n",
        "%% a comment\nDate: 2026-11-24\n%%Title: no\nTitle: One two\n",
        "# a comment\nDate: 2026-11-24\n# Title: no\nTitle: One two\n",
        "Date:2026-11-24\nTitle:   One two  \n",
        "Date: 2026-11-24\nTitle: One\n+ two\n",
        "Date: 2026-11-24\nTitle:\n+One\n+\n# no\n+   two  \n",
        "%rec: Change\n%mandatory: Title\n\nDate: 2026-11-24\nTitle: One two\n",
        "%rec: Change\n+ more\nDate: 2026-11-24\nTitle: One two\n",
        "Date: 2026-11-24\r\nTitle: One\r\n+ two\r\n",
    ])
    func readsARecordHoweverItIsWritten(text: String) {
        #expect(changes(text)?.map(\.title) == ["One two"])
    }

    @Test func blankLinesEndARecord() {
        let text =
            "Date: 2026-11-24\nTitle: A\n\n\nDate: 2026-11-25\nTitle: B\n   \nDate: 2026-11-26\nTitle: C\n"
        #expect(changes(text)?.map(\.title) == ["C", "B", "A"])
    }

    @Test(arguments: [
        Mistake(
            "a line is no field",
            in: "changes.rec",
            "Title: First edition",
            "Title: First\nedition\nnor this",
            "changes.rec:3:1: error: this line is no field; if it continues “Title”, write “+ edition”"
        ),
        Mistake(
            "a field name has a space before it",
            in: "changes.rec",
            "Title: First",
            " Title: First",
            "changes.rec:2:1: error: a field begins at the beginning of its line; write “Title: First edition”"
        ),
        Mistake(
            "a field name has a quotation mark before it",
            in: "changes.rec",
            "Title: First",
            "“Title: First",
            "changes.rec:2:1: error: ““Title” has a curly quotation mark (U+201C) at its beginning; write “Title: First edition”"
        ),
        Mistake(
            "a continuation continues nothing",
            in: "changes.rec",
            "Date:",
            "+ more\nDate:",
            "changes.rec:1:1: error: this line continues no field; put it below the field that it belongs to"
        ),
        Mistake(
            "a text without its header record",
            ["pages/about.gmi": "An example.\n\nAnd more.\n"],
            [
                "pages/about.gmi:1:1: error: this page has no header record; begin the file with “Title: About” and a "
                    + "blank line"
            ]
        ),
        Mistake(
            "an empty text",
            ["pages/about.gmi": "\n"],
            ["pages/about.gmi:1:1: error: this file has no header record; begin it with “Title: …”"]
        ),
        Mistake(
            "an empty capsule.rec",
            ["capsule.rec": ""],
            ["capsule.rec:1:1: error: this file has no record; begin it with “Title: …”"]
        ),
        Mistake(
            "a second record in capsule.rec",
            in: "capsule.rec",
            "\nAuthor:",
            "\n\nAuthor:",
            "capsule.rec:4:1: error: a blank line tears a capsule in two; remove the blank line above “Author”"
        ),
    ])
    func reports(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
    }
}
