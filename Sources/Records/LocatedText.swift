/// A text that knows where in the source each of its parts stands, also where it was joined from several lines.
package struct LocatedText: Sendable {
    /// A run of the text that stands in the source as it is.
    private struct Piece: Sendable {
        /// Where it begins in ``LocatedText/text``, in UTF-8 bytes.
        var start: Int
        var origin: SourceOffset
    }

    package private(set) var text: Substring
    /// Never empty, and in order of their starts.
    private var pieces: [Piece]

    package init(_ text: Substring, at origin: SourceOffset) {
        self.text = text
        pieces = [Piece(start: 0, origin: origin)]
    }

    package var isEmpty: Bool { text.isEmpty }

    /// Where it begins.
    package var start: SourceOffset { pieces[0].origin }

    /// A line and those that continue it, with a space between each two that are not empty.
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

    /// Where a part of ``text`` begins in the source.
    package func origin(of part: Substring) -> SourceOffset {
        let offset = offset(of: part)
        let piece = pieces[lastPiece(startingBy: offset)]
        return SourceOffset(file: piece.origin.file, offset: piece.origin.offset + offset - piece.start)
    }

    /// A part of ``text`` as a text of its own.
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

    /// Found by halving, since the pieces are in order.
    private func lastPiece(startingBy offset: Int) -> Int {
        var (low, high) = (0, pieces.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if pieces[middle].start <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
