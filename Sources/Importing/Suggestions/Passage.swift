import Content

/// The words of a paragraph, an item or a line of a quotation.
struct Passage {
    let line: Int
    let text: String
    /// The words in emphasis.
    let emphasis: [String]

    /// Returns the passages of a manuscript in order, with its notes at the end.
    static func passages(of manuscript: Manuscript) -> [Passage] {
        var passages: [Passage] = []
        for block in manuscript.blocks {
            guard case .body(let body) = block.content else { continue }
            passages += body.lines.map { Passage($0, line: block.line) }
        }
        for (line, note) in manuscript.notes { passages += note.paragraphs.map { Passage($0, line: line) } }
        return passages
    }

    private init(_ runs: [Inline], line: Int) {
        self.line = line
        text = runs.wordsWithoutMarks
        emphasis = runs.compactMap {
            if case .emphasis(let inner) = $0 { inner.wordsWithoutMarks } else { nil }
        }
    }

    /// Returns the sentence around a part of the text, cut at 300 letters.
    func sentence(around part: Substring) -> String {
        let scalars = text.unicodeScalars
        var start = part.startIndex
        var steps = 0
        while start > scalars.startIndex, steps < 240 {
            let before = scalars.index(before: start)
            if scalars[start].isBlank, ".!?…".unicodeScalars.contains(scalars[before]) { break }
            start = before
            steps += 1
        }
        var end = part.endIndex
        steps = 0
        while end < scalars.endIndex, steps < 300 {
            let scalar = scalars[end]
            end = scalars.index(after: end)
            if ".!?…".unicodeScalars.contains(scalar), end == scalars.endIndex || scalars[end].isBlank {
                break
            }
            steps += 1
        }
        return text[start..<end].singleSpaced
    }
}
