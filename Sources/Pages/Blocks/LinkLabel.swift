import Text

/// Makes the labels of links, whole: clients break lines, and a menu's label goes on in lines below it.
package enum LinkLabel {
    /// Columns of a definition past which only its first clauses stand in a label.
    static let limit = 160
    /// The most titles in one label.
    static let titles = 6

    /// Returns a title with the words under it; a title that ends in a mark of its own gets no colon.
    package static func titled(_ title: String, _ words: String) -> String {
        let hasMark = title.last.map { "?!.:".contains($0) } == true
        return "\(title)\(hasMark ? "" : ":") \(words)"
    }

    /// Returns the first titles after the opening; `more` makes the words for the number of those left out.
    package static func list(_ titles: [String], after opening: String = "", more: (Int) -> String) -> String
    {
        let left = titles.count - Self.titles
        let shown = left > 0 ? titles.prefix(Self.titles) + [more(left)] : titles[...]
        return opening + shown.joined(separator: "; ")
    }
}

extension Wording {
    /// The most scalars of a definition that are looked at.
    private static let readLimit = 1024

    /// Returns a name with the first sentence of its definition; of a sentence that is very long, as many clauses as stand
    /// within ``LinkLabel/limit`` columns, or its first.
    ///
    /// No sentence ends inside the `marks`, which are byte ranges of the definition.
    package func label(_ name: String, definition: String, marks: [Range<Int>] = []) -> String {
        let opening = opening(of: definition, marks: marks)
        return opening.isEmpty ? name : "\(name): \(opening)"
    }

    private func opening(of definition: String, marks: [Range<Int>]) -> String {
        let read = definition.unicodeScalars.prefix(Self.readLimit)
        let bytes = Array(String(read).utf8)
        let end = sentences.end(in: bytes, from: 0, outside: marks)
        let isCut = end == bytes.count && read.endIndex < definition.unicodeScalars.endIndex
        var words = String(decoding: bytes[..<end], as: UTF8.self).split(separator: " ").map(String.init)
        if let first = words.first, articles.contains(first) { words[0] = first.lowercased() }
        let whole = words.joined(separator: " ")
        if whole.displayWidth > LinkLabel.limit {
            if let clauses = words.endOfClauses {
                return words[..<clauses].joined(separator: " ").trimmingClauseEnd
            }
            if isCut || words.count == 1 {
                return whole.beginning(columns: LinkLabel.limit).trimmingClauseEnd + "…"
            }
        }
        return whole.hasSuffix(".") ? String(whole.dropLast()) : whole
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
        guard let last, ",;:".contains(last) else { return self }
        return String(dropLast())
    }
}
