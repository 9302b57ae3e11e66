import Records

/// A body as it is written, with no mark looked up.
struct RawBody: Sendable {
    enum Block: Sendable {
        case heading(level: Int, LocatedText)
        case paragraph(LocatedText)
        case list([Item])
        case quotation([LocatedText])
        case verse([VerseLine])
        case preformatted([String], description: LocatedText)
        case table(TextTable, description: LocatedText)
        case link(address: LocatedText, label: LocatedText)
    }

    struct Item: Sendable {
        var marker: ListMarker
        var words: LocatedText
    }

    /// A line of verse, which may be empty.
    struct VerseLine: Sendable {
        /// The number of spaces by which the writer has moved it to the right.
        var indent: Int
        var words: LocatedText
    }

    /// A note, `[^label]: text`, with its place, and the paragraphs below it.
    struct Note: Sendable {
        var label: LocatedText
        var paragraphs: [LocatedText]
    }

    var blocks: [Block] = []
    var notes: [Note] = []
    /// The slugs of what was to be a heading and is written in another language, each with the problem that says so.
    var misreadHeadings: [String: Report.Cause] = [:]
    /// Whether a block was left open, so that it hides everything after it.
    var isCut = false
}

extension RawBody.Note {
    /// - Returns: `nil` if the line defines no note.
    init?(_ line: LocatedText) {
        let bytes = line.text.utf8
        guard bytes.starts(with: "[^".utf8) else { return nil }
        let label = bytes.dropFirst(2).prefix { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[") }
        let rest = bytes[label.endIndex...]
        guard rest.starts(with: "]:".utf8) else { return nil }
        self.label = line.part(Substring(label).trimmed)
        paragraphs = [line.part(Substring(rest.dropFirst(2)).trimmed)]
    }
}
