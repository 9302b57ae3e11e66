import Content
import Testing

struct ResolverQuestionsTests {
    private func questions(_ text: String) -> [Question]? {
        loadArticle(from: capsule(["questions.rec": text])).article?.questions
    }

    @Test func readsChoicesAndPoints() throws {
        let opening = try #require(Slug("opening"))
        let questions = questions(
            """
            Section: opening
            Prompt: When?
            Choice: * In 1917,
            + in autumn
            Choice: *Never*
            Explanation: In 1917. [@carr-1954]

            Section: opening
            Prompt: Why?
            Points: Ask who gained.
            """
        )
        #expect(
            questions == [
                Question(
                    section: opening,
                    prompt: "When?",
                    form: .choice(
                        [
                            .init(text: "In 1917, in autumn", isRight: true),
                            .init(text: "*Never*", isRight: false),
                        ],
                        explanation: [.text("In 1917. "), .citation(Citation(key: "carr-1954"))]
                    )
                ),
                Question(
                    section: opening,
                    prompt: "Why?",
                    form: .discussion(points: [.text("Ask who gained.")])
                ),
            ]
        )
    }

    @Test(arguments: [
        Mistake(
            "no right choice",
            in: "questions.rec",
            "* In 1917",
            "In 1917",
            "questions.rec:3:9: error: no choice is the right one; begin that one with “* ”"
        ),
        Mistake(
            "two right choices",
            in: "questions.rec",
            "In 1905",
            "* In 1905",
            "questions.rec:4:9: error: a second choice is marked as right; leave the mark to one"
        ),
        Mistake(
            "one choice",
            in: "questions.rec",
            "Choice: In 1905\n",
            "",
            "questions.rec:3:9: error: one choice is no choice; add at least one more"
        ),
        Mistake(
            "choices without an explanation",
            in: "questions.rec",
            "Explanation: It began in 1917.\n",
            "",
            "questions.rec:1:1: error: this question has no “Explanation”; say why its right choice is right"
        ),
        Mistake(
            "choices and points",
            in: "questions.rec",
            "Explanation:",
            "Points: Discuss.\nExplanation:",
            "questions.rec:5:9: error: a question has either choices or “Points”; make two questions of it"
        ),
        Mistake(
            "no answer",
            in: "questions.rec",
            "Choice: In 1905\nChoice: * In 1917\nExplanation: It began in 1917.\n",
            "",
            "questions.rec:1:1: error: this question has no answer; add “Choice” lines and an “Explanation”, or “Points” "
                + "to discuss"
        ),
        Mistake(
            "points with an explanation",
            in: "questions.rec",
            "Choice: In 1905\nChoice: * In 1917\n",
            "Points: Discuss.\n",
            "questions.rec:4:14: error: “Explanation” belongs to choices; write it into “Points”"
        ),
        Mistake(
            "a misspelt field, and no more than that",
            in: "questions.rec",
            "Explanation:",
            "Explanaton:",
            "questions.rec:5:1: error: a question has no field “Explanaton”; did you mean “Explanation”?"
        ),
        Mistake(
            "a mark on a choice's second line",
            in: "questions.rec",
            "* In 1917",
            "* In 1917,\n+ by a [[soviet]]",
            "questions.rec:5:8: error: no mark can stand here; move it into the text, or put a backslash before it"
        ),
        Mistake(
            "a mark in a choice",
            in: "questions.rec",
            "* In 1917",
            "* In [[soviet]]",
            "questions.rec:4:14: error: no mark can stand here; move it into the text, or put a backslash before it"
        ),
    ])
    func reports(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
    }
}
