import Content
import Records
import Testing

/// Slips in the values of fields: each is one message with the value to write.
struct ValueSlipsTests {
    private static let timeline = "timeline.rec"
    private static let soviet = "glossary/soviet.gmi"

    @Test(arguments: [
        Slip(
            "sections with a comma",
            in: timeline,
            "Section: opening",
            "Section: opening, ending",
            "write “Section: opening”, “Section: ending”, one below the other"
        ),
        Slip(
            "sections in brackets",
            in: timeline,
            "Section: opening",
            "Section: [opening, ending]",
            "write “Section: opening”, “Section: ending”"
        ),
        Slip(
            "sections as a list of YAML",
            in: timeline,
            "Section: opening",
            "Section:\n  - opening\n  - ending",
            "write “Section: opening” in the place of this line"
        ),
        Slip(
            "a section as a file",
            in: timeline,
            "Section: opening",
            "Section: sections/opening.gmi",
            "write “opening”"
        ),
        Slip(
            "a section in capitals",
            in: timeline,
            "Section: opening",
            "Section: Opening",
            "write “opening”"
        ),
        Slip(
            "an invisible space in a slug",
            in: timeline,
            "Section: opening",
            "Section: open\u{200B}ing",
            "an invisible character (U+200B) behind “open”; did you mean “opening”?"
        ),
        Slip(
            "a Cyrillic letter in a slug",
            in: timeline,
            "Section: opening",
            "Section: \u{43E}pening",
            "a letter of another script that looks like a Latin one (U+043E)"
        ),
        Slip(
            "a section that is none",
            in: timeline,
            "Section: opening",
            "Section: zebra",
            "name one by its slug, such as “ending”"
        ),
        Slip("a term in brackets", in: timeline, "Origin:", "Term: [[soviet]]\nOrigin:", "write “soviet”"),
        Slip(
            "a term with an article",
            in: timeline,
            "Origin:",
            "Term: The Soviet\nOrigin:",
            "write “soviet”"
        ),
        Slip(
            "a term as a file",
            in: timeline,
            "Origin:",
            "Term: glossary/soviet.gmi\nOrigin:",
            "write “soviet”"
        ),
        Slip(
            "a term that is none",
            in: timeline,
            "Origin:",
            "Term: Duma\nOrigin:",
            "add a file “glossary/duma.gmi” for it"
        ),
        Slip(
            "a source in brackets",
            in: soviet,
            "Alias:",
            "Source: [@carr-1954]\nAlias:",
            "write “carr-1954”"
        ),
        Slip("a source as words", in: soviet, "Alias:", "Source: Carr 1954\nAlias:", "write “carr-1954”"),
        Slip(
            "a source by its author",
            in: soviet,
            "Alias:",
            "Source: Carr\nAlias:",
            "did you mean “carr-1954”?"
        ),
        Slip(
            "a page without a comma",
            in: soviet,
            "Alias:",
            "Source: carr-1954 p. 3\nAlias:",
            "write “carr-1954, p. 3”"
        ),
        Slip(
            "a page with a colon",
            in: soviet,
            "Alias:",
            "Source: carr-1954: 3\nAlias:",
            "write “carr-1954, 3”"
        ),
        Slip(
            "a dash in a key",
            in: soviet,
            "Alias:",
            "Source: carr–1954\nAlias:",
            "a dash in the place of a hyphen (U+2013)"
        ),
        Slip(
            "an address as a source",
            in: soviet,
            "Alias:",
            "Source: https://example.org/x\nAlias:",
            "“URL: https://example.org/x”, and write its key here"
        ),
        Slip(
            "a key in capitals",
            in: "sources.rec",
            "Citation:",
            "Citation: x\n\nKey: Lih_1990\nView: y\nCitation:",
            "write “lih-1990”, here and where the source is cited"
        ),
        Slip(
            "the language with a low line",
            in: "capsule.rec",
            "Language: en",
            "Language: en_GB",
            "write “en-GB”"
        ),
        Slip(
            "the language of a system",
            in: "capsule.rec",
            "Language: en",
            "Language: en_GB.UTF-8",
            "write “en-GB”"
        ),
        Slip(
            "the name of the language",
            in: "capsule.rec",
            "Language: en",
            "Language: English",
            "write “en”"
        ),
        Slip("the code of three letters", in: "capsule.rec", "Language: en", "Language: eng", "write “en”"),
        Slip("the code of a country", in: "capsule.rec", "Language: en", "Language: jp", "write “ja”"),
        Slip(
            "quotation marks around the language",
            in: "capsule.rec",
            "Language: en",
            "Language: \"en\"",
            "write “en”"
        ),
        Slip(
            "an address without a scheme",
            in: "sources.rec",
            "Citation:",
            "URL: www.example.org/a\nCitation:",
            "write “https://www.example.org/a”"
        ),
        Slip(
            "an address with spaces",
            in: "sources.rec",
            "Citation:",
            "URL: https://example.org/a b\nCitation:",
            "write “https://example.org/a%20b”"
        ),
        Slip(
            "an address in brackets",
            in: "sources.rec",
            "Citation:",
            "URL: <https://example.org/>\nCitation:",
            "write “https://example.org/”"
        ),
        Slip(
            "a link of Markdown",
            in: "sources.rec",
            "Citation:",
            "URL: [a](https://example.org/)\nCitation:",
            "write “https://example.org/”"
        ),
        Slip(
            "an address with an accent",
            in: "sources.rec",
            "Citation:",
            "URL: https://example.org/é\nCitation:",
            "write “https://example.org/%C3%A9”"
        ),
        Slip("a kind in capitals", in: soviet, "Kind: concept", "Kind: Concept", "write “concept”"),
        Slip("a kind in German", in: soviet, "Kind: concept", "Kind: Begriff", "write “concept”"),
        Slip(
            "a kind with a comment",
            in: soviet,
            "Kind: concept",
            "Kind: concept # for now",
            "write “concept”"
        ),
        Slip(
            "a kind that is none",
            in: soviet,
            "Kind: concept",
            "Kind: animal",
            "or a kind of your own from “Kinds”"
        ),
        Slip(
            "kinds with semicolons",
            in: "capsule.rec",
            "Licence:",
            "Kinds: ship; storm\nLicence:",
            "write “Kinds: ship, storm”"
        ),
        Slip(
            "the origin by another word",
            in: timeline,
            "Origin: article",
            "Origin: text",
            "write “article”"
        ),
        Slip("the origin of the editor", in: timeline, "Origin: article", "Origin: added", "write “editor”"),
        Slip(
            "origin and title exchanged",
            in: timeline,
            "Title: The rising\nText: Petrograd rose.\nSection: opening\nOrigin: article",
            "Title: article\nText: Petrograd rose.\nSection: opening\nOrigin: The rising",
            "write “Origin: article”"
        ),
        Slip(
            "Draft: true",
            in: "pages/about.gmi",
            "Title: About\n",
            "Title: About\nDraft: true\n",
            "write “Draft: yes”"
        ),
        Slip(
            "Draft: 1",
            in: "pages/about.gmi",
            "Title: About\n",
            "Title: About\nDraft: 1\n",
            "write “Draft: yes”"
        ),
        Slip(
            "Draft: no",
            in: "pages/about.gmi",
            "Title: About\n",
            "Title: About\nDraft: no\n",
            "remove the line"
        ),
        Slip(
            "calendars exchanged",
            in: timeline,
            "Date: 1917-11-07",
            "Date: 1917-10-25\nOldStyle: 1917-11-07",
            "write “Date: 1917-11-07” and “OldStyle: 1917-10-25”"
        ),
        Slip("a change in German", in: "changes.rec", "2026-11-24", "24.11.2026", "write 2026-11-24"),
        Slip(
            "a change without its day",
            in: "changes.rec",
            "2026-11-24",
            "November 2026",
            "write the day of the change as in 2026-11-24"
        ),
        Slip(
            "an era backwards",
            in: timeline,
            "Origin: article\n",
            "Origin: article\n\nEra: A\nFrom: 1920\nTo: 1910\n",
            "write “From: 1910” and “To: 1920”"
        ),
        Slip(
            "an era in months",
            in: timeline,
            "Origin: article\n",
            "Origin: article\n\nEra: A\nFrom: October 1917\nTo: 1920\n",
            "write 1917"
        ),
        Slip(
            "a right choice without a space",
            in: "questions.rec",
            "Choice: * In",
            "Choice: *In",
            "write “Choice: * In 1917”"
        ),
        Slip(
            "a right choice with a tick",
            in: "questions.rec",
            "Choice: * In",
            "Choice: ✓ In",
            "write “Choice: * In 1917”"
        ),
        Slip(
            "a right choice in words",
            in: "questions.rec",
            "Choice: * In 1917",
            "Choice: In 1917 (correct)",
            "write “Choice: * In 1917”"
        ),
        Slip(
            "no right choice",
            in: "questions.rec",
            "Choice: * In",
            "Choice: In",
            "as in “Choice: * In 1905”"
        ),
        Slip(
            "two right choices",
            in: "questions.rec",
            "Choice: In",
            "Choice: * In",
            "write this one without “* ”"
        ),
        Slip(
            "prompt and answer exchanged",
            in: "questions.rec",
            "Explanation: It began in 1917.\n",
            "Explanation: It began in 1917.\n\nKey: lenin\nSection: opening\nPrompt: Lenin\nAnswer: Who led them?\nExplanation: He did.\n",
            "exchange “Prompt” and “Answer”"
        ),
        Slip(
            "a former address without its slash",
            file: "moved.rec",
            "From: sections/old.gmi\nTo: /sections/opening.gmi\n",
            "write “/sections/old.gmi”"
        ),
        Slip(
            "a former address with its host",
            file: "moved.rec",
            "From: gemini://example.org/sections/old.gmi\nTo: /sections/opening.gmi\n",
            "write “/sections/old.gmi”"
        ),
    ])
    func isAnsweredOnce(_ slip: Slip) { slip.check() }

