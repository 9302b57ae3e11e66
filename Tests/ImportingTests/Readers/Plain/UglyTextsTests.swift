import Importing
import Testing
import TestSupport

struct UglyTextsTests {
    struct Row: CustomTestStringConvertible {
        let name: String
        var title: String?
        var subtitle: String?
        var authors: [String] = []
        var date: String?
        let headings: [String]
        /// What stands in the text besides headings and paragraphs.
        var others: [String] = []
        var notes = 0
        var remarks: [(Manuscript.Remark.Kind, String)] = []
        var testDescription: String { name }
    }

    private static let ferry = [
        "# Chapter 1. The Ferryman's Son", "# Chapter 2. A Letter Without a Stamp",
        "# Chapter 3. What the Water Kept",
    ]

    @Test(arguments: [
        Row(
            name: "article",
            authors: ["Marta Quill, Friends of the Canal"],
            headings: [
                "# What did the boats carry?", "# A toll clerk’s warning: ‘keep the gates shut!’",
                "# Strike on the summit",
                "# Slow decline", "# What is left",
            ],
            remarks: [
                (.guessed, "each line is taken for a paragraph"),
                (.guessed, "“What is left” is taken for a heading"),
            ]
        ),
        Row(
            name: "crlf",
            title: "The Clock at Fenwick Ferry",
            authors: ["Jonas Hale"],
            headings: ferry,
            others: ["list 3"]
        ),
        Row(
            name: "bom",
            title: "The Clock of Fenwick Ferry",
            authors: ["Jonas Hale"],
            headings: ferry,
            others: ["list 3"]
        ),
        Row(
            name: "russian",
            title: "Мельница у озера",
            authors: ["Анна Линд"],
            headings: ["# Глава первая. Дорога", "# Глава вторая. Письмо", "# Глава третья. Лёд"]
        ),
        Row(name: "no-heading", headings: [], remarks: [(.guessed, "no heading was found")]),
        Row(
            name: "contents",
            title: "A SHORT GUIDE TO BELLS",
            authors: ["Ellen Stroud"],
            headings: ["# Why bells crack", "# How a bell is tuned", "# The ringers", "# A word on ropes"],
            remarks: [(.dropped, "a list of contents with 4 headings")]
        ),
        Row(
            name: "mail",
            title: "The rope of the third bell",
            authors: ["Ida Brook"],
            date: "Mon, 12 Feb 2024 18:03:11 +0000",
            headings: [],
            others: ["quotation 2", "list 2", "link"],
            remarks: [
                (.dropped, "the file begins with fields"),
                (.changed, "ends within a word, such as “some-body”"),
            ]
        ),
        Row(
            name: "verse",
            title: "SONGS OF THE DYKE",
            authors: ["A. Reed"],
            headings: ["# The Lamp on the Wall", "# Counting Geese"],
            others: ["verse 9", "verse 4"]
        ),
        Row(
            name: "chapters",
            title: "THE LAST WINTER OF THE MAIL COACH",
            headings: [
                "# PREFACE.", "# 1. The beginning", "# 2. The road over the fell", "# 3. The end",
                "# § 4. A list of the horses",
            ],
            others: ["list 3", "preformatted 4"],
            notes: 2,
            remarks: [(.guessed, "are taken for notes")]
        ),
        Row(
            name: "letters",
            title: "LETTERS FROM A LIGHTHOUSE",
            headings: [
                "# Letter I. To my sister", "# Letter II. To the same",
                "# Letter III. To Mr Alder, of the Board",
            ]
        ),
        Row(
            name: "play",
            title: "THE KETTLE",
            subtitle: "A Comedy in Two Acts",
            authors: ["Rosa Blythe"],
            headings: [
                "# DRAMATIS PERSONAE", "# ACT I", "## SCENE I. A kitchen.",
                "## SCENE II. The same, an hour later.", "# ACT II", "## SCENE I. A court.",
            ],
            others: ["verse 4"]
        ),
    ])
    func areUnderstood(_ row: Row) throws {
        let text = try TextEncoding.decode(UglyText.bytes(row.name), path: row.name)
        let manuscript = PlainTextReader.manuscript(text)
        #expect(manuscript.title?.value == row.title)
        #expect(manuscript.subtitle?.value == row.subtitle)
        #expect(manuscript.authors.map(\.value) == row.authors)
        #expect(manuscript.date?.value == row.date)
        #expect(manuscript.headings == row.headings)
        #expect(
            manuscript.blocks.map(\.sketch).filter { !$0.hasPrefix("#") && !$0.hasPrefix("p ") } == row.others
        )
        #expect(manuscript.notes.count == row.notes)
        for (kind, words) in row.remarks {
            #expect(manuscript.hasRemark(kind, words), "no remark has “\(words)”")
        }
        #expect(WordCount(text).differences(from: WordCount(manuscript)) == [:])
        #expect(manuscript.blocks.map(\.line) == manuscript.blocks.map(\.line).sorted())
    }

    @Test(arguments: ["article", "crlf", "russian", "no-heading", "contents", "verse", "letters", "play"])
    func wordsStayInOrder(_ name: String) throws {
        let text = try TextEncoding.decode(UglyText.bytes(name), path: name)
        var rest = text.wordRuns[...]
        for word in PlainTextReader.manuscript(text).blocks.flatMap(\.words.wordRuns) {
            guard let place = rest.firstIndex(of: word) else {
                Issue.record("“\(word)” does not stand where it should")
                return
            }
            rest = rest[(place + 1)...]
        }
    }

    @Test(arguments: [("windows-1252", "WINDOWS-1252"), ("koi8-r", "KOI8-R")])
    func otherEncodingsAreRefusedWithTheLineThatHelps(_ name: String, _ encoding: String) throws {
        let bytes = try UglyText.bytes(name)
        let error = #expect(throws: EncodingError.self) {
            try TextEncoding.decode(bytes, path: "\(name).txt")
        }
        #expect(
            error.map { "\($0)" }
                == "“\(name).txt” is not UTF-8 but looks like \(encoding); convert it: iconv -f \(encoding) -t UTF-8 \(name).txt > \(name)-utf8.txt"
        )
    }

    @Test(.hangLimit)
    func fiveMegabytesAreReadWhole() {
        let text = UglyText.long(bytes: hasSanitizer ? 500_000 : 5_000_000)
        let manuscript = PlainTextReader.manuscript(text)
        #expect(manuscript.title?.value == "The Long Watch")
        #expect(manuscript.headings.count > 10)
        #expect(manuscript.headings.last == "# Chapter \(manuscript.headings.count). The watch")
        #expect(WordCount(text).differences(from: WordCount(manuscript)) == [:])
    }
}
