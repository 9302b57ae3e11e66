import Content
import Records
import System
import Testing

/// Fields that a record has not, several names in one field, and names of files: each message has what to write, or says that nothing
/// does it.
struct RemedySlipsTests {
    private static let rec = "capsule.rec"
    private static let opening = "sections/opening.gmi"
    private static let soviet = "glossary/soviet.gmi"
    private static let terms: [String: String] = [
        "glossary/duma.gmi": "Term: Duma\nKind: concept\n\nA parliament, unlike a [[soviet]].\n",
        "glossary/tsar.gmi": "Term: Tsar\nKind: concept\n\nA ruler above the [[duma]].\n",
    ]

    @Test(arguments: [
        Slip(
            "rights",
            in: rec,
            "Licence:",
            "Copyright: 2026\nLicence:",
            "“Author”, and what readers may do with it “Licence”"
        ),
        Slip(
            "a field by two names",
            in: rec,
            "Licence:",
            "License: x\nLicence:",
            "“Licence” is its name, and stands here too"
        ),
        Slip("an abstract", in: rec, "Licence:", "Abstract: x\nLicence:", "write “Introduction”"),
        Slip("a web page", in: rec, "Licence:", "Website: x.org\nLicence:", "who serves it decides where"),
        Slip("a publisher", in: rec, "Licence:", "Publisher: x\nLicence:", "stands in “SourcePublisher”"),
        Slip("a version", in: rec, "Licence:", "Version: 2\nLicence:", "as “Date: …” and “Title: Version 2”"),
        Slip("a cover", in: rec, "Licence:", "Cover: a.png\nLicence:", "media/cover.png"),
        Slip("a book number", in: rec, "Licence:", "ISBN: 1\nLicence:", "write it into pages/about.gmi"),
        Slip("tags", in: rec, "Licence:", "Tags: a\nLicence:", "and none does that; remove this line"),
        Slip(
            "a slug of the host",
            in: rec,
            "Licence:",
            "Slug: search\nLicence:",
            "such as “Slug: the-search”"
        ),
        Slip(
            "kinds twice",
            in: rec,
            "Licence:",
            "Kinds: ship\nKinds: storm\nLicence:",
            "write “Kinds: ship, storm”"
        ),
        Slip(
            "a hard space in the order",
            in: rec,
            "opening ending",
            "opening\u{A0}ending",
            "write “SectionOrder: opening ending”"
        ),
        Slip(
            "an and in the order",
            in: rec,
            "opening ending",
            "opening and ending",
            "write “SectionOrder: opening ending”"
        ),
        Slip("a TAB in the order", in: rec, "opening ending", "opening\tending", "a TAB has no place"),
        Slip(
            "the language and its country",
            in: rec,
            "Language: en",
            "Language: English (UK)",
            "write “en-GB”"
        ),
        Slip(
            "an author's address",
            in: rec,
            "The Editor",
            "Anna Lind <anna@example.org>",
            "write “Author: Anna Lind”"
        ),
        Slip("by an author", in: rec, "The Editor", "by Anna Lind", "write “Author: Anna Lind”"),
        Slip(
            "a slug in a section",
            in: opening,
            "Summary:",
            "Slug: search\nSummary:",
            "the name of the file is the address"
        ),
        Slip(
            "a number of a section",
            in: opening,
            "Summary:",
            "Number: 1\nSummary:",
            "its name in “SectionOrder”"
        ),
        Slip(
            "a picture in a header",
            in: opening,
            "Summary:",
            "Image: a.png\nSummary:",
            "“=> ../media/a.png what it shows”"
        ),
        Slip(
            "a publisher in a section",
            in: opening,
            "Summary:",
            "Publisher: x\nSummary:",
            "stands in capsule.rec"
        ),
        Slip(
            "a slug in a term",
            in: soviet,
            "Alias:",
            "Slug: index\nAlias:",
            "the name of the file is the address"
        ),
        Slip("a plural", in: soviet, "Alias:", "Plural: soviets\nAlias:", "is “Alias: soviets”"),
        Slip(
            "a web page of a term",
            in: soviet,
            "Alias:",
            "URL: https://a.org\nAlias:",
            "“=> https://a.org words”"
        ),
        Slip(
            "the author of a page",
            in: "pages/about.gmi",
            "Title: About\n",
            "Title: About\nAuthor: x\n",
            "“Author” in capsule.rec"
        ),
        Slip(
            "a type of a source",
            in: "sources.rec",
            "Citation:",
            "Type: book\nCitation:",
            "write “View: book”"
        ),
        Slip(
            "a version of a change",
            in: "changes.rec",
            "Title:",
            "Version: 1.0\nTitle:",
            "as in “Title: Version 1.0”"
        ),
        Slip(
            "a type of a question",
            in: "questions.rec",
            "Prompt:",
            "Type: choice\nPrompt:",
            "its other fields show what it is"
        ),
        Slip("marks of a question", in: "questions.rec", "Prompt:", "Marks: 3\nPrompt:", "remove this line"),
        Slip(
            "a person of an event",
            in: "timeline.rec",
            "Origin:",
            "Person: soviet\nOrigin:",
            "is “Term: soviet”"
        ),
    ])
    func aFieldThatARecordHasNot(_ slip: Slip) { slip.check() }

