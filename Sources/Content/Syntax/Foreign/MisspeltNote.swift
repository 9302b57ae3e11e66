import Records
import Text

/// A line that is the text of a note but for a sign.
///
/// | a line                                   | is a note          |
/// |------------------------------------------|--------------------|
/// | `[^two] : words`, `[^two]： words`        | anywhere           |
/// | `[two]: words`, `^two: words`            | anywhere           |
/// | `[^two] words`, `[1] words`              | below another note |
struct MisspeltNote {
    let note: RawBody.Note
    let message: String

    /// - Returns: `nil` if the line is none.
    init?(_ line: LocatedText, isBelowNote: Bool) {
        guard let (label, rest) = Self.parts(of: line.text) else { return nil }
        let behind = rest.trimmed
        let hasColon = behind.first == ":" || behind.first == "："
        let words = hasColon ? behind.dropFirst().trimmed : behind
        let isMarked =
            line.text.hasPrefix("[^") || line.text.hasPrefix("^")
            || line.text.unicodeScalars.dropFirst().first?.looksLikeCircumflex == true
        let isPlain = !isMarked && (words.beginsAddressOrPath || Slug(label) == nil)
        guard !words.isEmpty, !isPlain, !words.hasPrefix("# "),
            hasColon || isBelowNote && rest.first == " " || isBelowNote && isMarked,
            words.contains(where: \.isLetter)
        else { return nil }
        // A paragraph may begin with the mark of a note.
        note = RawBody.Note(label: line.part(label), paragraphs: [line.part(words)])
        message =
            "a note begins with its label and a colon; write \(written("[^\(label)]: \(words.prefix(40))"))"
    }

    /// Returns the label and what follows it.
    private static func parts(of line: Substring) -> (label: Substring, rest: Substring)? {
        if line.first == "^" {
            let label = line.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
            let rest = line[label.endIndex...]
            return label.isEmpty || rest.first != ":" ? nil : (label, rest)
        }
        guard line.first == "[", let end = line.firstIndex(of: "]") else { return nil }
        let label = line[..<end].dropFirst().drop { sign in
            sign == "^" || sign.unicodeScalars.allSatisfy(\.looksLikeCircumflex)
        }.trimmed
        guard !label.isEmpty, label.utf8.count < 60, !label.contains("["), !label.contains("@") else {
            return nil
        }
        return (label, line[line.index(after: end)...])
    }
}
