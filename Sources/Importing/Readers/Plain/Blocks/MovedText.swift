/// Text that stands to the right of the rest: a quotation of several paragraphs, or a whole part that is only set so.
///
/// | text that is moved to the right                           | is                               |
/// |-----------------------------------------------------------|----------------------------------|
/// | all below a heading, as far as the line nearest the left  | plain                            |
/// | beside a paragraph that is quoted                         | a part of the quotation          |
/// | beside a salutation                                       | a part of the quotation          |
enum MovedText {
    /// Makes one quotation of what stands together, and none of what is only set so.
    static func settle(_ kinds: inout [BlockKind], _ chunks: [Chunk], _ shape: TextShape) {
        var start = 0
        while start < chunks.count {
            let end = chunks[(start + 1)...].firstIndex(where: \.isHeading) ?? chunks.count
            if chunks[start].isHeading { settlePart(start + 1..<end, &kinds, chunks, shape) }
            start = end
        }
        var index = 0
        while index < chunks.count {
            let end =
                (index..<chunks.count).first { !mayBeQuoted(kinds[$0]) || !chunks[$0].isMoved(shape) }
                ?? chunks.count
            if index < end { join(index..<end, &kinds, chunks) }
            index = max(end, index + 1)
        }
    }

    /// Whether a chunk of the kind may be a part of a quotation, which items of a list and tables part.
    private static func mayBeQuoted(_ kind: BlockKind) -> Bool {
        switch kind {
        case .paragraph, .lines, .quotation, .quotedLines, .setText, .verse: true
        case .list, .mailQuotation, .preformatted, .link: false
        }
    }

    /// Makes paragraphs of what a part below a heading has as far to the left as anything, where all is moved to the right.
    private static func settlePart(
        _ part: Range<Int>,
        _ kinds: inout [BlockKind],
        _ chunks: [Chunk],
        _ shape: TextShape
    ) {
        let written = part.filter { chunks[$0].isUndecided && !chunks[$0].lines.isEmpty }
        guard written.allSatisfy({ chunks[$0].isMoved(shape) }) else { return }
        let least = written.map { chunks[$0].leastIndent }.min() ?? 0
        for index in written where kinds[index] == .quotation && chunks[index].leastIndent < least + 2 {
            kinds[index] = .setText
        }
    }

    /// Makes a quotation of paragraphs that stand to the right together, where one is known to be quoted.
    private static func join(_ run: Range<Int>, _ kinds: inout [BlockKind], _ chunks: [Chunk]) {
        guard run.count > 1, !run.contains(where: { kinds[$0] == .setText }) else { return }
        let quoted = Set(run.filter { kinds[$0] == .quotation }.map { chunks[$0].leastIndent })
        let isLetter = run.contains {
            chunks[$0].isOneLine && HeadingWords.isSalutation(chunks[$0].text) && $0 < run.upperBound - 1
        }
        guard !quoted.isEmpty || isLetter else { return }
        for index in run where isLetter || quoted.contains(chunks[index].leastIndent) {
            switch kinds[index] {
            case .paragraph: kinds[index] = .quotation
            case .lines: kinds[index] = .quotedLines
            default: break
            }
        }
    }
}

extension Chunk {
    /// The columns before the line that stands furthest to the left.
    var leastIndent: Int { lines.map(\.indent).min() ?? 0 }

    /// Whether the chunk is no heading and stands to the right of ordinary text as a whole.
    func isMoved(_ shape: TextShape) -> Bool {
        isUndecided && !lines.isEmpty && lines.allSatisfy { $0.indent >= shape.margin + 2 && !$0.isQuotation }
    }
}
