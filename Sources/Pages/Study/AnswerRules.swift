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
        guard utf8.contains(where: \.isDigit) else { return self }
        let scalars = Array(unicodeScalars)
        let isDigit = { (index: Int) in
            scalars.indices.contains(index) && UInt8(exactly: scalars[index].value)?.isDigit == true
        }
        var joined = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let parts =
                ",.'’\u{A0}\u{202F}".unicodeScalars.contains(scalar) && isDigit(index - 1)
                && (1...3).allSatisfy { isDigit(index + $0) } && !isDigit(index + 4)
            if !parts { joined.append(scalar) }
        }
        return String(joined)
    }
}
