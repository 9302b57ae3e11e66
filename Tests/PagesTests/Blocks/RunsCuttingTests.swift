import Content
import Pages
import TestSupport
import Testing

struct RunsCuttingTests {
    private static let lens = LinkTarget.page(.term(.fresnel))

    struct Row: CustomTestStringConvertible, Sendable {
        var rule: String
        var count: Int
        var first: [Run]
        var rest: [Run]
        var testDescription: String { rule }
    }

    static let rows = [
        Row(
            rule: "between two runs",
            count: 2,
            first: [.text("A ")],
            rest: [.link(lens, words: "lens"), .text(".")]
        ),
        Row(
            rule: "in a text",
            count: 1,
            first: [.text("A")],
            rest: [.text(" "), .link(lens, words: "lens"), .text(".")]
        ),
        Row(
            rule: "in a link, which becomes two to the same place",
            count: 4,
            first: [.text("A "), .link(lens, words: "le")],
            rest: [.link(lens, words: "ns"), .text(".")]
        ),
        Row(
            rule: "before everything",
            count: 0,
            first: [],
            rest: [.text("A "), .link(lens, words: "lens"), .text(".")]
        ),
        Row(
            rule: "before the beginning",
            count: -1,
            first: [],
            rest: [.text("A "), .link(lens, words: "lens"), .text(".")]
        ),
        Row(
            rule: "at the end",
            count: 7,
            first: [.text("A "), .link(lens, words: "lens"), .text(".")],
            rest: []
        ),
        Row(
            rule: "beyond the end",
            count: .max,
            first: [.text("A "), .link(lens, words: "lens"), .text(".")],
            rest: []
        ),
    ]

    @Test(arguments: rows)
    func aCut(_ row: Row) {
        let parts = [Run.text("A "), .link(Self.lens, words: "lens"), .text(".")].split(after: row.count)
        #expect(parts.first == row.first)
        #expect(parts.rest == row.rest)
    }

    @Test func emphasisThatIsCutBecomesTwo() {
        let link = Run.link(Self.lens, words: "lens")
        let parts = [Run.text("A "), .emphasis([.text("b "), link]), .text(".")].split(after: 6)
        let (before, after) = (Run.link(Self.lens, words: "le"), Run.link(Self.lens, words: "ns"))
        #expect(parts.first == [.text("A "), .emphasis([.text("b "), before])])
        #expect(parts.rest == [.emphasis([after]), .text(".")])
    }

    @Test func theMarkOfANoteStaysWithTheWordsBeforeIt() {
        let runs = [
            Run.text("Far out."), .noteMark(1, words: "note 1"), .text(" Ships came."),
            .noteMark(2, words: "note 2"),
        ]
        let parts = runs.split(after: 8)
        #expect(parts.first.plain == "Far out.[1]")
        #expect(parts.rest.plain == " Ships came.[2]")
        #expect(runs.split(after: 7).first.plain == "Far out")
        #expect([Run.noteMark(1, words: "note 1"), .text("Word")].split(after: 0).first.plain == "[1]")
    }

    @Test(arguments: [
        ("a\u{301}b", 1, ""), ("a\u{301}b", 3, "a\u{301}"), ("x\u{1F468}\u{200D}\u{1F469}", 8, "x"),
    ])
    func aCutInsideACharacterMovesToItsBeginning(_ text: String, _ count: Int, _ first: String) {
        #expect([Run.text(text)].split(after: count).first.plain == first)
    }

    /// Bodies with all kinds of runs are cut at every byte.
    @Test(arguments: 0..<200 as Range<UInt64>)
    func theTwoPartsAreTheWhole(_ seed: UInt64) {
        var random = SplitMix64(state: seed)
        let words = [
            "", "a", "Done? The pamphlet", "é", "e\u{301}", "日本", "\u{1F1E9}\u{1F1EA}", ". ", "\u{301}", "(",
            "\r\n",
        ]
        let runs = (0..<Int.random(in: 0...8, using: &random)).map { number -> Run in
            let words = words[Int.random(in: words.indices, using: &random)]
            return switch Int.random(in: 0...2, using: &random) {
            case 0: .text(words)
            case 1: .link(Self.lens, words: words)
            default: .noteMark(number, words: "note \(number)")
            }
        }
        let whole = Array(runs.plain.utf8)
        for count in -1...(whole.count + 1) {
            let (first, rest) = runs.split(after: count)
            #expect(Array((first.plain + rest.plain).utf8) == whole)
            #expect(!(first.plain + rest.plain).contains("\u{FFFD}"))
            let words = first.map { if case .noteMark = $0 { "" } else { [$0].plain } }.joined()
            #expect(words.utf8.count <= max(count, 0))
        }
    }
}
