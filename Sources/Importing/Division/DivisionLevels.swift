/// Headings such as “Act I” and “Scene I” that a text has on one level although the one holds the other.
enum DivisionLevels {
    /// Returns the blocks with chapters, and what stands below them, a level deeper where a part stands straight above one on its level.
    static func nested(_ blocks: [Manuscript.Block]) -> [Manuscript.Block] {
        let level = zip(blocks, blocks.dropFirst()).lazy.compactMap { part, chapter -> Int? in
            guard case .heading(let level, _) = part.content, case .heading(level, _) = chapter.content,
                part.isDivision, chapter.isChapter
            else { return nil }
            return level
        }.first
        guard let level else { return blocks }
        var isWithin = false
        return blocks.map { block in
            guard case .heading(let own, let words) = block.content else { return block }
            if own <= level { isWithin = own == level && block.isChapter }
            guard isWithin else { return block }
            var block = block
            block.content = .heading(level: min(own + 1, 6), words)
            return block
        }
    }
}

extension Manuscript.Block {
    private var shape: StrongShape? { headingWords.flatMap { StrongShape($0[...]) } }

    fileprivate var isDivision: Bool {
        if case .division = shape { true } else { false }
    }

    fileprivate var isChapter: Bool {
        switch shape {
        case .chapter, .clause, .section: true
        default: false
        }
    }
}
