import Testing

/// Lines that are something else than their writer meant: one message says what to write.
struct TextsLineMistakesTests {
    @Test(arguments: [
        TextSlip("# The end", "write “## The end” for a heading, or “%% The end” for a comment"),
        TextSlip("#### The end", "write “### The end”"), TextSlip("##The end", "write “## The end”"),
        TextSlip("#The end", "write “## The end” for a heading"),
        TextSlip("#1917", "“\\#1917” for the sign as such"),
        TextSlip("## The end ##\n\nSo.", "write “## The end”"),
        TextSlip("## The end:\n\nSo.", "write “## The end”"),
        TextSlip("##", "write the words, or remove the line"),
        TextSlip("### The end\n\nSo.", "write “## The end”"),
        TextSlip("## The end\n\n## Another\n\nSo.", "no text stands below this heading"),
        TextSlip("The end\n=======", "write “## The end” instead of both lines"),
        TextSlip("The end\n-------", "write “### The end” instead of both lines"),
        TextSlip("== The end ==", "write “## The end”"), TextSlip("=== The end ===", "write “### The end”"),
        TextSlip("== The end", "write “## The end”"), TextSlip("= The end =", "write “## The end”"),
        TextSlip("== the end ==", "write “## the end”"),
        TextSlip("** The end", "write “## The end” for a heading"),
        TextSlip("**The end**", "or for a heading “## The end”"),
        TextSlip("__The end__", "or for a heading “## The end”"),
        TextSlip(" ## The end\n\nSo.", "begin the line with “## The end”"),
        TextSlip("\u{A0}## The end\n\nSo.", "a no-break space (U+00A0) stands before “## ”"),
        TextSlip("\u{3000}## The end\n\nSo.", "a wide space (U+3000) stands before “## ”"),
        TextSlip("#+TITLE: The end", "it is a command of Org"),
    ])
    func headings(slip: TextSlip) { expectOneAnswer(slip) }

    @Test(arguments: [
        TextSlip("+ one\n+ two", "write “* one”"), TextSlip("- one\n- two", "write “* one”"),
        TextSlip("- one", "write “* one”"),
        TextSlip("•\tone\n\n•\ttwo", "write “* one” (1 more problem follows from this)"),
        TextSlip("Year\tOil\nA\tB", "write its rows as “| Year | Oil |”"),
        TextSlip("<<<<<<< HEAD", "git has left this line of a conflict"),
        TextSlip(">>>>>>> branch", "git has left it of a conflict"),
        TextSlip("=>> https://a.org A", "write “=> https://a.org A”"),
        TextSlip("=> …/pages/about.gmi About", "write “../pages/about.gmi”"),
        TextSlip("=> https://a.org/b–c About", "write “https://a.org/b%E2%80%93c”"),
        TextSlip("• one\n• two", "“* one”"), TextSlip("– one\n– two", "write “* one”"),
        TextSlip("▪ one", "“* one”"),
        TextSlip("1) one\n2) two", "write “1. one”"), TextSlip("(1) one\n(2) two", "write “1. one”"),
        TextSlip("1.one\n2.two", "write “1. one”"), TextSlip("- [ ] one", "write “* one”"),
        TextSlip("* [x] one", "write “* one”"),
        TextSlip("*one", "write “* one” for an item"), TextSlip(" * one", "begin the line with “* one”"),
        TextSlip("* one goes on\n  in the next line", "join both into one"),
        TextSlip("* one goes on\nin the next", "join both into one"),
        TextSlip("Soviet\n: A council", "write “* Soviet: A council” instead of both lines"),
        TextSlip("\\item one", "write “* ”"),
        TextSlip("* one\n\t* two", "a TAB has no place in a capsule; write “  * two”"),
        TextSlip("1. one\n\t1. two", "write “  1. two”"), TextSlip("* one\n\t- two", "write “  * two”"),
        TextSlip("* one\n  - two", "write “  * two” for an item below the one above"),
        TextSlip("* one\n  - two.\n  - three.", "write “  * two.”"),
        TextSlip("* one\n    + two", "write “    * two”"),
        TextSlip(
            "*one\n*two\n*three",
            "this line and the 2 below it begin with the mark “*” but without a space after it; write “* one”"
        ),
    ])
    func items(slip: TextSlip) { expectOneAnswer(slip) }

