import Content
import Text

/// What a reader looks for: words in their folded form, of which the last may be the beginning of one.
///
/// Of what was typed nothing else is kept, so whatever shows a query shows letters and digits alone.
package struct SearchQuery: Hashable, Sendable {
    /// Characters of a query that are read; more words than fit in them find no more.
    package static let limit = 100

    /// Each once, in their order; at least one.
    package let words: [String]
    /// Whether there was more than is read.
    package let isCut: Bool
    /// ``words``, as they are compared with those of a text.
    let foldedWords: [FoldedWord]

    /// Reads any text; `nil` where there is no word in it.
    ///
    /// Of `articles`, folded, the first is left out where it begins more: there it says nothing.
    package init?(_ text: String, without articles: Set<String> = []) {
        let read = text.unicodeScalars.prefix(Self.limit)
        let words = unique(String(read).foldedWords).withoutArticle(articles)
        guard !words.isEmpty else { return nil }
        self.words = Array(words)
        foldedWords = words.map { FoldedWord(Array($0.utf8)) }
        isCut = read.endIndex < text.unicodeScalars.endIndex
    }

    /// As a page shows it.
    package var description: String { words.joined(separator: " ") }
}

extension SearchQuery {
    /// Whether a word is the one meant at `index`, or, at the last, begins with it.
    func matches(_ word: String, at index: Int) -> Bool {
        index == words.count - 1 ? word.utf8.starts(with: words[index].utf8) : word == words[index]
    }

    /// As above.
    func matches(_ word: FoldedWord, at index: Int) -> Bool {
        index == words.count - 1 ? foldedWords[index].begins(word) : foldedWords[index] == word
    }
}

extension [String] {
    /// Without an article at the beginning, where something follows it.
    func withoutArticle(_ articles: Set<String>) -> ArraySlice<String> {
        count > 1 && first.map(articles.contains) == true ? dropFirst() : self[...]
    }
}
