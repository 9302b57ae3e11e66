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
}
