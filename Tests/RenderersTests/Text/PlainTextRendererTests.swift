import Gopher
import Pages
import Renderers
import Testing
import Text

struct PlainTextRendererTests {
    struct Row: CustomTestStringConvertible {
        let rule: String
        let blocks: [Block]
        let text: String
        var testDescription: String { rule }
    }

    @Test(arguments: [
        Row(rule: "a page without blocks is its title", blocks: [], text: ""),
        Row(
            rule: "a paragraph is wrapped at 67 columns",
            blocks: [.text(String(repeating: "seven77 ", count: 9))],
            text: "\nseven77 seven77 seven77 seven77 seven77 seven77 seven77 seven77\nseven77\n"
        ),
        Row(
            rule: "headings have a rule below and are set off by space",
            blocks: [
                .heading(level: 2, "H"), .text("A."), .heading(level: 2, "I"), .heading(level: 3, "J"),
                .text("B."), .heading(level: 3, "K"), .text("C."),
            ],
            text: "\nH\n-\n\nA.\n\n\nI\n-\n\nJ\n-\n\nB.\n\nK\n-\n\nC.\n"
        ),
        Row(
            rule: "a rule is as wide as the words, and dashed below a heading of level 3",
            blocks: [.heading(level: 2, "Head"), .heading(level: 3, "Heads"), .heading(level: 3, "燈塔")],
            text: "\nHead\n----\n\nHeads\n- - -\n\n燈塔\n- -\n"
        ),
        Row(
            rule: "paragraphs of a quotation stand apart",
            blocks: [.quotation([[.text("First.")], [], [.text("Second.")]])],
            text: "\n  First.\n\n  Second.\n"
        ),
        Row(
            rule: "quotations and their speakers are indented",
            blocks: [.quotation([[.text("q")], [.text("r")]]), .attribution([.text("S")]), .text("T.")],
            text: "\n  q\n  r\n  S\n\nT.\n"
        ),
        Row(
            rule: "what a link leads to stands right below it",
            blocks: [
                .links([Link(.page(.about), label: "L", isPartOfText: true)]), .context([.text("Words.")]),
                .text("T."),
            ],
            text: "\nL\n  Words.\n\nT.\n"
        ),
        Row(
            rule: "notes are numbered and indented",
            blocks: [
                .text("A."), .note([[.text("N.")]], label: "Note 1. ", number: 1),
                .note([[.text("M.")]], label: "Note 2. ", number: 2),
            ],
            text: "\nA.\n\n  Note 1. N.\n\n  Note 2. M.\n"
        ),
        Row(
            rule: "a mark stays with its word, and its spaces are ordinary ones once the lines are broken",
            blocks: [
                .paragraph([
                    .text(String(repeating: "seven77 ", count: 7) + "seven77"),
                    .noteMark(1, words: "note\u{A0}1"),
                ])
            ],
            text:
                "\nseven77 seven77 seven77 seven77 seven77 seven77 seven77\nseven77 (note 1)\n"
        ),
        Row(
            rule: "an item of a list hangs",
            blocks: [.list([[.text(String(repeating: "seven77 ", count: 9))], [.text("b")]])],
            text:
                "\n* seven77 seven77 seven77 seven77 seven77 seven77 seven77 seven77\n  seven77\n* b\n"
        ),
        Row(
            rule: "a line that would begin with a dot moves the paragraph by a column",
            blocks: [.text("\(String(repeating: "a", count: 64)) .gmi"), .text("B.")],
            text: "\n \(String(repeating: "a", count: 64))\n .gmi\n\nB.\n"
        ),
        Row(
            rule: "preformatted text keeps its spaces, and goes on below where it is too wide",
            blocks: [.preformatted(["a  b", "", String(repeating: "#", count: 68)], description: "Art")],
            text: "\nArt\na  b\n\n\(String(repeating: "#", count: 67))\n#\n"
        ),
        Row(
            rule: "preformatted text with a dot in front moves by a column",
            blocks: [.preformatted([".o.", "o", String(repeating: "#", count: 67)], description: "")],
            text: "\n .o.\n o\n \(String(repeating: "#", count: 66))\n #\n"
        ),
        Row(
            rule: "wide characters take two columns",
            blocks: [.text(String(repeating: "漢", count: 34))],
            text: "\n\(String(repeating: "漢", count: 33))\n漢\n"
        ),
        Row(
            rule: "links in the capsule go, addresses out of it stay",
            blocks: [
                .heading(level: 2, "Onward"),
                .links([
                    Link(.page(.home), label: "Home"),
                    Link(.external("https://example.org/"), label: "A work"),
                ]),
            ],
            text: "\nOnward\n------\nA work\n  https://example.org/\n"
        ),
        Row(
            rule: "quotation marks, dashes and dots are those of ASCII",
            blocks: [.text("“A” ‘b’ 1919–20 — c · d…"), .text("cel·la é")],
            text: "\n\"A\" 'b' 1919-20 -- c - d...\n\ncel·la é\n"
        ),
        Row(
            rule: "a block without words leaves nothing",
            blocks: [.text(" "), .links([]), .list([]), .text("A.")],
            text: "\nA.\n"
        ),
    ])
    func everyBlockHasItsForm(_ row: Row) {
        let page = Page(id: .home, title: "T", text: row.blocks)
        #expect(String(decoding: PlainTextRenderer().render(page), as: UTF8.self) == "T\n=\n" + row.text)
    }

    @Test(arguments: GoldenTests.pages)
    func aPageFitsAndHasNoDotInFront(_ page: Page) {
        for line in PlainTextRenderer().lines(of: page) {
            #expect(line.displayWidth <= 67 && !line.hasPrefix("."), "\(line)")
        }
    }
}

extension Block {
    fileprivate static func text(_ words: String) -> Block { .paragraph([.text(words)]) }
}
