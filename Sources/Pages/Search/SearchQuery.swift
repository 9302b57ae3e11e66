import Content
import Text

/// The words of a search in their folded form; the last may be the beginning of a word.
///
/// Nothing else of what was typed is kept, so whatever shows a query shows letters and digits alone.
package struct SearchQuery: Hashable, Sendable {
    /// The most characters of a query that are read; further words do not narrow the search.
    package static let limit = 100

    /// The words in their order, each once; there is at least one.
    package let words: [String]
    /// Whether there was more than is read.
    package let isCut: Bool
    /// The ``words`` in the form in which they are compared with those of a text.
    let foldedWords: [FoldedWord]

    /// Reads any text; returns `nil` if it contains no word.
    ///
    /// If the first word is one of `articles`, which are folded, and others follow it, it is left out, since it means nothing
    /// there.
    package init?(_ text: String, without articles: Set<String> = []) {
        let read = text.unicodeScalars.prefix(Self.limit)
        let words = unique(String(read).foldedWords).withoutArticle(articles)
        guard !words.isEmpty else { return nil }
        self.words = Array(words)
        foldedWords = words.map { FoldedWord(Array($0.utf8)) }
        isCut = read.endIndex < text.unicodeScalars.endIndex
    }

    /// The query as a page shows it.
    package var description: String { words.joined(separator: " ") }
}

extension SearchQuery {
    /// Returns whether a word is the one meant at `index`, or, for the last index, begins with it.
    func matches(_ word: String, at index: Int) -> Bool {
        index == words.count - 1 ? word.utf8.starts(with: words[index].utf8) : word == words[index]
    }

    /// Returns whether a folded word is the one meant at `index`, or, for the last index, begins with it.
    func matches(_ word: FoldedWord, at index: Int) -> Bool {
        index == words.count - 1 ? foldedWords[index].begins(word) : foldedWords[index] == word
    }
}

extension [String] {
    /// Returns the words without an article at the beginning, if something follows it.
    func withoutArticle(_ articles: Set<String>) -> ArraySlice<String> {
        count > 1 && first.map(articles.contains) == true ? dropFirst() : self[...]
    }
}