    @Test(arguments: [
        TextSlip("---", "write “⁂” for a pause"), TextSlip("***", "write “⁂” for a pause"),
        TextSlip("* * *", "write “⁂” for a pause"),
        TextSlip("___", "write “⁂” for a pause"), TextSlip("- - -", "write “⁂” for a pause"),
        TextSlip("=====", "remove it"),
        TextSlip("~~~\n~~~", "three backticks"), TextSlip("::: note", "remove this line"),
        TextSlip("```d\nx", "takes 3 lines below it"),
        TextSlip("```\nx\n```", "write one after the backticks"),
        TextSlip("| a | b |\n|---|---|\n| 1 | 2 |", "“```table: what it shows”"),
        TextSlip("a | b\n---|---\n1 | 2", "“```table: what it shows”"), TextSlip("|so", "write “| so”"),
        TextSlip("|so\n|or so", "this line and the 1 below it begin with the mark “|”"),
        TextSlip("```table The hours\n| a | b |\n| 1 | 2 |\n```", "write “```table: The hours”"),
        TextSlip("```table\n| a | b |\n\n| 1 | 2 |\n```", "write “```table: what it shows”"),
        TextSlip("```Table: The hours\n| a | b |\n```", "write “```table: The hours”"),
        TextSlip("````The hours\nx\n````", "write “```The hours”"),
        TextSlip("[//]: # (look here)", "write “%% look here”"),
        TextSlip("[comment]: # (look here)", "write “%% look here”"),
        TextSlip("[//]: # \"look here\"", "write “%% look here”"),
        TextSlip("// look here", "write “%% look here”"), TextSlip("; look here", "write “%% look here”"),
        TextSlip("% look here", "write “%% look here”"),
        TextSlip("[x]: https://example.org", "“[[https://example.org|words]]”"),
        TextSlip(">so", "write “> so”"), TextSlip(">> so", "write “> so”"),
        TextSlip(" > so", "begin the line with “> so”"),
        TextSlip("> He said so,\nand he said it often.", "begin this one with “> ”"),
        TextSlip("\u{301}abc", "write the letter before it"),
    ])
    func blocks(slip: TextSlip) { expectOneAnswer(slip) }

    @Test(arguments: [
        TextSlip("=>opening.gmi The opening", "write “=> opening.gmi The opening”"),
        TextSlip(" => opening.gmi The opening", "begin the line with “=> opening.gmi The opening”"),
        TextSlip("= > opening.gmi The opening", "write “=> opening.gmi The opening”"),
        TextSlip("-> opening.gmi The opening", "write “=> opening.gmi The opening”"),
        TextSlip("→ opening.gmi The opening", "write “=> opening.gmi The opening”"),
        TextSlip("=> \"opening.gmi\" The opening", "write “=> opening.gmi The opening”"),
        TextSlip("=> <https://example.org> A site", "write “=> https://example.org A site”"),
        TextSlip("=> The opening opening.gmi", "write “=> opening.gmi The opening”"),
        TextSlip("=> A site https://example.org", "write “=> https://example.org A site”"),
        TextSlip("=> [The opening](opening.gmi)", "write “=> opening.gmi The opening”"),
        TextSlip("=> [[opening.gmi|The opening]]", "write “=> opening.gmi The opening”"),
        TextSlip("=> opening.gmi\u{A0}The opening", "write “=> opening.gmi The opening”"),
        TextSlip("=> opening.gmi\u{3000}The opening", "write “=> opening.gmi The opening”"),
        TextSlip("=> ../how to read.gmi How to read", "write “=> ../how-to-read.gmi How to read”"),
        TextSlip("=> https://example.org/a b.pdf A file", "write “=> https://example.org/a%20b.pdf A file”"),
        TextSlip("=> opening.gmi | The opening", "write “=> opening.gmi The opening”"),
        TextSlip("=> ", "write “=> address label”"), TextSlip("=> über.gmi Over", "write “%C3%BCber.gmi”"),
    ])
    func links(slip: TextSlip) { expectOneAnswer(slip) }

