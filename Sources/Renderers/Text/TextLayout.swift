import Content
import Pages
import Text

/// Lays a page out as lines of a width, for formats whose readers' programs do not break lines.
///
/// Headings have a rule below, of `=`, `-` and `- -` by their level, as wide as their words. One blank line separates blocks, and
/// two separate a heading of level 2 from the text above it; a group of links follows its heading. Quotations and notes are
/// indented by two columns, since three would be taken for preformatted text.
struct TextLayout {
    enum Line {
        case text(String)
        case link(Link)
    }

    /// The columns of a line.
    let width: Int
    /// What stands before each row of a preformatted block, if all rows have room for it.
    var indent = ""

    /// Returns the lines of a page: its title, a link below it if there is one, and the blocks, as far as their lines are not `known`.
    func lines(of page: Page, under link: Link? = nil, _ known: KnownLines?) -> [Line] {
        var above = Block.heading(level: 1, page.title)
        var lines = lines(of: above, known) + (link.map { [.link($0)] } ?? [])
        for block in page.blocks {
            let below = self.lines(of: block, known)
            guard !below.isEmpty else { continue }
            lines += repeatElement(.text(""), count: Self.gap(between: above, and: block))
            lines += below
            above = block
        }
        return lines
    }

    /// Returns words as lines of text: the first line begins with `first`, the others with `indent`.
    ///
    /// The words stand on one line. No line begins with a dot, which some clients of Gopher swallow: if one would, all are moved
    /// by a column.
    func wrapped(_ words: String, indent: String = "", first: String? = nil) -> [Line] {
        text(words, indent: indent, first: first).map(Line.text)
    }

    /// Takes words on one line.
    private func text(_ words: String, indent: String = "", first: String? = nil) -> [String] {
        let words = words.withPlainPunctuation
        var lines = LineWrapper(width: width, prefix: indent, firstPrefix: first).lines(of: words)
        if lines.contains(where: \.hasLeadingDot) {
            lines = LineWrapper(width: width, prefix: " ").lines(of: words)
        }
        // The lines are broken, and some clients show a space that does not break as two signs.
        return lines.map(\.withPlainSpaces)
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

    private func lines(of block: Block, _ known: KnownLines?) -> [Line] {
        guard let known, block.isOnlyWords else { return laidOut(block) }
        return known.lines(of: block) { laidOut(block) }
    }

    private func laidOut(_ block: Block) -> [Line] {
        switch block {
        case .heading(let level, let words): heading(words.onOneLine, level)
        case .facts(let words): wrapped(words)
        case .paragraph(let runs): wrapped(runs.words)
        case .list(let items): items.flatMap(item)
        case .quotation(let quoted):
            // A line without words parts two paragraphs of a quotation.
            quoted.flatMap { $0.words.isEmpty ? [.text("")] : wrapped($0.words, indent: "  ") }
        case .verse(let verse): verse.flatMap(lineOfVerse)
        case .attribution(let runs), .context(let runs): wrapped(runs.words, indent: "  ")
        case .preformatted(let rows, let description): wrapped(description.onOneLine) + preformatted(rows)
        case .chart(let chart, let description):
            wrapped(description.onOneLine) + preformatted(chart.lines)
        case .table(let table, let description):
            wrapped(description.onOneLine)
                + preformatted(TableLayout(table, width: width - indent.count).lines)
        case .links(let links): links.map(Line.link)
        case .figure(let figure):
            [.link(figure.link)] + figure.lines.flatMap { wrapped($0.words, indent: "  ") }
        case .note(let paragraphs, let label, _): note(paragraphs.map(\.words), label)
        }
    }

    /// Returns an item below its mark, which the lists around it move to the right.
    private func item(_ item: ListItem) -> [Line] {
        let mark = ListMarks.mark(of: item)
        let first = String(repeating: "  ", count: item.marker.level) + mark
        return wrapped(
            item.words.words,
            indent: String(repeating: " ", count: first.utf8.count),
            first: first
        )
    }

    /// Returns a line of verse; what does not fit goes on further to the right.
    private func lineOfVerse(_ runs: [Run]) -> [Line] {
        let words = runs.words
        return words.isEmpty ? [.text("")] : wrapped(words, indent: "      ", first: "  ")
    }

    private func note(_ paragraphs: [String], _ label: String) -> [Line] {
        let first = wrapped("\(label)\(paragraphs.first ?? "")".onOneLine, indent: "  ")
        return first
            + paragraphs.dropFirst().filter { !$0.isEmpty }
            .flatMap { [.text("")] + wrapped($0, indent: "  ") }
    }

    private func heading(_ words: String, _ level: Int) -> [Line] {
        let lines = text(words)
        let columns = lines.map(\.displayWidth).max() ?? 0
        guard columns > 0 else { return [] }
        let rule =
            switch level {
            case 1: String(repeating: "=", count: columns)
            case 2: String(repeating: "-", count: columns)
            default: Array(repeating: "-", count: (columns + 1) / 2).joined(separator: " ")
            }
        return (lines + [rule]).map(Line.text)
    }

    /// Returns the rows unchanged; one that is wider than a line goes on in the next.
    private func preformatted(_ rows: [String]) -> [Line] {
        let rows = rows.map(\.withoutControls)
        let isRoom = rows.allSatisfy { $0.displayWidth + self.indent.count <= width }
        var indent = isRoom ? self.indent : ""
        if indent.isEmpty, rows.contains(where: \.hasLeadingDot) { indent = " " }
        return rows.flatMap { $0.pieces(of: width - indent.count) }.map { .text(indent + $0) }
    }
}

extension Block {
    /// Whether the block looks the same in each form of a page that has lines.
    fileprivate var isOnlyWords: Bool {
        switch self {
        case .preformatted, .table, .chart, .links, .figure: false
        default: true
        }
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
