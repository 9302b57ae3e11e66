package import Records

/// The text of a section, a term or a free page.
package struct Body: Hashable, Sendable {
    /// In reading order.
    package var blocks: [TextBlock]
    /// In the order in which the text refers to them.
    package var notes: [Note]

    /// The notes must be those that the blocks refer to.
    package init(blocks: [TextBlock] = [], notes: [Note] = []) {
        self.blocks = blocks
        self.notes = notes
    }
}

/// An editor's note.
package struct Note: Hashable, Sendable {
    /// Unique in its file.
    package var label: String
    /// Its first sentence is its title.
    package var text: [Inline]

    /// The label must be unique in its body.
    package init(label: String, text: [Inline] = []) {
        self.label = label
        self.text = text
    }
}

/// One block of gemtext, its inline marks resolved.
package enum TextBlock: Hashable, Sendable {
    /// Level 2 or 3: a page's own heading of level 1 comes from its record.
    case heading(level: Int, String)
    case paragraph([Inline])
    case list([[Inline]])
    /// One element a line.
    case quotation([[Inline]])
    case preformatted([String], description: String)
    /// An external address, or one relative to the file's own page, and where it stands in the source.
    case link(address: String, label: String, at: SourceOffset = .nowhere)
}

/// A run of text inside a block.
package enum Inline: Hashable, Sendable {
    case text(String)
    /// `[[soviet|workers' councils]]`: a term, and the words that stand for it here.
    case term(Slug, words: String)
    /// `[@carr-1954, p. 12]`.
    case citation(Citation)
    /// `[^exile]`: the label of a note of the same body.
    case note(label: String)
}
