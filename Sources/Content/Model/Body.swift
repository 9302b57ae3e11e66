package import Records

/// The text of a section, a term or a free page.
package struct Body: Hashable, Sendable {
    /// The blocks in reading order.
    package var blocks: [TextBlock]
    /// The notes in the order in which the text refers to them.
    package var notes: [Note]

    /// Takes blocks together with the notes to which they refer.
    package init(blocks: [TextBlock] = [], notes: [Note] = []) {
        self.blocks = blocks
        self.notes = notes
    }
}

/// An editor's note.
package struct Note: Hashable, Sendable {
    /// The label, unique in its file.
    package var label: String
    /// The text; its first sentence is the note's title.
    package var text: [Inline]

    package init(label: String, text: [Inline] = []) {
        self.label = label
        self.text = text
    }
}

/// One block of gemtext with its inline marks resolved.
package enum TextBlock: Hashable, Sendable {
    /// A heading of level 2 or 3; a page's own heading of level 1 comes from its record.
    case heading(level: Int, String)
    case paragraph([Inline])
    case list([[Inline]])
    /// A quotation, with one element a line.
    case quotation([[Inline]])
    case preformatted([String], description: String)
    /// A link to an external address, or to one relative to the file's own page, with its place in the source.
    case link(address: String, label: String, at: SourceOffset = .nowhere)
}

/// A run of text inside a block.
package enum Inline: Hashable, Sendable {
    case text(String)
    /// A mark such as `[[soviet|workers' councils]]`: a term, and the words that stand for it here.
    case term(Slug, words: String)
    /// A mark such as `[@carr-1954, p. 12]`.
    case citation(Citation)
    /// A mark such as `[^exile]`: the label of a note of the same body.
    case note(label: String)
}
