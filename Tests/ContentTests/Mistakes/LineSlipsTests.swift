import Testing

/// Lines of a body with a slip in their marks, and those that only look so.
struct LineSlipsTests {
    private static let opening = "sections/opening.gmi"
    private static let ending = "sections/ending.gmi"

    private static func text(_ body: String) -> String {
        "Title: Ending\nSummary: How it ended.\n\n\(body)\n"
    }

    @Test(arguments: [
        TextSlip("=> The opening", "write “=> /sections/opening.gmi The opening”"),
        TextSlip("=> [[opening|The opening]]", "write “=> /sections/opening.gmi The opening”"),
        TextSlip("=> [[soviet]]", "write “=> /glossary/soviet.gmi soviet”"),
        TextSlip("=> Workers' council", "write “=> /glossary/soviet.gmi Workers' council”"),
    ])
    func linesWithANameForAnAddress(slip: TextSlip) {
        let answers = problems(
            of: capsule([
                Self.ending: Self.text(slip.text),
                Self.opening: (testFiles[Self.opening] ?? "").replacing(
                    "Title: Opening",
                    with: "Title: The opening"
                ),
            ])
        )
        slip.check(answers)
    }

    @Test(arguments: [
        TextSlip(" ## The end\n\nSo. [[#the-end|There]]", "begin the line with “## The end”"),
        TextSlip("== The end ==\n\nSo. [[#the-end|There]]", "write “## The end”"),
        TextSlip("＃＃ The end\n\nSo. [[#the-end|There]]", "write “## The end”"),
        TextSlip("The end\n-------\n\nSo. [[#the-end|There]]", "write “### The end”"),
        TextSlip(
            "## The end {#fin}\n\nSo. [[#fin|There]]",
            "write “## The end”, and “#the-end” in links to it"
        ),
        TextSlip("## The end {#fin}\n\nSo. [[#the-end|There]]", "write “## The end”"),
        TextSlip("## The end {#fin}\n\nSo. [[../sections/ending.gmi#fin|There]]", "write “## The end”"),
    ])
    func headingsToWhichALinkLeads(slip: TextSlip) {
        let answers = textAnswers(to: slip.text)
        slip.check(answers)
        #expect(answers.first?.hasPrefix("error:") == true, "\(answers)")
        #expect(answers.first?.contains("(1 more problem follows from this)") == true, "\(answers)")
    }

    @Test(arguments: [
        TextSlip("##\u{A0}The end\n\nSo.", "a no-break space (U+00A0) stands behind the mark “##”"),
        TextSlip("##\u{A0}The end\n\nSo.", "write “## The end”"),
        TextSlip(" ##\u{A0}The end\n\nSo.", "begin the line with “## The end”"),
        TextSlip("＃＃ The end\n\nSo.", "write “## The end”"),
        TextSlip("＃＃The end\n\nSo.", "write “## The end”"),
        TextSlip(
            "```a drawing\nx\n\n```another drawing\ny\n```",
            "not closed before the next, “```another drawing”, 3 lines below it"
        ),
        TextSlip(
            "```a drawing\nx\n\nSo it was.\n\n```\ny\n```",
            "look whether the one above, “```a drawing”, ends where it should"
        ),
        TextSlip("TODO: write this", "make a comment of it: “%% TODO: write this”"),
        TextSlip("Lorem ipsum dolor sit amet.", "only holds the place of a text"),
        TextSlip("* TODO: write this", "only holds the place of a text"),
    ])
    func linesOfABody(slip: TextSlip) {
        let answers = textAnswers(to: slip.text)
        slip.check(answers)
        #expect(answers.first?.contains("\u{A0}") == false)
    }

    @Test(arguments: [
        TextSlip("It was the [soviet] then.", "write “[[soviet]]”"),
        TextSlip("It was the [workers' council] then.", "write “[[workers' council]]”"),
        TextSlip("It was the *[soviet]* then.", "write “[*[[soviet]]*]”"),
        TextSlip("It was so (Carr 1954, p. 3).", "write “[@carr-1954, p. 3]”"),
        TextSlip("It was so (Carr 1954).", "write “[@carr-1954]”"),
        TextSlip("It was so. [1]\n\n[^1]: So.", "write “[^1]”"),
    ])
    func marksWithASignTooFew(slip: TextSlip) { slip.check() }

    @Test(arguments: [
        "It was [sic] so, […] and [laughs].", "“The [soviet] met”, he said.", "A [soviets'] day.",
        "It was so (in 1954, p. 3).", "It was Carr (1954).", "It was [1] so.", "A list: TODO and done.",
        "It was so (Smith 1954).", "```a drawing\nx\n```\n\n```another\ny\n```", "```a drawing\nx\n```end",
        "Todo: nada.", "＃soviet", "## The set {a, b}\n\nSo.",
    ])
    func whatIsRight(text: String) { #expect(textAnswers(to: text) == []) }
}
