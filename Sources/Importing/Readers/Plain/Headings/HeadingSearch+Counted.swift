extension HeadingSearch {
    /// Finds headings by numbers that go up in a row, with text between them.
    mutating func findCounted() {
        var romans: [(index: Int, value: Int)] = []
        var numbers: [(index: Int, values: [Int])] = []
        var stopped: Set<Int> = []
        // Steps of instructions begin anew from 1, the articles of a licence do not.
        let areSteps = chunks.count { ListMark($0.text)?.kind == .number(1, sign: ".") } > 1
        for index in chunks.indices where mayBeCounted(index) && !fronts.contains(index) {
            let text = chunks[index].headline
            var form = StrongShape(text)
            if form == nil, !areSteps, let sentence = StrongShape(numberedTitleWithStop: text),
                isAboveMuchText(index)
            {
                stopped.insert(index)
                form = sentence
            }
            switch form {
            case .roman(let value): romans.append((index, value))
            case .numbered(let values) where text.unicodeScalars.count <= 120: numbers.append((index, values))
            default: break
            }
        }
        // Two sentences with a number may be paragraphs.
        let isRow = { (row: [Int]) in row.count >= (row.contains(where: stopped.contains) ? 3 : 2) }
        for index in rows(romans).filter(isRow).joined() { ranks[index] = .roman }
        let top = numbers.filter { $0.values.count == 1 }.map { (index: $0.index, value: $0.values[0]) }
        let accepted = Set(rows(top).filter(isRow).joined())
        for index in accepted { ranks[index] = .numbered(1) }
        // 1.2 counts below a heading 1, or where such numbers are a row among themselves.
        let all = numbers.filter { $0.values.count > 1 }
        let areStopped = all.count { stopped.contains($0.index) } * 2 > all.count
        let deeper = areStopped ? all.filter { !stopped.contains($0.index) } : all
        let numbered = Set(numbers.map(\.index))
        let tops = Set(top.filter { accepted.contains($0.index) }.map(\.value))
        guard deeper.count >= 2 || deeper.allSatisfy({ tops.contains($0.values[0]) }) else { return }
        for (index, values) in deeper
        where hasTextBelow(index)
            || deeper.contains(where: { $0.index == index + 1 && $0.values.count > values.count })
            || isBeforeList(index, numbered)
        {
            ranks[index] = .numbered(values.count)
        }
    }

    /// Whether the chunk may be a heading with a number: one line, or a question or a title over two.
    private func mayBeCounted(_ index: Int) -> Bool {
        if mayBeHeading(index) { return true }
        let chunk = chunks[index]
        guard chunk.isUndecided, ranks[index] == nil, chunk.lines.count == 2, chunk.blanksBefore > 0,
            index + 1 < chunks.count,
            chunks[index + 1].blanksBefore > 0, chunk.lines[0].length * 10 >= shape.width * 7,
            case .numbered(let values) = StrongShape(chunk.headline)
        else { return false }
        return chunk.text.firstWordPart?.isASCIIDigit == true
            && (values.count > 1 || chunk.headline.lastSign == "?")
    }

    /// Whether a paragraph that is no sentence with a number itself stands apart below the line.
    private func isAboveMuchText(_ index: Int) -> Bool {
        guard index + 1 < chunks.count, chunks[index].blanksBefore > 0, chunks[index + 1].blanksBefore > 0
        else {
            return false
        }
        let next = chunks[index + 1]
        guard next.isUndecided, ListMark(next.text) == nil, !next.isOneLine || StrongShape(next.text) == nil
        else {
            return false
        }
        return next.length >= 100 || next.length >= 40 && next.lines.last?.text.endsInStop ?? false
    }

    /// Whether a short line below, which is no heading with a number itself, leads to a list.
    private func isBeforeList(_ index: Int, _ numbered: Set<Int>) -> Bool {
        guard index + 2 < chunks.count, !numbered.contains(index + 1), ranks[index + 1] == nil,
            chunks[index].blanksBefore > 0, chunks[index + 1].blanksBefore > 0
        else { return false }
        return chunks[index + 2].first.map { ListMark($0.text) != nil } ?? false
    }

    /// Returns those of the candidates that count 1, 2, 3 and so on, perhaps anew from 1 or 0, row by row, if there are two at least.
    ///
    /// A number or two may be missing once the row is known to be one.
    private mutating func rows(_ candidates: [(index: Int, value: Int)]) -> [[Int]] {
        var rows: [[Int]] = []
        var expected = Int.max
        for (place, candidate) in candidates.enumerated()
        where hasTextBelow(candidate.index) || isNested(candidate.index) {
            // Items of a list follow each other without text between them.
            let isCrowded = place > 0 && candidates[place - 1].index + 1 == candidate.index
            if candidate.value == expected, !isCrowded {
                rows[rows.count - 1].append(candidate.index)
                expected += 1
            } else if candidate.value > expected, candidate.value <= expected + 2, !isCrowded,
                (rows.last?.count ?? 0) >= 2
            {
                rows[rows.count - 1].append(candidate.index)
                expected = candidate.value + 1
                gaps.append(chunks[candidate.index].line)
            } else if candidate.value <= 1 {
                rows.append([candidate.index])
                expected = candidate.value + 1
            }
        }
        return rows.filter { $0.count >= 2 }
    }

    /// Whether other headings stand straight below, such as 1.1 below 1.
    private func isNested(_ index: Int) -> Bool {
        guard index + 1 < chunks.count, chunks[index + 1].isOneLine else { return false }
        switch StrongShape(chunks[index + 1].text) {
        case .numbered(let values): return values.count > 1
        case nil: return index + 2 < chunks.count && chunks[index + 1].length <= 80 && hasTextBelow(index + 1)
        default: return false
        }
    }

    /// Whether the next chunk is text that a heading may stand above.
    func hasTextBelow(_ index: Int) -> Bool {
        guard index + 1 < chunks.count else { return false }
        let next = chunks[index + 1]
        if ranks[index + 1] != nil { return false }
        return !next.isOneLine || next.isProse(width: shape.width) || next.length >= 100
            || next.text.isQuotedSpeech || next.text.endsInStop && next.length >= 20
    }
}
