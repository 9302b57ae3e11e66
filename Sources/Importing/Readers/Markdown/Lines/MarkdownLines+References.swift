import Records
import Text

/// The definitions of links.
extension MarkdownLines {
    mutating func noteReference(_ text: String) {
        let words = Substring(text).trimmed
        guard words.utf8.first == UInt8(ascii: "["), !text.utf8.starts(with: "    ".utf8),
            let end = words.range(of: "]:"), end.lowerBound > words.startIndex
        else { return }
        let label = words[..<end.lowerBound].dropFirst().lowercased()
        guard !label.isEmpty, !label.contains("[") else { return }
        if references[label] == nil { references[label] = String(words) }
        syntax.append(String(words))
        // The title stands behind the address, in quotation marks; where the link is used it is told of there.
        let title = words[end.upperBound...].trimmed.drop { !$0.isWhitespace }.trimmed
        if !title.isEmpty { titles.append((index + 1, label, String(title))) }
    }

    /// Says which titles belong to definitions that nothing refers to, since no link will say it.
    mutating func tellOfUnusedTitles(_ lines: [String]) {
        guard !titles.isEmpty else { return }
        var used: Set<String> = []
        for line in lines where line.utf8.contains(UInt8(ascii: "[")) {
            var start: String.Index?
            for index in line.indices {
                if line[index] == "[" { start = line.index(after: index) }
                guard line[index] == "]", let first = start else { continue }
                start = nil
                let isDefinition = line[line.index(after: index)...].first == ":"
                if !isDefinition { used.insert(line[first..<index].lowercased()) }
            }
        }
        for title in titles where !used.contains(title.label) {
            remarks.append(
                .init(
                    .dropped,
                    line: title.line,
                    "nothing refers to this definition of a link, whose title was left out",
                    words: title.words
                )
            )
        }
    }

    /// Counts labels as syntax: of `[words][label]` the label is, where it is defined.
    mutating func takeLabels(_ lines: [String]) {
        guard !references.isEmpty else { return }
        for line in lines where line.utf8.contains(UInt8(ascii: "]")) {
            for piece in line.split(separator: "][").dropFirst() {
                let label = piece.prefix { $0 != "]" }
                if references[label.lowercased()] != nil { syntax.append(String(label)) }
            }
        }
    }
}

extension Substring {
    /// Returns the first place of an ASCII text.
    fileprivate func range(of text: String) -> Range<Index>? {
        var index = utf8.startIndex
        while index < utf8.endIndex {
            if utf8[index...].starts(with: text.utf8) {
                return index..<utf8.index(index, offsetBy: text.utf8.count)
            }
            index = utf8.index(after: index)
        }
        return nil
    }
}
