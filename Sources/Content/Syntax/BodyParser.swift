internal import Gemtext
internal import Records
internal import Text

/// Reads the gemtext after a header record, and the notes at its end.
///
/// ```
/// body       = *(line LF) *((definition / further / blank / comment) LF)
/// line       = heading / item / verse / quotation / link / toggle / paragraph / blank / comment
/// heading    = ("##" / "###") SP words     ; "###" only below a "##"
/// quotation  = ">" [SP words]
/// link       = "=>" SP address [SP label]
/// toggle     = "```" description           ; without a description where it closes
/// definition = "[^" label "]:" words
/// further    = 4SP words                   ; a further paragraph of the note above
/// comment    = "%%" *any                   ; as if the line were not there; none inside a block
/// ```
/// ``BodyLine`` has items and verse.
struct BodyParser {
    private var gemtext = GemtextParser()
    private var body = RawBody()
    /// The lines of a list, a quotation or a poem that the next line may continue.
    private var list = ListDraft()
    private var quoted: [LocatedText] = []
    private var verse: [RawBody.VerseLine] = []
    private var art: PreformattedDraft?
    private var lastProblem: LineProblem?
    private var hasHeading = false
    private var hasReportedTail = false

    /// The most lines of a text that are read.
    ///
    /// No real text has as many, and each takes some hundred bytes of memory.
    private static let lineLimit = 100_000

    static func body(_ lines: LineReader, of file: SourceFile, index: Int, _ report: inout Report) -> RawBody
    {
        var parser = BodyParser()
        for (number, line) in lines.enumerated() {
            let text = LocatedText(line, at: SourceOffset(file: index, offset: file.offset(of: line)))
            guard number < lineLimit else {
                report.error(
                    at: text,
                    "the text has more than \(lineLimit) lines, and none from here on is read; divide it into several"
                )
                parser.body.isCut = true
                break
            }
            parser.take(text, &report)
        }
        parser.endList()
        parser.endQuotation()
        parser.endVerse()
        if let art = parser.art {
            if !parser.body.isCut { art.reportUnclosed(&report) }
            parser.body.blocks.append(art.block(&report))
            parser.body.isCut = true
        }
        return parser.body
    }

    private mutating func take(_ line: LocatedText, _ report: inout Report) {
        if !gemtext.isPreformatted, line.text.utf8.starts(with: "%%".utf8) { return }
        if line.text.utf8.first == UInt8(ascii: ".") {
            report.warning(
                at: line,
                "the line begins with a dot, and is moved by a column in plain text, since readers of Gopher may lose the dot; begin it with another character"
            )
        }
        let gemtextLine = gemtext.parse(line.text)
        if case .preformatted = gemtextLine {
            art?.take(line, &report)
            return
        }
        if !body.notes.isEmpty, line.text.utf8.starts(with: "    ".utf8), !line.text.isBlank {
            return takeParagraphOfNote(line.part(line.text.trimmed), &report)
        }
        let type = BodyLine(line.text, as: gemtextLine)
        if case .item = type {} else { endList() }
        if case .gemtext(.quotation) = type {} else { endQuotation() }
        if case .verse = type {} else { endVerse() }
        if case .gemtext(.text) = type {
            if line.text.isBlank { return }
            if let note = RawBody.Note(line) { return takeNote(note, &report) }
        }
        if !body.notes.isEmpty, !hasReportedTail {
            hasReportedTail = true
            report.error(
                at: line,
                "only notes may stand after a note; move this line above the first of them, or put four spaces before it if it is a paragraph of the note"
            )
        }
        takeBlock(line, as: type, &report)
    }

    private mutating func takeNote(_ note: RawBody.Note, _ report: inout Report) {
        if note.paragraphs[0].isEmpty {
            report.error(at: note.label, "this note has no text; write it after the colon")
        }
        body.notes.append(note)
    }

    private mutating func takeParagraphOfNote(_ text: LocatedText, _ report: inout Report) {
        var parser = GemtextParser()
        let type = BodyLine(text.text, as: parser.parse(text.text))
        if case .gemtext(.text) = type {
            body.notes[body.notes.count - 1].paragraphs.append(text)
        } else {
            report.error(
                at: text,
                "a note has paragraphs of words only; write this as a sentence, or move it into the text"
            )
        }
    }

    private mutating func takeBlock(_ line: LocatedText, as type: BodyLine, _ report: inout Report) {
        let problem = LineProblem(line.text, as: type)
        // The rows of a table are one mistake.
        if let problem, problem != .tableRow || lastProblem != .tableRow {
            report.error(at: line, problem.message)
        }
        lastProblem = problem
        switch type {
        case .item(let indent, let number, let words):
            if !list.takes(indent: indent, number: number) { endList() }
            list.take(line.part(words), indent: indent, number: number, on: line, &report)
        case .verse(let words):
            let rest = words.utf8.drop(while: \.isBlank)
            let blanks = words.utf8.distance(from: words.startIndex, to: rest.startIndex)
            verse.append(RawBody.VerseLine(indent: max(blanks - 1, 0), words: line.part(words.trimmed)))
        case .gemtext(.heading(let level, let words)):
            if level == 3, !hasHeading, problem == nil {
                report.error(
                    at: line,
                    "this heading skips a level; write “## ”, or put a heading with “## ” above it"
                )
            }
            hasHeading = true
            body.blocks.append(.heading(level: level, line.suffix(words).trimmed))
        case .gemtext(.quotation(let words)): quoted.append(line.suffix(words).trimmed)
        case .gemtext(.link): body.blocks.append(.link(line))
        case .gemtext(.preformattedToggle(let description)):
            toggle(line, line.suffix(description).trimmed, &report)
        case .gemtext(.text), .gemtext(.preformatted), .gemtext(.listItem):
            body.blocks.append(.paragraph(line.trimmed))
        }
    }

    private mutating func toggle(_ line: LocatedText, _ description: LocatedText, _ report: inout Report) {
        if let art {
            body.blocks.append(art.block(&report))
            self.art = nil
        } else {
            art = PreformattedDraft(opening: line, description: description, &report)
        }
    }

    private mutating func endList() {
        if let block = list.block { body.blocks.append(block) }
        list = ListDraft()
    }

    private mutating func endQuotation() {
        if !quoted.isEmpty { body.blocks.append(.quotation(quoted)) }
        quoted = []
    }

    /// Ends a poem; an empty line at either end separates no stanzas.
    private mutating func endVerse() {
        let lines = verse.drop { $0.words.isEmpty }
        if let last = lines.lastIndex(where: { !$0.words.isEmpty }) {
            body.blocks.append(.verse(Array(lines[...last])))
        }
        verse = []
    }
}

extension RawBody.Block {
    /// Reads a link; one without a label is shown by its address.
    fileprivate static func link(_ line: LocatedText) -> RawBody.Block {
        let rest = Substring(line.text.utf8.dropFirst(2)).trimmed
        let address = Substring(rest.utf8.prefix { !$0.isBlank })
        let label = Substring(rest.utf8[address.endIndex...]).trimmed
        return .link(address: line.part(address), label: line.part(label.isInvisible ? address : label))
    }
}

extension LocatedText {
    fileprivate var trimmed: LocatedText { part(text.trimmed) }

    /// Returns the part at the end of a line that its parser gave as `words`.
    fileprivate func suffix(_ words: String) -> LocatedText {
        part(Substring(text.utf8.suffix(words.utf8.count)))
    }
}
