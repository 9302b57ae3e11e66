import Content
import Text

/// Makes blocks of chunks.
struct BlockBuilder {
    let reader: PlainInlineReader
    private(set) var blocks: [Manuscript.Block] = []
    /// Words that lines end within, behind a hyphen.
    private var hyphens: (count: Int, line: Int, word: String) = (0, 0, "")
    private var separators: (count: Int, line: Int) = (0, 0)
    private var preformatted: (count: Int, line: Int) = (0, 0)
    /// A sign between two parts, written once more text has come.
    private var pendingSeparator: Int?
    /// Whether the last block is text that stands to the right, and no quotation of a mail.
    private var isAfterQuotation = false

    /// Builds with the notes that were found.
    init(_ reader: PlainInlineReader) { self.reader = reader }

    /// Appends what a chunk is.
    mutating func append(_ chunk: Chunk, _ kind: BlockKind) {
        switch chunk.role {
        case .taken, .note: return
        case .separator:
            if case .body = blocks.last?.content { pendingSeparator = chunk.line }
            return
        case .heading(let level, let title):
            pendingSeparator = nil
            blocks.append(
                Manuscript.Block(line: chunk.line, .heading(level: level, reader.runs([title[...]], line: 0)))
            )
        case .undecided:
            if pendingSeparator != nil { isAfterQuotation = false }
            writeSeparator()
            appendBody(chunk, kind)
            isAfterQuotation = kind == .quotation || kind == .quotedLines
        }
    }

    private mutating func writeSeparator() {
        guard let line = pendingSeparator else { return }
        pendingSeparator = nil
        separators = (separators.count + 1, separators.count == 0 ? line : separators.line)
        append(.paragraph([.text("⁂")]), line)
    }

    private mutating func append(_ block: TextBlock, _ line: Int) {
        blocks.append(Manuscript.Block(line: line, .body(block)))
    }

    private mutating func appendBody(_ chunk: Chunk, _ kind: BlockKind) {
        switch kind {
        case .paragraph, .setText: append(.paragraph(prose(chunk.lines)), chunk.line)
        case .lines:
            for line in chunk.lines where line.text != "--" {
                append(.paragraph(reader.runs([line.text], line: line.number)), line.number)
            }
        case .list: appendList(chunk)
        case .mailQuotation:
            let lines = mailQuotation(chunk)
            if !lines.isEmpty { append(.quotation(lines), chunk.line) }
        case .quotation: appendQuotation([prose(chunk.lines)], chunk.line)
        case .quotedLines:
            appendQuotation(chunk.lines.map { reader.runs([$0.text], line: $0.number) }, chunk.line)
        case .verse: appendVerse(chunk)
        case .preformatted:
            let least = chunk.lines.map(\.indent).min() ?? 0
            preformatted = (preformatted.count + 1, preformatted.count == 0 ? chunk.line : preformatted.line)
            append(.preformatted(chunk.lines.map { $0.moved(left: least) }, description: "Table"), chunk.line)
        case .link:
            let address = LinkLine(chunk.text)?.address ?? ""
            append(.link(address: address, label: address), chunk.line)
        }
    }

    /// Returns the runs of lines that are one paragraph, and counts the hyphens at their ends.
    private mutating func prose(_ lines: [SourceLine]) -> [Inline] {
        for (line, next) in zip(lines, lines.dropFirst())
        where line.text.endsInHyphen && next.text.beginsSmall {
            if hyphens.count == 0 {
                let first = line.text.split(separator: " ").last ?? ""
                hyphens = (0, line.number, String(first + (next.text.split(separator: " ").first ?? "")))
            }
            hyphens.count += 1
        }
        return reader.runs(lines.map(\.text), line: lines.first?.number ?? 0)
    }

    private mutating func appendList(_ chunk: Chunk) {
        guard let list = ListBuilder(chunk, isAmongItems: true) else {
            return append(.paragraph(prose(chunk.lines)), chunk.line)
        }
        let block = list.block { lines, line in reader.runs(lines, line: line) }
        // Items with blank lines between them are one list.
        if case .list(let items) = block, continuesList(items), blocks.extendLastList(by: items) { return }
        append(block, chunk.line)
    }