    /// The order of the sections, in the ways in which other programs have lists.
    @Test(arguments: [
        "opening, ending", "[opening, ending]", "opening; ending", "opening | ending",
        "sections/opening.gmi sections/ending.gmi",
        "opening.gmi ending.gmi", "1. opening 2. ending", "opening > ending", "\"opening\", \"ending\"",
        "Opening, Ending",
        "[[opening]] [[ending]]", "/sections/opening.gmi, /sections/ending.gmi",
    ])
    func anOrderIsWrittenOut(order: String) {
        Slip("", in: "capsule.rec", "opening ending", order, "write “SectionOrder: opening ending”").check()
    }

    @Test(arguments: [
        ("SectionOrder:\n- opening\n- ending", "write “+ opening”"),
        ("SectionOrder: opening\nending", "write “+ ending”"),
        ("SectionOrder: opening\n  ending", "write “+ ending”"),
        ("SectionOrder:\n1. opening\n2. ending", "write “+ opening”"),
        ("SectionOrder: opening\nSectionOrder: ending", "or “+ ending” in the place of this line"),
    ])
    func anOrderInSeveralLinesIsReadAsOne(order: String, remedy: String) {
        Slip("", in: "capsule.rec", "SectionOrder: opening ending", order, remedy).check()
    }

