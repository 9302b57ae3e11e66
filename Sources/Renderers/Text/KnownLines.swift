import Pages

/// Keeps the lines of a page's blocks while the page is given its two forms, so that each paragraph is broken once; it is not
/// shared between threads.
///
/// Both forms have their blocks in the same order, so a block is looked for where the one before it was found: a table would need a
/// hash of every word.
final class KnownLines {
    private var known: [(block: Block, lines: [TextLayout.Line])] = []
    /// Where the next block is looked for.
    private var next = 0

    /// The most blocks that are passed over: what only the first form has, such as the headings of links.
    private static let reach = 8

    /// Begins with the next form.
    func rewind() { next = 0 }

    /// Returns the lines of a block, which are laid out if they are not known.
    func lines(of block: Block, laidOut: () -> [TextLayout.Line]) -> [TextLayout.Line] {
        let near = known[next...].prefix(Self.reach)
        if let place = near.firstIndex(where: { $0.block == block }) {
            next = place + 1
            return known[place].lines
        }
        let lines = laidOut()
        if next == known.count {
            known.append((block, lines))
            next += 1
        }
        return lines
    }
}
