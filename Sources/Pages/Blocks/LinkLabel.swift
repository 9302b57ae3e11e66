import Text

/// Makes labels that are short enough for one line of a terminal.
package enum LinkLabel {
    /// Columns of a terminal past which a label is cut.
    static let limit = 76
    /// Columns that a terminal has: what ends within them need not be cut.
    static let width = 80

    /// Returns a title with the words under it; a title that ends in a mark of its own gets no colon.
    package static func titled(_ title: String, _ words: String) -> String {
        let hasMark = title.last.map { "?!.:".contains($0) } == true
        return "\(title)\(hasMark ? "" : ":") \(words)"
    }

    /// Returns the titles that fit after the opening; `more` makes the words for the number of those left out.
    package static func list(_ titles: [String], after opening: String = "", more: (Int) -> String) -> String
    {
        var label = opening
        for (index, title) in titles.enumerated() {
            let left = titles.count - index
            let next = label + (index == 0 ? "" : "; ") + title
            let ending = left > 1 ? "; \(more(left - 1))" : ""
            // The first title is always there: a label that says nothing leads nowhere.
            guard index == 0 || next.displayWidth + ending.displayWidth <= limit else {
                return "\(label); \(more(left))"
            }
            label = next
        }
        return label
    }
}

extension Wording {
    /// Returns a name with the opening of its definition: the first sentence if it fits, and otherwise as much of it as does,
    /// cut where a clause ends if one ends late enough, or else between words.
    ///
    /// No sentence ends inside the `marks`, which are byte ranges of the definition.
    package func label(_ name: String, definition: String, marks: [Range<Int>] = []) -> String {
        let opening = opening(
            of: definition,
            marks: marks,
            limit: LinkLabel.limit - name.displayWidth - 2,
            width: LinkLabel.width - name.displayWidth - 2
        )
        return opening.isEmpty ? name : "\(name): \(opening)"
    }

    private func opening(of definition: String, marks: [Range<Int>], limit: Int, width: Int) -> String {
        // This is far more than any label has, and it does not cut a scalar in two.
        let bytes = Array(String(definition.unicodeScalars.prefix(1024)).utf8)
        let sentence = String(
            decoding: bytes[..<sentences.end(in: bytes, from: 0, outside: marks)],
            as: UTF8.self
        )
        var words = sentence.split(separator: " ").map(String.init)
        if let first = words.first, articles.contains(first) { words[0] = first.lowercased() }
        let whole = words.joined(separator: " ")
        if whole.displayWidth <= width { return whole.hasSuffix(".") ? String(whole.dropLast()) : whole }
        return cut(words, limit: max(limit, 24))  // a name may be long, but some words are always shown
    }

    private func cut(_ words: [String], limit: Int) -> String {
        guard !words.isEmpty else { return "" }
        var (kept, length) = (0, 0)
        var clause = (words: 0, length: 0)
        var brackets = 0
        for word in words {
            if brackets == 0, word.hasPrefix("(") { clause = (kept, length) }
            brackets += word.count { $0 == "(" } - word.count { $0 == ")" }
            let next = length + word.displayWidth + (kept == 0 ? 0 : 1)
            if brackets == 0, word != word.trimmingClauseEnd, next <= limit + 1 { clause = (kept + 1, next) }
            guard next <= limit else { break }
            (kept, length) = (kept + 1, next)
        }
        if clause.length * 2 >= limit {
            return words.prefix(clause.words).joined(separator: " ").trimmingClauseEnd
        }
        // A text without spaces is one word, which is cut between its characters.
        guard kept > 0 else { return (words.first ?? "").beginning(columns: limit).trimmingClauseEnd + "…" }
        while kept > 1, weakEndings.contains(words[kept - 1].lowercased()) { kept -= 1 }
        return words.prefix(kept).joined(separator: " ").trimmingClauseEnd + "…"
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
