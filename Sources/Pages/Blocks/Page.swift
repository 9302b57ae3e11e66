/// One page of a capsule in no format: a renderer gives it one.
package struct Page: Hashable, Sendable {
    package var path: PagePath
    /// The page's one heading of level 1.
    package var title: String
    /// What follows the heading, the navigation at the foot included.
    package var blocks: [Block]

    /// A page whose title is no part of its blocks.
    package init(path: PagePath, title: String, blocks: [Block]) {
        self.path = path
        self.title = title
        self.blocks = blocks
    }
}

/// A page's address in its capsule: absolute, canonical, such as `/`, `/sections/` or `/glossary/soviet.gmi`.
package struct PagePath: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let string: String

    /// Not checked: pages are composed, and no path comes from a reader.
    package init(_ string: String) { self.string = string }

    package var description: String { string }

    package static func < (left: PagePath, right: PagePath) -> Bool { left.string < right.string }
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
    /// A group of links, one a line.
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
/// A page of the capsule is named, not spelled: each renderer writes its own address.
package enum LinkTarget: Hashable, Sendable {
    case page(PagePath)
    /// A heading of a page, by its slug; a format whose addresses cannot name one leads to the page.
    case heading(String, of: PagePath)
    /// What a search finds; the words are spelled as the query of an address.
    case search(query: String)
    case external(String)
}