    @Test(arguments: [
        TextSlip(
            "When they met in the autumn of that year they were\nfuller than they had been before, and the talk\nwent on until morning.",
            "these 3 lines become 3 paragraphs; join them into one line"
        ),
        TextSlip(
            "When they met in the autumn of that year they\nwere fuller than before.",
            "these 2 lines become 2"
        ),
        TextSlip("The talk went on until\nthe lamps were put out.", "these 2 lines become 2"),
        TextSlip(
            "委員会は夜遅くまで続き、人びとは灯りの下で話し合いをつづけていたので朝\nになるまで誰も帰らず、町の広場には大勢の人があつまってその結果をまって\nいたが、なにも決まらなかった。",
            "these 3 lines become 3"
        ),
        TextSlip(
            "> When they met in the autumn of that year the rooms were\n> fuller than they had been before, and the talk went on\n> until the morning came.",
            "join them into one that begins with “> ”"
        ),
        TextSlip(
            "They met.\nThe second meeting was held in the great hall of the town, where the lamps had been lit, and nobody left before the morning, when all was said.",
            "put a blank line between them"
        ),
    ])
    func paragraphsInSeveralLines(slip: TextSlip) { expectOneAnswer(slip) }

    private func expectOneAnswer(_ slip: TextSlip) {
        let answers = textAnswers(to: "It ended.\n\n\(slip.text)\n\nIt was over.")
        slip.check(answers)
    }

    @Test(arguments: [
        TextSlip("Title: E\nSummary: S.\n## The end\n\nIt ended.\n", "put one above “## The end”"),
        TextSlip("Title: E\nSummary: S.\n", "write it below its header record and a blank line"),
    ])
    func beginningsOfFiles(slip: TextSlip) {
        let answers = textAnswers(toFile: slip.text)
        slip.check(answers)
    }

    @Test(arguments: [
        TextSlip("so\u{AD}viet", "a soft hyphen (U+00AD)"),
        TextSlip("so\u{200B}viet", "a zero-width space (U+200B)"),
        TextSlip("so\u{200D}viet", "a zero-width joiner (U+200D)"),
        TextSlip("so\u{200E}viet", "a mark of direction (U+200E)"),
        TextSlip("so\u{202E}viet", "a reversal of the direction (U+202E)"),
        TextSlip("so\u{2028}viet", "a line separator (U+2028)"),
        TextSlip("so\u{E000}viet", "of private use (U+E000)"),
        TextSlip("so\u{FFFD}iet", "a letter that was lost (U+FFFD)"),
        TextSlip("so \u{FFFC} so", "a picture or another object was pasted here"),
        TextSlip("so\u{FEFF}viet", "a byte order mark (U+FEFF)"),
        TextSlip("so\u{2060}viet", "a word joiner (U+2060)"),
        TextSlip("so\u{AD}viet so\u{AD}viet", "and 1 more in this file"),
        TextSlip("It was so.\u{B}It ended.", "Word breaks lines with it"),
        TextSlip(
            "He said ''it is''.",
            "write “it is” with these marks if it is quoted, or “[*it is*]” if it is emphasis"
        ),
        TextSlip("He said ``it is''.", "is a quotation in LaTeX; write “it is”"),
        TextSlip("He said `it is'.", "is a quotation in LaTeX; write “‘it is’”"),
        TextSlip("He said ,,it is''.", "write “„it is“”"),
        TextSlip("itâ€™s", "write “’”"), TextSlip("cafÃ©", "write “é”"),
        TextSlip("Ð¿Ñ€Ð¸Ð²ÐµÑ‚", "write “привет”"),
        TextSlip("Â«so", "write “«”"), TextSlip("â€œso", "write ““”"), TextSlip("Å‚Ä…", "write “łą”"),
        TextSlip("æ—¥æœ¬", "write “日本”"),
    ])
    func charactersThatNobodyMeant(slip: TextSlip) {
        expectOneAnswer(TextSlip("It was \(slip.text) so.", slip.answer))
    }
}
