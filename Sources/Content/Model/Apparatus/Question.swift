/// One question for study.
package struct Question: Hashable, Sendable {
    /// The form of the answer.
    package enum Form: Hashable, Sendable {
        /// At least two choices, one of which is right: ``Choice/isRight``.
        case choice([Choice], explanation: [Inline])
        /// The answer in the reader's own words, with others that are as good.
        case typed(String, alternatives: [String], explanation: [Inline])
        /// A question that has no right answer, with what can be said from several sides.
        case discussion(points: [Inline])
    }
    /// One answer among several.
    package struct Choice: Hashable, Sendable {
        /// The words that a reader chooses, on one line.
        package var text: String
        /// Whether it is the right one, of which a question has one.
        package var isRight: Bool
        /// Why it is right or wrong; only the right one can do without.
        package var because: [Inline]?

        /// Takes a reason, without which only the right choice can do.
        package init(text: String, isRight: Bool, because: [Inline]? = nil) {
            self.text = text
            self.isRight = isRight
            self.because = because
        }
    }

    /// The name of the question in addresses, unique in the capsule.
    package var key: Slug
    /// The section that answers it.
    package var section: Slug
    /// The question in words, without marks.
    package var prompt: String
    /// What helps a reader who does not know; `nil` if nothing does.
    package var hint: [Inline]?
    /// How it is answered, with the answer.
    package var form: Form

    /// Takes a section of the article to which the question belongs.
    package init(key: Slug, section: Slug, prompt: String, hint: [Inline]? = nil, form: Form) {
        self.key = key
        self.section = section
        self.prompt = prompt
        self.hint = hint
        self.form = form
    }
}

extension Question {
    /// The answer that is right, in words; `nil` for a discussion, which has none.
    package var rightAnswer: String? {
        switch form {
        case .choice(let choices, _): choices.first(where: \.isRight)?.text
        case .typed(let answer, _, _): answer
        case .discussion: nil
        }
    }

    /// The most choices, each of which is named by a letter.
    package static let choiceLimit = 26

    /// What is to be known: the explanation of the answer, or the points of a discussion.
    package var explanation: [Inline] {
        switch form {
        case .choice(_, let explanation), .typed(_, _, let explanation): explanation
        case .discussion(let points): points
        }
    }
}