    @Test(
        arguments: [(0, nil), (5, "5 words"), (39, "39 words"), (40, nil), (60, nil), (61, "61 words")]
            as [(Int, String?)]
    )
    func theWordsOfASummaryAreCounted(words: Int, message: String?) {
        let summary =
            words == 0
            ? String(repeating: "[*and*] [[soviet|more]] [@carr-1954, p. 3] ", count: 20)
            : String(repeating: "word ", count: words)
        let text = "Title: Ending\nSummary: \(summary)\n\nIt ended.\n"
        let found = loadArticle(from: capsule(["sections/ending.gmi": text])).diagnostics.filter {
            $0.position.file.hasSuffix("ending.gmi")
        }
        #expect(
            found.map(\.message)
                == (message.map {
                    ["this summary has \($0); write 40 to 60, so that they can be read in half a minute"]
                } ?? [])
        )
        #expect(found.allSatisfy { $0.severity == .warning })
    }

    @Test(arguments: [(69, "69 letters"), (70, nil), (160, nil), (161, "161 letters")] as [(Int, String?)])
    func theLettersOfAChineseSummaryAreCounted(letters: Int, message: String?) {
        let text =
            "Title: 终\nLanguage: zh\nSummary: \(String(repeating: "字", count: letters))。\n\nIt ended.\n"
        let found = loadArticle(from: capsule(["sections/ending.gmi": text])).diagnostics.filter {
            $0.position.file.hasSuffix("ending.gmi")
        }
        #expect(found.map { $0.message.contains(message ?? "?") } == (message == nil ? [] : [true]))
    }
}
