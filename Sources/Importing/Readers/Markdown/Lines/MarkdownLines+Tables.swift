import Records
import Text

/// Tables with their captions.
extension MarkdownLines {
    /// Takes a table that stands after a blank line.
    mutating func takeTable() -> Bool {
        guard let first = line(index) else { return false }
        let ahead = lines[index...]
        var found: (count: Int, content: CutBlock.Content)?
        if GridTable.isBorder(first) {
            found = GridTable.read(ahead)
        } else if ColumnTable.mayBegin(first, line(index + 1)) {
            found = ColumnTable.read(ahead)
        }
        guard let found else { return false }
        take(found)
        return true
    }

    /// Takes a table of bars, which may follow a paragraph.
    mutating func takeCaptionlessTable() -> Bool {
        guard let first = line(index), first.utf8.contains(UInt8(ascii: "|")), let rule = line(index + 1),
            PipeTable.isRule(rule), let found = PipeTable.read(lines[index...])
        else { return false }
        take(found)
        return true
    }

    mutating func take(_ found: (count: Int, content: CutBlock.Content)) {
        var found = found
        if let caption = caption(after: index + found.count) {
            switch found.content {
            case .table(let header, let rows, _):
                found.content = .table(header: header, rows: rows, caption: caption.words)
            case .drawing(let lines, _): found.content = .drawing(lines, caption: caption.words)
            case .verse: break
            }
            found.count = caption.end - index
            dropAbove(caption.words)
        }
        // A paragraph straight above would take the placeholder in.
        if !isBlank(index - 1), found.count > 1 {
            let start = index
            cut(found.count, found.content)
            lines.swapAt(start, start + 1)
        } else {
            cut(found.count, found.content)
        }
    }

    /// Drops the paragraph above a table that has the words of its caption, as Pandoc makes of a caption of Word.
    private mutating func dropAbove(_ caption: String) {
        var above = index - 1
        while above > 0, isBlank(above) { above -= 1 }
        guard above >= 0, above + 1 < index, isBlank(above - 1),
            lines[above][...].trimmed == protector.protect(caption)[...].trimmed
        else { return }
        lines[above] = ""
        remarks.append(
            .init(
                .dropped,
                line: above + 1,
                "the caption of the table below stands here once more",
                words: caption
            )
        )
    }

    /// Returns the caption below a table, `Table: words` or `: words`, with the line after it.
    mutating func caption(after number: Int) -> (words: String, end: Int)? {
        var next = number
        if isBlank(next) { next += 1 }
        guard let first = line(next) else { return nil }
        let text = Substring(first).trimmed
        let mark = ["Table:", "table:", ":"].first { text.utf8.starts(with: $0.utf8) }
        guard let mark, !text.utf8.starts(with: "::".utf8) else { return nil }
        var words = [String(Substring(text.utf8.dropFirst(mark.utf8.count)).trimmed)]
        next += 1
        while let text = line(next), !text[...].isBlank {
            words.append(String(Substring(text).trimmed))
            next += 1
        }
        let caption = words.joined(separator: " ")
        syntax.append(mark)
        return caption.isEmpty ? nil : (caption, next)
    }
}
