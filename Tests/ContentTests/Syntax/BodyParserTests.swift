import Content
import Records
import Testing

struct BodyParserTests {
    private func body(_ text: String) -> Body? {
        let section = "Title: Ending\nSummary: How it ended.\n\n\(text)"
        return loadArticle(from: capsule(["sections/ending.gmi": section])).article?.sections.last?.body
    }

    @Test(arguments: [
        ("One.\n\nTwo.\n", [TextBlock.paragraph([.text("One.")]), .paragraph([.text("Two.")])]),
        ("One.\nTwo.", [.paragraph([.text("One.")]), .paragraph([.text("Two.")])]),
        ("  One.  \n", [.paragraph([.text("One.")])]),
        ("## A\n### B\nC\n", [.heading(level: 2, "A"), .heading(level: 3, "B"), .paragraph([.text("C")])]),
        ("* a\n* b\n\n* c\n", [.list([[.text("a")], [.text("b")]]), .list([[.text("c")]])]),
        ("> a\n>\n> b\nC\n", [.quotation([[.text("a")], [], [.text("b")]]), .paragraph([.text("C")])]),
        ("* a\n> b\n", [.list([[.text("a")]]), .quotation([[.text("b")]])]),
        ("=> a.gmi  A page \n", [.link(address: "a.gmi", label: "A page")]),
        ("=> gemini://a/\n", [.link(address: "gemini://a/", label: "gemini://a/")]),
        (
            "``` A \\[[drawing\n=> [[a]]\n  * \n\n```\n",
            [.preformatted(["=> [[a]]", "  * ", ""], description: "A [[drawing")]
        ),
        ("## \\[[A]]\n", [.heading(level: 2, "[[A]]")]),
        (
            "%% Not shown.\n* a\n%%nor this\n* b\n```d\n%% shown\n```\n",
            [.list([[.text("a")], [.text("b")]]), .preformatted(["%% shown"], description: "d")]
        ),
        (
            "| a\n|   b [*c*]\n|\n|   \n| d\n|  \n\n|\n",
            [
                .verse([
                    [.text("a")], [.text("\u{A0}\u{A0}"), .text("b "), .emphasis([.text("c")])], [], [],
                    [.text("d")],
                ])
            ]
        ),
        (
            "```d\na\tb\n\tc\n12345678\tü\n```\n",
            [.preformatted(["a       b", "        c", "12345678        ü"], description: "d")]
        ),
        (
            " | a\n 1. b\n1917. c\n1.d\n",
            [
                .paragraph([.text("| a")]), .paragraph([.text("1. b")]), .paragraph([.text("1917. c")]),
                .paragraph([.text("1.d")]),
            ]
        ),
    ])
    func readsBlocks(text: String, blocks: [TextBlock]) {
        #expect(body(text)?.blocks.map(\.withoutPlace) == blocks)
    }

    @Test func aLinkKnowsWhereItsAddressStands() {
        let text = "Title: Ending\nSummary: Ü.\n\nÄ\n\n=> a.gmi A\n=>   b.gmi\n"
        let result = loadArticle(from: capsule(["sections/ending.gmi": text]))
        let places = result.article?.sections.last?.body.blocks.compactMap { block in
            if case .link(_, _, let place) = block {
                result.report.position(of: place)?.description
            } else {
                nil
            }
        }
        #expect(places == ["Capsule/sections/ending.gmi:6:4", "Capsule/sections/ending.gmi:7:6"])
    }

