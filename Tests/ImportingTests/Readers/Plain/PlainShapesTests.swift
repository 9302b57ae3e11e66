import Importing
import Testing

/// What the shape of lines makes of texts that do not say it.
struct PlainShapesTests {
    struct Row: CustomTestStringConvertible {
        let name: String
        var title: String?
        var authors: [String] = []
        var date: String?
        var headings: [String] = []
        /// Blocks that are no headings, as sketches.
        var blocks: [String]?
        var testDescription: String { name }
    }

    @Test(arguments: [
        Row(
            name: "poem",
            title: "Songs of the Marsh",
            authors: ["Ada Reed"],
            headings: ["# The Frog", "# The Reed"],
            blocks: ["verse 9", "verse 4"]
        ),
        Row(name: "poem-numbers", headings: ["# I", "# II"], blocks: ["verse 4", "verse 4"]),
        Row(name: "poem-free", blocks: ["p so little is", "verse 7"]),
        Row(
            name: "poem-german",
            title: "Zwei Lieder",
            authors: ["Anna Lind"],
            headings: ["# Am Wehr", "# Im Winter"],
            blocks: ["verse 4", "verse 4"]
        ),
        Row(
            name: "chinese",
            title: "红楼小记",
            authors: ["张三"],
            headings: ["# 第一回 雨夜", "# 第二回 归来", "# 后记"]
        ),
        Row(name: "chinese-author", title: "海边的信", authors: ["王明"], headings: ["# 第一章 海", "# 第二章 信"]),
        Row(
            name: "japanese",
            title: "川のほとり",
            authors: ["山田花子"],
            headings: ["# まえがき", "# 第一章 雨", "# 第二章 晴れ", "# あとがき"]
        ),
        Row(
            name: "indents",
            title: "The Ferry",
            headings: ["# Chapter 1", "# Chapter 2"],
            blocks: [
                "p The ferry le", "p Old Hale sto", "p There were n", "p Nobody knew ", "p On the other",
                "p Hale threw t", "p The dog went", "p That was how",
            ]
        ),
        Row(
            name: "numbered",
            title: "Eel Report",
            headings: ["# 1. One", "## 1.1 Background", "# 2. Methods", "# 3. Results"]
        ),
        Row(
            name: "numbered-broken",
            title: "Eel Report",
            headings: ["# 1. Methods", "# 2. Results", "# 4. Thanks"]
        ),
        Row(name: "romans-with-points", headings: ["# I.", "# II.", "# III."]),
        Row(
            name: "page-numbers",
            headings: ["# Chapter 1. The Bridge", "# Chapter 2. The Lamp", "# Chapter 3. The Soup"]
        ),
        Row(name: "capitals", title: "NOTICE TO ALL WHO FISH"),
        Row(
            name: "italian",
            title: "Il traghetto",
            authors: ["Anna Lindi"],
            headings: ["# Capitolo primo", "# Capitolo secondo", "# Capitolo terzo"]
        ),
        Row(name: "date-year", title: "The Eels of Farby", date: "1887"),
        Row(name: "date-day", title: "The Eels of Farby", date: "12 May 1887", headings: ["# Chapter 1"]),
        Row(name: "date-byline", title: "The Eels of Farby", authors: ["Ada Reed"], date: "May 1887"),
    ])
    func isReadByItsShape(_ row: Row) throws {
        let text = try TextEncoding.decode(UglyText.bytes("Shapes/\(row.name)"), path: "x")
        let manuscript = PlainTextReader.manuscript(text)
        #expect(manuscript.title?.value == row.title)
        #expect(manuscript.authors.map(\.value) == row.authors)
        #expect(manuscript.date?.value == row.date)
        #expect(manuscript.headings == row.headings)
        if let blocks = row.blocks {
            #expect(manuscript.blocks.map(\.sketch).filter { !$0.hasPrefix("#") } == blocks)
        }
        #expect(WordCount(text).differences(from: WordCount(manuscript)) == [:])
    }

