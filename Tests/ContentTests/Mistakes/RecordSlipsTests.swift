import Testing

/// Slips in how a record is written: each is one message with the line to write.
struct RecordSlipsTests {
    private static let opening = "sections/opening.gmi"
    private static let timeline = "timeline.rec"

    @Test(arguments: [
        Slip(
            "no colon",
            in: opening,
            "Title: O",
            "Title O",
            "“Title” has no colon behind it; write “Title: Opening”"
        ),
        Slip(
            "a space in the name",
            in: "capsule.rec",
            "SourceTitle:",
            "Source Title:",
            "write “SourceTitle: An Article”"
        ),
        Slip(
            "a hyphen in the name",
            in: "capsule.rec",
            "SourceTitle:",
            "Source-Title:",
            "write “SourceTitle: An Article”"
        ),
        Slip("a low line", in: "capsule.rec", "SourceTitle:", "source_title:", "did you mean “SourceTitle”?"),
        Slip("a space before the colon", in: opening, "Title:", "Title :", "write “Title: Opening”"),
        Slip(
            "a full-width colon",
            in: opening,
            "Title:",
            "Title：",
            "another character (U+FF1A); write “Title: Opening”"
        ),
        Slip("a Chinese name", in: opening, "Title:", "标题：", "write “Title: Opening”"),
        Slip("an equals sign", in: opening, "Title:", "Title =", "no “=”; write “Title: Opening”"),
        Slip("TOML", in: opening, "Title: Opening", "title = \"Opening\"", "no “=”; write “Title: Opening”"),
        Slip("a dash", in: opening, "Title:", "Title –", "no “–”; write “Title: Opening”"),
        Slip(
            "an item of a list",
            in: opening,
            "Title:",
            "- Title:",
            "no mark before its name; write “Title: Opening”"
        ),
        Slip("bold type", in: opening, "Title:", "**Title:**", "write “Title: Opening”"),
        Slip(
            "quotation marks around the name",
            in: opening,
            "Title:",
            "\"Title\":",
            "write “Title: Opening”"
        ),
        Slip("spaces before the name", in: opening, "Title:", "  Title:", "write “Title: Opening”"),
        Slip(
            "a hard space",
            in: opening,
            "Title:",
            "\u{A0}Title:",
            "a space of another kind (U+00A0) at its beginning; write “Title: Opening”"
        ),
        Slip(
            "an invisible space in the name",
            in: opening,
            "Summary",
            "Sum\u{200B}mary",
            "an invisible character (U+200B) behind “Sum”; write “Summary: How it began.”"
        ),
        Slip(
            "a mark of byte order in the middle",
            in: timeline,
            "Title:",
            "\u{FEFF}Title:",
            "an invisible character (U+FEFF) at its beginning; write “Title: The rising”"
        ),
        Slip("small letters", in: opening, "Title:", "title:", "did you mean “Title”?"),
        Slip("capitals", in: opening, "Title:", "TITLE:", "did you mean “Title”?"),
        Slip("German", in: opening, "Title:", "Titel:", "did you mean “Title”?"),
        Slip("German summary", in: opening, "Summary:", "Zusammenfassung:", "write “Summary”"),
        Slip("French", in: opening, "Title:", "Titre:", "did you mean “Title”?"),
        Slip("Russian", in: opening, "Title:", "Название:", "write “Title: Opening”"),
        Slip("a synonym", in: opening, "Summary:", "Abstract:", "write “Summary”"),
        Slip("another synonym", in: timeline, "Date:", "Year:", "write “Date”"),
        Slip("the name of a term", in: "glossary/soviet.gmi", "Term:", "Name:", "write “Term”"),
        Slip(
            "the link of a source",
            in: "sources.rec",
            "Citation:",
            "Link: https://example.org/\nCitation:",
            "write “URL”"
        ),
        Slip("American spelling", in: "capsule.rec", "Licence:", "License:", "did you mean “Licence”?"),
        Slip("the plural", in: "capsule.rec", "Author:", "Authors:", "did you mean “Author”?"),
        Slip("a numbered name", in: "questions.rec", "Choice: In", "Choice 1: In", "write “Choice: In 1905”"),
        Slip(
            "a numbered name without a space",
            in: "questions.rec",
            "Choice: In",
            "Choice1: In",
            "did you mean “Choice”?"
        ),
        Slip(
            "a definition in the header",
            in: "glossary/soviet.gmi",
            "Kind:",
            "Definition: A council\nKind:",
            "write its words below the header and a blank line"
        ),
        Slip(
            "the author of a source",
            in: "sources.rec",
            "Citation:",
            "Author: E. H. Carr\nCitation:",
            "stand together in “Citation”, as in “Citation: E. H. Carr"
        ),
        Slip(
            "the author alone",
            in: "sources.rec",
            "Citation: E. H. Carr, The Interregnum",
            "Author: E. H. Carr",
            "stand together in “Citation”"
        ),
        Slip(
            "a comment with a semicolon",
            in: timeline,
            "Date:",
            "; later\nDate:",
            "a comment begins with “#”; write “# later”"
        ),
        Slip("a comment with slashes", in: timeline, "Date:", "// later\nDate:", "write “# later”"),
        Slip("a comment of HTML", in: timeline, "Date:", "<!-- later -->\nDate:", "write “# later”"),
        Slip(
            "a line left by git",
            in: timeline,
            "Date:",
            "=======\nDate:",
            "git has left this line of a conflict"
        ),
        Slip("a fence", in: opening, "Title:", "```yaml\nTitle:", "no line “```yaml” around it"),
        Slip(
            "front matter",
            in: opening,
            "Title: Opening\nSummary: How it began.\n",
            "---\nTitle: Opening\nSummary: How it began.\n---\n",
            "no line “---” around it; remove this line and any other like it"
        ),
        Slip(
            "front matter with text below it",
            in: opening,
            "Title: Opening\nSummary: How it began.\n\n",
            "---\nTitle: Opening\nSummary: How it began.\n---\n",
            "no line “---” around it"
        ),
        Slip(
            "a value on the next line, indented",
            in: opening,
            "Summary: How",
            "Summary: How\n  ",
            "write “+ it began.”"
        ),
        Slip(
            "a value on the next line",
            in: timeline,
            "Petrograd rose.",
            "Petrograd\nrose.",
            "if it continues “Text”, write “+ rose.”"
        ),
        Slip(
            "two further lines",
            in: timeline,
            "Petrograd rose.",
            "Petrograd\nrose\nup.",
            "if it continues “Text”, write “+ rose”"
        ),
        Slip(
            "a block of YAML",
            in: opening,
            "Summary: How",
            "Summary: |\n  How",
            "“Summary: |” is YAML; write the first words behind “Summary:”"
        ),
        Slip(
            "no blank line below the header",
            in: opening,
            "began.\n\nIn",
            "began.\nIn",
            "a blank line is missing between header and text; put one above this line"
        ),
        Slip(
            "a blank line within the header of a term",
            in: "glossary/soviet.gmi",
            "Alias:",
            "\nAlias:",
            "remove the blank line above “Alias”"
        ),
        Slip(
            "a blank line within the header of a section",
            in: opening,
            "Summary:",
            "\nSummary:",
            "remove the blank line above “Summary”"
        ),
        Slip(
            "a blank line within an event",
            in: timeline,
            "Text:",
            "\nText:",
            "a blank line tears an event in two; remove the blank line above “Text”"
        ),
        Slip(
            "a blank line before the end of an event",
            in: timeline,
            "Origin:",
            "\nOrigin:",
            "remove the blank line above “Origin”"
        ),
        Slip(
            "a blank line within a source",
            in: "sources.rec",
            "Citation:",
            "\nCitation:",
            "remove the blank line above “Citation”"
        ),
        Slip(
            "no blank line between events",
            in: timeline,
            "Origin: article\n",
            "Origin: article\nDate: 1918\nTitle: B\nText: b\nSection: ending\nOrigin: article\n",
            "“Date” begins another event; put a blank line above it"
        ),
        Slip(
            "no blank line between many",
            in: timeline,
            "Origin: article\n",
            String(repeating: "Origin: article\nDate: 1918\nTitle: B\nText: b\nSection: ending\n", count: 5)
                + "Origin: article\n",
            "put a blank line above it (4 more problems follow from this)"
        ),
        Slip(
            "a second title",
            in: opening,
            "Summary:",
            "Title: Again\nSummary:",
            "“Title” stands here a second time"
        ),
        Slip(
            "an empty title",
            in: opening,
            "Title: Opening",
            "Title:",
            "“Title” has no value; write one behind the colon"
        ),
        Slip(
            "no value that may be left out",
            in: timeline,
            "Origin:",
            "Place:\nOrigin:",
            "write one, or remove the line"
        ),
        Slip(
            "a placeholder",
            in: opening,
            "Title: Opening",
            "Title: TODO",
            "“TODO” only holds the place of the “Title”"
        ),
        Slip(
            "a model's words",
            in: opening,
            "How it began.",
            "Lorem ipsum dolor sit amet",
            "only holds the place of the “Summary”"
        ),
        Slip(
            "quotation marks around a value",
            in: opening,
            "Title: Opening",
            "Title: \"Opening\"",
            "write “Title: Opening”"
        ),
        Slip("a hard space before a value", in: opening, "Title: ", "Title:\u{A0}", "with an ordinary space"),
        Slip(
            "a list in brackets",
            in: "glossary/soviet.gmi",
            "Alias: workers' council",
            "Alias: [council, workers' council]",
            "write “Alias: council” and a line for each of the others"
        ),
        Slip(
            "the same wrong name in each record",
            in: timeline,
            "Date: 1917-11-07\n",
            "Datum: 1917-11-07\n",
            "write “Date”"
        ),
    ])
    func isAnsweredOnce(_ slip: Slip) { slip.check() }

    @Test func aNameThatIsWrongInEachRecordIsReportedOnceAndCounted() {
        let event = "Datum: 1917\nTitle: A\nText: a\nSection: opening\nOrigin: article\n\n"
        let found = problems(of: capsule(["timeline.rec": String(repeating: event, count: 4)]))
        #expect(
            found == [
                "timeline.rec:1:1: error: an event has no field “Datum”; write “Date” (3 more problems follow from this)"
            ]
        )
    }
}