    @Test func ordersNotesAsTheTextRefersToThem() {
        let body = body(
            "* a [^two]\n> b [^one] [^two]\n\n[^one]: First.\n[^two]: Second, [[soviet]]. [@carr-1954]\n"
        )
        #expect(body?.notes.map(\.label) == ["two", "one"])
        #expect(body?.notes.last?.paragraphs == [[.text("First.")]])
        #expect(
            body?.blocks.last
                == .quotation([
                    [.text("b "), .note(label: "one"), .text(" "), .note(label: "two")]
                ])
        )
    }

    @Test(arguments: [
        Mistake(
            "no text",
            in: "sections/ending.gmi",
            "It ended.",
            "",
            "sections/ending.gmi:1:1: error: this section has no text; write it below its header record and a blank "
                + "line"
        ),
        Mistake(
            "a heading of level 1",
            in: "sections/ending.gmi",
            "It ended.",
            "# Ending\n\nIt ended.",
            "sections/ending.gmi:4:1: error: a page's own heading comes from its record; write “## Ending” for a heading, or “%% Ending” for a comment"
        ),
        Mistake(
            "a heading of level 4",
            in: "sections/ending.gmi",
            "It ended.",
            "#### Ending\n\nIt ended.",
            "sections/ending.gmi:4:1: error: there are headings of level 2 and 3 only; write “### Ending”"
        ),
        Mistake(
            "a heading that skips a level",
            in: "sections/ending.gmi",
            "It ended.",
            "### A\n\nX.\n\n## B\n\n### C\n\nY.",
            "sections/ending.gmi:4:1: error: this heading skips a level; write “## A”, or put a heading with “## ” "
                + "above it"
        ),
        Mistake(
            "a heading without words",
            in: "sections/ending.gmi",
            "It ended.",
            "## \n\nIt ended.",
            "sections/ending.gmi:4:1: error: nothing stands after this mark; write the words, or remove the line"
        ),
        Mistake(
            "an item without words",
            in: "sections/ending.gmi",
            "It ended.",
            "*  \n* It ended.",
            "sections/ending.gmi:4:1: error: nothing stands after this mark; write the words, or remove the line"
        ),
        Mistake(
            "a link without an address",
            in: "sections/ending.gmi",
            "It ended.",
            "It ended.\n=> ",
            "sections/ending.gmi:5:1: error: this link leads nowhere; write “=> address label”"
        ),
        Mistake(
            "an address with other letters than those of ASCII",
            in: "sections/ending.gmi",
            "It ended.",
            "=> ü.gmi x",
            "sections/ending.gmi:4:4: error: an address is made of ASCII letters; write “%C3%BC.gmi”, with the others as %XX"
        ),
        Mistake(
            "a mark in a heading",
            in: "sections/ending.gmi",
            "It ended.",
            "## The [[soviet]]\n\nIt ended.",
            "sections/ending.gmi:4:8: error: no mark can stand here; write “The soviet”, or put a backslash before "
                + "it"
        ),
        Mistake(
            "a mark in a link's label",
            in: "sections/ending.gmi",
            "It ended.",
            "=> a.gmi The [@carr-1954]",
            "sections/ending.gmi:4:14: error: no mark can stand here; write “The”, or put a backslash "
                + "before it"
        ),
    ])
    func reports(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
    }

    @Test(arguments: [
        ("*", "**", "remove it, or write “⁂” for a pause"),
        ("#", "#1917", "write “## 1917” for a heading, or “\\#1917” for the sign as such"),
        ("##", "##A", "write “## A”, or “\\##A” for the sign as such"),
        (">", ">5", "write “> 5”, or “\\>5” for the sign as such"), ("=>", "=>x", "write “=> x”"),
    ])
    func reportsAMarkByAccident(mark: String, line: String, remedy: String) {
        let mistake = Mistake("", in: "sections/ending.gmi", "It ended.", "It ended.\n\(line)")
        #expect(
            problems(of: mistake.folder) == [
                "sections/ending.gmi:5:1: error: this line begins with the mark “\(mark)” but without a space after it; "
                    + remedy
            ]
        )
    }

    @Test(arguments: [
        Mistake(
            "words for a term that begin with a mark",
            in: "sections/ending.gmi",
            "It ended.",
            "[[soviet|# Soviets]] ended.",
            "sections/ending.gmi:4:1: error: this text begins with a line-type mark of gemtext; begin with a word"
        ),
        Mistake(
            "the same in a record",
            in: "sections/ending.gmi",
            "How it ended.",
            "[[soviet|>Soviets]] ended.",
            "sections/ending.gmi:2:10: error: this text begins with a line-type mark of gemtext; begin with a word"
        ),
    ])
    func reportsAMarkThatComesOfAnotherMark(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
    }

    @Test(arguments: [
        Mistake(
            "a block without a description",
            in: "sections/ending.gmi",
            "It ended.",
            "```\nart\n```",
            "sections/ending.gmi:4:1: error: this block has no description; write one after the backticks, for readers "
                + "who cannot see it"
        ),
        Mistake(
            "a block that is not closed, and the note that it hides",
            in: "sections/opening.gmi",
            "\n\n[^pace]:",
            "\n\n``` Art\n[^pace]:",
            "sections/opening.gmi:6:1: error: this block is not closed, and takes 1 line below it; put a line of three backticks after its last one"
        ),
        Mistake(
            "a line of 68 columns",
            in: "sections/ending.gmi",
            "It ended.",
            "``` Art\n\(String(repeating: "=", count: 67))\n\(String(repeating: "=", count: 68))\n\(String(repeating: "=", count: 99))\n```",
            "sections/ending.gmi:6:68: warning: this line is wider than 67 columns, so small screens break it; make "
                + "the block narrower"
        ),
        Mistake(
            "a line of 34 wide letters",
            in: "sections/ending.gmi",
            "It ended.",
            "``` Art\n\(String(repeating: "中", count: 33))e\u{301}\n\(String(repeating: "中", count: 34))\n```",
            "sections/ending.gmi:6:34: warning: this line is wider than 67 columns, so small screens break it; make "
                + "the block narrower"
        ),
    ])
    func reportsBlocks(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
    }

    @Test(arguments: [
        Mistake(
            "an undefined note",
            in: "sections/ending.gmi",
            "It ended.",
            "It ended. [^war] [^war]",
            "sections/ending.gmi:4:13: error: this file has no note “war”; add “[^war]: …” at the end of the file"
        ),
        Mistake(
            "a misspelt note",
            in: "sections/opening.gmi",
            "[^pace]\n",
            "[^peace]\n",
            "sections/opening.gmi:4:42: error: this file has no note “peace”; did you mean “pace”?"
        ),
        Mistake(
            "a note that nothing refers to",
            in: "sections/ending.gmi",
            "It ended.",
            "It ended.\n\n[^war]: Why?",
            "sections/ending.gmi:6:3: error: nothing refers to the note “war”; put “[^war]” into the text, or remove "
                + "the note"
        ),
        Mistake(
            "a note defined twice",
            in: "sections/opening.gmi",
            "[^pace]: How",
            "[^pace]: How?\n[^pace]: How",
            "sections/opening.gmi:7:3: error: the note “pace” is defined a second time; give it another label"
        ),
        Mistake(
            "a note without text",
            in: "sections/ending.gmi",
            "It ended.",
            "It ended. [^war]\n\n[^war]: ",
            "sections/ending.gmi:6:3: error: this note has no text; write it after the colon"
        ),
        Mistake(
            "a label that is none",
            in: "sections/ending.gmi",
            "It ended.",
            "It ended. [^A b]\n\n[^A b]: Why?",
            "sections/ending.gmi:6:3: error: “A b” is no label; use a to z, 0 to 9 and single hyphens between them, such as “[^a-b]:” here and “[^a-b]” where the text refers to it"
        ),
        Mistake(
            "a note in a note",
            in: "sections/opening.gmi",
            "How fast?",
            "How fast? [^pace]",
            "sections/opening.gmi:6:20: error: no note can stand here; notes belong to the text of a page"
        ),
        Mistake(
            "a note in a record",
            in: "sections/opening.gmi",
            "How it began.",
            "How it began. [^pace]",
            "sections/opening.gmi:2:24: error: no note can stand here; notes belong to the text of a page"
        ),
        Mistake(
            "text after the notes",
            in: "sections/opening.gmi",
            "[@carr-1954]\n",
            "[@carr-1954]\n\nMore.\n\n## And more\n",
            "sections/opening.gmi:8:1: error: only notes may stand after a note, and this line follows “[^pace]:”; move the notes to the end of the file, or "
                + "put four spaces before this line if it is a paragraph of the note"
        ),
        Mistake(
            "a list in a note",
            in: "sections/opening.gmi",
            "[@carr-1954]\n",
            "[@carr-1954]\n\n    * More.\n",
            "sections/opening.gmi:8:5: error: a note has paragraphs of words only; write this as a sentence, or move "
                + "it into the text"
        ),
    ])
    func reportsNotes(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
    }

    @Test func aTextWithoutEndIsReadUpToALimit() {
        let lines = String(repeating: "x\n", count: 100_005)
        let found = problems(
            of: capsule(["sections/ending.gmi": "Title: The end\nSummary: Late.\n\n\(lines)"])
        )
        #expect(
            found == [
                "sections/ending.gmi:100004:1: error: the text has more than 100000 lines, and none from here on is read; divide it into several"
            ]
        )
    }

    @Test func aLineOfWhichNothingIsSeenHasNoWords() {
        for mark in ["## \u{2028}", "* \u{200B}", "### \u{3164}"] {
            let text = "Title: The end\nSummary: Late.\n\n## A\n\n\(mark)\n\nWords.\n"
            let found = problems(of: capsule(["sections/ending.gmi": text]))
            #expect(found.contains { $0.hasPrefix("sections/ending.gmi:6:1: error: nothing stands after") })
        }
    }
}

extension TextBlock {
    /// The block, equal to a link in another line.
    fileprivate var withoutPlace: TextBlock {
        if case .link(let address, let label, _) = self {
            .link(address: address, label: label)
        } else {
            self
        }
    }
}

extension SourcePosition {
    fileprivate var description: String { "\(file):\(line):\(column)" }
}
