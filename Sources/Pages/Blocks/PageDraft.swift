/// A page that is being made.
///
/// It holds the rules that every page shares. The groups that Lectern makes link no address twice, and never the page itself;
/// an empty group leaves no heading behind; the way on follows the text, and the foot comes last. A link of the text stands wherever the writer has put it,
/// and takes nothing away from these groups.
struct PageDraft {
    private let id: PageID
    private let title: String
    private let foot: Page.Foot?
    private let onward: LinkGroup?
    private var text: [Block] = []
    private var notes: [Block] = []
    private var groups: [LinkGroup] = []
    /// The targets that groups have linked already, and those that they must leave to the foot.
    private var taken: Set<LinkTarget>

    /// Begins a page, and keeps the addresses of the way on and of the foot free for these, whichever group would link them too.
    init(
        _ id: PageID,
        title: String,
        onward: LinkGroup? = nil,
        foot: [Link],
        up: Link? = nil,
        under footHeading: String
    ) {
        self.id = id
        self.title = title
        self.onward = onward
        var seen = Set([.page(id)] + (onward?.links.map(\.target) ?? []))
        let links = foot.filter { seen.insert($0.target).inserted }
        let isLinked = up.map { up in links.contains { $0.target == up.target } } ?? false
        self.foot =
            links.isEmpty ? nil : Page.Foot(heading: footHeading, links: links, up: isLinked ? up : nil)
        taken = seen
    }

    /// Adds a block; links in it stand apart from those above.
    mutating func add(_ block: Block) { text.append(block) }

    /// Adds a paragraph of plain words.
    mutating func add(_ words: String) { text.append(.paragraph([.text(words)])) }

    /// Adds a line about the text.
    mutating func add(facts: String) { text.append(.facts(facts)) }

    /// Adds a link of the text itself, whatever else leads to the same place.
    mutating func add(_ link: Link) {
        guard case .links(var links) = text.last else { return text.append(.links([link])) }
        text.removeLast()  // this comes first, so that the array below is not shared and grows in place
        links.append(link)
        text.append(.links(links))
    }

    /// Adds a block to the notes, which stand below the text and the way on.
    mutating func addNote(_ block: Block) { notes.append(block) }

    /// Adds those links to the text that no group has yet.
    mutating func list(_ links: [Link]) { list(nil, links) }

    /// Adds those links to the text that no group has yet, with a heading if there are any.
    mutating func list(_ heading: String?, _ links: [Link]) {
        let new = unlinked(links)
        if !new.isEmpty { text += LinkGroup(heading: heading, links: new).blocks }
    }

    /// Adds links to the text under one heading, or under the headings of their parts if the list would be too long to take in.
    ///
    /// A paragraph can stand between the heading and the links; the heading then stands without links too. An empty heading is
    /// left out.
    mutating func list(_ heading: String, above paragraph: [Run] = [], _ parts: [LinkGroup]) {
        var blocks = group(heading, parts).flatMap(\.blocks)
        if !paragraph.isEmpty {
            if blocks.isEmpty { blocks = [.heading(level: 2, heading)] }
            blocks.insert(.paragraph(paragraph), at: 1)
        }
        if heading.isEmpty { blocks.removeAll { $0 == .heading(level: 2, "") } }
        text += blocks
    }

    /// Adds a group of those links that no other group has yet, below the text; if there are none, it adds nothing.
    mutating func addGroup(_ links: [Link]) { addGroup(nil, links) }

    /// Adds such a group with a heading, and with words and a list above the links.
    mutating func addGroup(_ heading: String?, words: String = "", items: [[Run]] = [], _ links: [Link]) {
        let new = unlinked(links)
        if !new.isEmpty { groups.append(LinkGroup(heading: heading, words: words, items: items, links: new)) }
    }

    /// Adds such a group of links of the text itself, whatever else leads to the same places, and takes nothing away from other
    /// groups.
    mutating func addGroup(ofText heading: String, _ parts: [LinkGroup]) {
        let taken = taken
        self.taken = [.page(id)]
        groups += group(heading, parts)
        self.taken = taken
    }

    /// Adds one group below the text, or its parts under headings of their own if it would be too long to take in.
    mutating func addGroup(_ heading: String, _ parts: [LinkGroup]) { groups += group(heading, parts) }

    private mutating func group(_ heading: String, _ parts: [LinkGroup]) -> [LinkGroup] {
        guard parts.reduce(0, { $0 + $1.links.count }) > LinkGroup.limit, parts.count > 1 else {
            let new = unlinked(parts.flatMap(\.links))
            return new.isEmpty ? [] : [LinkGroup(heading: heading, links: new)]
        }
        let inner = parts.compactMap { part in
            let new = unlinked(part.links)
            return new.isEmpty ? nil : LinkGroup(heading: part.heading, level: 3, links: new)
        }
        return inner.isEmpty ? [] : [LinkGroup(heading: heading, links: [])] + inner
    }

    private mutating func unlinked(_ links: [Link]) -> [Link] {
        links.filter { taken.insert($0.target).inserted }
    }

    /// Returns the page with its foot, and with what a reader has done to get it, if that is counted.
    consuming func finished(by act: ReaderAct? = nil) -> Page {
        var page = Page(
            id: id,
            title: title,
            text: text,
            onward: onward,
            notes: notes,
            groups: groups,
            foot: foot
        )
        page.act = act
        return page
    }
}
