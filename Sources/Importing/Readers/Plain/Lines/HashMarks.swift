/// What `#` before the lines of a text stands for: headings as in Markdown, or comments of commands and settings.
struct HashMarks {
    /// Whether most of the lines stand above text, and the text has no headings of another kind that are more.
    let areHeadings: Bool

    /// Looks at all such lines.
    init(_ lines: [SourceLine]) {
        var (marked, aboveText, numbered) = (0, 0, 0)
        var levels: Set<Int> = []
        for (index, line) in lines.enumerated() where !line.isBlank {
            let isApart = index == 0 || lines[index - 1].isBlank
            if line.hashes == 0 {
                guard isApart, line.length <= 80, index + 1 == lines.count || lines[index + 1].isBlank else {
                    continue
                }
                if case .numbered = StrongShape(line.text) { numbered += 1 }
                continue
            }
            guard line.indent < 4 else { continue }
            marked += 1
            levels.insert(line.hashes)
            aboveText += Self.isAboveText(index, lines) ? 1 : 0
        }
        let isFirst = lines.first { !$0.isBlank }.map { $0.hashes > 0 } ?? false
        let areOthers = numbered >= 3 && levels.count == 1 && !isFirst
        areHeadings = aboveText * 3 >= marked * 2 && !areOthers
    }

    /// Whether nothing stands straight below the line, or words that begin as prose or a list does.
    static func isAboveText(_ index: Int, _ lines: [SourceLine]) -> Bool {
        guard index + 1 < lines.count, !lines[index + 1].isBlank else { return true }
        let below = lines[index + 1]
        if ListMark(below.text) != nil || below.isQuotation || below.isSeparator || below.hashes > 0 {
            return true
        }
        guard let first = below.text.unicodeScalars.first, !below.text.beginsSmall else { return false }
        return first.isWordPart || "“„«‘\"'(_*[¿¡—–".unicodeScalars.contains(first)
    }
}
