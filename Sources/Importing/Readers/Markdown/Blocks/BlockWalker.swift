import Content
import Markdown
import Records
import Text

/// Walks through the tree of a Markdown text, and makes the blocks of a capsule of it.
///
/// A capsule's items are words on one line, and its quotations hold lines alone. So what stands besides in an item or a quotation ends it,
/// comes after it, and the list or quotation goes on behind.
struct BlockWalker {
    let nodes: [MarkdownNode]
    let cut: MarkdownLines
    let context: InlineContext
    let headings: HeadingPattern?
    var manuscript: Manuscript
    /// The quotations, lists and items in which the next node stands, the outermost first.
    private var containers: [Container] = []
    private var items: [TextBlock.Item] = []
    private var quoted: [[Inline]] = []
    /// Where the list or the quotation begins that is being read.
    private var openLine = 1
    private var comments: [String] = []
    /// Marks of notes and citations from a heading, which can have none, for the next paragraph.
    private var carried: [Inline] = []
    private var told: Set<String> = []

    private struct Container {
        enum Kind { case quotation, list, item }
        var kind: Kind
        /// The index of the first node behind it.
        var end: Int
        /// The number of the next item of a list, or of an item.
        var number: Int?
        /// Whether the item has words already.
        var hasWords = false
    }

    init(
        _ nodes: [MarkdownNode],
        _ cut: MarkdownLines,
        _ context: InlineContext,
        _ headings: HeadingPattern?,
        _ manuscript: Manuscript
    ) {
        (self.nodes, self.cut, self.context, self.headings, self.manuscript) =
            (nodes, cut, context, headings, manuscript)
    }

    mutating func walk() {
        var index = 1
        while index < nodes.count {
            leave(before: index)
            index = enter(nodes[index], index)
        }
        leave(before: nodes.count)
        flush()
    }

    /// Returns what was read, with the notes to which something refers.
    consuming func finished() -> Manuscript {
        var reader = NoteReader(cut, context)
        reader.read()
        manuscript.notes += reader.notes
        manuscript.remarks += reader.remarks
        manuscript.syntax += reader.syntax
        manuscript.pictures += reader.pictures
        manuscript.blocks = manuscript.blocks.inserting(reader.strays)
        if !carried.isEmpty { emit(.paragraph(carried), line: nodes.last?.line ?? 1) }
        for comment in comments {
            manuscript.remarks.append(
                .init(
                    .dropped,
                    line: nodes.last?.line ?? 1,
                    "a comment at the end of the file was left out",
                    words: comment
                )
            )
        }
        return manuscript
    }

    // MARK: Containers

    private mutating func leave(before index: Int) {
        while let last = containers.last, last.end <= index {
            containers.removeLast()
            if containers.isEmpty { flush() }
        }
    }

    private mutating func enter(_ node: MarkdownNode, _ index: Int) -> Int {
        switch node.kind {
        case .quotation:
            if !isInQuotation { flush() }
            containers.append(Container(kind: .quotation, end: node.end))
            return index + 1
        case .list(let start):
            if containers.isEmpty { flush() }
            containers.append(Container(kind: .list, end: node.end, number: start))
            return index + 1
        case .item:
            let number = containers.last?.number
            if let number { containers[containers.count - 1].number = number &+ 1 }
            containers.append(Container(kind: .item, end: node.end, number: number))
            return index + 1
        case .paragraph: paragraph(index + 1..<node.end, line: node.line)
        case .heading(let level): heading(level, index + 1..<node.end, line: node.line)
        case .code(let text, let info): code(text, info, line: node.line)
        case .html(let text): html(text, line: node.line)
        case .rule:
            // Before a heading and at either end it divides nothing.
            if containers.isEmpty, !manuscript.blocks.isEmpty || !items.isEmpty, node.end < nodes.count,
                !nodes[node.end].isHeading
            {
                flush()
                emit(.paragraph([.text("⁂")]), line: node.line)
            }
        default: paragraph(index..<node.end, line: node.line)
        }
        return node.end
    }

