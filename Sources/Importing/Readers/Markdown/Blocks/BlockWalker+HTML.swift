import Content
import Markdown
import Records
import Text

/// Blocks of HTML.
extension BlockWalker {
    mutating func html(_ text: String, line: Int) {
        manuscript.syntax.append("html")
        let outer = htmlContainers
        htmlContainers = HTMLFragment.Containers()
        let fragment = HTMLFragment(ProtectedText.code(text), line: line, outer)
        if !fragment.pieces.isEmpty, containers.isEmpty, outer.quotations == 0 { flush() }
        manuscript.syntax += fragment.syntax
        manuscript.remarks += fragment.remarks
        for piece in fragment.pieces {
            htmlContainers.quotations = piece.quotations
            take(piece)
        }
        htmlContainers = fragment.open
        if containers.isEmpty, !isInQuotation { flush() }
    }

    private mutating func take(_ piece: HTMLFragment.Piece) {
        if !isInQuotation, containers.isEmpty {
            if !quoted.isEmpty { flush() }
            if case .item = piece.content {} else { flush() }
        }
        switch piece.content {
        case .comment(let words): comments.append(words)
        case .heading(let level, let words) where containers.isEmpty && !isInQuotation:
            manuscript.blocks.append(
                Manuscript.Block(line: piece.line, .heading(level: level, words), comments: comments)
            )
            comments = []
        case .words(let words), .heading(_, let words):
            place(InlineResult(lines: [words]), line: piece.line)
        case .item(let item): place(item, line: piece.line)
        case .preformatted(let lines):
            flush()
            emit(.preformatted(lines, description: ""), line: piece.line)
        case .table(let header, let rows):
            flush()
            let description = (header ?? []).filter { !$0.isInvisible }.joined(separator: ", ")
            emit(.table(TextTable(header: header, rows: rows), description: description), line: piece.line)
        case .image(let address, let alt):
            let image = InlineResult(
                lines: [[.link(address: address, words: alt)]],
                images: [(address, alt)]
            )
            take(image, line: piece.line)
            place(image, line: piece.line)
        }
    }

    private mutating func place(_ item: TextBlock.Item, line: Int) {
        if isInQuotation {
            let mark = item.marker.number.map { "\($0). " } ?? "• "
            return quote([[.text(mark)] + item.words], line: line)
        }
        let outer = containers.count { $0.kind == .list }
        if items.isEmpty { openLine = line }
        var item = item
        item.marker.level += outer
        items.append(item)
        // What follows in an item of Markdown goes on behind it.
        if let last = containers.indices.last { containers[last].hasWords = true }
    }
}
