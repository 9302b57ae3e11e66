import Records
import Text

/// Verse, as line blocks of Pandoc.
extension MarkdownLines {
    mutating func takeVerse() -> Bool {
        guard let first = line(index), first.isVerse, !(line(index + 1).map(PipeTable.isRule) ?? false) else {
            return false
        }
        var verse: [String] = []
        var count = 0
        while let text = line(index + count) {
            if text.isVerse {
                verse.append(String(text.dropFirst(2)))
            } else if text.utf8.first == UInt8(ascii: " "), !text[...].isBlank, !verse.isEmpty {
                verse[verse.count - 1] += " " + Substring(text).trimmed
            } else {
                break
            }
            count += 1
        }
        // The line below would join the placeholder.
        guard count > 1 || isBlank(index + 1) else { return false }
        cut(count, .verse(verse))
        return true
    }
}

extension String {
    fileprivate var isVerse: Bool { self == "|" || utf8.starts(with: "| ".utf8) }
}
