import Testing

@testable import Importing

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

    private static let letter = """
            Dear Nils,

            Here is the clock. It has been in the water and it has not
            stopped. I have not mended it.

            Greet the boy.

            Anders
        """.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(
            separator: "\n"
        )

    @Test func aLetterThatStandsToTheRightIsOneQuotation() {
        let text = "1. One\n\n\(Self.prose)\n\n\(Self.letter)\n\n\(Self.prose)\n\n2. Two\n\n\(Self.prose)\n"
        let manuscript = PlainTextReader.manuscript(text)
        #expect(manuscript.headings == ["# 1. One", "# 2. Two"])
        #expect(
            manuscript.blocks.map(\.sketch).filter { !$0.hasPrefix("#") } == [
                "p Then they we", "quotation 4", "p Then they we", "p Then they we",
            ]
        )
        #expect(WordCount(text).differences(from: WordCount(manuscript)) == [:])
    }

    @Test func wordsThatStandToTheRightAloneAreNoQuotation() {
        let text = "\(Self.prose)\n\n    make install\n\n\(Self.prose)\n\n\(Self.prose)\n"
        #expect(!PlainTextReader.manuscript(text).blocks.map(\.sketch).contains { $0.hasPrefix("quotation") })
    }

    @Test func anItemWithACommandBelowItIsNoQuotation() {
        let items = ["fetch all the eels of the river that are to be had there today", "eat"].map {
            "  * To \($0), run:\n\n        apt \($0.prefix(3))\n\n"
        }.joined()
        let text = "\(Self.prose)\n\n\(items)\(Self.prose)\n\n\(Self.prose)\n"
        let sketches = PlainTextReader.manuscript(text).blocks.map(\.sketch)
        #expect(!sketches.contains { $0.hasPrefix("quotation") }, "\(sketches)")
        #expect(sketches.count { $0.hasPrefix("list") } == 2)
    }

    @Test func aPartThatStandsToTheRightAsAWholeIsNoQuotation() {
        let moved = Self.wrapped.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
        let parts = (1...2).map { "Chapter \($0)\n\n\(Self.wrapped)\n\n\(Self.wrapped)\n\n" }.joined()
        let text =
            parts + "Chapter 3\n\n\(moved)\n\n\(moved)\n\n    \(moved.replacing("\n", with: "\n    "))\n"
        let sketches = PlainTextReader.manuscript(text).blocks.map(\.sketch)
        #expect(sketches.suffix(3) == ["p The keeper t", "p The keeper t", "quotation 1"])
    }

    private static let wrapped = """
        The keeper trimmed the wick as he had done each night for thirty years, and
        the light went out over the water and came back with nothing to report.
        """

    @Test func itemsWithLettersAreOneList() {
        let text =
            "\(Self.prose)\n\n    a) place the eels in the public water or otherwise make them\n    free, as by posting them.\n\n    b) use them only within your pond.\n\n    c) ask for them.\n\n\(Self.prose)\n\n\(Self.prose)\n"
        let sketches = PlainTextReader.manuscript(text).blocks.map(\.sketch)
        #expect(sketches.count == 4)
        #expect(sketches.dropFirst().first?.hasPrefix("list") == true)
    }

    @Test(arguments: [
        "有幾種方式可以進行您可以使用方向鍵但是將您的手放在標準的鍵盤位\n置並且使用指令將比較有效率這些字元和四個\n方向鍵的功能是同等的如下所示它們都在那裡並且將您的手放在標準\n位置。",
        "現在のテスト版 (testing) は bookworm と呼ばれますなので全部の名前の\nbookworm が安定版 (stable) になってもそのまま追うことになりますので\nうことになります。",
        "ランプがともり海は近いので今夜は誰も来ないだろうと彼は思っていたのであ\nり実際に誰も来なかったので彼は朝まで本を読んで過ごしたということである\nがそれは本当のことではない。",
    ])
    func brokenProseWithoutCapitalsIsNoVerse(_ prose: String) {
        let text = "\(prose)\n\n\(prose)\n\n\(prose)\n"
        let sketches = PlainTextReader.manuscript(text).blocks.map(\.sketch)
        #expect(sketches.count == 3 && sketches.allSatisfy { $0.hasPrefix("p ") }, "\(sketches)")
    }

    @Test func shortLinesOfChineseAreVerse() {
        let text = "床前明月光，\n疑是地上霜。\n举头望明月，\n低头思故乡。\n"
        #expect(
            PlainTextReader.manuscript(text + "\n" + text).blocks.map(\.sketch).first?.hasPrefix("verse")
                == true
        )
    }

    @Test func verseKeepsItsIndents() throws {
        let text =
            "In the valley did the keeper\nA stately lantern-dome decree:\nWhere the silent river ran\n   Down to a sunless sea.\n"
        let files = try Imported(["a.txt": text]).capsule.files.values
        #expect(files.contains { $0.contains("\n|    Down to a sunless sea.") })
    }

    @Test func whoSpeaksOnceInAPlayIsNoHeading() {
        let text =
            "ACT I\n\nFRANCISCO\nWho is there?\n\nBERNARDO\nLong live the king!\n\nFRANCISCO\nBernardo?\n\nBERNARDO\nHe.\n\nACT II\n\nKING CLAUDIUS\n\n    Though yet of our dear brother's death\n    The memory be green, and that it us befitted\n    To bear our hearts in grief and our whole kingdom\n    To be contracted in one brow of woe,\n"
        #expect(PlainTextReader.manuscript(text).headings == ["# ACT I", "# ACT II"])
    }
}
