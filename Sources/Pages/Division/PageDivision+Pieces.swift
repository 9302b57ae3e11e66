import Content
/// The pieces of a page, of which each stays whole.
extension PageDivision {
    struct Piece {
        enum Content {
            case block(Block)
            case note(Block)
            case group(LinkGroup)
        }
        var content: Content
        var bytes: Int
        /// Whether it is a heading of the part before, said again.
        var isRepeated = false

        var heading: String? {
            switch content {
            case .block(.heading(_, let words)): words
            case .group(let group): group.heading
            case .block, .note: nil
            }
        }

        var level: Int? {
            switch content {
            case .block(.heading(let level, _)): level
            case .group(let group) where group.heading != nil: group.level
            case .block, .note, .group: nil
            }
        }

        var isGroup: Bool { if case .group = content { true } else { false } }

        /// Whether it is a heading and nothing else.
        var isHeading: Bool {
            switch content {
            case .block(.heading): true
            case .group(let group): group.links.isEmpty && group.words.isEmpty && group.items.isEmpty
            case .block, .note: false
            }
        }

        /// Returns whether it is a heading under which the next piece stands: a heading of the same level, or of a higher one,
        /// leaves it empty.
        func isHeading(of next: Piece) -> Bool {
            guard isHeading, let level else { return isHeading }
            return next.level.map { $0 > level } ?? true
        }

        /// Whether it belongs to the piece above: a speaker to the quotation, a line to its link.
        var belongsToPieceAbove: Bool {
            switch content {
            case .block(.attribution), .block(.context): true
            case .block, .note, .group: false
            }
        }

        /// The same heading, without what stands below it, for the part that goes on under it.
        func repeated(_ words: (String) -> String) -> Piece {
            if isRepeated { return self }
            let heading = heading.map(words)
            let content: Content
            switch self.content {
            case .group(let group):
                content = .group(LinkGroup(heading: heading, level: group.level, links: []))
            case .block, .note: content = .block(.heading(level: level ?? 2, heading ?? ""))
            }
            return Piece(content: content, bytes: heading?.utf8.count ?? 0, isRepeated: true)
        }
    }

    func pieces(of page: Page) -> [Piece] {
        let text = isTextDivided ? page.text.flatMap { $0.pieces(of: room / 2, bytes) } : page.text
        let groups = page.groups.flatMap { $0.pieces(of: room / 2, bytes) }
        return text.map { Piece(content: .block($0), bytes: bytes(of: $0)) }
            + page.notes.map { Piece(content: .note($0), bytes: bytes(of: $0)) }
            + groups.map { group in
                Piece(content: .group(group), bytes: group.blocks.reduce(0) { $0 + bytes(of: $1) })
            }
    }

    /// Returns about as many bytes as a block has as gemtext.
    private func bytes(of block: Block) -> Int {
        guard case .links(let links) = block else { return block.wordBytes + 6 }
        return links.reduce(1) { $0 + bytes(of: $1) }
    }

    private func bytes(of link: Link) -> Int {
        let address =
            switch link.target {
            case .page(let page), .heading(_, of: let page): addresses.path(of: page).string.utf8.count
            case .plainText(let page): addresses.plainText(of: page).string.utf8.count
            case .onHost(let path): path.string.utf8.count
            case .external(let address): address.utf8.count
            case .query(let query, of: let page):
                query.utf8.count + addresses.path(of: page).string.utf8.count + 1
            case .file: 16
            case .media(let name): addresses.path(of: name).string.utf8.count
            }
        return link.label.utf8.count + address + 5
    }
}

extension Block {
    /// Returns a list of links or items, or rows of text, in blocks of at most `limit` bytes; any other block unchanged.
    fileprivate func pieces(of limit: Int, _ bytes: (Link) -> Int) -> [Block] {
        switch self {
        case .links(let links): links.chunks(of: limit, bytes).map(Block.links)
        case .list(let items):
            items.chunks(of: limit) { Block.paragraph($0.words).wordBytes + 3 }.map(Block.list)
        case .verse(let lines):
            lines.chunks(of: limit) { Block.paragraph($0).wordBytes + 1 }.map(Block.verse)
        case .table(let table, let description):
            table.rows.chunks(of: limit) { Block.table(TextTable(rows: [$0]), description: "").wordBytes + 1 }
                .map { .table(TextTable(header: table.header, rows: $0), description: description) }
        case .preformatted(let rows, let description):
            rows.chunks(of: limit) { $0.utf8.count + 1 }.map { .preformatted($0, description: description) }
        default: [self]
        }
    }
}

extension LinkGroup {
    /// Returns the group in groups of which neither items nor links have more than `limit` bytes; the first has the heading.
    fileprivate func pieces(of limit: Int, _ bytes: (Link) -> Int) -> [LinkGroup] {
        let lists = items.chunks(of: limit) { Block.paragraph($0).wordBytes + 3 }
        let links = links.chunks(of: limit, bytes)
        guard lists.count + links.count > 2 else { return [self] }
        var pieces = lists.map { LinkGroup(level: level, items: $0, links: []) }
        pieces += links.map { LinkGroup(level: level, links: $0) }
        pieces.removeAll { $0.items.isEmpty && $0.links.isEmpty }
        (pieces[0].heading, pieces[0].words) = (heading, words)
        return pieces
    }
}

extension Array {
    /// Returns the elements in runs of at most `limit` bytes, or of one element that has more; one empty run if there are none.
    fileprivate func chunks(of limit: Int, _ bytes: (Element) -> Int) -> [[Element]] {
        var chunks: [[Element]] = [[]]
        var size = 0
        for element in self {
            let count = bytes(element)
            if size + count > limit, size > 0 {
                chunks.append([])
                size = 0
            }
            chunks[chunks.count - 1].append(element)
            size += count
        }
        return chunks
    }
}

extension Page {
    /// More bytes than the page has as gemtext, unless its addresses are very long.
    package var estimatedBytes: Int {
        blocks.reduce(title.utf8.count) { count, block in
            if case .links(let links) = block { return count + block.wordBytes + 80 * links.count }
            return count + block.wordBytes + 6
        }
    }
}
