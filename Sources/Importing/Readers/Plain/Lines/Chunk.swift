/// Lines that belong together, before it is known what they are.
struct Chunk: Sendable {
    enum Role: Sendable {
        case undecided
        case heading(level: Int, title: String)
        /// What was taken for a title, an author or a date, and is no block.
        case taken
        /// A line of signs between two parts of a text.
        case separator
        /// A note with its label, whose block it is no longer.
        case note
    }

    var lines: [SourceLine]
    /// The blank lines before the first line.
    var blanksBefore: Int
    var role = Role.undecided
    /// The sign with which the line was underlined.
    var underline: Unicode.Scalar?
    /// The marks of `#` before a heading.
    var hashes = 0
    /// The title that the person's pattern has found in the line.
    var patternTitle: Substring?

    var first: SourceLine? { lines.first }
    var line: Int { lines.first?.number ?? 1 }
    var isOneLine: Bool { lines.count == 1 }
    /// The words of the first line.
    var text: Substring { lines.first?.text ?? "" }
    /// The words of a heading, which may go on in a second line.
    var headline: Substring { lines.count == 2 ? "\(lines[0].text) \(lines[1].text)"[...] : text }
    var length: Int { lines.reduce(0) { $0 + $1.length } }
    var isUndecided: Bool { if case .undecided = role { true } else { false } }
    var isHeading: Bool { if case .heading = role { true } else { false } }

    /// Whether the lines are prose, as a paragraph below a heading is.
    func isProse(width: Int) -> Bool {
        if length >= 100 { return isOneLine || !lines.allSatisfy { $0.length * 10 < width * 6 } }
        guard let last = lines.last else { return false }
        return length >= 30 && last.text.endsInStop
            && (isOneLine || lines.dropLast().contains { $0.length * 10 >= width * 7 })
    }
}
