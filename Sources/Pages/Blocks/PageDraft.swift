/// A page in the making.
///
/// It holds the rules that every page shares: no address is linked twice by the groups that Lectern makes, of which none leads to
/// the page itself, an empty one leaves no heading behind, and the foot comes last. A link of the text stands wherever the writer
/// has put it, and takes nothing away from these groups.
struct PageDraft {
    private let path: PagePath
    private let title: String
    private let foot: [Link]
    private let footHeading: String
    private var blocks: [Block] = []
    /// What the groups link, and what they must leave to the foot.
    private var taken: Set<LinkTarget>

    /// The addresses of the foot are kept free for it, whichever group would link them too.
    init(_ path: PagePath, title: String, foot: [Link], under footHeading: String) {
        self.path = path
        self.title = title
        self.footHeading = footHeading
        var seen: Set<LinkTarget> = [.page(path)]
        self.foot = foot.filter { seen.insert($0.target).inserted }
        taken = seen
    }

    /// Adds a block that holds no link lines.
    mutating func add(_ block: Block) { blocks.append(block) }

    /// Adds a paragraph of plain words.
    mutating func add(_ words: String) { blocks.append(.paragraph([.text(words)])) }

    /// Adds a link of the text itself, whatever else leads to the same place.
    mutating func add(_ link: Link) {
        guard case .links(var links) = blocks.last else { return blocks.append(.links([link])) }
        blocks.removeLast()  // first, so that the array below is not shared and grows in place
        links.append(link)
        blocks.append(.links(links))
    }

    /// Adds those links that no group has yet, with a heading where there are any.
    mutating func add(_ heading: String? = nil, level: Int = 2, _ links: [Link]) {
        let new = links.filter { taken.insert($0.target).inserted }
        guard !new.isEmpty else { return }
        if let heading { blocks.append(.heading(level: level, heading)) }
        blocks.append(.links(new))
    }

    /// Adds one group, or, where it would be too long to take in, its parts under headings of their own.
    mutating func add(_ heading: String, _ groups: [LinkGroup]) {
        guard groups.reduce(0, { $0 + $1.links.count }) > LinkGroup.limit, groups.count > 1 else {
            return add(heading, groups.flatMap(\.links))
        }
        let start = blocks.count
        for group in groups { add(group.heading, level: 3, group.links) }
        if blocks.count > start { blocks.insert(.heading(level: 2, heading), at: start) }
    }

    /// The page with its foot.
    consuming func finished() -> Page {
        if !foot.isEmpty { blocks += [.heading(level: 2, footHeading), .links(foot)] }
        return Page(path: path, title: title, blocks: blocks)
    }
}

/// Links that belong together, with the words above them where they do not stand alone.
struct LinkGroup {
    /// More links than this in one group are hard to take in and to number.
    static let limit = 18

    var heading: String
    var links: [Link]
}
