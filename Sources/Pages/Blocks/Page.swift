package import Content

/// One page of a capsule, without a format: a renderer gives it one.
package struct Page: Hashable, Sendable {
    package let id: PageID
    /// The page's only heading of level 1.
    package var title: String
    /// The text, for which the page exists.
    package var text: [Block]
    /// The way on, which a reader wants straight after the text; it has no heading.
    package var onward: LinkGroup?
    /// The notes to the text under their heading; the whole text has them after each of its sections instead.
    package var notes: [Block] = []
    /// The ways on from the page, group by group, below the text.
    package var groups: [LinkGroup]
    /// The foot, which every page has in the same form; `nil` on home.
    package var foot: Foot?
    /// The language of the text (BCP 47), if it is not that of the edition.
    package var language: String?
    /// What a format that can unfold something in place shows where another page links to this one, such as the answer after a
    /// choice; empty if it shows the link.
    package var unfolded: [Block] = []
    /// Whether the page is a text to take along, which is also served without its links.
    package var isText = false
    /// What a reader has done to get the page, if that is counted.
    package var act: ReaderAct?

    /// The ways on at the end of a page.
    package struct Foot: Hashable, Sendable {
        /// The heading above the links.
        package var heading: String
        /// The links, the last of which leads home.
        package var links: [Link]
        /// That of the links which leads to the list in which the page stands, or else home.
        package var up: Link?

        /// Takes at least one link.
        package init(heading: String, links: [Link], up: Link? = nil) {
            self.heading = heading
            self.links = links
            self.up = up ?? links.last
        }
    }

    /// Makes a page whose title is not part of its text.
    package init(
        id: PageID,
        title: String,
        text: [Block],
        onward: LinkGroup? = nil,
        notes: [Block] = [],
        groups: [LinkGroup] = [],
        foot: Foot? = nil
    ) {
        self.id = id
        self.title = title
        self.text = text
        self.onward = onward
        self.notes = notes
        self.groups = groups
        self.foot = foot
    }

    /// The whole page in order, for formats that show groups and foot in the same way as text.
    package var blocks: [Block] {
        text + (onward?.blocks ?? []) + notes + groups.flatMap(\.blocks)
            + (foot.map { [.heading(level: 2, $0.heading), .links($0.links)] } ?? [])
    }
}

/// Links that belong together.
package struct LinkGroup: Hashable, Sendable {
    /// The most links in one group: more are hard to take in and to number.
    package static let limit = 18

    /// The heading; `nil` if the links need none.
    package var heading: String?
    /// The level of the heading: 2, or 3 for a part of a group.
    package var level = 2
    /// The words above the links, which may be empty.
    package var words = ""
    /// A list above the links, which may be empty.
    package var items: [[Run]] = []
    package var links: [Link]

    package init(
        heading: String? = nil,
        level: Int = 2,
        words: String = "",
        items: [[Run]] = [],
        links: [Link]
    ) {
        self.heading = heading
        self.level = level
        self.words = words
        self.items = items
        self.links = links
    }

    /// The links as they would stand in a text.
    package var blocks: [Block] {
        let heading = heading.map { [Block.heading(level: level, $0)] } ?? []
        let words = words.isEmpty ? [] : [Block.paragraph([.text(words)])]
        let items = items.isEmpty ? [] : [Block.list(items.map { ListItem($0) })]
        return heading + words + items + (links.isEmpty ? [] : [.links(links)])
    }
}

/// A block in no format, such as a paragraph, a list or a group of links.
package enum Block: Hashable, Sendable {
    /// A heading of level 2 or 3.
    case heading(level: Int, String)
    case paragraph([Run])
    /// A line that says something about the text and is no part of it: its length, its author, its day.
    case facts(String)
    case list([ListItem])
    /// A quotation, with one element a line.
    case quotation([[Run]])
    /// Verse, with one element a line; one without words separates stanzas.
    case verse([[Run]])
    /// The name of the speaker of the quotation just above, or of the poet.
    case attribution([Run])
    case preformatted([String], description: String)
    case table(TextTable, description: String)
    /// The events of the years as a picture.
    case chart(YearChart, description: String)
    /// A line from the page to which the link just above leads.
    case context([Run])
    /// Links of the text itself, one a line.
    case links([Link])
    /// A file that the text shows.
    case figure(Figure)
    /// One editor's note in its paragraphs; `label` names its number in words, as in “Note 21”.
    case note([[Run]], label: String, number: Int)
}

/// An item of a list, which may have lists of its own: their items follow it, each a level deeper.
package struct ListItem: Hashable, Sendable {
    /// What stands before the words, and how deep the item stands.
    package var marker: ListMarker
    /// The words of the item.
    package var words: [Run]

    /// Makes an item with a bullet in a list that stands in no other, unless a marker is given.
    package init(_ words: [Run], _ marker: ListMarker = ListMarker()) {
        self.marker = marker
        self.words = words
    }
}

extension ListItem: ExpressibleByArrayLiteral {
    /// Makes an item with a bullet.
    package init(arrayLiteral runs: Run...) { self.init(runs) }
}

/// A run of text inside a block.
///
/// Formats without inline links show the words alone.
package enum Run: Hashable, Sendable {
    case text(String)
    case link(LinkTarget, words: String)
    /// The mark of the ``Block/note(_:label:number:)`` with the same number; `words` name it, as in “note 21”.
    ///
    /// A number alone would be taken for that of a link, which many clients number, and be heard as a part of the sentence.
    case noteMark(Int, words: String)
    /// Emphasis; no other stands in it.
    case emphasis([Run])
}

/// A link on a line of its own.
package struct Link: Hashable, Sendable {
    package var target: LinkTarget
    package var label: String
    /// Whether the text would lack something without the label: its words stay when links are left out.
    package var isPartOfText: Bool

    /// Takes a label that makes sense without the text around it.
    package init(_ target: LinkTarget, label: String, isPartOfText: Bool = false) {
        self.target = target
        self.label = label
        self.isPartOfText = isPartOfText
    }
}

/// The target of a link.
///
/// A page of the capsule is named by its identity; an ``AddressScheme`` has its address.
package enum LinkTarget: Hashable, Sendable {
    case page(PageID)
    /// A page without its links, as plain text.
    case plainText(PageID)
    /// A heading of a page, by its slug; a format whose addresses cannot name one leads to the page.
    case heading(String, of: PageID)
    /// What a page answers to a query, which is spelt as in an address.
    case query(String, of: PageID)
    /// A file beside the pages.
    case file(FileID)
    /// An attachment.
    case media(MediaName)
    /// Something on the same host that is not of this edition, by its place there: another text, or this one in another language.
    case onHost(PagePath)
    case external(String)
}
