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
        (
            "1.  a\n2.  b\n    a.  c\n    b.  d\n        i.  e\n        ii. f\n3.  g",
            [
                .list([
                    .init([.text("a")], ListMarker(number: 1)), .init([.text("b")], ListMarker(number: 2)),
                    .init([.text("a. c")], ListMarker(level: 1)),
                    .init([.text("b. d")], ListMarker(level: 1)),
                    .init([.text("i. e")], ListMarker(level: 2)),
                    .init([.text("ii. f")], ListMarker(level: 2)),
                    .init([.text("g")], ListMarker(number: 3)),
                ])
            ]
        ),
        (
            "What to feed it\n\n| A |\n|---|\n| b |\n\n: What to feed it\n",
            [.table(TextTable(header: ["A"], rows: [["b"]]), description: "What to feed it")]
        ),
        ("(a) c\n(b) d", [.list([.init([.text("(a) c")]), .init([.text("(b) d")])])]),
        ("a. c is one and\nd is another", [.paragraph([.text("a. c is one and d is another")])]),
        ("B. Russell\nC. Darwin", [.paragraph([.text("B. Russell C. Darwin")])]),
        ("- [x] a\n- [ ] b", [.list([.init([.text("☑ a")]), .init([.text("☐ b")])])]),
        (
            "- a\n\n  b\n- c",
            [
                .list([.init([.text("a")])]), .paragraph([.text("b")]), .list([.init([.text("c")])]),
            ]
        ),
        (
            "> a\n> b\n>\n> > c\n> > > d\n> >\n> > e\n>\n> f",
            [
                .quotation([
                    [.text("a b")], [.text("> c")], [.text("> > d")], [.text("> e")], [.text("f")],
                ])
            ]
        ),
        (
            "> a\n>\n> | A | B |\n> |---|---|\n> | c | d |\n>\n> > e\n",
            [
                .quotation([[.text("a")]]),
                .table(TextTable(header: ["A", "B"], rows: [["c", "d"]]), description: "A, B"),
                .quotation([[.text("> e")]]),
            ]
        ),
        ("> [!NOTE]\n> a", [.quotation([[.text("Note: a")]])]),
        ("> [!x](y) a", [.quotation([[.text("!x a")]])]),
        (
            "> ```\n> | A |\n> |---|\n> ```\n> a | b",
            [
                .preformatted(["| A |", "|---|"], description: "text"), .quotation([[.text("a | b")]]),
            ]
        ),
        (
            "| The lamp\n|   is lit\n|\n| tonight",
            [
                .verse([
                    [.text("The lamp")], [.text("\u{A0}\u{A0}is lit")].joinedForVerse, [], [.text("tonight")],
                ])
            ]
        ),
        ("a\\\nb", [.paragraph([.text("a")]), .paragraph([.text("b")])]),
        ("a\\\nb\\\nc", [.verse([[.text("a")], [.text("b")], [.text("c")]])]),
        (
            "a\nb\nc\\\nd\\\ne",
            [.paragraph([.text("a b c")]), .paragraph([.text("d")]), .paragraph([.text("e")])]
        ),
        ("> a\\\n> b", [.quotation([[.text("a")], [.text("b")]])]),
        ("- a\\\n  b", [.list([.init([.text("a b")])])]),
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
        ("a<br>b", [.paragraph([.text("a")]), .paragraph([.text("b")])]),
        (
            "<div><p>See <a href=\"https://x.example\">x\n  y</a> and <em>z</em></p></div>",
            [
                .paragraph([
                    .text("See "), .link(address: "https://x.example", words: "x y"), .text(" and "),
                    .emphasis([.text("z")]),
                ])
            ]
        ),
        (
            "<blockquote>a <b>b</b><p>c</p></blockquote>\n\nd",
            [
                .quotation([[.text("a "), .emphasis([.text("b")])], [.text("c")]]), .paragraph([.text("d")]),
            ]
        ),
        (
            "<blockquote>\n\na *b*\n\n</blockquote>\n\nc",
            [
                .quotation([[.text("a "), .emphasis([.text("b")])]]), .paragraph([.text("c")]),
            ]
        ),
        (
            "<ul><li>a</li><li>b<ol start=3><li>c</li><li>d</li></ol></li></ul>\n\n- e",
            [
                .list([
                    .init([.text("a")]), .init([.text("b")]),
                    .init([.text("c")], ListMarker(level: 1, number: 3)),
                    .init([.text("d")], ListMarker(level: 1, number: 4)),
                ]),
                .list([.init([.text("e")])]),
            ]
        ),
        ("<pre>\na  b\n &lt;\n</pre>", [.preformatted(["a  b", " <"], description: "text")]),
        (
            "<table><tr><th>A</th><th>B</th></tr>\n<tr><td>c</td><td><b>d</b></td></tr></table>",
            [.table(TextTable(header: ["A", "B"], rows: [["c", "d"]]), description: "A, B")]
        ),
        (
            "<table><tr><td><a href=\"https://x.example\">a</a></td><td><p>b</p><p>c</p></td></tr></table>",
            [
                .paragraph([.link(address: "https://x.example", words: "a")]), .paragraph([.text("b")]),
                .paragraph([.text("c")]),
            ]
        ),
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

    @Test(arguments: ["***", "---", "- - -", "___", "===", "+"])
    func aLineOfSignsInVerseIsProtected(_ signs: String) {
        let targets = InlineWriter.Targets(key: { _ in nil }, address: { _ in nil }, note: { _ in nil })
        var writer = BodyWriter(targets)
        writer.add(.verse([[.text("The wheel goes round,")], [.text(signs)], [.text("and round.")]]))
        #expect(writer.lines[1].hasPrefix("| \\"))
    }

    @Test func nothingDeepOrLongHangs() throws {
        for opening in [
            "> ", "a <? ", "a <!A ", "a <![CDATA[ ", "[[a|", "[a](#b)", "<p>", "<td>", "- ", "[", "*a ", "^[",
            "[^", "$a ", "<!--", "| a |\n", ":::\n", "`", "[@a; ",
        ] {
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
