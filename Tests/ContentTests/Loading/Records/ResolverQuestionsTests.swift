import Content
import Testing

struct ResolverQuestionsTests {
    private func questions(_ text: String) -> [Question]? {
        loadArticle(from: capsule(["questions.rec": text])).article?.questions
    }

    @Test func readsChoicesAnswersAndPoints() throws {
        let opening = try #require(Slug("opening"))
        let questions = questions(
            """
            Key: year
            Section: opening
            Prompt: When?
            Choice: * In 1917,
            + in autumn
            Choice: *Never*
            Because: It did begin.
            Explanation: In 1917. [@carr-1954]
            Hint: After 1905.

            Key: who
            Section: opening
            Prompt: Who?
            Answer: The soviets
            Alternative: councils
            Alternative: workers' councils
            Explanation: They did.

            Key: why
            Section: opening
            Prompt: Why?
            Points: Ask who gained.
            """
        )
        let keys = try ["year", "who", "why"].map { try #require(Slug($0)) }
        #expect(
            questions == [
                Question(
                    key: keys[0],
                    section: opening,
                    prompt: "When?",
                    hint: [.text("After 1905.")],
                    form: .choice(
                        [
                            .init(text: "In 1917, in autumn", isRight: true),
                            .init(text: "*Never*", isRight: false, because: [.text("It did begin.")]),
                        ],
                        explanation: [.text("In 1917. "), .citation(Citation(key: "carr-1954"))]
                    )
                ),
                Question(
                    key: keys[1],
                    section: opening,
                    prompt: "Who?",
                    form: .typed(
                        "The soviets",
                        alternatives: ["councils", "workers' councils"],
                        explanation: [.text("They did.")]
                    )
                ),
                Question(
                    key: keys[2],
                    section: opening,
                    prompt: "Why?",
                    form: .discussion(points: [.text("Ask who gained.")])
                ),
            ]
        )
    }

