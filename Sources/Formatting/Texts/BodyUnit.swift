/// A line of a text, or a preformatted block, with what stood before it.
struct BodyUnit {
    enum Kind {
        case comment(Substring)
        case paragraph(String)
        case item(ListItem)
        case quotation(String), verse(String), link(String), note(String)
        /// A further paragraph of the note above.
        case further(Substring)
        /// All lines of a preformatted block.
        case block([String])
        /// A line beside which no other may stand.
        case other(String)
    }

    var kind: Kind
    /// Whether a blank line stands before it.
    let isAfterBlank: Bool

    init(_ kind: Kind, _ isAfterBlank: Bool) { (self.kind, self.isAfterBlank) = (kind, isAfterBlank) }

    var isComment: Bool { if case .comment = kind { true } else { false } }

    var lines: [String] {
        switch kind {
        case .comment(let words): [String(words)]
        case .paragraph(let line), .quotation(let line), .verse(let line), .link(let line), .note(let line),
            .other(let line):
            [line]
        case .item(let item): [item.line]
        case .further(let words): ["    \(words)"]
        case .block(let lines): lines
        }
    }

    /// Returns whether another line may stand straight below this one.
    func mayTouch(_ other: BodyUnit) -> Bool {
        switch (kind, other.kind) {
        case (.item, .item), (.quotation, .quotation), (.verse, .verse), (.link, .link), (.note, .note),
            (.quotation, .paragraph), (.verse, .paragraph):
            true
        default: false
        }
    }
}