    /// Whether a list goes on with the last block: it has its next number.
    private func continuesList(_ items: [TextBlock.Item]) -> Bool {
        guard case .body(.list(let before)) = blocks.last?.content else { return false }
        guard items.count == 1 || before.count == 1, let last = before.last?.marker,
            let first = items.first?.marker,
            last.level == first.level
        else { return false }
        return last.number.map { $0 + 1 } == first.number
    }

    /// Appends paragraphs that stand to the right; those of one letter are one quotation.
    private mutating func appendQuotation(_ lines: [[Inline]], _ line: Int) {
        if isAfterQuotation, blocks.extendLastQuotation(by: lines) { return }
        append(.quotation(lines), line)
    }

    /// Returns the paragraphs of a quotation; what it quotes itself keeps its marks, and is not joined with what stands around it.
    private func mailQuotation(_ chunk: Chunk) -> [[Inline]] {
        var paragraphs: [(line: Int, depth: Int, lines: [Substring])] = []
        var isOpen = false
        for line in chunk.lines {
            let marks = line.text.unicodeScalars.prefix { $0 == ">" || $0.isBlank }
            let depth = marks.count { $0 == ">" }
            let words = Substring(line.text.unicodeScalars[marks.endIndex...]).trimmedOfBlanks
            let isSame = isOpen && paragraphs.last?.depth == depth
            if words.isEmpty {
                isOpen = false
            } else if isSame, paragraphs.last?.lines.last?.lastSign != ":" {
                paragraphs[paragraphs.count - 1].lines.append(words)
            } else {
                paragraphs.append((line.number, depth, [words]))
                isOpen = true
            }
        }
        let outer = paragraphs.map(\.depth).min() ?? 1
        return paragraphs.map { paragraph in
            let words = reader.runs(paragraph.lines, line: paragraph.line)
            guard paragraph.depth > outer else { return words }
            return [.text(String(repeating: "> ", count: min(paragraph.depth - outer, 8)))] + words
        }
    }

    private mutating func appendVerse(_ chunk: Chunk) {
        let least = chunk.lines.map(\.indent).min() ?? 0
        let stanza = chunk.lines.map { line -> [Inline] in
            let words = reader.runs([line.text], line: line.number)
            let blanks = min(line.indent - least, 20)
            return blanks == 0 ? words : [.text(String(repeating: "\u{A0}", count: blanks))] + words
        }
        if !blocks.extendLastVerse(by: [[]] + stanza) { append(.verse(stanza), chunk.line) }
    }
}

extension BlockBuilder {
    /// What a person should look at in the blocks.
    var remarks: [Manuscript.Remark] {
        var remarks: [Manuscript.Remark] = []
        if hyphens.count > 0 {
            remarks.append(
                Manuscript.Remark(
                    .changed,
                    line: hyphens.line,
                    "\(count(hyphens.count, "line")) \(hyphens.count == 1 ? "ends" : "end") within a word, such as \(quoted(hyphens.word)); the hyphen is kept, so take it out where the word has none"
                )
            )
        }
        if separators.count > 0 {
            remarks.append(
                Manuscript.Remark(
                    .changed,
                    line: separators.line,
                    "\(count(separators.count, "line")) of signs such as * * * became ⁂; a heading there helps readers more"
                )
            )
        }
        if preformatted.count > 0 {
            remarks.append(
                Manuscript.Remark(
                    .changed,
                    line: preformatted.line,
                    "\(count(preformatted.count, "block")) of columns or signs \(preformatted.count == 1 ? "is" : "are") kept as \(preformatted.count == 1 ? "it stands" : "they stand"); write behind the opening ``` what it shows"
                )
            )
        }
        return remarks
    }
}

extension SourceLine {
    /// Returns the line without some of the columns before it, with spaces for TABs before and in it.
    fileprivate func moved(left columns: Int) -> String {
        var line = String(repeating: " ", count: min(max(indent - columns, 0), 200))
        for scalar in text.unicodeScalars {
            if scalar == "\t" {
                line += String(repeating: " ", count: 8 - line.unicodeScalars.count % 8)
            } else {
                line.unicodeScalars.append(scalar.isBlank ? " " : scalar)
            }
        }
        return line
    }
}
