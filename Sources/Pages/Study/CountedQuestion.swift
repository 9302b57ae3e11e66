import Content

/// A question of which it is counted how it is answered, with all that may be counted of it.
package struct CountedQuestion: Hashable, Sendable {
    /// One of the answers that are counted.
    package struct Choice: Hashable, Sendable {
        /// The letter of the choice; of an answer in words its result.
        package let name: String
        package let isRight: Bool

        package init(name: String, isRight: Bool) {
            self.name = name
            self.isRight = isRight
        }
    }

    /// The name by which it is counted (``ChoiceTaken/question``).
    package private(set) var name: String
    package let prompt: String
    package let choices: [Choice]
    /// What tells whether it still is the same question after a reload: its words and those of its answers.
    private let words: [String]

    package init(name: String, prompt: String, choices: [Choice]) {
        self.init(name, prompt, choices, words: [])
    }

    private init(_ name: String, _ prompt: String, _ choices: [Choice], words: [String]) {
        self.name = name
        self.prompt = prompt
        self.choices = choices
        self.words = words
    }

    /// - Returns: `nil` for a question to be discussed, which has no right answer.
    init?(_ question: Question) {
        switch question.form {
        case .choice(let choices, _):
            self.init(
                "\(question.key)",
                question.prompt,
                choices.enumerated().map { number, choice in
                    Choice(name: String(StudyPage.letter(of: number)), isRight: choice.isRight)
                },
                words: choices.map(\.text)
            )
        case .typed(let answer, let alternatives, _):
            self.init(
                "\(question.key)",
                question.prompt,
                AnswerResult.allCases.map { Choice(name: $0.rawValue, isRight: $0 != .wrong) },
                words: [answer] + alternatives
            )
        case .discussion: return nil
        }
    }

    /// Returns the question of a text that stands under a prefix on its host.
    package func under(_ prefix: PathPrefix) -> CountedQuestion {
        var question = self
        question.name = prefix.naming(name)
        return question
    }
}
