/// Divides lines into chunks, by blank lines and by what the lines are.
struct Chunker {
    private let lines: [SourceLine]
    private let shape: TextShape
    private let pattern: HeadingPattern?
    /// Whether `#` marks headings in this text, and no comments of commands and settings.
    private let hasMarkedHeadings: Bool
    private var chunks: [Chunk] = []
    private var current: Chunk?
    private var blanks = 0
    /// Lines that stay together though each line of the file is a paragraph: the indices after the last of them.
    private var groupEnd = 0
    /// The indices before this one are known to be in no group.
    private var looseEnd = 0

    /// Returns the chunks of all lines.
    static func chunks(_ lines: [SourceLine], _ shape: TextShape, _ pattern: HeadingPattern?) -> [Chunk] {
        var chunker = Chunker(lines: lines, shape: shape, pattern: pattern)
        var index = 0
        while index < lines.count { index = chunker.take(index) }
        chunker.finish()
        return chunker.chunks
    }

    private init(lines: [SourceLine], shape: TextShape, pattern: HeadingPattern?) {
        (self.lines, self.shape, self.pattern) = (lines, shape, pattern)
        hasMarkedHeadings = HashMarks(lines).areHeadings
    }

    private mutating func finish() {
        if let chunk = current { chunks.append(chunk) }
        current = nil
    }

    private mutating func start(_ line: SourceLine) {
        finish()
        current = Chunk(lines: [line], blanksBefore: chunks.isEmpty ? max(blanks, 1) : blanks)
        blanks = 0
    }

    /// Takes the line at an index; returns the index of the next one.
    private mutating func take(_ index: Int) -> Int {
        let line = lines[index]
        if line.isBlank {
            finish()
            blanks += 1
            return index + 1
        }
        if let pattern {
            if let title = pattern.title(of: line.text) {
                start(line)
                current?.patternTitle = title
                finish()
                return index + 1
            }
        } else if let next = takeHeading(line, at: index) {
            return next
        }
        // Between lines with words such a line is a part of a table.
        let isAlone = current == nil && (index + 1 == lines.count || lines[index + 1].isBlank)
        if line.isSeparator, isAlone || shape.kind == .paragraphPerLine {
            start(line)
            current?.role = .separator
            finish()
            return index + 1
        }
        if current == nil || startsChunk(line, at: index) { start(line) } else { current?.lines.append(line) }
        return index + 1
    }

    /// Takes a line that is marked as a heading; returns `nil` if it is not.
    private mutating func takeHeading(_ line: SourceLine, at index: Int) -> Int? {
        let isFirst = current == nil || shape.kind == .paragraphPerLine
        if isFirst, index + 1 < lines.count, let sign = lines[index + 1].underline(of: line) {
            start(line)
            current?.underline = sign
            finish()
            return index + 2
        }
        let hashes = line.hashes
        if hashes > 0, hasMarkedHeadings, !isComment(line, at: index) {
            start(line)
            current?.hashes = hashes
            finish()
            return index + 1
        }
        guard isFirst, line.indent >= 0 else { return nil }
        switch StrongShape(line.text) {
        case .division, .chapter, .clause, .section:
            start(line)
            finish()
            return index + 1
        default: return nil
        }
    }

    /// Returns whether a line with `#` before it is a comment, or a command that somebody is to type: it stands far to the right, beside
    /// others of its kind, or in small letters below a line that leads to it.
    private func isComment(_ line: SourceLine, at index: Int) -> Bool {
        if line.indent >= 4 || !HashMarks.isAboveText(index, lines) { return true }
        let beside = [index - 1, index + 1].contains {
            lines.indices.contains($0) && lines[$0].hashes == line.hashes
        }
        if beside { return true }
        return line.text.beginsSmall
            && lines[..<index].suffix(3).last { !$0.isBlank }.map {
                $0.text.lastSign == ":" && $0.hashes == 0
            } ?? false
    }

    /// Returns whether a line begins a chunk although no blank line stands before it.
    private mutating func startsChunk(_ line: SourceLine, at index: Int) -> Bool {
        guard let chunk = current, let last = chunk.lines.last, let first = chunk.lines.first else {
            return true
        }
        if line.isQuotation != first.isQuotation { return true }
        if line.isQuotation { return false }
        if NoteMark(line.text) != nil { return true }
        if let mark = ListMark(line.text) {
            if ListMark(first.text) != nil { return false }
            return isFollowed(mark, after: index)
        }
        let isList =
            ListMark(first.text) != nil && chunk.lines.count > 1
            || ListMark(first.text) != nil && line.indent > first.indent
        switch shape.kind {
        case .paragraphPerLine:
            if isList, line.indent > first.indent { return false }
            return !isInGroup(index)
        case .blankLines: return false
        case .indents:
            if line.indent == shape.paragraphIndent { return !isList }
            if line.indent > shape.margin { return last.indent <= shape.margin && !isList }
            return last.indent > shape.margin && last.indent != shape.paragraphIndent
        }
    }

    /// Returns whether an item that continues the list of a mark stands in the next lines.
    private func isFollowed(_ mark: ListMark, after index: Int) -> Bool {
        for line in lines[(index + 1)...].prefix(8) {
            if line.isBlank { return false }
            if let next = ListMark(line.text) { return next.follows(mark) }
        }
        return false
    }

    /// Returns whether a line goes on with a group of short lines, such as verse or an address.
    private mutating func isInGroup(_ index: Int) -> Bool {
        if index < groupEnd { return true }
        guard index >= looseEnd, index > 0, isShort(index), isShort(index - 1) else { return false }
        var end = index + 1
        while end < lines.count, isShort(end) { end += 1 }
        looseEnd = end
        let group = lines[(index - 1)..<end]
        // Lines that mostly end as sentences are what people say to each other.
        guard group.count >= 3, group.count(where: { $0.text.endsInStop }) * 10 < group.count * 7 else {
            return false
        }
        groupEnd = end
        return true
    }

    private func isShort(_ index: Int) -> Bool {
        let line = lines[index]
        return !line.isBlank && line.length <= 60 && !line.isSeparator && !line.isQuotation
            && line.hashes == 0
    }
}