    @Test(arguments: [
        Mistake(
            "no key",
            in: "questions.rec",
            "Key: beginning\n",
            "",
            "questions.rec:1:1: error: this question has no “Key”; add a line with that field"
        ),
        Mistake(
            "the key of another page",
            in: "questions.rec",
            "Key: beginning",
            "Key: review",
            "questions.rec:1:6: error: “review” is the address of another page below /study/; choose another key, such as “the-review”"
        ),
        Mistake(
            "a key that is no part of an address",
            in: "questions.rec",
            "Key: beginning",
            "Key: The Beginning",
            "questions.rec:1:6: error: “The Beginning” cannot be a part of an address; write it with a to z, 0 to 9 and single hyphens between them, such as “the-beginning”"
        ),
        Mistake(
            "a key twice",
            in: "questions.rec",
            "Key: beginning",
            "Key: beginning\nSection: opening\nPrompt: Why?\nPoints: Ask.\n\nKey: beginning",
            "questions.rec:6:6: error: “beginning” is the key of an earlier question; choose another, since it is the address"
        ),
        Mistake(
            "no right choice",
            in: "questions.rec",
            "* In 1917",
            "In 1917\nBecause: No",
            "questions.rec:4:9: error: no choice is the right one; begin that one with “* ”, as in “Choice: * In 1905”"
        ),
        Mistake(
            "two right choices",
            in: "questions.rec",
            "In 1905",
            "* In 1905",
            "questions.rec:6:9: error: a second choice is marked as right; write this one without “* ”, and below it “Because: …”, why it is wrong"
        ),
        Mistake(
            "one choice",
            in: "questions.rec",
            "Choice: In 1905\nBecause: That was the first revolution.\n",
            "",
            "questions.rec:4:9: error: one choice is no choice; add at least one more"
        ),
        Mistake(
            "the same choice twice",
            in: "questions.rec",
            "Choice: * In 1917",
            "Choice: In 1905\nBecause: No.\nChoice: * In 1917",
            "questions.rec:6:9: error: this choice stands here twice; remove one of them"
        ),
        Mistake(
            "a wrong choice without a reason",
            in: "questions.rec",
            "Because: That was the first revolution.\n",
            "",
            "questions.rec:4:9: error: this choice has no “Because”; write below it why it is wrong, for who has chosen it"
        ),
        Mistake(
            "a reason of nothing",
            in: "questions.rec",
            "Choice: In 1905",
            "Because: It is.\nChoice: In 1905",
            "questions.rec:4:1: error: “Because” says why a choice is right or wrong; write it below that “Choice”"
        ),
        Mistake(
            "two reasons of a choice",
            in: "questions.rec",
            "Choice: * In 1917",
            "Because: It is.\nChoice: * In 1917",
            "questions.rec:6:1: error: a second “Because” for one choice; join the two"
        ),
        Mistake(
            "choices without an explanation",
            in: "questions.rec",
            "Explanation: It began in 1917.\n",
            "",
            "questions.rec:1:1: error: this question has no “Explanation”; say why its right choice is right"
        ),
        Mistake(
            "an answer without an explanation",
            in: "questions.rec",
            "Choice: In 1905\nBecause: That was the first revolution.\nChoice: * In 1917\nExplanation: It began in 1917.\n",
            "Answer: 1917\n",
            "questions.rec:1:1: error: this question has no “Explanation”; say why its right answer is right"
        ),
        Mistake(
            "an answer that nobody can type",
            in: "questions.rec",
            "Choice: In 1905\nBecause: That was the first revolution.\nChoice: * In 1917\n",
            "Answer: …\n",
            "questions.rec:4:9: error: “…” has no letter and no digit that a reader could type; write an answer in words"
        ),
        Mistake(
            "alternatives to a choice",
            in: "questions.rec",
            "Explanation:",
            "Alternative: In October\nExplanation:",
            "questions.rec:7:1: error: “Alternative” belongs to an “Answer” that is typed; remove it"
        ),
        Mistake(
            "choices and points",
            in: "questions.rec",
            "Explanation:",
            "Points: Discuss.\nExplanation:",
            "questions.rec:7:1: error: a question is answered in one way, and this has “Choice” and “Points”; make two questions of it"
        ),
        Mistake(
            "no answer",
            in: "questions.rec",
            "Choice: In 1905\nBecause: That was the first revolution.\nChoice: * In 1917\nExplanation: It began in 1917.\n",
            "",
            "questions.rec:1:1: error: this question has no answer; add “Choice” lines and an “Explanation”, an “Answer” to be typed and an “Explanation”, or “Points” to discuss"
        ),
        Mistake(
            "points with an explanation",
            in: "questions.rec",
            "Choice: In 1905\nBecause: That was the first revolution.\nChoice: * In 1917\n",
            "Points: Discuss.\n",
            "questions.rec:5:14: error: “Explanation” belongs to an answer; write it into “Points”"
        ),
        Mistake(
            "a misspelt field, and no more than that",
            in: "questions.rec",
            "Explanation:",
            "Explanaton:",
            "questions.rec:7:1: error: a question has no field “Explanaton”; did you mean “Explanation”?"
        ),
        Mistake(
            "a misspelt reason, and no more than that",
            in: "questions.rec",
            "Because:",
            "Becuse:",
            "questions.rec:5:1: error: a question has no field “Becuse”; did you mean “Because”?"
        ),
        Mistake(
            "a mark on a choice's second line",
            in: "questions.rec",
            "* In 1917",
            "* In 1917,\n+ by a [[soviet]]",
            "questions.rec:7:8: error: no mark can stand here; write “In 1917, by a soviet”, or put a backslash before it"
        ),
        Mistake(
            "a mark in a choice",
            in: "questions.rec",
            "* In 1917",
            "* In [[soviet]]",
            "questions.rec:6:14: error: no mark can stand here; write “In soviet”, or put a backslash before it"
        ),
    ])
    func reports(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
    }
}
