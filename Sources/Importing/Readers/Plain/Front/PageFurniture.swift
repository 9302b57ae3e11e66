import Text

/// Page numbers and running heads, which a text that was set in pages has between its paragraphs or in the middle of them.
struct PageFurniture {
    private let lines: [SourceLine]
    private var dropped: Set<Int> = []

    /// Takes them off the lines, with the blank lines that they have brought into a sentence, and keeps their words in a remark.
    static func remove(from lines: inout [SourceLine], _ manuscript: inout Manuscript) {
        var furniture = PageFurniture(lines: lines)
        furniture.findHeads()
        furniture.findNumbers()
        guard !furniture.dropped.isEmpty else { return }
        let found = furniture.dropped.sorted()
        manuscript.remarks.append(
            Manuscript.Remark(
                .dropped,
                line: lines[found[0]].number,
                "\(count(found.count, "line")) with page numbers or running heads, such as \(quoted(lines[found[0]].text)), \(found.count == 1 ? "is" : "are") left out",
                words: found.map { String(lines[$0].text) }.joined(separator: "\n")
            )
        )
        lines = furniture.rest()
    }

    private init(lines: [SourceLine]) { self.lines = lines }

    private mutating func findNumbers() {
        var found: [(index: Int, number: Int, isNamed: Bool)] = []
        for (index, line) in lines.enumerated() where !line.isBlank && line.length <= 16 {
            if let (number, isNamed) = Self.pageNumber(line.text) { found.append((index, number, isNamed)) }
        }
        findNumbersBeforeChapters(found.map { ($0.index, $0.number) })
        guard found.count >= 3 else { return }
        let steps = zip(found, found.dropFirst()).count { (1...3).contains($1.number - $0.number) }
        guard steps * 10 >= (found.count - 1) * 8 else { return }
        let torn = found.count { isTorn(at: $0.index) || isAtBreak($0.index) }
        guard torn * 4 >= found.count || found.allSatisfy(\.isNamed) else { return }
        dropped.formUnion(found.map(\.index))
    }

    /// Takes numbers that go up but do not count, alone between text and the heading of a chapter.
    private mutating func findNumbersBeforeChapters(_ found: [(index: Int, number: Int)]) {
        let alone = found.filter { candidate in
            let (index, number) = candidate
            return number < 1000 && index > 0 && lines[index - 1].isBlank
                && (index + 1 == lines.count || lines[index + 1].isBlank)
        }
        guard alone.count >= 2, alone.count == found.count,
            zip(alone, alone.dropFirst()).allSatisfy({ $0.number < $1.number }),
            zip(alone, alone.dropFirst()).contains(where: { $0.number + 1 != $1.number })
                || alone[0].number > 1
        else { return }
        let chapters = alone.count { candidate in
            guard let next = neighbour(of: candidate.index, by: 1) else { return true }
            switch StrongShape(lines[next].text) {
            case .chapter, .division, .clause, .section, .front, .capitals, .roman: return true
            default: return false
            }
        }
        if chapters * 2 >= alone.count { dropped.formUnion(alone.map(\.index)) }
    }

    /// Returns the number on a line such as `12`, `- 12 -`, `[12]` or `[Page 12]`, and whether the word page is there.
    private static func pageNumber(_ text: Substring) -> (Int, Bool)? {
        let words = text.roughWords
        guard let last = words.last, last.utf8.count <= 4, let number = Int(last), number > 0 else {
            return nil
        }
        if words.count == 1 {
            return text.allSatisfy { $0.isNumber || "-–—[]() ".contains($0) } ? (number, false) : nil
        }
        let names = ["page", "p", "pg", "seite", "s", "pagina", "página", "стр", "с"]
        return words.count == 2 && names.contains(words[0].lowercased()) ? (number, true) : nil
    }

    private mutating func findHeads() {
        var found: [String: [Int]] = [:]
        for (index, line) in lines.enumerated()
        where standsApart(index) && line.length <= 80 && !line.text.endsInStop {
            let key = line.text.roughWords.filter { Int($0) == nil }.joined(separator: " ")
            if key.utf8.count >= 3 { found[key, default: []].append(index) }
        }
        for indices in found.values where indices.count >= 3 {
            let atBreaks = indices.count { isAtBreak($0) }
            let numbers = indices.compactMap { index in
                lines[index].text.roughWords.compactMap { $0.utf8.count <= 4 ? Int($0) : nil }.last
            }
            let isCounted =
                numbers.count == indices.count && zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
            let torn = indices.count { isTorn(at: $0) }
            guard atBreaks * 2 >= indices.count || isCounted && torn * 4 >= indices.count else { continue }
            dropped.formUnion(indices)
        }
    }

    /// Whether the line has words, and a blank line or a new page beside it.
    private func standsApart(_ index: Int) -> Bool {
        guard !lines[index].isBlank else { return false }
        return index == 0 || index + 1 == lines.count || lines[index - 1].isBlank || lines[index + 1].isBlank
            || isAtBreak(index)
    }

    /// Whether a form feed stands at the line, or parted from it by blank lines alone.
    private func isAtBreak(_ index: Int) -> Bool {
        if lines[index].followsPageBreak { return true }
        var at = index + 1
        while at < lines.count, at <= index + 3 {
            if lines[at].followsPageBreak { return true }
            guard lines[at].isBlank else { break }
            at += 1
        }
        at = index - 1
        while at >= 0, at >= index - 3, lines[at].isBlank {
            if lines[at].followsPageBreak { return true }
            at -= 1
        }
        return false
    }

    /// Whether a sentence goes on behind the line.
    private func isTorn(at index: Int) -> Bool {
        guard let before = neighbour(of: index, by: -1), let after = neighbour(of: index, by: 1) else {
            return false
        }
        return !lines[before].text.endsInStop && lines[after].text.beginsSmall
    }

    /// Returns the nearest line with words within eight lines that is not dropped.
    private func neighbour(of index: Int, by step: Int) -> Int? {
        var at = index + step
        while lines.indices.contains(at), abs(at - index) <= 8 {
            if !lines[at].isBlank, !dropped.contains(at) { return at }
            at += step
        }
        return nil
    }

    /// The lines that are left.
    private func rest() -> [SourceLine] {
        var gone = dropped
        for index in dropped where isTorn(at: index) {
            for step in [-1, 1] {
                var at = index + step
                while lines.indices.contains(at), abs(at - index) <= 8,
                    lines[at].isBlank || dropped.contains(at)
                {
                    gone.insert(at)
                    at += step
                }
            }
        }
        return lines.indices.lazy.filter { !gone.contains($0) }.map { lines[$0] }
    }
}
