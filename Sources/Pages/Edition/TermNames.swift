import Content
import Text

/// The names and aliases of an article's terms, as a tree of the stems of their words, by which a text is searched for all of
/// them at once, in all their forms.
final class TermNames {
    private struct Node {
        /// The nodes of the names that go on with a word, by its stem.
        var following: [[UInt8]: Int] = [:]
        /// The term whose name ends here.
        var term: Slug?
        /// The name as it has to stand in the text, if it is an abbreviation: `US` is not `us`.
        var spelling: [UInt8]?
    }

    private var nodes = [Node()]
    private let stems: WordStems
    /// The nodes of the words with which a name may begin, and `nil` for the other words of the text so far: most words come
    /// again and again, and are stemmed once.
    private var beginnings: [[UInt8]: Int?] = [:]

    /// Takes the terms of an article; a name belongs to the first term that has it.
    ///
    /// - Parameters:
    ///   - terms: The terms.
    ///   - articles: The folded articles; one with which a name begins need not stand in the text.
    ///   - language: The language of the text.
    init(_ terms: [Term], articles: Set<String>, in language: SearchLanguage) {
        stems = WordStems(of: language)
        for term in terms {
            for name in [term.name] + term.aliases { add(name, of: term.slug, articles) }
        }
    }

    private func add(_ name: String, of term: Slug, _ articles: Set<String>) {
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
            let stem = stem(of: reader)
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

    /// Returns the names in a text, in order and none inside another: where several begin, the longest counts.
    ///
    /// The ranges are of bytes of UTF-8. The time is linear in the text, times the words of the longest name.
    func namings(in text: [UInt8]) -> [(term: Slug, range: Range<Int>)] {
        var namings: [(term: Slug, range: Range<Int>)] = []
        var reader = WordReader(String(decoding: text, as: UTF8.self))
        while reader.next() {
            guard let node = beginning(of: reader) else { continue }
            if let (term, end) = longestName(from: node, reader, in: text) {
                namings.append((term, reader.range.lowerBound..<end.range.upperBound))
                reader = end
            }
        }
        return namings
    }

    private func stem(of reader: WordReader) -> [UInt8] {
        stems.stem(of: reader.spelling, folded: reader.word)?.bytes ?? reader.word
    }

    private func beginning(of reader: WordReader) -> Int? {
        if let known = beginnings[reader.word] { return known }
        let node = nodes[0].following[stem(of: reader)]
        beginnings[reader.word] = .some(node)
        return node
    }

    /// Returns the longest name whose first word has just been read, and the reader at its end.
    private func longestName(
        from first: Int,
        _ start: WordReader,
        in text: [UInt8]
    ) -> (term: Slug, end: WordReader)? {
        var found: (term: Slug, end: WordReader)?
        var (node, reader) = (nodes[first], start)
        while true {
            let range = start.range.lowerBound..<reader.range.upperBound
            if let term = node.term, node.spelling.map({ $0 == Array(text[range]) }) ?? true {
                found = (term, reader)
            }
            let end = reader.range.upperBound
            // In a script without blanks the words overlap.
            guard !node.following.isEmpty, reader.next(),
                reader.range.lowerBound < end || text[end..<reader.range.lowerBound].joins,
                let next = node.following[stem(of: reader)]
            else { return found }
            node = nodes[next]
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether the bytes between two words let these belong to one name: a sentence does not end there, nor a clause.
    fileprivate var joins: Bool { !contains { ".,;:!?()[]\"".utf8.contains($0) } }
}
