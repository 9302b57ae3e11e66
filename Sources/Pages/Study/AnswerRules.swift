import Languages
import Text

/// What does not count in an answer, in one language: made once, since sets of words are dear.
struct AnswerRules: Sendable {
    private let names: NameRules
    private let articles: Set<String>
    private let little: Set<String>

    init(of wording: Wording) {
        names = wording.names
        articles = Set(wording.names.allArticles.flatMap(\.foldedWords))
        little = Set(wording.list(.littleWords).flatMap(\.foldedWords))
    }

    /// Returns words in small letters without accents, and without articles and the little words that mean nothing in an answer.
    func folded(_ words: String) -> String { core(of: words).joined(separator: " ") }

    /// Returns the same, word by word.
    func core(of words: String) -> [String] {
        let bare = names.withoutArticle(words.joiningThousands.echoed, ofWork: true).foldedWords
        let core = bare.filter { !articles.contains($0) && !little.contains($0) }
        return core.isEmpty ? (bare.isEmpty ? words.foldedWords : bare) : core
    }
}

extension String {
    /// The text without the marks that set thousands apart: `10000` for `10,000`.
    var joiningThousands: String {
        contains(where: \.isNumber)
            ? replacing(/(\d)[,.'’\u{A0}\u{202F}](\d{3})(?!\d)/) { "\($0.1)\($0.2)" } : self
    }
}
