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
    var containers: [Container] = []
    var items: [TextBlock.Item] = []
    var quoted: [[Inline]] = []
    /// Where the list or the quotation begins that is being read.
    var openLine = 1
    var comments: [String] = []
    /// Marks of notes and citations from a heading, which can have none, for the next paragraph.
    var carried: [Inline] = []
    var told: Set<String> = []
    /// What the blocks of HTML above have opened.
    var htmlContainers = HTMLFragment.Containers()
    let endnotes: Endnotes

    struct Container {
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
        _ manuscript: Manuscript,
        _ endnotes: Endnotes
    ) {
        (self.nodes, self.cut, self.context, self.headings, self.manuscript, self.endnotes) =
            (nodes, cut, context, headings, manuscript, endnotes)
    }

    mutating func walk() {
        var index = 1
        while index < nodes.count {
            leave(before: index)
            index = endnotes.skipped[index] ?? enter(nodes[index], index)
        }
        leave(before: nodes.count)
        flush()
    }

    // MARK: Containers

    mutating func leave(before index: Int) {
        while let last = containers.last, last.end <= index {
            containers.removeLast()
            if containers.isEmpty { flush() }
        }
    }

    mutating func enter(_ node: MarkdownNode, _ index: Int) -> Int {
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

    /// The most signs before a line of a quotation; more are nobody's text.
    static let quotationLimit = 8

    var isInQuotation: Bool { htmlContainers.quotations > 0 || containers.contains { $0.kind == .quotation } }

    /// The number of quotations that stand in each other here.
    var quotationDepth: Int { htmlContainers.quotations + containers.count { $0.kind == .quotation } }

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
}

extension MarkdownNode {
    var isHeading: Bool { if case .heading = kind { true } else { false } }
}
