import Content
import Text

/// Searches texts for all names of an article's terms at once, in all their forms; it is not shared between threads.
final class NameSearch {
    private let names: TermNames
    private let stems: WordStems
    /// The nodes of the words with which a name may begin, and `nil` for the other words of the texts so far: most words come
    /// again and again, and are stemmed once.
    private var beginnings: [[UInt8]: Int?] = [:]

    init(for names: TermNames) {
        self.names = names
        stems = WordStems(of: names.language)
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

    private func beginning(of reader: WordReader) -> Int? {
        if let known = beginnings[reader.word] { return known }
        let node = names.nodes[0].following[stems.stem(of: reader)]
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
        var (node, reader) = (names.nodes[first], start)
        while true {
            let range = start.range.lowerBound..<reader.range.upperBound
            if let term = node.term, node.spelling.map({ $0 == Array(text[range]) }) ?? true {
                found = (term, reader)
            }
            let end = reader.range.upperBound
            // In a script without blanks the words overlap.
            guard !node.following.isEmpty, reader.next(),
                reader.range.lowerBound < end || text[end..<reader.range.lowerBound].joins,
                let next = node.following[stems.stem(of: reader)]
            else { return found }
            node = names.nodes[next]
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether the bytes between two words let these belong to one name: a sentence does not end there, nor a clause.
    fileprivate var joins: Bool { !contains { ".,;:!?()[]\"".utf8.contains($0) } }
}
