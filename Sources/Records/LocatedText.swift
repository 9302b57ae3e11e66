/// A text that knows where in the source each of its parts stands, even if it was joined from several lines.
package struct LocatedText: Sendable {
    /// A run of the text that stands unchanged in the source.
    private struct Piece: Sendable {
        /// Where the piece begins in ``LocatedText/text``, in UTF-8 bytes.
        var start: Int
        var origin: SourceOffset
    }

    package private(set) var text: Substring
    /// The pieces in order of their starts; there is always at least one.
    private var pieces: [Piece]

    package init(_ text: Substring, at origin: SourceOffset) {
        self.text = text
        pieces = [Piece(start: 0, origin: origin)]
    }

    package var isEmpty: Bool { text.isEmpty }

    /// Where the text begins in the source.
    package var start: SourceOffset { pieces[0].origin }

    /// Where the text ends in the source, behind its last byte.
    package var end: SourceOffset {
        let last = pieces[pieces.count - 1]
        return SourceOffset(
            file: last.origin.file,
            offset: last.origin.offset + max(text.utf8.count - last.start, 0)
        )
    }

    /// Joins a line and those that continue it, with a space between each two that are not empty.
    package init(_ first: LocatedText, continuedBy others: [LocatedText]) {
        self = first
        if others.isEmpty { return }
        var joined = String(first.text)
        for other in others where !other.isEmpty {
            if joined.isEmpty { pieces = [] } else { joined += " " }
            pieces += other.pieces.map { Piece(start: $0.start + joined.utf8.count, origin: $0.origin) }
            joined += other.text
        }
        text = joined[...]
    }

    /// Joins parts with nothing between them; without any, it is an empty text at `start`.
    package init(joining parts: [LocatedText], at start: SourceOffset) {
        self.init("", at: start)
        var joined = ""
        for part in parts where !part.isEmpty {
            if joined.isEmpty { pieces = [] }
            pieces += part.pieces.map { Piece(start: $0.start + joined.utf8.count, origin: $0.origin) }
            joined += part.text
        }
        text = joined[...]
    }

    /// Returns where a part of ``text`` begins in the source.
    package func origin(of part: Substring) -> SourceOffset {
        let offset = offset(of: part)
        let piece = pieces[lastPiece(startingBy: offset)]
        return SourceOffset(file: piece.origin.file, offset: piece.origin.offset + offset - piece.start)
    }

    /// Returns a part of ``text`` with its places in the source.
    package func part(_ part: Substring) -> LocatedText {
        var located = LocatedText(part, at: origin(of: part))
        let start = offset(of: part)
        let further = pieces[(lastPiece(startingBy: start) + 1)...].prefix {
            $0.start < start + part.utf8.count
        }
        located.pieces += further.map { Piece(start: $0.start - start, origin: $0.origin) }
        return located
    }

    private func offset(of part: Substring) -> Int {
        text.utf8.distance(from: text.startIndex, to: part.startIndex)
    }

    /// Finds the last piece that starts at or before an offset, by binary search.
    private func lastPiece(startingBy offset: Int) -> Int {
        var (low, high) = (0, pieces.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if pieces[middle].start <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
