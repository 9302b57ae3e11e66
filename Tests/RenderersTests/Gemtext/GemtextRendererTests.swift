import Gemtext
import Pages
import Renderers
import Testing

struct GemtextRendererTests {
    struct Row: CustomTestStringConvertible {
        let rule: String
        let blocks: [Block]
        let text: String
        var testDescription: String { rule }
    }

    @Test(arguments: [
        Row(rule: "a page without blocks is its title", blocks: [], text: ""),
        Row(
            rule: "one blank line between blocks",
            blocks: [.text("One."), .text("Two."), .list([[.text("a")], [.text("b")]])],
            text: "One.\n\nTwo.\n\n* a\n* b\n"
        ),
        Row(
            rule: "a heading is followed by its block",
            blocks: [.heading(level: 2, "H"), .heading(level: 3, "I"), .text("T.")],
            text: "## H\n### I\nT.\n"
        ),
        Row(
            rule: "a blank line before a heading",
            blocks: [.text("T."), .heading(level: 2, "H"), .text("U.")],
            text: "T.\n\n## H\nU.\n"
        ),
        Row(
            rule: "the speaker stands right below a quotation",
            blocks: [.quotation([[.text("q")], [.text("r")]]), .attribution([.text("S")]), .text("T.")],
            text: "> q\n> r\nS\n\nT.\n"
        ),
        Row(
            rule: "what a link leads to stands right below it",
            blocks: [
                .links([Link(.page(.about), label: "L")]), .context([.text("Words.")]),
                .links([Link(.page(.notes), label: "N")]),
            ],
            text: "=> about.gmi L\nWords.\n\n=> notes.gmi N\n"
        ),
        Row(
            rule: "runs become words",
            blocks: [.paragraph([.text("A "), .link(.page(.home), words: "home"), .text(".")])],
            text: "A home.\n"
        ),
        Row(
            rule: "a note's mark is in words, and stays with the word before it",
            blocks: [
                .paragraph([
                    .text("A "), .noteMark(1, words: "note 1"), .text(" b"), .noteMark(12, words: "note 12"),
                    .text(", c"),
                ])
            ],
            text: "A\u{A0}(note 1) b\u{A0}(note 12), c\n"
        ),
        Row(
            rule: "notes stand apart",
            blocks: [
                .heading(level: 2, "Notes"), .note([[.text("A.")]], label: "Note 1. ", number: 1),
                .note([[.text("B.")]], label: "Note 2. ", number: 2),
            ],
            text: "## Notes\nNote 1. A.\n\nNote 2. B.\n"
        ),
        Row(
            rule: "a paragraph is one line without blanks at its ends",
            blocks: [.text("  A\n b\t\u{0B}c\r\n ")],
            text: "A b c\n"
        ),
        Row(
            rule: "a block without words leaves nothing",
            blocks: [.text(" "), .links([]), .list([]), .text("A.")],
            text: "A.\n"
        ),
        Row(
            rule: "preformatted text keeps its blanks and says what it is",
            blocks: [.preformatted(["  a\tb", "```"], description: "A\nchart")],
            text: "``` A chart\n  a b\n ```\n```\n"
        ),
        Row(
            rule: "a link has a label and an address without spaces",
            blocks: [
                .links([Link(.external("gemini://a/b c"), label: " x\ny "), Link(.page(.about), label: "")])
            ],
            text: "=> gemini://a/b%20c x y\n=> about.gmi about.gmi\n"
        ),
    ])
    func rendersBlocks(_ row: Row) {
        #expect(render(row.blocks) == "# T\n" + row.text)
    }

    @Test(arguments: ["# a", "## a", "> a", "* a", "=> a b", "``` a", "=>"])
    func aParagraphThatBeginsWithAMarkStaysText(_ words: String) {
        let lines = GemtextLine.lines(in: render([.text(words)]))
        #expect(lines == [.heading(level: 1, "T"), .text(" " + words)])
    }

    @Test func noControlCharacterPasses() {
        let all = String(String.UnicodeScalarView((0...0x9F).compactMap(Unicode.Scalar.init)))
        let blocks: [Block] = [
            .heading(level: 2, all), .text(all), .list([[.text(all)]]), .quotation([[.text(all)]]),
            .preformatted([all], description: all), .links([Link(.external(all), label: all)]),
            .note([[.text(all)]], label: all, number: 1),
        ]
        let text = render(blocks)
        #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
        #expect(text.count { $0 == "\n" } == 15)
    }

    private func render(_ blocks: [Block]) -> String {
        let page = Page(id: .home, title: "T", text: blocks)
        return String(decoding: GemtextRenderer(.test).render(page), as: UTF8.self)
    }
}

extension Block {
    fileprivate static func text(_ words: String) -> Block { .paragraph([.text(words)]) }
}
