import Content
import Markdown
import Records
import Text

/// Where a paragraph is put: into the text, a quotation, or an item.
extension BlockWalker {
    mutating func paragraph(_ range: Range<Int>, line: Int) {
        var start = range.lowerBound
        for index in range {
            guard case .text(let words) = nodes[index].kind, let number = ProtectedText.number(of: words),
                cut.blocks.indices.contains(number)
            else { continue }
            if start < index { self.words(start..<index, line: line) }
            self.block(cut.blocks[number])
            start = index + 1
            if start < range.upperBound, case .softBreak = nodes[start].kind { start += 1 }
        }
        if start < range.upperBound { words(start..<range.upperBound, line: line) }
    }

    mutating func words(_ range: Range<Int>, line: Int) {
        let result = InlineReader.read(nodes, in: range, context, line: line)
        take(result, line: line)
        if containers.isEmpty, let headings, headings.matches(result.joined.plainWords[...]) {
            manuscript.blocks.append(
                Manuscript.Block(line: line, .heading(level: 1, result.joined), comments: comments)
            )
            comments = []
            return
        }
        place(result, line: line)
    }

    /// Puts a paragraph where it stands: into the quotation, the item or the text.
    mutating func place(_ result: InlineResult, line: Int) {
        var lines = result.lines.filter { !$0.isInvisible }
        guard !lines.isEmpty else { return }
        if !carried.isEmpty {
            lines[lines.count - 1] += carried
            carried = []
        }
        if isInQuotation { return quote(lines, line: line) }
        if let item = containers.last, item.kind == .item {
            if !item.hasWords { return self.item(lines, line: line) }
            flush()
            tellOnce(
                line,
                "an item of a list is one paragraph; what follows in it stands below the list, which goes on after it"
            )
        }
        if result.isImage, let image = result.images.first {
            return emit(.link(address: image.address, label: image.alt), line: line)
        }
        if lines.count > 1 {
            if result.isVerse {
                tellOnce(line, "a paragraph of short lines that all break is verse, whose lines stay")
                return emit(.verse(lines), line: line)
            }
            tellOnce(line, "a line break within a paragraph begins a new paragraph")
        }
        for words in lines { emit(.paragraph(words), line: line) }
    }

    mutating func quote(_ lines: [[Inline]], line: Int) {
        if quoted.isEmpty { openLine = line }
        if !items.isEmpty {
            // The quotation stands in an item.
            flush()
            openLine = line
        }
        var lines = lines
        if let index = containers.lastIndex(where: { $0.kind == .item }), !containers[index].hasWords {
            containers[index].hasWords = true
            let mark = containers[index].number.map { "\($0). " } ?? "• "
            lines[0] = [.text(mark)] + lines[0]
            tellOnce(line, "a list in a quotation is lines of the quotation")
        }
        if case .text(let first)? = lines.first?.first, let box = Callout(first) {
            manuscript.syntax.append(box.name)
            lines[0][0] = .text(box.words)
        }
        let level = min(quotationDepth, Self.quotationLimit)
        if level > 1 {
            tellOnce(line, "a quotation in a quotation has a “>” before each line")
            let marks = String(repeating: "> ", count: level - 1)
            lines = lines.map { [.text(marks)] + $0 }
        }
        quoted += lines
    }
}
