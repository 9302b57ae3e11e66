import Content
import Text

/// The names and aliases of an article's terms, as a tree of the stems of their words.
struct TermNames: Sendable {
    struct Node {
        /// The nodes of the names that go on with a word, by its stem.
        var following: [[UInt8]: Int] = [:]
        /// The term whose name ends here.
        var term: Slug?
        /// The name as it has to stand in the text, if it is an abbreviation: `US` is not `us`.
        var spelling: [UInt8]?
    }

    private(set) var nodes = [Node()]
    let language: SearchLanguage

    /// Takes the terms of an article; a name belongs to the first term that has it.
    ///
    /// - Parameters:
    ///   - terms: The terms.
    ///   - articles: The folded articles; one with which a name begins need not stand in the text.
    ///   - language: The language of the text.
    init(_ terms: [Term], articles: Set<String>, in language: SearchLanguage) {
        self.language = language
        let stems = WordStems(of: language)
        for term in terms {
            for name in [term.name] + term.aliases { add(name, of: term.slug, articles, stems) }
        }
    }

    private mutating func add(
        _ name: String,
        of term: Slug,
        _ articles: Set<String>,
        _ stems: borrowing WordStems
    ) {
        var node = 0
        var isFirst = true
        var reader = WordReader(name)
        while reader.next() {
            defer { isFirst = false }
            if reader.isTail { continue }
            if isFirst, articles.contains(String(decoding: reader.word, as: UTF8.self)),
                reader.range.upperBound < name.utf8.count
            {
                continue
            }
            let stem = stems.stem(of: reader)
            if let next = nodes[node].following[stem] {
                node = next
            } else {
                nodes.append(Node())
                nodes[node].following[stem] = nodes.count - 1
                node = nodes.count - 1
            }
        }
        guard node > 0, nodes[node].term == nil else { return }
        nodes[node].term = term
        if !name.contains(where: \.isLowercase), name.contains(where: \.isUppercase) {
            nodes[node].spelling = Array(name.utf8)
        }
    }
}

extension WordStems {
    /// Returns the stem of the word that was read, or the folded word if the language has no stemmer.
    func stem(of reader: WordReader) -> [UInt8] {
        stem(of: reader.spelling, folded: reader.word)?.bytes ?? reader.word
    }
}
