import Languages
import Text

/// An answer that a reader has typed, judged as a teacher would: case, accents, articles and small misspellings do not count.
struct TypedAnswer {
    let isRight: Bool
    /// The right spelling, if the reader's was another one; `nil` otherwise.
    let spelling: String?

    /// The most scalars of an answer that are looked at.
    private static let limit = 200

    /// - Parameters:
    ///   - words: The words as they were typed.
    ///   - answers: The right answers, the best first.
    ///   - others: Folded names of other things: who types one of them has not misspelt the right one.
    ///   - wording: The words of the language, which have its articles.
    init(_ words: String, among answers: [String], others: Set<String> = [], in wording: Wording) {
        let typed = Self.folded(String(words.unicodeScalars.prefix(Self.limit)), in: wording)
        let folded = answers.map { Self.folded($0, in: wording) }
        if !typed.isEmpty, folded.contains(typed) {
            (isRight, spelling) = (true, nil)
            return
        }
        let meant =
            typed.isEmpty || others.contains(typed)
            ? nil : folded.indices.first { Self.isMisspelling(typed, of: folded[$0]) }
        isRight = meant != nil
        spelling = meant.map { answers[$0] }
    }

    /// Returns words in small letters without accents and without the articles of the language.
    static func folded(_ words: String, in wording: Wording) -> String {
        var bare = wording.names.withoutArticle(words.trimmingSpaces, ofWork: true).foldedWords
        let articles = Set(wording.names.allArticles.flatMap(\.foldedWords))
        if bare.count > 1 { bare.removeAll(where: articles.contains) }
        return (bare.isEmpty ? words.foldedWords : bare).joined(separator: " ")
    }

    /// Returns whether a word differs from the right one by so few letters that it is a slip.
    ///
    /// None may differ up to three letters, one up to seven, and otherwise two; a number is right or wrong.
    private static func isMisspelling(_ typed: String, of right: String) -> Bool {
        let isNumber = { (word: Substring) in word.contains(where: \.isNumber) }
        guard
            typed.split(separator: " ").filter(isNumber) == right.split(separator: " ").filter(isNumber)
        else { return false }
        let letters = right.unicodeScalars.count { $0 != " " }
        let limit = letters < 4 ? 0 : letters < 8 ? 1 : 2
        // Blanks within an answer are a matter of taste.
        let bare = { (words: String) in words.unicodeScalars.filter { $0 != " " } }
        return editDistance(Array(bare(typed)), Array(bare(right)), limit: limit) != nil
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        let start = drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
