import Text

/// An answer that a reader has typed, judged as a teacher would: case, accents, articles, the order of words and small misspellings
/// do not count.
struct TypedAnswer {
    let isRight: Bool
    /// The right answer that was meant; empty if none was.
    let answer: String
    /// The right spelling, if the reader's was another one; `nil` otherwise.
    let spelling: String?

    /// What was typed, as it may be meant.
    private struct Reading {
        let signs: String
        var words: [String]

        func keeping(_ isKept: (String) -> Bool) -> Reading {
            Reading(signs: signs, words: words.filter(isKept))
        }
    }

    /// The most scalars of an answer that are looked at.
    static let limit = 200

    /// - Parameters:
    ///   - words: The words as they were typed.
    ///   - answers: The right answers, the best first.
    ///   - rules: What does not count.
    ///   - prompt: The question, whose words may stand in an answer too: “the British miners”.
    ///   - isName: Returns whether a folded name is that of something else: who types it has not misspelt the right one.
    init(
        _ words: String,
        among answers: [String],
        by rules: AnswerRules,
        to prompt: String = "",
        isName: (String) -> Bool = { _ in false }
    ) {
        let words = String(words.unicodeScalars.prefix(Self.limit))
        // “Petrograd (St Petersburg)”, “L. D. Trotsky”, “the miners of Britain”.
        let asked = Set(rules.core(of: prompt))
        let whole = unique([words, String(words.prefix { $0 != "(" && $0 != "（" })]).map {
            Reading(signs: $0.signs, words: rules.core(of: $0))
        }
        let readings = whole.flatMap { reading -> [Reading] in
            [
                reading,
                reading.keeping { $0.unicodeScalars.count > 1 || $0.unicodeScalars.first?.isASCII == false },
                reading.keeping { !asked.contains($0) },
            ]
        }
        for answer in answers {
            let (signs, right) = (answer.signs, rules.core(of: answer))
            guard readings.contains(where: { $0.signs == signs && Self.isSame($0.words, right) }) else {
                continue
            }
            (isRight, self.answer, spelling) = (true, answer, nil)
            return
        }
        let (signs, typed) = (whole[0].signs, whole[0].words)
        let meant =
            typed.isEmpty || isName(typed.joined(separator: " "))
            ? nil : answers.first { $0.signs == signs && Self.isMisspelling(typed, of: rules.core(of: $0)) }
        (isRight, answer, spelling) = (meant != nil, meant ?? "", meant)
    }

    /// Returns whether the words are the same in any order; a number alone may have others of few digits beside it, as a date has.
    private static func isSame(_ typed: [String], _ right: [String]) -> Bool {
        if typed.isEmpty { return false }
        if typed.sorted() == right.sorted() || typed.joined() == right.joined() { return true }
        guard right.count == 1, right[0].count > 2, right[0].allSatisfy(\.isNumber) else { return false }
        return typed.filter { $0.count > 2 && $0.contains(where: \.isNumber) } == right
    }

    /// Returns whether each word differs from the right one by so few letters that it is a slip.
    private static func isMisspelling(_ typed: [String], of right: [String]) -> Bool {
        guard typed.filter(\.isNumeral) == right.filter(\.isNumeral) else { return false }
        if typed.count == right.count { return zip(typed, right).allSatisfy(isSlip) }
        // Blanks within an answer are a matter of taste.
        return isSlip(typed.joined(), of: right.joined())
    }

    /// None may differ in words of up to five letters, one of up to eight, and otherwise two, but never the first; a number is right
    /// or wrong, also a Roman one.
    private static func isSlip(_ typed: String, of right: String) -> Bool {
        if typed == right { return true }
        guard !typed.isNumeral, !right.isNumeral else { return false }
        let (left, letters) = (Array(typed.unicodeScalars), Array(right.unicodeScalars))
        let limit = letters.count < 6 ? 0 : letters.count < 9 ? 1 : 2
        return left.first == letters.first && editDistance(left, letters, limit: limit) != nil
    }
}

extension String {
    /// Whether the word is a number, in digits or in the Roman letters that kings and congresses have.
    fileprivate var isNumeral: Bool {
        if unicodeScalars.contains(where: { $0.properties.numericType != nil }) { return true }
        guard !isEmpty, utf8.allSatisfy("mdclxvi".utf8.contains) else { return false }
        // Thousands, then hundreds, tens and ones, each written in one of nine ways or not at all.
        var rest = self[...]
        while rest.hasPrefix("m"), utf8.count - rest.utf8.count < 3 { rest = rest.dropFirst() }
        for (one, five, ten) in [("c", "d", "m"), ("x", "l", "c"), ("i", "v", "x")] {
            if rest.hasPrefix(one + ten) || rest.hasPrefix(one + five) {
                rest = rest.dropFirst(2)
                continue
            }
            if rest.hasPrefix(five) { rest = rest.dropFirst() }
            for _ in 0..<3 where rest.hasPrefix(one) { rest = rest.dropFirst() }
        }
        return rest.isEmpty
    }

    /// The signs that make another thing of the same letters: `C++`, `C#`, `-5`.
    fileprivate var signs: String {
        let isNegative = drop { $0.isWhitespace }.first.map { "-−".contains($0) } == true
        return (isNegative ? "-" : "") + filter { "+#".contains($0) }
    }
}
