extension Page {
    /// The page without the links that only lead around in the capsule, and without headings that stood over nothing else: the
    /// text, its notes and its sources.
    ///
    /// Addresses outside the capsule stay, since no other page has them, and so does a heading that the writer left empty.
    package var withoutNavigation: Page {
        var text = NavigationFilter()
        var page = self
        page.onward = nil
        for block in page.blocks { text.take(block) }
        return Page(id: id, title: title, text: text.finished())
    }
}

/// The parts of a page that have been kept so far.
private struct NavigationFilter {
    /// A heading that may still have to go.
    private struct Waiting {
        let level: Int
        let heading: Block
        /// Whether something below it was left out.
        var hasLost = false
    }

    private var kept: [Block] = []
    /// The headings that wait, each of a deeper level than the one before.
    private var waiting: [Waiting] = []

    mutating func take(_ block: Block) {
        if case .heading(let level, _) = block {
            endHeadings(from: level)
            waiting.append(Waiting(level: level, heading: block))
        } else if case let text = block.withoutNavigation, !text.isEmpty {
            kept += waiting.map(\.heading) + text
            waiting = []
        } else {
            for index in waiting.indices { waiting[index].hasLost = true }
        }
    }

    consuming func finished() -> [Block] {
        endHeadings(from: 0)
        return kept
    }

    /// Keeps each heading under which nothing was left out, together with those above it.
    private mutating func endHeadings(from level: Int) {
        let first = waiting.firstIndex { $0.level >= level } ?? waiting.endIndex
        if let last = waiting[first...].lastIndex(where: { !$0.hasLost }) {
            kept += waiting[...last].map(\.heading)
            waiting = []
        } else {
            waiting.removeSubrange(first...)
        }
    }
}

extension Link {
    fileprivate var isExternal: Bool { if case .external = target { true } else { false } }
}

extension Block {
    /// The block itself; a block of links becomes the words of those links that are part of the text, and the links to other
    /// addresses.
    fileprivate var withoutNavigation: [Block] {
        guard case .links(let links) = self else { return [self] }
        let external = links.filter(\.isExternal)
        let words = links.filter { $0.isPartOfText && !$0.isExternal }
        return words.map { .paragraph([.text($0.label)]) } + (external.isEmpty ? [] : [.links(external)])
    }
}
