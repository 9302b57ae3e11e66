import Content
import Testing

/// Fields that say something else than their names, and files that are missing as a whole: each is one message.
struct HabitSlipsTests {
    private static let timeline = "timeline.rec"
    private static let soviet = "glossary/soviet.gmi"
    private static let opening = "sections/opening.gmi"
    private static let event = "Title: The rising\nText: Petrograd rose.\nSection: opening\nOrigin: article\n"
    private static let era = "Era: Old\nFrom: 1900\nTo: 1920\n"
    private static let person = "Kind: person\nAlias: soviet\n\nA man.\n"

    @Test(arguments: [
        Slip(
            "an event with two dates",
            in: timeline,
            "Date: 1917-11-07",
            "From: 1857\nTo: 1858",
            "write “Date: 1857/1858”"
        ),
        Slip(
            "an event with an end",
            in: timeline,
            "Date: 1917-11-07",
            "Date: 1857\nEnd: 1858",
            "write “Date: 1857/1858”"
        ),
        Slip(
            "an event below an era",
            file: timeline,
            "\(era)Date: 1917\n\(event)",
            "“Date” begins an event; put a blank line above it"
        ),
        Slip(
            "the years of an era",
            file: timeline,
            "Era: Old\nYears: 1857-2000\n\nDate: 1917\n\(event)",
            "write “From: 1857” and “To: 2000”"
        ),
        Slip(
            "the date of an era",
            file: timeline,
            "Era: Old\nDate: 1857/2000\n\nDate: 1917\n\(event)",
            "write “From: 1857” and “To: 2000”"
        ),
        Slip(
            "the end of an era",
            file: timeline,
            "Era: Old\nFrom: 1857\nUntil: 2000\n\nDate: 1917\n\(event)",
            "write “To”"
        ),
        Slip(
            "an era around a bad date",
            file: timeline,
            "\(era)\nDate: 7 November 1917\n\(event)",
            "write 1917-11-07"
        ),
        Slip(
            "an era around a date that nobody knows",
            file: timeline,
            "\(era)\nDate: someday\n\(event)",
            "is no date in EDTF"
        ),
        Slip(
            "blank lines below each line",
            file: timeline,
            "Date: 1917\n\(event)Date: 1918\n\(event)".replacing("\n", with: "\n\n"),
            "a blank line stands below each line of this file"
        ),
        Slip(
            "no origin anywhere",
            file: timeline,
            "Date: 1917\n\(event)\nDate: 1918\n\(event)".replacing("Origin: article\n", with: ""),
            "“Origin: article”, or with dated"
        ),
        Slip(
            "another sign for the colon",
            in: timeline,
            "Section: opening",
            "Place;Lille\nSection: opening",
            "write “Place: Lille”"
        ),
        Slip(
            "a comment behind a value",
            in: timeline,
            "Section: opening",
            "Place: Lille # in France\nSection: opening",
            "write “Place: Lille”"
        ),
        Slip(
            "old style of one day",
            in: timeline,
            "Date: 1917-11-07",
            "Date: 1917-11-07/1917-11-08\nOldStyle: 1917-10-25",
            "1917-10-25/1917-10-26"
        ),
    ])
    func ofTheTimeline(_ slip: Slip) { slip.check() }

    @Test(arguments: [
        Slip(
            "years behind a name",
            file: soviet,
            "Term: Louis Pasteur (1822-1895)\n\(person)",
            "write “Term: Louis Pasteur”, and “Dates: 1822/1895”"
        ),
        Slip(
            "a name in brackets",
            file: soviet,
            "Term: [[Louis Pasteur]]\n\(person)",
            "write “Term: Louis Pasteur”"
        ),
        Slip(
            "a name as a kind",
            file: soviet,
            "Term: person\nKind: Louis Pasteur\n\nA man.\n",
            "write “Term: Louis Pasteur” and “Kind: person”"
        ),
        Slip("a title", file: soviet, "Title: Louis Pasteur\n\(person)", "write “Term”"),
        Slip(
            "birth and death",
            file: soviet,
            "Term: Louis Pasteur\nBorn: 1822\nDied: 1895\n\(person)",
            "write “Dates: 1822/1895”"
        ),
        Slip(
            "death alone",
            file: soviet,
            "Term: Louis Pasteur\nDied: 1895\n\(person)",
            "write “Dates: /1895”"
        ),
        Slip("also", file: soviet, "Term: Louis Pasteur\nAlso: Pasteur\n\(person)", "write “Alias”"),
        Slip("original", file: soviet, "Term: Louis Pasteur\nOriginal: Pasteur\n\(person)", "write “Native”"),
        Slip(
            "aliases in a line",
            in: soviet,
            "workers' council",
            "workers' council, councils of workers",
            "write “Alias: workers' council”, “Alias: councils of workers”"
        ),
        Slip(
            "a second term",
            in: soviet,
            "A council.",
            "A council.\n\nTerm: Duma\nKind: concept\n\nA parliament.",
            "“glossary/duma.gmi”"
        ),
        Slip(
            "the last name first",
            files: [
                soviet: "Term: Louis Pasteur\n\(person)",
                "glossary/koch.gmi":
                    "Term: Robert Koch\nKind: person\nSee: Pasteur, Louis\n\nSee [[koch|him]].\n",
                opening: (testFiles[opening] ?? "").replacing(
                    "[^pace]\n\n",
                    with: "[[koch|Koch]] [^pace]\n\n"
                ),
            ],
            "write “soviet”"
        ),
        Slip("a description", in: opening, "Summary:", "Description:", "write “Summary”"),
        Slip(
            "not published",
            in: opening,
            "Title: Opening",
            "Title: Opening\nPublished: false",
            "write “Draft: yes”"
        ),
        Slip(
            "the state of a draft",
            in: opening,
            "Title: Opening",
            "Title: Opening\nStatus: draft",
            "write “Draft: yes”"
        ),
        Slip("written", in: opening, "Title: Opening", "Title: Opening\nWritten: 1917", "write “Date”"),
        Slip(
            "a value torn in a header",
            in: opening,
            "Summary: How it began.",
            "Summary: How it began.\n\n+ And how not.",
            "remove the blank line above this one"
        ),
        Slip(
            "a block of YAML",
            in: timeline,
            "Text: Petrograd rose.",
            "Text: |\n  Petrograd rose.",
            "timeline.rec:3:7: error: “Text: |” is YAML"
        ),
    ])
    func ofTexts(_ slip: Slip) { slip.check() }

