import Content

/// What a reader does by asking for a page, as far as it may be counted: never who does it, and never the words.
package enum ReaderAct: Hashable, Sendable {
    /// A search, which has found something or nothing.
    case searched(isFound: Bool)
    /// An answer to a question, a drill among them.
    case answered(AnswerResult)
    /// An answer whose choice is counted too.
    ///
    /// It lies apart, since every page and every answer that is ready has room for an act, and few have one.
    indirect case chosen(ChoiceTaken, AnswerResult)
    /// A card of a review was turned.
    case reviewed

    /// - Parameters:
    ///   - result: What an answer is worth.
    ///   - choice: What was chosen, if that is counted.
    init(_ result: AnswerResult, _ choice: ChoiceTaken?) {
        self = choice.map { .chosen($0, result) } ?? .answered(result)
    }

    /// Returns the act in a text that stands under a prefix on its host.
    package func under(_ prefix: PathPrefix) -> ReaderAct {
        guard case .chosen(let choice, let result) = self else { return self }
        return .chosen(choice.under(prefix), result)
    }
}

/// What an answer is worth.
package enum AnswerResult: String, CaseIterable, Hashable, Sendable {
    case right
    /// Right but for the spelling.
    case near
    case wrong

    /// - Parameters:
    ///   - isRight: Whether the answer counts as right.
    ///   - isMisspelt: Whether it was spelt otherwise than the right one.
    init(isRight: Bool, isMisspelt: Bool = false) { self = isRight ? isMisspelt ? .near : .right : .wrong }
}

/// A choice that was taken among those of a question.
package struct ChoiceTaken: Hashable, Sendable {
    /// The question's key, after the place of its text where that is not the only one of its host: `letters/de/soviet`.
    package private(set) var question: String
    /// The letter of the choice; of an answer in words its result.
    package let choice: String

    init(_ number: Int, of question: Slug) {
        self.question = question.description
        choice = String(StudyPage.letter(of: number))
    }

    init(_ result: AnswerResult, of question: Slug) {
        self.question = question.description
        choice = result.rawValue
    }

    /// Names one of the choices that are counted.
    package init(_ choice: String, of question: CountedQuestion) {
        self.question = question.name
        self.choice = choice
    }

    fileprivate func under(_ prefix: PathPrefix) -> ChoiceTaken {
        var taken = self
        taken.question = prefix.naming(question)
        return taken
    }
}

extension PathPrefix {
    /// Returns the name of something in a text that stands here.
    func naming(_ name: some CustomStringConvertible) -> String {
        self == .none ? "\(name)" : "\(description.dropFirst())/\(name)"
    }
}