    @Test(arguments: [
        "duma, tsar", "duma; tsar", "duma and tsar", "Duma und Tsar", "Duma & Tsar", "duma / tsar",
        "duma tsar", "[duma, tsar]",
    ])
    func severalTermsAreWrittenOut(names: String) {
        var files: [String: String?] = Self.terms.mapValues(\.self)
        files[Self.soviet] = testFiles[Self.soviet]?.replacing("Alias:", with: "See: \(names)\nAlias:")
        let isExact = names.contains("Duma")
        let lines = isExact ? "write “See: Duma”, “See: Tsar”" : "write “See: duma”, “See: tsar”"
        Slip("", files: files, lines).check()
    }

    @Test func ofSeveralTermsTheUnknownOneIsNamed() {
        var files: [String: String?] = Self.terms.mapValues(\.self)
        files[Self.soviet] = testFiles[Self.soviet]?.replacing(
            "Alias:",
            with: "See: duma, tsar, zebra\nAlias:"
        )
        Slip(
            "",
            files: files,
            "“See: tsar”, “See: zebra”, one below the other; the glossary has no term “zebra”"
        ).check()
    }

    @Test(
        arguments: [
            ("carr-1954; lih-1990", "“Source: carr-1954”, “Source: lih-1990”"),
            ("carr-1954, p. 3; lih-1990, p. 4", "“Source: carr-1954, p. 3”, “Source: lih-1990, p. 4”"),
            ("carr-1954 and lih-1990", "“Source: carr-1954”, “Source: lih-1990”"),
            ("carr-1954 lih-1990", "“Source: carr-1954”, “Source: lih-1990”"),
            ("Carr 1954; Lih 1990", "“Source: carr-1954”, “Source: lih-1990”"),
            ("carr-1954; p. 3", "write “carr-1954, p. 3”"),
        ] as [(String, String)]
    )
    func severalSourcesAreWrittenOut(value: String, remedy: String) {
        let sources = "Key: carr-1954\nCitation: A\n\nKey: lih-1990\nView: b\nCitation: B\n"
        let term = testFiles[Self.soviet]?.replacing("Alias:", with: "Source: \(value)\nAlias:")
        Slip("", files: [Self.soviet: term, "sources.rec": sources], remedy).check()
    }

    @Test(arguments: ["carr-1954, pp. 3, 5", "carr-1954, p. 3 and 5", "carr-1954, vol. 2; p. 7"])
    func severalPagesAreOneSource(value: String) {
        let term = testFiles[Self.soviet]?.replacing("Alias:", with: "Source: \(value)\nAlias:")
        #expect(problems(of: capsule([Self.soviet: term])) == [])
    }

