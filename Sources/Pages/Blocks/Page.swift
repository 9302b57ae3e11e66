/// One page of a capsule in no format: a renderer gives it one.
package struct Page: Hashable, Sendable {
    package let id: PageID
    /// The page's one heading of level 1.
    package var title: String
    /// What the page is there for.
    package var text: [Block]
    /// Where one may go on from it, group by group, below the text.
    package var groups: [LinkGroup]
    /// The same for every page; `nil` on home.
    package var foot: Foot?
    /// Whether it is a text to take along, which is served without its links too.
    package var isText = false

    /// The ways on at the end of a page.
    package struct Foot: Hashable, Sendable {
        /// Above the links.
        package var heading: String
        /// The last leads home.
        package var links: [Link]

        /// With at least one link.
        package init(heading: String, links: [Link]) {
            self.heading = heading
            self.links = links
        }
    }

    /// A page whose title is no part of its text.
    package init(id: PageID, title: String, text: [Block], groups: [LinkGroup] = [], foot: Foot? = nil) {
        self.id = id
        self.title = title
        self.text = text
        self.groups = groups
        self.foot = foot
    }

    /// All of it in order, for formats that show groups and foot as they show text.
    package var blocks: [Block] {
        text + groups.flatMap(\.blocks)
            + (foot.map { [.heading(level: 2, $0.heading), .links($0.links)] } ?? [])
    }
}

/// Links that belong together.
package struct LinkGroup: Hashable, Sendable {
    /// More links than this in one group are hard to take in and to number.
    package static let limit = 18

    /// `nil` where the links need none.
    package var heading: String?
    /// 2, or 3 for a part of a group.
    package var level = 2
    /// Stands above the links; may be empty.
    package var words = ""
    package var links: [Link]

    package init(heading: String? = nil, level: Int = 2, words: String = "", links: [Link]) {
        self.heading = heading
        self.level = level
        self.words = words
        self.links = links
    }

    /// As they would stand in a text.
    package var blocks: [Block] {
        let heading = heading.map { [Block.heading(level: level, $0)] } ?? []
        let words = words.isEmpty ? [] : [Block.paragraph([.text(words)])]
        return heading + words + (links.isEmpty ? [] : [.links(links)])
    }
}

/// A neutral block: what a paragraph, a list or a group of links is in every format.
package enum Block: Hashable, Sendable {
    /// Level 2 or 3.
    case heading(level: Int, String)
    case paragraph([Run])
    case list([[Run]])
    /// One element a line.
    case quotation([[Run]])
    /// Names the speaker of the quotation just above.
    case attribution([Run])
    case preformatted([String], description: String)
    /// A line of the page that the link just above leads to.
    case context([Run])
    /// Links of the text itself, one a line.
    case links([Link])
    /// One editor's note, with the number that stands in the text.
    case note(number: Int, [Run])
}

/// A run of text inside a block.
///
/// Formats without inline links show the words alone.
package enum Run: Hashable, Sendable {
    case text(String)
    case link(LinkTarget, words: String)
    /// Refers to the ``Block/note(number:_:)`` of the same number on this page.
    case noteMark(Int)
}

/// A link on a line of its own.
package struct Link: Hashable, Sendable {
    package var target: LinkTarget
    package var label: String
    /// Whether the text would lack something without the label: where links are left out, its words stay.
    package var isPartOfText: Bool

    /// The label makes sense without the text around it.
    package init(_ target: LinkTarget, label: String, isPartOfText: Bool = false) {
        self.target = target
        self.label = label
        self.isPartOfText = isPartOfText
    }
}

/// Where a link leads.
///
/// A page of the capsule is named, not spelled: an ``AddressScheme`` has its address.
package enum LinkTarget: Hashable, Sendable {
    case page(PageID)
    /// A page without its links, as plain text.
    case plainText(PageID)
    /// A heading of a page, by its slug; a format whose addresses cannot name one leads to the page.
    case heading(String, of: PageID)
    /// What a search finds; the words are spelled as the query of an address.
    case search(query: String)
    /// A file beside the pages.
    case file(FileID)
    case external(String)
}
