/// Which levels of headings there are, and which of them divide a text.
struct HeadingLevels {
    private var counts: [Int: Int] = [:]
    /// How many headings of the highest level have no text before the next heading.
    private var bare = 0
    private let levels: [Int]
    private let beginsWithHeading: Bool

    init(_ blocks: [Manuscript.Block]) {
        for block in blocks {
            if case .heading(let level, _) = block.content { counts[level, default: 0] += 1 }
        }
        levels = counts.keys.sorted()
        beginsWithHeading = blocks.first?.headingWords != nil
        guard let highest = levels.first else { return }
        for (block, next) in zip(blocks, blocks.dropFirst()) {
            if case .heading(highest, _) = block.content, case .heading(let below, _) = next.content,
                below > highest
            {
                bare += 1
            }
        }
    }

    private func count(_ index: Int) -> Int {
        levels.indices.contains(index) ? counts[levels[index]] ?? 0 : 0
    }

    /// Whether the first block is the only heading of the highest level.
    var highestIsAlone: Bool { beginsWithHeading && count(0) == 1 }

    /// Whether the highest level makes parts of which the next one's are the sections.
    var hasParts: Bool {
        count(1) > 1 && (count(0) == 1 || (count(1) >= count(0) && bare * 10 >= count(0) * 6))
    }

    /// The level whose headings begin sections; `nil` without a heading.
    var section: Int? { hasParts ? levels[1] : levels.first }
}

extension Manuscript.Block {
    /// The words of a heading; `nil` for any other block.
    var headingWords: String? {
        guard case .heading(_, let words) = content else { return nil }
        return words.plainWords.onOneLineOfText
    }
}