    private static let prose =
        "Then they went home and thought no more of it for the rest of the year, since it was late."

    @Test(arguments: [
        // A paragraph that somebody has broken is one.
        (
            "We came to the mill in the evening and nobody was there\nbut the dog\nwho looked at us for a long time.",
            ["p We came to t"]
        ),
        ("We shall meet again\nat the Old Mill\non Monday.", ["p We shall mee"]),
        // Lists and addresses have no clauses.
        ("Ida Brook\nThe Old Mill\nFarby\nKent", ["p Ida Brook", "p The Old Mill", "p Farby", "p Kent"]),
        ("John Barrow, chair\nAda Reed, secretary\nBob Hale, treasurer", nil),
        ("A coat\nA lamp\nTwo ropes\nThe map of the hills", nil),
        // One stanza in prose.
        (
            "The wheel goes round, the wheel goes round,\nAnd none can say when it will stand;\nThe water sings its only sound\nAnd carries all the seed to land.",
            ["verse 4"]
        ),
    ])
    func oneStanzaInProseNeedsClauses(_ chunk: String, _ blocks: [String]?) {
        let text = "\(Self.prose)\n\n\(chunk)\n\n\(Self.prose)\n\n\(Self.prose)\n"
        let sketches = PlainTextReader.manuscript(text).blocks.map(\.sketch).dropFirst().dropLast(2)
        if let blocks {
            #expect(Array(sketches) == blocks)
        } else {
            #expect(!sketches.contains { $0.hasPrefix("verse") })
        }
    }

    @Test func threeLinesBelowAColonAreVerse() {
        let text =
            "\(Self.prose)\n\nThey sang:\n\nold lock gate,\na heron steps over\nits own shadow\n\n\(Self.prose)\n\n\(Self.prose)\n"
        #expect(PlainTextReader.manuscript(text).blocks.map(\.sketch).contains("verse 3"))
    }

    @Test(arguments: [
        "    # apt install eel", "# apt install eel\n# apt remove eel", "Type this:\n\n# apt install eel",
        "Copyright 2001 Ada Reed", "© Ada Reed", "For this I made the following trial.[J]", ":set nowrap",
    ])
    func whatOnlyLooksLikeAHeadingIsNone(_ lines: String) {
        let text = "# One\n\n\(Self.prose)\n\n\(lines)\n\n\(Self.prose)\n\n# Two\n\n\(Self.prose)\n"
        #expect(PlainTextReader.manuscript(text).headings == ["# One", "# Two"])
    }

    @Test func aNumberedHeadingStandsAboveALineThatLeadsToAList() {
        let text =
            "Rules\n\n1. General\n\n1.1. Aims\n\n\(Self.prose)\n\n1.2. Powers\n\nA member may\n 1. fish;\n 2. vote.\n\n2. Money\n\n2.1. Fees\n\n\(Self.prose)\n"
        #expect(
            PlainTextReader.manuscript(text).headings == [
                "# 1. General", "## 1.1. Aims", "## 1.2. Powers", "# 2. Money", "## 2.1. Fees",
            ]
        )
    }

    @Test func aListOfContentsMayBeWrapped() {
        let text =
            "Questions\n\nTable of Contents\n\n1. Eels\n    1.1. What is the difference between an eel that sleeps and\n    one that is dead?\n    1.2. Who eats them?\n2. Herons\n    2.1. Where do they sleep?\n\n"
            + "Chapter 1. Eels\n\n1.1. What is the difference between an eel that sleeps and one\nthat is dead?\n\n\(Self.prose)\n\n1.2. Who eats them?\n\n\(Self.prose)\n\nChapter 2. Herons\n\n2.1. Where do they sleep?\n\n\(Self.prose)\n"
        let manuscript = PlainTextReader.manuscript(text)
        #expect(manuscript.headings.first == "# Chapter 1. Eels")
        #expect(manuscript.remarks.contains { $0.kind == .dropped && $0.words.contains("one that is dead?") })
    }
}
