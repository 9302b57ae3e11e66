internal import Gemtext
internal import Records
internal import Text

/// Reads the gemtext after a header record, and the notes at its end.
///
/// ```
/// body       = *(line LF) *((definition / blank) LF)
/// line       = heading / item / quotation / link / toggle / paragraph / blank
/// heading    = ("##" / "###") SP words     ; "###" only below a "##"
/// item       = "* " words
/// quotation  = ">" [SP words]
/// link       = "=>" SP address [SP label]
/// toggle     = "```" description           ; without a description where it closes
/// definition = "[^" label "]:" words
/// ```
struct BodyParser {
    private var gemtext = GemtextParser()
    private var body = RawBody()
    /// The lines of a list or a quotation that the next line may continue.
    private var items: [LocatedText] = []
    private var quoted: [LocatedText] = []
    private var art: PreformattedDraft?
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
                    at: text.start,
                    "the text has more than \(lineLimit) lines, and none from here on is read; divide it into several"
                )
                parser.body.isCut = true
                break
            }
            parser.take(text, &report)
        }
        parser.endList()
        parser.endQuotation()
        if let art = parser.art {
            if !parser.body.isCut { art.reportUnclosed(&report) }
            parser.body.blocks.append(art.block)
            parser.body.isCut = true
        }
        return parser.body
    }

    private mutating func take(_ line: LocatedText, _ report: inout Report) {
        if line.text.utf8.first == UInt8(ascii: ".") {
            report.warning(
                at: line.start,
                "the line begins with a dot, and is moved by a column in plain text, since readers of Gopher may lose the dot; begin it with another character"
            )
        }
        let type = gemtext.parse(line.text)
        if case .listItem = type {} else { endList() }
        if case .quotation = type {} else { endQuotation() }
        switch type {
        case .preformatted:
            art?.take(line, &report)
            return
        case .text where line.text.isBlank: return
        case .text:
            if let note = RawBody.Note(line) { return takeNote(note, &report) }
        default: break
        }
        if !body.notes.isEmpty, !hasReportedTail {
            hasReportedTail = true
            report.error(
                at: line.start,
                "only notes may stand after a note; move this line above the first of them"
            )
        }
        takeBlock(line, as: type, &report)
    }

    private mutating func takeNote(_ note: RawBody.Note, _ report: inout Report) {
        if note.text.isEmpty {
            report.error(at: note.label.start, "this note has no text; write it after the colon")
        }
        body.notes.append(note)
    }

    private mutating func takeBlock(_ line: LocatedText, as type: GemtextLine, _ report: inout Report) {
        let problem = LineProblem(line.text, as: type)
        if let problem { report.error(at: line.start, problem.message) }
        switch type {
        case .heading(let level, let words):
            if level == 3, !hasHeading, problem == nil {
                report.error(
                    at: line.start,
                    "this heading skips a level; write “## ”, or put a heading with “## ” above it"
                )
            }
            hasHeading = true
            body.blocks.append(.heading(level: level, line.suffix(words).trimmed))
        case .listItem(let words): items.append(line.suffix(words).trimmed)
        case .quotation(let words): quoted.append(line.suffix(words).trimmed)
        case .link: body.blocks.append(.link(line))
        case .preformattedToggle(let description): toggle(line, line.suffix(description).trimmed, &report)
        case .text, .preformatted: body.blocks.append(.paragraph(line.trimmed))
        }
    }

    private mutating func toggle(_ line: LocatedText, _ description: LocatedText, _ report: inout Report) {
        if let art {
            body.blocks.append(art.block)
            self.art = nil
        } else {
            art = PreformattedDraft(opening: line, description: description, &report)
        }
    }

    private mutating func endList() {
        if !items.isEmpty { body.blocks.append(.list(items)) }
        items = []
    }

    private mutating func endQuotation() {
        if !quoted.isEmpty { body.blocks.append(.quotation(quoted)) }
        quoted = []
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
