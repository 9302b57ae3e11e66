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
            } else if let block = block.textAlone {
                kept += waiting.map(\.heading)
                kept.append(block)
                waiting = []
            }
        }
        return Page(path: path, title: title, blocks: kept)
    }
}

extension Block {
    fileprivate var textAlone: Block? {
        guard case .links(let links) = self else { return self }
        let own = links.filter { link in
            if case .external = link.target { true } else { link.isPartOfText }
        }
        return own.isEmpty ? nil : .links(own)
    }
}
