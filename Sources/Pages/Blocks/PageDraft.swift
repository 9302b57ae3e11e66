/// A page in the making.
///
/// It holds the rules that every page shares: no address is linked twice by the groups that Lectern makes, of which none leads to
/// the page itself, an empty one leaves no heading behind, and the foot comes last. A link of the text stands wherever the writer
/// has put it, and takes nothing away from these groups.
struct PageDraft {
    private let id: PageID
    private let title: String
    private let foot: Page.Foot?
    private var text: [Block] = []
    private var groups: [LinkGroup] = []
    /// What the groups link, and what they must leave to the foot.
    private var taken: Set<LinkTarget>

    /// The addresses of the foot are kept free for it, whichever group would link them too.
    init(_ id: PageID, title: String, foot: [Link], under footHeading: String) {
        self.id = id
        self.title = title
        var seen: Set<LinkTarget> = [.page(id)]
        let links = foot.filter { seen.insert($0.target).inserted }
        self.foot = links.isEmpty ? nil : Page.Foot(heading: footHeading, links: links)
        taken = seen
    }

    /// Adds a block that holds no link lines.
    mutating func add(_ block: Block) { text.append(block) }

    /// Adds a paragraph of plain words.
    mutating func add(_ words: String) { text.append(.paragraph([.text(words)])) }

    /// Adds a link of the text itself, whatever else leads to the same place.
    mutating func add(_ link: Link) {
        guard case .links(var links) = text.last else { return text.append(.links([link])) }
        text.removeLast()  // first, so that the array below is not shared and grows in place
        links.append(link)
        text.append(.links(links))
    }

    /// Adds to the text those links that no group has yet.
    mutating func list(_ links: [Link]) { list(nil, links) }

    /// The same with a heading where there are any.
    mutating func list(_ heading: String?, _ links: [Link]) {
        let new = unlinked(links)
        if !new.isEmpty { text += LinkGroup(heading: heading, links: new).blocks }
    }

    /// The same, or, where the list would be too long to take in, its parts under headings of their own.
    mutating func list(_ heading: String, _ parts: [LinkGroup]) {
        text += group(heading, parts).flatMap(\.blocks)
    }

    /// Adds a group of those links that no other has yet, below the text; of none, nothing.
    mutating func addGroup(_ links: [Link]) { addGroup(nil, links) }

    /// The same with a heading, and with words above the links.
    mutating func addGroup(_ heading: String?, words: String = "", _ links: [Link]) {
        let new = unlinked(links)
        if !new.isEmpty { groups.append(LinkGroup(heading: heading, words: words, links: new)) }
    }

    /// Adds one group below the text, or, where it would be too long to take in, its parts under headings of their own.
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

    /// The page with its foot.
    consuming func finished() -> Page {
        Page(id: id, title: title, text: text, groups: groups, foot: foot)
    }
}
