/// What a chunk that is no heading becomes.
enum BlockKind {
    case paragraph
    /// A paragraph a line, as in an address or below a letter.
    case lines
    case list
    /// Lines with `>` before them.
    case mailQuotation
    /// Prose that is moved to the right as a whole.
    case quotation
    /// Lines that are a paragraph each, in such a quotation.
    case quotedLines
    /// Prose to the right that is not quoted, since all around it stands there too.
    case setText
    case verse
    case preformatted
    /// One address on a line of its own.
    case link

    /// Returns the kinds of all chunks, which depend on their neighbours too.
    static func kinds(_ chunks: [Chunk], _ shape: TextShape) -> [BlockKind] {
        var kinds = chunks.indices.map { index in
            chunks[index].isUndecided ? kind(chunks[index], among: chunks, at: index, shape) : .paragraph
        }
        let stanzas = chunks.indices.filter { kinds[$0] == .verse }
        let evidence = VerseEvidence(of: stanzas.map { chunks[$0] }, among: chunks)
        let shaped = Set(stanzas)
        for index in stanzas {
            let neighbours = [index - 1, index + 1].filter(shaped.contains).map { chunks[$0] }
            let before = index > 0 ? chunks[index - 1] : nil
            if !evidence.isVerse(chunks[index], below: before, beside: neighbours) {
                kinds[index] =
                    chunks[index].isShort(shape) && !chunks[index].hasSmallBeginnings ? .lines : .paragraph
            }
        }
        // Two lines beside a stanza are a stanza.
        for index in chunks.indices where chunks[index].isUndecided && chunks[index].lines.count == 2 {
            let isBeside = [index - 1, index + 1].contains {
                kinds.indices.contains($0) && kinds[$0] == .verse
            }
            if isBeside, kinds[index] == .lines || kinds[index] == .paragraph,
                chunks[index].isVerse(shape, isAmongVerse: true)
            {
                kinds[index] = .verse
            }
        }
        MovedText.settle(&kinds, chunks, shape)
        return kinds
    }

    private static func kind(
        _ chunk: Chunk,
        among chunks: [Chunk],
        at index: Int,
        _ shape: TextShape
    ) -> BlockKind {
        guard let first = chunk.first else { return .paragraph }
        if first.isQuotation { return .mailQuotation }
        if first.text == "--" { return .lines }
        if ListMark(first.text) != nil {
            let isAmong = [index - 1, index + 1].contains { place in
                chunks.indices.contains(place) && chunks[place].isUndecided
                    && isItem(chunks[place], besides: first, isBelow: place > index)
            }
            if ListBuilder(chunk, isAmongItems: isAmong) != nil { return .list }
        }
        // One item with paragraphs below it, as where each has an example.
        if chunk.isMoved(shape), ListBuilder(chunk, isAmongItems: true) != nil, !chunk.isPreformatted {
            return .list
        }
        if chunk.isPreformatted { return .preformatted }
        if chunk.isOneLine { return LinkLine(first.text) != nil ? .link : .paragraph }
        if chunk.isVerse(shape, isAmongVerse: false) { return .verse }
        if chunk.isMoved(shape), shape.kind == .blankLines || first.indent > shape.paragraphIndent,
            chunk.length >= 60
        {
            return .quotation
        }
        return chunk.isShort(shape) ? .lines : .paragraph
    }

    /// Whether a neighbour is an item before or after one in a list with blank lines.
    private static func isItem(_ chunk: Chunk, besides line: SourceLine, isBelow: Bool) -> Bool {
        guard let last = chunk.lines.last(where: { ListMark($0.text) != nil }), let first = chunk.first else {
            return false
        }
        guard let here = ListMark(line.text), let other = ListMark(isBelow ? first.text : last.text) else {
            return false
        }
        return isBelow ? other.follows(here) : here.follows(other)
    }
}
