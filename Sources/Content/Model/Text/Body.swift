package import Records

/// The text of a section, a term or a free page.
package struct Body: Hashable, Sendable {
    /// The blocks in reading order.
    package var blocks: [TextBlock]
    /// The notes in the order in which the text refers to them.
    package var notes: [Note]

    /// The numbers that the writer has given paragraphs, by the indices of their blocks.
    package var anchors: [Int: String] = [:]

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
    /// The paragraphs; the first sentence of the first is the note's title.
    package var paragraphs: [[Inline]]

    /// Takes a label that is unique in its file, and at least one paragraph.
    package init(label: String, paragraphs: [[Inline]]) {
        self.label = label
        self.paragraphs = paragraphs
    }

    /// Makes a note of one paragraph.
    package init(label: String, text: [Inline] = []) { self.init(label: label, paragraphs: [text]) }
}

/// One block of gemtext with its inline marks resolved.
package enum TextBlock: Hashable, Sendable {
    /// A heading of level 2 or 3; a page's own heading of level 1 comes from its record.
    case heading(level: Int, String)
    case paragraph([Inline])
    case list([Item])
    /// A quotation, with one element a line.
    case quotation([[Inline]])
    /// Verse, with one element a line; one without words separates stanzas.
    case verse([[Inline]])
    case preformatted([String], description: String)
    case table(TextTable, description: String)
    /// A link to an external address, or to one relative to the file's own page, with its place in the source.
    case link(address: String, label: String, at: SourceOffset = .nowhere)

    /// An item of a list.
    package struct Item: Hashable, Sendable {
        /// What stands before the words, and how deep the item stands.
        package var marker: ListMarker
        /// The words of the item, on one line.
        package var words: [Inline]

        /// Makes an item with a bullet in a list that stands in no other, unless a marker is given.
        package init(_ words: [Inline], _ marker: ListMarker = ListMarker()) {
            self.marker = marker
            self.words = words
        }
    }
}

/// A run of text inside a block.
package enum Inline: Hashable, Sendable {
    case text(String)
    /// A mark such as `[[soviet|workers' councils]]`: a term, and the words that stand for it here.
    case term(Slug, words: String)
    /// A mark such as `[[/sections/two.gmi|the councils]]`: an address as in a link line, the words that stand for it, and its
    /// place in the source.
    case link(address: String, words: String, at: SourceOffset = .nowhere)
    /// A mark such as `[@carr-1954, p. 12]`.
    case citation(Citation)
    /// A mark such as `[^exile]`: the label of a note of the same body.
    case note(label: String)
    /// Words such as `[*never*]`; no emphasis stands in it.
    case emphasis([Inline])
    /// What the editor has added, such as `[+of Moscow+]`; no addition stands in it.
    case addition([Inline])
}

extension Body {
    /// The lines of all blocks in their order, and then the paragraphs of the notes; preformatted text, tables and link lines
    /// have none.
    package var lines: [[Inline]] { blocks.flatMap(\.lines) + notes.flatMap(\.paragraphs) }
}

extension Body {
    /// A link of the text, on a line of its own or in a sentence.
    package struct Link: Hashable, Sendable {
        /// The address as the writer has spelt it.
        package var address: String
        /// The label of a link line, or the words in the sentence.
        package var words: String
        /// Whether the link stands in a sentence, where a name without a dot or a slash before it would be a term's.
        package var isInSentence: Bool
        /// Where the address stands in the source.
        package var place: SourceOffset
    }

    /// The links in sentences, those of the notes last.
    package var linksInSentences: [Link] {
        lines.flatMap { line in
            line.flat.compactMap { inline in
                guard case .link(let address, let words, let place) = inline else { return nil }
                return Link(address: address, words: words, isInSentence: true, place: place)
            }
        }
    }

    /// The links on lines of their own, and then those in sentences.
    package var links: [Link] {
        blocks.compactMap { block in
            guard case .link(let address, let label, let place) = block else { return nil }
            return Link(address: address, words: label, isInSentence: false, place: place)
        } + linksInSentences
    }
}

extension TextBlock.Item: ExpressibleByArrayLiteral {
    /// Makes an item with a bullet.
    package init(arrayLiteral words: Inline...) { self.init(words) }
}

extension TextBlock {
    /// The runs of the block, line by line.
    package var lines: [[Inline]] {
        switch self {
        case .heading(_, let words): [[.text(words)]]
        case .paragraph(let line): [line]
        case .list(let items): items.map(\.words)
        case .quotation(let lines), .verse(let lines): lines
        case .preformatted, .table, .link: []
        }
    }
}

extension [Inline] {
    /// The runs without emphasis, and with additions in square brackets, so that none holds others.
    package var flat: [Inline] {
        guard contains(where: \.holdsOthers) else { return self }
        return withBrackets.flatMap { inline -> [Inline] in
            if case .emphasis(let inner) = inline { inner.flat } else { [inline] }
        }
    }

    /// The runs with additions in square brackets; emphasis may still hold others.
    package var withBrackets: [Inline] {
        guard hasAddition else { return self }
        return flatMap { inline -> [Inline] in
            switch inline {
            case .emphasis(let inner): [.emphasis(inner.withBrackets)]
            case .addition(let inner): [.text("[")] + inner.withBrackets + [.text("]")]
            default: [inline]
            }
        }
    }

    /// Whether the editor has added something.
    package var hasAddition: Bool {
        contains { inline in
            switch inline {
            case .addition: true
            case .emphasis(let inner): inner.hasAddition
            default: false
            }
        }
    }
}

extension Inline {
    fileprivate var holdsOthers: Bool {
        switch self {
        case .emphasis, .addition: true
        case .text, .term, .link, .citation, .note: false
        }
    }
}
