import Text

/// Headings that the person's pattern has found.
enum PatternHeadings {
    /// Marks them, all of level 1, and keeps the words that are no part of a title in a remark.
    static func mark(_ chunks: inout [Chunk], _ remarks: inout [Manuscript.Remark]) {
        var left: [String] = []
        var firstLine: Int?
        for index in chunks.indices {
            guard let title = chunks[index].patternTitle else { continue }
            let line = chunks[index].text
            let rest = [line[..<title.startIndex], line[title.endIndex...]].map { String($0.trimmedOfBlanks) }
                .filter { $0.firstWordPart != nil }
            if !rest.isEmpty {
                left += rest
                firstLine = firstLine ?? chunks[index].line
            }
            chunks[index].role = .heading(level: 1, title: title.singleSpaced)
        }
        guard let firstLine else { return }
        remarks.append(
            Manuscript.Remark(
                .dropped,
                line: firstLine,
                "of \(count(left.count, "heading")) only what the group of the pattern holds is the title, and the rest, such as \(quoted(left[0])), is left out",
                words: left.joined(separator: "\n")
            )
        )
    }
}
