import Content
import Text

/// The author and the date of a text, where they stand in lines of their own below the title.
///
/// In Markdown and gemtext such a line is a paragraph like any other; only its place tells it.
extension Manuscript {
    private static let dateWords = WordSet(
        "published updated posted written date on veröffentlicht am publié le publicado el опубликовано"
    )

    /// Takes a line such as “Published 2024-03-01” or “By Anna Lind”, unless the author or the date is known.
    ///
    /// - Returns: Whether the line is one.
    mutating func takeFrontLine(_ words: Substring, line: Int) -> Bool {
        if authors.isEmpty, let byLine = ByLine(words) {
            authors = byLine.authors.map { Finding($0[...].singleSpaced, line: line) }
            remarks.append(
                Remark(
                    .guessed,
                    line: line,
                    "\(quoted(words)) is taken for the author",
                    words: byLine.words
                )
            )
            return true
        }
        guard date == nil, words.unicodeScalars.count <= 60 else { return false }
        let tokens = WordToken.tokens(of: words)
        let lead = tokens.prefix { Self.dateWords.contains($0.text) }
        guard lead.count < tokens.count else { return false }
        let found = words[tokens[lead.count].text.startIndex...]
        guard FoundDate.isDateLine(found), found.unicodeScalars.count > 4 else { return false }
        date = Finding(found.singleSpaced, line: line)
        remarks.append(
            Remark(
                .guessed,
                line: line,
                "\(quoted(words)) is taken for the date of the text",
                words: lead.map { String($0.text) }.joined(separator: " ")
            )
        )
        return true
    }

    /// Takes the paragraphs straight below the title, or at the very beginning, that name the author and the date.
    mutating func takeFrontParagraphs() {
        let start = blocks.prefix(2).prefix { if case .heading = $0.content { true } else { false } }.count
        while start < blocks.count, blocks[start].comments.isEmpty,
            case .body(.paragraph(let runs)) = blocks[start].content
        {
            let isPlain = runs.withoutEmphasis.allSatisfy { if case .text = $0 { true } else { false } }
            let words = runs.plainWords.onOneLineOfText
            guard isPlain, takeFrontLine(words[...], line: blocks[start].line) else { return }
            blocks.remove(at: start)
        }
    }
}