    private var isInQuotation: Bool { containers.contains { $0.kind == .quotation } }

    /// Ends the list or the quotation that is open.
    mutating func flush() {
        if !items.isEmpty { emit(.list(items.inOrder), line: openLine) }
        if !quoted.isEmpty { emit(.quotation(quoted), line: openLine) }
        (items, quoted) = ([], [])
    }

    mutating func emit(_ block: TextBlock, line: Int) {
        manuscript.blocks.append(Manuscript.Block(line: line, .body(block), comments: comments))
        comments = []
    }

    /// Adds a remark, of each kind once.
    mutating func tellOnce(_ line: Int, _ message: String) {
        guard told.insert(message).inserted else { return }
        manuscript.remarks.append(.init(.changed, line: line, message))
    }

    // MARK: Words

    /// Takes what a line of words says besides its words.
    mutating func take(_ result: InlineResult, line: Int) {
        manuscript.notes += result.notes.map { (line, $0) }
        manuscript.remarks += result.remarks
        manuscript.syntax += result.syntax
        manuscript.pictures += result.images.map { .init(address: $0.address, alt: $0.alt, line: line) }
        comments += result.comments
    }

    private mutating func paragraph(_ range: Range<Int>, line: Int) {
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

    private mutating func words(_ range: Range<Int>, line: Int) {
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
        if lines.count > 1, lines.allSatisfy({ $0.plainWords.count <= 80 }) {
            tellOnce(line, "a paragraph with line breaks is verse, whose lines stay")
            return emit(.verse(lines), line: line)
        }
        for words in lines { emit(.paragraph(words), line: line) }
    }

    private mutating func quote(_ lines: [[Inline]], line: Int) {
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
        quoted += lines
    }

    private mutating func item(_ lines: [[Inline]], line: Int) {
        let index = containers.count - 1
        containers[index].hasWords = true
        if !quoted.isEmpty { flush() }
        var words = Array(lines.joined(separator: [.text(" ")]))
        if case .text(let first)? = words.first, let task = first.withTaskSign {
            words[0] = .text(task)
            manuscript.syntax.append("x")
        }
        if let number = containers[index].number, !(0...999).contains(number) {
            // A year begins this paragraph, and no list.
            flush()
            return emit(.paragraph([.text("\(number). ")] + words), line: line)
        }
        if items.isEmpty { openLine = line }
        let level = containers.count { $0.kind == .list } - 1
        if level >= ListMarker.depth {
            tellOnce(
                line,
                "lists stand in each other \(ListMarker.depth) deep at most; deeper ones are on the innermost level"
            )
        }
        items.append(TextBlock.Item(words, ListMarker(level: level, number: containers[index].number)))
    }

    // MARK: Headings and code

    private mutating func heading(_ level: Int, _ range: Range<Int>, line: Int) {
        var result = InlineReader.read(nodes, in: range, context, line: line, isHeading: true)
        if !containers.isEmpty {
            result.lines = [result.joined.isEmpty ? [] : [.emphasis(result.joined.withoutEmphasis)]]
            take(result, line: line)
            tellOnce(line, "a heading in a list or a quotation is emphasised words")
            return place(result, line: line)
        }
        take(result, line: line)
        flush()
        let words = result.joined
        manuscript.blocks.append(
            Manuscript.Block(
                line: line,
                .heading(level: level, words.filter { !$0.isCarried }),
                id: result.id,
                comments: comments
            )
        )
        comments = []
        let marks = words.filter(\.isCarried)
        if !marks.isEmpty {
            carried += marks
            manuscript.remarks.append(
                .init(
                    .changed,
                    line: line,
                    "a heading has no notes and citations; those of this one stand at the end of the next paragraph"
                )
            )
        }
    }

    private mutating func code(_ text: String, _ info: String, line: Int) {
        // Pandoc writes HTML so, and a comment without words between two lists.
        if info.utf8.starts(with: "{=html}".utf8) { return html(text, line: line) }
        flush()
        var lines = LineReader(ProtectedText.code(text)[...]).map(String.init)
        while lines.last?[...].isBlank == true { lines.removeLast() }
        let words = ProtectedText.words(info)
        guard lines.contains(where: { !$0.isInvisible }) else { return emptyCode(words, line: line) }
        manuscript.syntax.append(words)
        let language = words.split { " {}.,=\"".contains($0) }.first.map(String.init) ?? ""
        emit(.preformatted(lines, description: language), line: line)
    }

    /// Keeps what is said of code that is not there: some languages say a sentence so, and others only the name of a language.
    private mutating func emptyCode(_ info: String, line: Int) {
        let words = info.split { " {}".contains($0) }.joined(separator: " ")
        guard !words.isInvisible else { return }
        if words.utf8.contains(UInt8(ascii: " ")) {
            tellOnce(line, "a block of code without a line is a paragraph of what stands behind its marks")
            return emit(.paragraph([.text(words)]), line: line)
        }
        manuscript.remarks.append(
            .init(.dropped, line: line, "a block of code without a line was left out", words: words)
        )
    }

    private mutating func html(_ text: String, line: Int) {
        manuscript.syntax.append("html")
        let fragment = HTMLFragment(ProtectedText.code(text), line: line)
        if !fragment.pieces.isEmpty, containers.isEmpty { flush() }
        manuscript.syntax += fragment.syntax
        manuscript.remarks += fragment.remarks
        for piece in fragment.pieces {
            switch piece.content {
            case .comment(let words): comments.append(words)
            case .heading(let level, let words) where containers.isEmpty:
                manuscript.blocks.append(
                    Manuscript.Block(
                        line: piece.line,
                        .heading(level: level, [.text(words)]),
                        comments: comments
                    )
                )
                comments = []
            case .words(let words), .heading(_, let words):
                place(InlineResult(lines: [[.text(words)]]), line: piece.line)
            case .image(let address, let alt):
                let image = InlineResult(
                    lines: [[.link(address: address, words: alt)]],
                    images: [(address, alt)]
                )
                take(image, line: piece.line)
                place(image, line: piece.line)
            }
        }
    }
}

extension MarkdownNode {
    fileprivate var isHeading: Bool { if case .heading = kind { true } else { false } }
}

extension Inline {
    /// Whether a heading cannot have it, so that it goes to the next paragraph.
    fileprivate var isCarried: Bool {
        switch self {
        case .note, .citation: true
        default: false
        }
    }
}

extension [TextBlock.Item] {
    /// The items with levels of which none is more than one deeper than that of the item above.
    fileprivate var inOrder: [TextBlock.Item] {
        var base = first?.marker.level ?? 0
        var previous = -1
        return map { item in
            var item = item
            base = Swift.min(base, item.marker.level)
            item.marker.level = Swift.min(item.marker.level - base, previous + 1, ListMarker.depth - 1)
            previous = item.marker.level
            return item
        }
    }
}

extension [Manuscript.Block] {
    /// Returns the blocks with others at their lines.
    fileprivate func inserting(_ others: [Manuscript.Block]) -> [Manuscript.Block] {
        guard !others.isEmpty else { return self }
        var result: [Manuscript.Block] = []
        var rest = others.sorted { $0.line < $1.line }[...]
        for block in self {
            while let other = rest.first, other.line < block.line {
                result.append(other)
                rest.removeFirst()
            }
            result.append(block)
        }
        return result + rest
    }
}

extension String {
    /// The text with a sign in the place of the box of a task; `nil` if it begins with none.
    fileprivate var withTaskSign: String? {
        for (box, sign) in [("[ ] ", "☐ "), ("[x] ", "☑ "), ("[X] ", "☑ ")] where utf8.starts(with: box.utf8)
        {
            return sign + dropFirst(4)
        }
        return nil
    }
}
