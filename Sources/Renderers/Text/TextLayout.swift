import Gopher
import Pages
import Text

/// Lays a page out as lines of at most 67 columns, for formats whose readers' programs do not break lines.
///
/// One blank line separates blocks, and two separate a heading of level 2 from the text above it; a group of links follows its
/// heading. Quotations and notes are indented by two columns, since three would be taken for preformatted text.
struct TextLayout {
    enum Line {
        case text(String)
        case link(Link)
    }

    private(set) var lines: [Line] = []

    init(_ page: Page) {
        var above = Block.heading(level: 1, page.title)
        lines = Self.lines(of: above)
        for block in page.blocks {
            let below = Self.lines(of: block)
            guard !below.isEmpty else { continue }
            lines += repeatElement(.text(""), count: Self.gap(between: above, and: block))
            lines += below
            above = block
        }
    }

    /// Returns words as lines of text: the first line begins with `first`, the others with `indent`.
    ///
    /// No line begins with a dot, which some clients of Gopher swallow: if one would, all are moved by a column.
    static func wrapped(_ words: String, indent: String = "", first: String? = nil) -> [Line] {
        let words = words.onOneLine.withPlainPunctuation
        var lines = LineWrapper(prefix: indent, firstPrefix: first).lines(of: words)
        if lines.contains(where: \.hasLeadingDot) { lines = LineWrapper(prefix: " ").lines(of: words) }
        // The lines are broken, and some clients show a space that does not break as two signs.
        return lines.map { Line.text($0.withPlainSpaces) }
    }

    private static func gap(between above: Block, and below: Block) -> Int {
        switch (above, below) {
        case (_, .attribution), (_, .context): 0
        case (.heading(let level, _), .links) where level > 1: 0
        case (.heading, .heading), (.links, .heading): 1
        case (_, .heading(level: 2, _)): 2
        default: 1
        }
    }

    private static func lines(of block: Block) -> [Line] {
        switch block {
        case .heading(_, let words): wrapped(words)
        case .paragraph(let runs): wrapped(runs.words)
        case .list(let items): items.flatMap { wrapped($0.words, indent: "  ", first: "* ") }
        case .quotation(let quoted): quoted.flatMap { wrapped($0.words, indent: "  ") }
        case .attribution(let runs), .context(let runs): wrapped(runs.words, indent: "  ")
        case .preformatted(let rows, let description): wrapped(description) + preformatted(rows)
        case .links(let links): links.map(Line.link)
        case .note(_, let label, let runs): wrapped("\(label). \(runs.words)", indent: "  ")
        }
    }

    /// Returns the rows unchanged; one that is wider than a line goes on in the next.
    private static func preformatted(_ rows: [String]) -> [Line] {
        let indent = rows.contains(where: \.hasLeadingDot) ? " " : ""
        let width = LineWrapper.standardWidth - indent.count
        return rows.flatMap { $0.withoutControls.pieces(of: width) }.map { .text(indent + $0) }
    }
}

extension String {
    fileprivate var hasLeadingDot: Bool { utf8.first == UInt8(ascii: ".") }

    /// Returns the text in pieces of at most `width` columns; an empty row has one empty piece.
    fileprivate func pieces(of width: Int) -> [String] {
        var pieces = [""]
        var columns = 0
        for character in self {
            columns += character.displayWidth
            if columns > width {
                pieces.append("")
                columns = character.displayWidth
            }
            pieces[pieces.count - 1].append(character)
        }
        return pieces
    }
}
