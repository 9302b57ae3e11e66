import Content
import Testing

@testable import Importing

/// What becomes of each block of Markdown.
struct MarkdownBlocksTests {
    private static let table: [(markdown: String, blocks: [TextBlock])] = [
        (
            "One\ntwo *three* **four _five_**.",
            [
                .paragraph([
                    .text("One two "), .emphasis([.text("three")]), .text(" "),
                    .emphasis([.text("four five")]), .text("."),
                ])
            ]
        ),
        ("1917. The year", [.paragraph([.text("1917. The year")])]),
        (
            "- a\n- b\n  - c\n    - d\n      - e",
            [
                .list([
                    .init([.text("a")]), .init([.text("b")]), .init([.text("c")], ListMarker(level: 1)),
                    .init([.text("d")], ListMarker(level: 2)), .init([.text("e")], ListMarker(level: 2)),
                ])
            ]
        ),
        (
            "3. a\n4. b",
            [
                .list([
                    .init([.text("a")], ListMarker(number: 3)), .init([.text("b")], ListMarker(number: 4)),
                ])
            ]
        ),
        ("- [x] a\n- [ ] b", [.list([.init([.text("☑ a")]), .init([.text("☐ b")])])]),
        (
            "- a\n\n  b\n- c",
            [
                .list([.init([.text("a")])]), .paragraph([.text("b")]), .list([.init([.text("c")])]),
            ]
        ),
        ("> a\n> b\n>\n> > c", [.quotation([[.text("a b")], [.text("c")]])]),
        (
            "| The lamp\n|   is lit\n|\n| tonight",
            [
                .verse([
                    [.text("The lamp")], [.text("\u{A0}\u{A0}is lit")].joinedForVerse, [], [.text("tonight")],
                ])
            ]
        ),
        ("a\\\nb", [.verse([[.text("a")], [.text("b")]])]),
        ("```swift\n# x\n\ty\n```", [.preformatted(["# x", "        y"], description: "swift")]),
        (
            "| A | B |\n|---|---|\n| c \\| d | *e* |",
            [
                .table(TextTable(header: ["A", "B"], rows: [["c | d", "e"]]), description: "A, B")
            ]
        ),
        (
            "Year   Oil\n----   ---\n1869   412\n\nTable: Oil in gallons",
            [
                .table(
                    TextTable(header: ["Year", "Oil"], rows: [["1869", "412"]]),
                    description: "Oil in gallons"
                )
            ]
        ),
        (
            "--------------\nA     B\n----- --------\nc     d e\n      f\n\ng     h\n--------------",
            [
                .table(
                    TextTable(header: ["A", "B"], rows: [["c", "d e f"], ["g", "h"]]),
                    description: "A, B"
                )
            ]
        ),
        (
            "+---+---+\n| A | B |\n+===+===+\n| c | d |\n|   | e |\n+---+---+",
            [
                .table(TextTable(header: ["A", "B"], rows: [["c", "d e"]]), description: "A, B")
            ]
        ),
        (
            "Term\n:   Meaning\n    of it",
            [
                .list([.init([.text("Term")]), .init([.text("Meaning of it")], ListMarker(level: 1))])
            ]
        ),
        ("::: {.note}\na\n:::", [.paragraph([.text("a")])]),
        ("a\n\n***\n\nb", [.paragraph([.text("a")]), .paragraph([.text("⁂")]), .paragraph([.text("b")])]),
        ("<div>\n<p>a &amp; b</p>\n</div>", [.paragraph([.text("a & b")])]),
        ("a<br>b", [.verse([[.text("a")], [.text("b")]])]),
        (
            "![A coast](https://example.org/c.png)",
            [
                .link(address: "https://example.org/c.png", label: "A coast")
            ]
        ),
    ]

    @Test(arguments: table)
    func eachBlockHasItsForm(_ markdown: String, _ blocks: [TextBlock]) throws {
        #expect(try Imported(markdown).blocks == blocks)
    }

    @Test func aCommentIsNotShown() throws {
        let imported = try Imported("a\n\n<!-- look again -->\n\nb")
        #expect(imported.blocks == [.paragraph([.text("a")]), .paragraph([.text("b")])])
        #expect(imported.file("sections/named.gmi").contains("\n%% look again\nb\n"))
    }

    @Test func aTableOfMoreThanEightColumnsIsKeptAsItWasDrawn() throws {
        let row = "|" + (1...9).map { " c\($0) |" }.joined()
        let rule = "|" + String(repeating: "---|", count: 9)
        #expect(
            try Imported("\(row)\n\(rule)\n\(row)").blocks == [
                .preformatted([row, rule, row], description: "text")
            ]
        )
    }

    @Test func nothingDeepOrLongHangs() throws {
        for opening in ["> ", "- ", "[", "*a ", "^[", "[^", "$a ", "<!--", "| a |\n", ":::\n", "`", "[@a; "] {
            _ = try? Imported(String(repeating: opening, count: 5_000) + "x")
        }
    }
}

extension [Inline] {
    /// The runs as the loader has them: the spaces before a line of verse are a run of their own.
    fileprivate var joinedForVerse: [Inline] {
        guard case .text(let words)? = first else { return self }
        let blanks = words.prefix { $0 == "\u{A0}" }
        return [.text(String(blanks)), .text(String(words.dropFirst(blanks.count)))]
    }
}
