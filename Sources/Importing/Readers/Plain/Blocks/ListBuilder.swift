import Content

/// Makes a list of lines with marks.
struct ListBuilder {
    private struct Item {
        var line: SourceLine
        var mark: ListMark
        var lines: [Substring]
    }

    private var items: [Item] = []

    /// Returns `nil` where the chunk is no list: it does not begin with a mark, or has one item that may be a sentence.
    init?(_ chunk: Chunk, isAmongItems: Bool) {
        for line in chunk.lines {
            if let mark = ListMark(line.text) {
                items.append(Item(line: line, mark: mark, lines: [mark.words]))
            } else if items.isEmpty {
                return nil
            } else {
                items[items.count - 1].lines.append(line.text)
            }
        }
        guard let first = items.first, items.count >= 2 || isAmongItems else { return nil }
        if case .letter = first.mark.kind, items.count < 2, !isAmongItems { return nil }
        if isTalk { return nil }
    }

    /// Whether hyphens stand for dashes before what people say, as in many Russian and French files.
    private var isTalk: Bool {
        items.allSatisfy { item in
            guard case .bullet("-") = item.mark.kind else { return false }
            let words = item.lines.joined(separator: " ")
            return words.endsInStop && words.firstWordPart?.isCapital == true
                && (words.endsInCall || words.contains(" - ")
                    || words.firstWordPart.map { $0.value >= 0x400 && $0.value < 0x530 } ?? false)
        }
    }

    /// Returns the items, with what `read` makes of the words of each.
    ///
    /// Numbers that do not follow each other stand as words behind bullets, and so do letters.
    func block(_ read: ([Substring], Int) -> [Inline]) -> TextBlock {
        let levels = self.levels
        let isCounted = hasPlainNumbers(levels)
        return .list(
            zip(items, levels).map { item, level in
                var words = read(item.lines, item.line.number)
                var number: Int?
                switch item.mark.kind {
                case .bullet: break
                case .number(let value, let sign):
                    if isCounted {
                        number = value
                    } else {
                        words.insert(.text(sign == "()" ? "(\(value)) " : "\(value)\(sign) "), at: 0)
                    }
                case .letter(let letter): words.insert(.text("\(letter)) "), at: 0)
                }
                return TextBlock.Item(words, ListMarker(level: level, number: number))
            }
        )
    }

    /// The depth of each item, by how far it is moved to the right.
    private var levels: [Int] {
        var open: [Int] = []
        return items.map { item in
            while let last = open.last, item.line.indent <= last - 1 { open.removeLast() }
            if open.last.map({ item.line.indent >= $0 + 2 }) ?? true { open.append(item.line.indent) }
            return min(open.count, ListMarker.depth) - 1
        }
    }

    /// Whether the numbers at each depth count up by one, so that they need not be written.
    private func hasPlainNumbers(_ levels: [Int]) -> Bool {
        var expected: [Int: Int] = [:]
        for (item, level) in zip(items, levels) {
            guard case .number(let value, _) = item.mark.kind else {
                expected[level] = nil
                continue
            }
            if let next = expected[level], next != value { return false }
            expected[level] = value + 1
            for deeper in level + 1..<ListMarker.depth + 1 { expected[deeper] = nil }
        }
        return true
    }
}