    @Test(arguments: [
        Slip(
            "a correct choice",
            in: "questions.rec",
            "Choice: * In 1917",
            "Correct: In 1917",
            "write “Choice: * In 1917”"
        ),
        Slip(
            "a right choice",
            in: "questions.rec",
            "Choice: * In 1917",
            "Right: In 1917",
            "write “Choice: * In 1917”"
        ),
        Slip(
            "a mark before the field",
            in: "questions.rec",
            "Choice: * In 1917",
            "* Choice: In 1917",
            "write “Choice: * In 1917”"
        ),
        Slip("feedback", in: "questions.rec", "Because:", "Feedback:", "write “Because”"),
        Slip(
            "a key with a space",
            files: [
                "sources.rec": "Key: Carr 1954\nCitation: C.\n",
                opening: (testFiles[opening] ?? "").replacing("carr-1954", with: "Carr 1954"),
            ],
            "write “carr-1954”, here and where the source is cited"
        ),
        Slip("a key in capitals", in: "sources.rec", "carr-1954", "Carr-1954", "write “carr-1954”, here"),
        Slip(
            "a DOI",
            in: "sources.rec",
            "Citation:",
            "DOI: 10.1000/182\nCitation:",
            "write “URL: https://doi.org/10.1000/182”"
        ),
        Slip(
            "a description of the capsule",
            in: "capsule.rec",
            "Language: en",
            "Description: Words.\nLanguage: en",
            "write “Introduction”"
        ),
        Slip(
            "the date of the capsule",
            in: "capsule.rec",
            "Language: en",
            "Date: 2026\nLanguage: en",
            "changes.rec"
        ),
        Slip(
            "a value torn in the capsule",
            in: "capsule.rec",
            "Language: en",
            "Introduction: Words\n\n+ and more.\nLanguage: en",
            "remove the blank line above this one"
        ),
        Slip(
            "two authors",
            in: "capsule.rec",
            "The Editor",
            "Anna Lind and Jon Voss",
            "write “Author: Anna Lind”, “Author: Jon Voss”"
        ),
        Slip(
            "a slug with a space",
            files: [
                "capsule.rec": (testFiles["capsule.rec"] ?? "").replacing("ending", with: "the end"),
                "sections/ending.gmi": nil, "sections/the-end.gmi": testFiles["sections/ending.gmi"] ?? "",
            ],
            "write “SectionOrder: opening the-end”"
        ),
        Slip(
            "arrows",
            in: "capsule.rec",
            "opening ending",
            "opening → ending",
            "write “SectionOrder: opening ending”"
        ),
        Slip(
            "a section under a new name",
            move: "sections/ending.gmi",
            to: "sections/winter.gmi",
            "write “winter” here"
        ),
        Slip(
            "a section among the pages",
            move: "sections/ending.gmi",
            to: "pages/ending.gmi",
            "move it to sections/ending.gmi"
        ),
        Slip(
            "a move elsewhere",
            file: "moved.rec",
            "From: /sections/old.gmi\nTo: https://example.org/\n",
            "or “Gone: yes”"
        ),
        Slip("gone", file: "moved.rec", "From: /sections/old.gmi\nGone\n", "write “Gone: yes”"),
        Slip(
            "a move below the slug",
            files: [
                "capsule.rec": (testFiles["capsule.rec"] ?? "") + "Slug: bread\n",
                "moved.rec": "From: /bread/sections/x.gmi\nGone: yes\n",
            ],
            "write “/sections/x.gmi”"
        ),
        Slip(
            "no sources",
            files: [
                "sources.rec": nil,
                "pages/about.gmi": "Title: About\n\nIt is so. [@carr-1954] And so. [@smith-1960, p. 3]\n",
            ],
            "the capsule cites 2 sources; write a record for each, such as “Key: carr-1954”"
        ),
        Slip(
            "no glossary",
            files: [
                soviet: nil, "pages/about.gmi": "Title: About\n\nThe [[duma]] and the [[Party|party]].\n",
            ],
            "this folder is missing, and 3 marks name terms"
        ),
        Slip(
            "another format",
            move: "capsule.rec",
            to: "capsule.yaml",
            "write “capsule.rec”, with lines such as"
        ),
    ])
    func ofRecords(_ slip: Slip) { slip.check() }

    @Test func noContinuationAnywhereIsOneMessage() {
        let text = "Date: 1917\n\(Self.event)\nDate: 1918\n\(Self.event)".replacing(
            "Petrograd rose.",
            with: "Petrograd\nrose."
        )
        let found = problems(of: capsule(["timeline.rec": text]))
        #expect(found.count == 1, "\(found)")
    }

    @Test func aNameWithACommaIsOneAlias() {
        let found = problems(
            of: capsule([Self.soviet: "Term: Louis Pasteur\nAlias: Pasteur, Louis\n\(Self.person)"])
        )
        #expect(found.isEmpty, "\(found)")
    }
}
