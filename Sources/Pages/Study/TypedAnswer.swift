import Text

/// An answer that a reader has typed, judged as a teacher would: case, accents, articles, the order of words and small misspellings
/// do not count.
struct TypedAnswer {
    let isRight: Bool
    /// The right answer that was meant; empty if none was.
    let answer: String
    /// The right spelling, if the reader's was another one; `nil` otherwise.
    let spelling: String?

    /// The most scalars of an answer that are looked at.
    static let limit = 200

    /// - Parameters:
    ///   - words: The words as they were typed.
    ///   - answers: The right answers, the best first.
    ///   - rules: What does not count.
    ///   - isName: Returns whether a folded name is that of something else: who types it has not misspelt the right one.
    init(
        _ words: String,
        among answers: [String],
        by rules: AnswerRules,
        isName: (String) -> Bool = { _ in false }
    ) {
        let words = String(words.unicodeScalars.prefix(Self.limit))
        // “Petrograd (St Petersburg)”.
        let readings = unique([words, String(words.prefix { $0 != "(" && $0 != "（" })]).map {
            ($0.signs, rules.core(of: $0))
        }
        for answer in answers {
            let (signs, right) = (answer.signs, rules.core(of: answer))
            guard readings.contains(where: { $0.0 == signs && Self.isSame($0.1, right) }) else { continue }
            (isRight, self.answer, spelling) = (true, answer, nil)
            return
        }
        let typed = readings[0].1.joined(separator: " ")
        let meant =
            typed.isEmpty || isName(typed)
            ? nil
            : answers.first {
                $0.signs == readings[0].0
                    && Self.isMisspelling(typed, of: rules.core(of: $0).joined(separator: " "))
            }
        (isRight, answer, spelling) = (meant != nil, meant ?? "", meant)
    }

    /// Returns whether the words are the same in any order; a number alone may have others of few digits beside it, as a date has.
    private static func isSame(_ typed: [String], _ right: [String]) -> Bool {
        if typed.isEmpty { return false }
        if typed.sorted() == right.sorted() || typed.joined() == right.joined() { return true }
        guard right.count == 1, right[0].count > 2, right[0].allSatisfy(\.isNumber) else { return false }
        return typed.filter { $0.count > 2 && $0.contains(where: \.isNumber) } == right
    }

    /// Returns whether a word differs from the right one by so few letters that it is a slip.
    ///
    /// None may differ up to four letters, one up to eight, and otherwise two; up to seven the first is right. A number is right or
    /// wrong, also a Roman one.
    private static func isMisspelling(_ typed: String, of right: String) -> Bool {
        let numbers = { (words: String) in
            words.split(separator: " ").filter { $0.contains(where: \.isNumber) || $0.isRoman }
        }
        guard numbers(typed) == numbers(right) else { return false }
        let (left, letters) = (typed.letters, right.letters)
        let limit = letters.count < 5 ? 0 : letters.count < 9 ? 1 : 2
        guard letters.count > 7 || left.first == letters.first else { return false }
        // Blanks within an answer are a matter of taste.
        return editDistance(left, letters, limit: limit) != nil
    }
}

extension String {
    fileprivate var letters: [Unicode.Scalar] { unicodeScalars.filter { $0 != " " } }

    /// The signs that make another thing of the same letters: `C++`, `C#`, `-5`.
    fileprivate var signs: String {
        let isNegative = drop { $0.isWhitespace }.first.map { "-−".contains($0) } == true
        return (isNegative ? "-" : "") + filter { "+#".contains($0) }
    }
}

extension Substring {
    /// Whether the letters are a Roman number, as kings and congresses have.
    fileprivate var isRoman: Bool {
        !isEmpty && wholeMatch(of: /m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})/) != nil
    }
}