    @Test(arguments: [
        ("today", 0), ("heute", 0), ("aujourd’hui", 0), ("Yesterday", -1), ("вчера", -1), ("明天", 1),
    ])
    func aDayThatIsAnotherTomorrowIsWrittenOut(word: String, days: Int) {
        let now = Timestamp.now.day
        let found = problems(of: capsule(["changes.rec": "Date: \(word)\nTitle: x\n"]))
        // The day may have ended in between.
        #expect(
            (now...(now + 1)).contains { day in
                found.first?.hasSuffix("as it is now: \(CalendarDate(daysSince1970: day + days))") == true
            },
            "\(found)"
        )
    }

    @Test(arguments: [
        Slip("a text at the top", file: "intro.txt", "Words.\n", "save it as sections/intro.gmi"),
        Slip(
            "a home page",
            file: "home.md",
            "Words.\n",
            "made from capsule.rec, so move its text to pages/about.gmi"
        ),
        Slip("another home page", file: "welcome.gmi", "Words.\n", "home page is made from capsule.rec"),
        Slip("a bibliography", file: "bibliography.bib", "@book{a}\n", "as records into sources.rec"),
        Slip("events", file: "events.rec", "Date: 1\n", "as records into timeline.rec"),
        Slip("a glossary in one file", file: "glossary.rec", "Term: a\n", "glossary/<slug>.gmi"),
        Slip("a text as records", move: opening, to: "sections/opening.rec", "name this file “opening.gmi”"),
        Slip("a language as a name", files: ["German/": ""], "or name it “de” and put a capsule.rec into it"),
        Slip(
            "a language and more",
            files: ["german-version/": "", "german-version/capsule.rec": ""],
            "name the folder “de”"
        ),
    ])
    func aFileOrFolder(_ slip: Slip) { slip.check() }

    @Test(arguments: [
        "coast.png", "Coast", "coast.PNG", "A photo", "figure 1", "Map", "screenshot",
        "IMG_2034.JPG", "Image1",
    ])
    func aDescriptionThatSaysNothingIsAWarning(alt: String) {
        let found = problems(of: pictured(alt))
        #expect(found.count == 1 && found.first?.contains("write what there is to see") == true, "\(found)")
    }

    @Test(arguments: ["A map of the coast", "A map.", "Three towers", "Lenin, 1917", "Photo of Lenin"])
    func aDescriptionThatSaysSomethingIsNone(alt: String) { #expect(problems(of: pictured(alt)) == []) }

    private func pictured(_ alt: String) -> SourceFolder {
        capsule(
            [
                "media.rec": "File: coast.png\nAlt: \(alt)\n",
                "pages/about.gmi": "Title: About\n\n=> /media/coast.png The coast\n",
            ],
            media: ["coast.png": .file(bytes: 10)]
        )
    }

    @Test(
        arguments: [
            ("htps://a.org/b", "https://a.org/b"), ("ttps://a.org", "https://a.org"),
            ("http://https://a.org/", "https://a.org/"), ("https://www,a.org/b", "https://www.a.org/b"),
            ("https://a.org/b (seen 2 May 2026)", "https://a.org/b"),
            ("https://a.org The page", "https://a.org"),
            ("https://a.org, https://b.org", "https://a.org"),
        ] as [(String, String)]
    )
    func anAddress(written: String, meant: String) {
        Slip("", in: "sources.rec", "Citation:", "URL: \(written)\nCitation:", "write “\(meant)”").check()
    }

    @Test(arguments: [
        "https://web.archive.org/web/2020/https://a.org/", "https://a.org/b,c", "gemini://a.org/",
        "urn:isbn:1",
        "https://a.org/?u=http://b.org",
    ])
    func anAddressThatIsRight(url: String) {
        let text = testFiles["sources.rec"]?.replacing("Citation:", with: "URL: \(url)\nCitation:")
        #expect(problems(of: capsule(["sources.rec": text])) == [])
    }
}
