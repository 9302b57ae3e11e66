import Gemtext
package import Pages
internal import Text

/// Renders pages as gemtext.
///
/// A paragraph is one line. One blank line separates blocks, except that a heading is followed by its block, a quotation by the
/// line that names its speaker, and a link by its context. Links and marks inside a text become words and numbers. Verse has a
/// line of text for each of its own, a table is set in columns as preformatted text, and ``ListMarks`` says how numbers and
/// lists in lists are shown.
package struct GemtextRenderer: Sendable {
    private let context: RenderContext
    private let dialect: GemtextDialect

    /// Renders the pages of one edition.
    package init(_ context: RenderContext, in dialect: GemtextDialect = .gemini) {
        self.context = context
        self.dialect = dialect
    }

    /// Returns UTF-8 with LF line ends and a final newline, and no other control characters.
    package func render(_ page: Page) -> [UInt8] {
        render(page, at: context.addresses.path(of: page.id))
    }

    /// Returns the same for a page that stands at another address than its own.
    package func render(_ page: Page, at path: PagePath) -> [UInt8] {
        var lines: [GemtextLine] = [.heading(level: 1, page.title.onOneLine)]
        var isBelowHeading = true
        let spelling = AddressSpelling(at: path, context.addresses, dialect)
        for block in page.blocks {
            let block = GemtextBlock(block, spelling, inputMark: dialect.inputMark)
            if block.lines.isEmpty { continue }
            if !isBelowHeading, !block.continuesBlockAbove { lines.append(.text("")) }
            lines += block.lines
            isBelowHeading = block.isHeading
        }
        var bytes: [UInt8] = []
        for line in lines {
            if case .text(let words) = line, let mark = dialect.inputMark, words.hasPrefix(mark) {
                bytes.append(UInt8(ascii: " "))
            }
            bytes += line.description.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}

/// A block as lines of gemtext; empty for one without words.
private struct GemtextBlock {
    var lines: [GemtextLine]
    var isHeading = false
    /// Whether there is no blank line before the block.
    var continuesBlockAbove = false

    init(_ block: Block, _ spelling: AddressSpelling, inputMark: String? = nil) {
        switch block {
        case .heading(let level, let words):
            lines = [.heading(level: level, words.onOneLine)]
            isHeading = true
        case .facts(let words): lines = Self.text(words.onOneLine)
        case .paragraph(let runs): lines = Self.text(runs.words)
        case .list(let items):
            var marks = ListMarks()
            lines = items.map { marks.gemtext($0) }
        case .quotation(let quoted): lines = quoted.map { .quotation($0.words) }
        case .verse(let verse): lines = verse.map { .text($0.words) }
        case .attribution(let runs), .context(let runs):
            lines = Self.text(runs.words)
            continuesBlockAbove = true
        case .preformatted(let text, let description):
            lines = Self.preformatted(text.map(\.withoutControls), description)
        case .chart(let chart, let description):
            lines = Self.preformatted(chart.lines, description)
        case .table(let table, let description):
            lines = Self.preformatted(
                TableLayout(table, width: LineWrapper.standardWidth).lines,
                description
            )
        case .links(let links): lines = links.map { Self.line($0, spelling, inputMark) }
        case .figure(let figure):
            lines = [Self.line(figure.link, spelling)] + figure.lines.flatMap { Self.text($0.words) }
        case .note(let paragraphs, let label, _):
            let further = paragraphs.dropFirst().map(\.words).filter { !$0.isEmpty }
            lines =
                Self.text("\(label)\(paragraphs.first?.words ?? "")".onOneLine)
                + further.flatMap { [.text(""), .text($0)] }
        }
    }

    private static func preformatted(_ rows: [String], _ description: String) -> [GemtextLine] {
        [.preformattedToggle(description.onOneLine)] + rows.map { .preformatted($0) } + [
            .preformattedToggle("")
        ]
    }

    private static func line(
        _ link: Link,
        _ spelling: AddressSpelling,
        _ inputMark: String? = nil
    ) -> GemtextLine {
        let address = spelling.address(of: link.target)
        let label = link.label.onOneLine
        if let inputMark, case .page(let page) = link.target, page.asksForWords {
            // Gemtext has no such line, so it is written as it stands.
            return .preformatted("\(inputMark) \(address) \(label)")
        }
        return .link(address: address, label: label.isEmpty ? address : label)
    }

    private static func text(_ words: String) -> [GemtextLine] { words.isEmpty ? [] : [.text(words)] }
}
