import Records
import Text

/// The definitions of notes.
extension MarkdownLines {
    mutating func takeNote(_ text: String) -> Bool {
        let words = Substring(text).trimmed
        guard !text.utf8.starts(with: "    ".utf8), words.utf8.starts(with: "[^".utf8),
            let end = words.utf8.firstIndex(of: UInt8(ascii: "]")),
            words.utf8[words.utf8.index(after: end)...].first == UInt8(ascii: ":")
        else { return false }
        let label = words[..<end].dropFirst(2)
        guard !label.isEmpty, !label.utf8.contains(where: \.isBlank) else { return false }
        var note = CutNote(
            label: String(label),
            line: index + 1,
            lines: [String(words[end...].dropFirst(2).drop { $0 == " " || $0 == "\t" })]
        )
        lines[index] = ""
        index += 1
        while let next = line(index) {
            let isIndented = next.utf8.starts(with: "    ".utf8) || next.utf8.starts(with: "\t".utf8)
            if next[...].isBlank {
                guard goesOnIndented(after: index) else { break }
            } else if !isIndented,
                isBlank(index - 1) && note.lines.last?.isEmpty == true
                    || Substring(next).trimmed.utf8.starts(with: "[^".utf8)
                    || next.utf8.starts(with: ":::".utf8)
            {
                break
            }
            noteReference(next)
            note.lines.append(next[...].isBlank ? "" : next.withoutIndentation(4))
            lines[index] = ""
            index += 1
        }
        notes.append(note)
        return true
    }

    /// Returns whether the next line that is not blank is indented.
    func goesOnIndented(after number: Int) -> Bool {
        var next = number + 1
        // A note has few blank lines in a row; more than these end it.
        while next < number + 8, isBlank(next), next < lines.count { next += 1 }
        guard let text = line(next), !text[...].isBlank else { return false }
        return text.utf8.starts(with: "    ".utf8) || text.utf8.starts(with: "\t".utf8)
    }
}

extension String {
    /// Returns the line without so many spaces at its beginning, or one TAB.
    func withoutIndentation(_ width: Int) -> String {
        if utf8.first == UInt8(ascii: "\t") { return String(dropFirst()) }
        var rest = self[...]
        for _ in 0..<width where rest.utf8.first == UInt8(ascii: " ") { rest.removeFirst() }
        return String(rest)
    }
}
