extension Page {
    /// The text, its notes and its sources: the page without the links that only lead around in the capsule, and
    /// without the headings that then stand over nothing.
    ///
    /// Addresses outside of the capsule stay, since no other page has them.
    package var textAlone: Page {
        var kept: [Block] = []
        /// Headings under which nothing was kept so far, each of a higher level than the one before.
        var waiting: [(level: Int, heading: Block)] = []
        for block in blocks {
            if case .heading(let level, _) = block {
                waiting.removeAll { $0.level >= level }
                waiting.append((level, block))
            } else if case let text = block.textAlone, !text.isEmpty {
                kept += waiting.map(\.heading) + text
                waiting = []
            }
        }
        return Page(id: id, title: title, text: kept)
    }
}

extension Link {
    fileprivate var isExternal: Bool { if case .external = target { true } else { false } }
}

extension Block {
    /// The block; of links, those to other addresses, and before them as words those that are part of the text.
    fileprivate var textAlone: [Block] {
        guard case .links(let links) = self else { return [self] }
        let external = links.filter(\.isExternal)
        let words = links.filter { $0.isPartOfText && !$0.isExternal }
        return words.map { .paragraph([.text($0.label)]) } + (external.isEmpty ? [] : [.links(external)])
    }
}
