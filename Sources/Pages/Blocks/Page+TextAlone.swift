extension Page {
    /// The text, its notes and its sources: the page without the links that only lead around in the capsule, and
    /// without the headings that stood over nothing else.
    ///
    /// Addresses outside of the capsule stay, since no other page has them, and so does a heading that the writer left empty.
    package var textAlone: Page {
        var text = TextAlone()
        for block in blocks { text.take(block) }
        return Page(id: id, title: title, text: text.finished())
    }
}

/// What has been kept of a page so far.
private struct TextAlone {
    /// A heading that may still have to go.
    private struct Waiting {
        let level: Int
        let heading: Block
        /// Whether something below it was left out.
        var hasLost = false
    }

    private var kept: [Block] = []
    /// Each of a higher level than the one before.
    private var waiting: [Waiting] = []

    mutating func take(_ block: Block) {
        if case .heading(let level, _) = block {
            endHeadings(from: level)
            waiting.append(Waiting(level: level, heading: block))
        } else if case let text = block.textAlone, !text.isEmpty {
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

    /// A heading over nothing that was left out stays, and with it those that it stands below.
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
    /// The block; of links, those to other addresses, and before them as words those that are part of the text.
    fileprivate var textAlone: [Block] {
        guard case .links(let links) = self else { return [self] }
        let external = links.filter(\.isExternal)
        let words = links.filter { $0.isPartOfText && !$0.isExternal }
        return words.map { .paragraph([.text($0.label)]) } + (external.isEmpty ? [] : [.links(external)])
    }
}
