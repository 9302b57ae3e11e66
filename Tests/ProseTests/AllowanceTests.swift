import Content
import Prose
import Records
import Testing

/// `Allow` in `capsule.rec`.
struct AllowanceTests {
    private func problems(allowing lines: String..., text: String = "It was the the end.") -> [String] {
        let allow = lines.map { "Allow: \($0)\n" }.joined()
        let files = [
            "capsule.rec": ProseCase.capsule("SectionOrder: a b\n" + allow),
            "sections/a.gmi": ProseCase.section(text),
            "sections/b.gmi": ProseCase.section("A word for for it."),
        ]
        return ProseCase(.doubledWord, files: files).diagnostics.map(\.description)
    }

    private let inA =
        "C/sections/a.gmi:4:8: warning: “the the” stands here; write “the” once [w-001]"
    private let inB = "C/sections/b.gmi:4:8: warning: “for for” stands here; write “for” once [w-001]"

    @Test func aWarningEndsInTheIdOfItsRule() { #expect(problems() == [inA, inB]) }

    @Test func aRuleIsSilentInTheWholeCapsule() {
        #expect(problems(allowing: "w-001 the author's own idiom") == [])
    }

    @Test func aRuleIsSilentInOneFile() {
        #expect(problems(allowing: "w-001 sections/b.gmi a quoted stammer") == [inA])
    }

    /// A file with more than a rule keeps hides nothing of the others.
    @Test func whatIsSilentTakesNoPlaceFromTheRest() {
        let many = Array(repeating: "It was the the end.", count: 150).joined(separator: "\n\n")
        #expect(problems(allowing: "w-001 sections/a.gmi a stammer", text: many) == [inB])
    }

    /// The same of what a capsule should do in one way, in a hundred places and more of a file that is kept silent.
    @Test func waysThatAreSilentTakeNoPlaceFromTheRest() {
        let files = [
            "capsule.rec": ProseCase.capsule("SectionOrder: a b\nAllow: t-011 sections/a.gmi any\n"),
            "sections/a.gmi": ProseCase.section(
                Array(repeating: "One...", count: 150).joined(separator: "\n\n")
            ),
            "sections/b.gmi": ProseCase.section(
                Array(repeating: "One...", count: 150).joined(separator: "\n\n")
                    + "\n\n" + Array(repeating: "Two…", count: 400).joined(separator: "\n\n")
            ),
        ]
        let problems = ProseCase(.mixedEllipses, files: files).diagnostics
        #expect(problems.count == 100)
        #expect(problems.allSatisfy { $0.rule == "t-011" && $0.position.file == "C/sections/b.gmi" })
        #expect(problems.last?.message.hasSuffix("; and so in 50 further places") == true)
    }

    @Test func anAllowThatSilencesNothingIsNamed() {
        #expect(
            problems(allowing: "w-001 any", "w-002 any", "t-005 sections/a.gmi any") == [
                "C/capsule.rec:7:8: warning: nothing breaks the rule w-002; remove this “Allow”",
                "C/capsule.rec:8:8: warning: nothing breaks the rule t-005 in sections/a.gmi; remove this “Allow”",
            ]
        )
    }

    @Test func aLineThatSaysNoMoreThanAnotherIsNamed() {
        #expect(
            problems(allowing: "w-001 any", "w-001 some", "w-001 sections/a.gmi a stammer") == [
                "C/capsule.rec:7:8: warning: “Allow: w-001 any” allows the same; remove one of the two lines",
                "C/capsule.rec:8:8: warning: “Allow: w-001 any” allows the same in the whole capsule; remove that line if this one is enough, or else this one",
            ]
        )
        #expect(
            problems(allowing: "w-001 sections/a.gmi any", "w-001 sections/a.gmi any") == [
                "C/capsule.rec:7:8: warning: “Allow: w-001 sections/a.gmi any” allows the same; remove one of the two lines",
                inB,
            ]
        )
    }

    @Test(
        arguments: [
            ("w-01 any", "7:8: error: “w-01” is no rule of prose; did you mean “w-001”?"),
            (
                "everything any",
                "7:8: error: “everything” is no rule of prose; write an id such as t-001, which lectern check --prose prints behind each warning"
            ),
            (
                "w-001",
                "7:8: error: this “Allow” gives no reason; write one behind it, as in “Allow: w-001 the author's own idiom”"
            ),
            (
                "w-001 sections/a.gmi",
                "7:8: error: this “Allow” gives no reason; write one behind it, as in “Allow: w-001 sections/a.gmi the author's own idiom”"
            ),
            (
                "w-001 sections/c.gmi any",
                "7:14: error: the capsule has no file “sections/c.gmi”; did you mean “sections/a.gmi”?"
            ),
            (
                "w-001 sections/ any",
                "7:14: error: the capsule has no file “sections/”; a line names one file, as in “sections/a.gmi”; without a path it holds for the whole capsule"
            ),
            (
                "w-001 sections/a any",
                "7:14: error: the capsule has no file “sections/a”; write “sections/a.gmi”"
            ),
            (
                "w-001 ./sections/a.gmi any",
                "7:14: error: the capsule has no file “./sections/a.gmi”; write “sections/a.gmi”"
            ),
            ("w-001 a any", "7:14: error: the capsule has no file “a”; write “sections/a.gmi”"),
            (
                "w-001 and/or",
                "7:14: error: the capsule has no file “and/or”; write a path inside its folder, such as sections/opening.gmi; a reason begins with a word without a slash"
            ),
            (
                "w-001, w-003 an idiom",
                "7:8: error: one line for each rule: write “Allow: w-001 an idiom” and “Allow: w-003 an idiom”"
            ),
            (
                "w-001 w-003,w-004",
                "7:8: error: one line for each rule: write “Allow: w-001 the author's own idiom”, “Allow: w-003 the author's own idiom” and “Allow: w-004 the author's own idiom”"
            ),
            (
                "w-001 TODO",
                "7:14: warning: “TODO” only holds the place of a reason; write why the rule does not hold here"
            ),
        ]
    ) func theFormIsCheckedWithoutProseToo(_ line: String, _ problem: String) {
        let files = [
            "capsule.rec": ProseCase.capsule(
                "SectionOrder: a\n\nAllow: \(line)\n".replacing("\n\n", with: "\n# -\n")
            ),
            "sections/a.gmi": ProseCase.section("Words."),
        ].mapValues { Array($0.utf8) }
        let diagnostics = loadArticle(from: SourceFolder(name: "C", files: files)).diagnostics
            .besidesSummaries
        #expect(diagnostics.map(\.description) == ["C/capsule.rec:\(problem)"])
    }

    @Test func proseIsLookedAtOnlyWhereNothingElseIsWrong() {
        #expect(problems(text: "It was the the [[end]].").map { $0.hasSuffix("]") } == [false])
    }
}
