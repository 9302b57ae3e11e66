import Content

/// What stands in a line of Markdown once CommonMark's marks are read: single letters, since Pandoc's marks are still among them.
enum MarkdownToken {
    case scalar(Unicode.Scalar)
    /// Code, or a formula, in which no mark is read.
    case literal(String)
    case softBreak, hardBreak
    /// The beginning and the end of emphasis; none stands in another.
    case emphasis, emphasisEnd
    case link(address: String, words: String)
    /// The mark of a note of a list, by its label in the file.
    case note(String)
    case image(address: String, alt: String)

    var isNote: Bool { if case .note = self { true } else { false } }

    /// The scalar; `nil` for anything else.
    var scalar: Unicode.Scalar? { if case .scalar(let scalar) = self { scalar } else { nil } }
}
