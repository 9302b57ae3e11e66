import Pages

/// Keeps the lines of a page's blocks while the page is given its two forms, so that each paragraph is broken once; it is not
/// shared between threads.
final class KnownLines {
    private var lines: [Block: [TextLayout.Line]] = [:]

    /// Returns the lines of a block, which are laid out if they are not known.
    func lines(of block: Block, laidOut: () -> [TextLayout.Line]) -> [TextLayout.Line] {
        if let known = lines[block] { return known }
        let new = laidOut()
        lines[block] = new
        return new
    }
}
