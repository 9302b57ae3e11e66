import Content
import Gemtext
import Text

/// Makes a manuscript of gemtext, such as a page of another capsule or a post of a gemlog.
package struct GemtextReader {
    /// Returns the manuscript of a text.
    package static func manuscript(_ text: String) -> Manuscript {
        var reader = GemtextReader()
        var lines = SourceLine.lines(of: text)
        if lines.first(where: { !$0.isBlank })?.text == "---", let head = FileHead(lines) {
            head.write(into: &reader.manuscript)
            lines.removeFirst(head.count)
        }
        for line in lines { reader.take(line) }
        reader.finish()
        reader.moveBanner()
        return reader.manuscript
    }

    private var manuscript = Manuscript()
    private var parser = GemtextParser()
    private var inlines = PlainInlineReader()
    /// The preformatted block that is open: where it begins, its description and its lines.
    private var art: (line: Int, description: String, lines: [String])?
    /// Whether the last line goes on with the list or the quotation of the next one.
    private var isJoined = false
    private var undescribed: (count: Int, line: Int) = (0, 0)

    private init() {}

    /// Puts a picture of signs that stands above the first heading below it, so that the text begins with its title.
    private mutating func moveBanner() {
        guard manuscript.blocks.count > 1, case .body(.preformatted) = manuscript.blocks[0].content,
            manuscript.blocks[1].headingWords != nil
        else { return }
        manuscript.blocks.swapAt(0, 1)
    }

    private mutating func append(_ content: Manuscript.Block.Content, _ line: SourceLine) {
        manuscript.blocks.append(Manuscript.Block(line: line.number, content))
    }

    private mutating func take(_ line: SourceLine) {
        let wasJoined = isJoined
        isJoined = false
        let isClosing = parser.isPreformatted
        switch parser.parse(line.raw) {
        case .preformattedToggle(let description): isClosing ? close(line) : open(description, line)
        case .preformatted:
            art?.lines.append(
                line.raw.unicodeScalars.reduce(into: "") {
                    $0.unicodeScalars.append($1.isBlank && $1 != "\t" ? " " : $1)
                }
            )
        case .heading(let level, let words):
            if words.firstWordPart != nil {
                append(.heading(level: level, inlines.runs([words[...]], line: line.number)), line)
            }
        case .link(let address, let label): takeLink(address, label, line)
        case .listItem(let words): takeItem(words, line, isNext: wasJoined)
        case .quotation(let words): takeQuotation(words, line, isNext: wasJoined)
        case .text: takeText(line)
        }
    }

    private mutating func open(_ description: String, _ line: SourceLine) {
        art = (line.number, description[...].singleSpaced, [])
    }

    private mutating func close(_ line: SourceLine) {
        let rest = line.text.drop { $0 == "`" }
        if rest.firstWordPart != nil {
            manuscript.remarks.append(
                Manuscript.Remark(
                    .dropped,
                    line: line.number,
                    "words stand behind the ``` that closes a block, where no reader sees them, and are left out",
                    words: String(rest)
                )
            )
        }
        closeArt()
    }

    private mutating func closeArt() {
        guard let block = art else { return }
        art = nil
        guard block.lines.contains(where: { !$0[...].trimmedOfBlanks.isEmpty }) || !block.description.isEmpty
        else { return }
        if block.description.isEmpty {
            undescribed = (undescribed.count + 1, undescribed.count == 0 ? block.line : undescribed.line)
        }
        let description = block.description.isEmpty ? "Preformatted text" : block.description
        manuscript.blocks.append(
            Manuscript.Block(line: block.line, .body(.preformatted(block.lines, description: description)))
        )
    }

    private mutating func takeLink(_ address: String, _ label: String?, _ line: SourceLine) {
        let address = address[...].singleSpaced
        guard !address.isEmpty else { return }
        manuscript.syntax.append(address)
        // The writer leaves out a label that says the address once more.
        if label?[...].singleSpaced == address { manuscript.syntax.append(address) }
        append(.body(.link(address: address, label: label.map { $0[...].singleSpaced } ?? address)), line)
    }

    private mutating func takeItem(_ words: String, _ line: SourceLine, isNext: Bool) {
        let runs = inlines.runs([words[...]], line: line.number)
        guard words.contains(where: { !$0.isWhitespace }) else { return }
        isJoined = true
        if !isNext || !manuscript.blocks.extendLastList(by: [TextBlock.Item(runs)]) {
            append(.body(.list([TextBlock.Item(runs)])), line)
        }
    }

    private mutating func takeQuotation(_ words: String, _ line: SourceLine, isNext: Bool) {
        isJoined = true
        guard words.contains(where: { !$0.isWhitespace }) else { return }
        let runs = inlines.runs([words[...]], line: line.number)
        if !isNext || !manuscript.blocks.extendLastQuotation(by: [runs]) {
            append(.body(.quotation([runs])), line)
        }
    }

    private mutating func takeText(_ line: SourceLine) {
        guard !line.isBlank, !line.isSeparator else { return }
        // Above all text but headings stand the date and the author of a post.
        let isTop = manuscript.blocks.allSatisfy { if case .heading = $0.content { true } else { false } }
        if isTop, manuscript.blocks.count <= 2, manuscript.takeFrontLine(line.text, line: line.number) {
            return
        }
        append(.body(.paragraph(inlines.runs([line.text], line: line.number))), line)
    }

    private mutating func finish() {
        closeArt()
        takeTitle()
        if undescribed.count > 0 {
            manuscript.remarks.append(
                Manuscript.Remark(
                    .changed,
                    line: undescribed.line,
                    "\(count(undescribed.count, "preformatted block")) \(undescribed.count == 1 ? "has" : "have") no description; write behind the opening ``` what it shows"
                )
            )
        }
        manuscript.remarks.sort { $0.line < $1.line }
    }

    /// Takes the first heading for the title, if it is the only one of its level or stands above all else.
    private mutating func takeTitle() {
        guard manuscript.title == nil, let first = manuscript.blocks.first,
            case .heading(1, let words) = first.content
        else { return }
        let others = manuscript.blocks.dropFirst().contains {
            if case .heading(1, _) = $0.content { true } else { false }
        }
        if others {
            guard manuscript.blocks.count > 1, case .heading = manuscript.blocks[1].content else { return }
        }
        manuscript.title = Manuscript.Finding(words.wordsWithoutMarks, line: first.line)
        manuscript.blocks.removeFirst()
        guard !others else { return }
        for index in manuscript.blocks.indices {
            if case .heading(let level, let words) = manuscript.blocks[index].content, level > 1 {
                manuscript.blocks[index].content = .heading(level: level - 1, words)
            }
        }
    }
}

extension [Inline] {
    /// The words of the runs, without marks.
    var wordsWithoutMarks: String {
        map { run in
            switch run {
            case .text(let text): text
            case .term(_, let words), .link(_, let words, _): words
            case .emphasis(let inner), .addition(let inner): inner.wordsWithoutMarks
            case .citation, .note: ""
            }
        }.joined()
    }
}
