import Languages
import Text

/// The labels of links, which are whole: clients break lines, and a menu's label goes on in lines below it.
enum LinkLabel {
    /// Columns of a definition past which only its first clauses stand in a label.
    static let limit = 160
    /// The most titles in one label.
    static let titles = 6
}

extension Wording {
    /// The most scalars of a definition that are looked at.
    private static let readLimit = 1024

    /// Returns a name with the opening of its definition.
    package func label(_ name: String, opening: String) -> String {
        opening.isEmpty ? name : titled(name, opening)
    }

    /// Returns the first sentence of a definition; of a sentence that is very long, as many clauses as stand within
    /// ``LinkLabel/limit`` columns, or its first.
    ///
    /// No sentence ends inside the `marks`, which are byte ranges of the definition.
    package func opening(of definition: String, marks: [Range<Int>] = []) -> String {
        let read = definition.unicodeScalars.prefix(Self.readLimit)
        let bytes = Array(String(read).utf8)
        let end = sentences.end(in: bytes, from: 0, outside: marks)
        let isCut = end == bytes.count && read.endIndex < definition.unicodeScalars.endIndex
        var words = bytes[..<end].split(separator: UInt8(ascii: " ")).map {
            String(decoding: $0, as: UTF8.self)
        }
        if let first = words.first, firstWords.contains(first) { words[0] = uncapitalised(first) }
        let whole = words.joined(separator: " ")
        if whole.displayWidth > LinkLabel.limit {
            if let clauses = words.endOfClauses {
                return words[..<clauses].joined(separator: " ").trimmingClauseEnd
            }
            if isCut || words.count == 1 {
                let beginning = whole.beginning(columns: LinkLabel.limit)
                // Chinese and Japanese have no spaces between clauses.
                if let end = beginning.lastIndex(where: \.endsWideClause) { return String(beginning[..<end]) }
                return beginning.trimmingClauseEnd + "…"
            }
        }
        return whole.withoutFullStop
    }
}

extension [String] {
    /// The number of words up to the last end of a clause within the limit, or else to the first; brackets stay whole.
    fileprivate var endOfClauses: Int? {
        var end: Int?
        var (columns, brackets) = (0, 0)
        for (index, word) in enumerated() {
            if brackets == 0, index > 0, word.hasPrefix("(") { end = index }
            brackets += word.count { $0 == "(" } - word.count { $0 == ")" }
            columns += word.displayWidth + 1
            if columns > LinkLabel.limit, end != nil { break }
            if brackets == 0, word != word.trimmingClauseEnd { end = index + 1 }
        }
        return end
    }
}

extension String {
    /// As many whole characters as take no more columns.
    fileprivate func beginning(columns: Int) -> String {
        var left = columns
        return String(
            prefix {
                left -= $0.displayWidth
                return left >= 0
            }
        )
    }

    fileprivate var trimmingClauseEnd: String {
        ends(inOneOf: ",;:،؛，、；：") ? String(dropLast()) : self
    }
}

extension Character {
    /// Whether the character is a mark between clauses that is as wide as an ideograph.
    fileprivate var endsWideClause: Bool { "，、；：".contains(self) }
}
