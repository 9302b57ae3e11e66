import Content
import Records
import Text

/// What becomes of blocks that were cut out of the text.
extension BlockWalker {
    mutating func block(_ block: CutBlock) {
        if isInQuotation {
            tellOnce(
                block.line,
                "a quotation is lines alone; a table, a drawing or verse in it stands between them"
            )
        }
        switch block.content {
        case .verse(let lines): verse(lines, line: block.line)
        case .table(let header, let rows, let caption):
            flush()
            table(header, rows, caption, line: block.line)
        case .drawing(let lines, let caption):
            flush()
            tellOnce(
                block.line,
                "a table with more than \(TextTable.columnLimit) columns, or with cells over several, is kept as it was drawn"
            )
            let description = caption.map { words($0, line: block.line).plainWords } ?? ""
            emit(.preformatted(lines, description: description), line: block.line)
        }
    }

    private mutating func verse(_ lines: [String], line: Int) {
        let verse = lines.enumerated().map { number, text -> [Inline] in
            let indent = text.utf8.prefix { $0 == UInt8(ascii: " ") }.count
            let words = words(String(text.dropFirst(indent)), line: line + number)
            return indent == 0 || words.isInvisible
                ? words : [.text(String(repeating: "\u{A0}", count: min(indent, 24)))] + words
        }
        flush()
        if verse.contains(where: { !$0.isInvisible }) { emit(.verse(verse), line: line) }
    }

    private mutating func table(_ header: [String]?, _ rows: [[String]], _ caption: String?, line: Int) {
        var marks: [Inline] = []
        var hasLinks = false
        let cell = { (walker: inout BlockWalker, text: String) -> String in
            let words = walker.words(text, line: line)
            marks += words.filter { if case .note = $0 { true } else { false } }
            hasLinks = hasLinks || words.contains { if case .link = $0 { true } else { false } }
            return words.cellWords
        }
        let captionWords = caption.map { words($0, line: line) } ?? []
        marks += captionWords.filter { if case .note = $0 { true } else { false } }
        let header = header.map { $0.map { cell(&self, $0) } }
        let rows = rows.map { $0.map { cell(&self, $0) } }
        let table =
            rows.isEmpty ? TextTable(rows: header.map { [$0] } ?? []) : TextTable(header: header, rows: rows)
        guard !table.rows.isEmpty, !(table.all.joined().allSatisfy { $0.isInvisible }) else { return }
        let description =
            captionWords.isInvisible
            ? (header ?? []).filter { !$0.isInvisible }.joined(separator: ", ") : captionWords.cellWords
        if description.utf8.count > 900, !captionWords.isInvisible {
            emit(.paragraph(captionWords), line: line)
        }
        emit(.table(table, description: description), line: line)
        if hasLinks {
            tellOnce(
                line,
                "the cells of a table are plain words; the addresses of links in them were left out"
            )
        }
        if !marks.isEmpty {
            tellOnce(line, "the cells of a table have no notes; the marks stand in a paragraph below it")
            emit(.paragraph(marks), line: line)
        }
    }

    /// Reads a text of its own, such as a cell, as a line of words.
    private mutating func words(_ text: String, line: Int) -> [Inline] {
        guard !text.isInvisible else { return [] }
        let result = InlineReader.read(markdown: text, cut.references, context, line: line)
        take(result, line: line)
        return result.joined
    }
}

extension [Inline] {
    /// The words of a table's cell: citations with their keys, and without notes.
    fileprivate var cellWords: String {
        map { inline in
            switch inline {
            case .citation(let citation):
                citation.locator.map { "(\(citation.key), \($0))" } ?? "(\(citation.key))"
            case .emphasis(let inner), .addition(let inner): inner.cellWords
            default: [inline].plainWords
            }
        }.joined().onOneLine
    }
}
