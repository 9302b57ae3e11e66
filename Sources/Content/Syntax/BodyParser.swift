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
    var body = RawBody()
    /// The lines of a list, a quotation or a poem that the next line may continue.
    private var list = ListDraft()
    private var quotation: [LocatedText] = []
    private var verse: [RawBody.VerseLine] = []
    private var run = ParagraphRun()
    /// What the line before this one was, for a line of words straight below it.
    private var above = ParagraphRun.Beginning.none
    private var art: PreformattedDraft?
    /// The line with which the last block of that kind began.
    private var lastBlock: LocatedText?
    /// The problem of the lines straight above, the first of them, and their number.
    private var pending: (problem: LineProblem, line: LocatedText, count: Int)?
    private var hasHeading = false
    var hasReportedTail = false
    /// Whether a note stands straight above the line.
    var isBelowNote = false
    /// The number of the note that was last found to be broken into lines.
    var brokenNote: Int?
    /// The heading below which nothing has stood yet.
    var emptyHeading: (level: Int, LocatedText)?

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
        parser.reportPending(&report)
        parser.endList()
        parser.endQuotation(&report)
        parser.endVerse()
        parser.endRun(&report)
        parser.reportEmptyHeading(&report)
        if let art = parser.art {
            if !parser.body.isCut { art.reportUnclosed(below: parser.lastBlock, &report) }
            parser.body.blocks.append(art.block(isClosed: false, &report))
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
        if takeIndentedNote(line, gemtextLine, &report) { return }
        if !body.notes.isEmpty, line.text.utf8.starts(with: "    ".utf8), !line.text.isBlank {
            return takeParagraphOfNote(line.part(line.text.trimmed), &report)
        }
        let type = BodyLine(line.text, as: gemtextLine)
        if case .item = type {} else { endList() }
        if case .gemtext(.quotation) = type {} else { endQuotation(&report) }
        if case .verse = type {} else { endVerse() }
        if case .gemtext(.text) = type {
            if line.text.isBlank {
                isBelowNote = false
                above = .none
                reportPending(&report)
                return endRun(&report)
            }
            if let note = RawBody.Note(line) {
                endRun(&report)
                return takeNote(note, &report)
            }
            if let misspelt = MisspeltNote(line, isBelowNote: !body.notes.isEmpty) {
                endRun(&report)
                report.error(at: line, misspelt.message)
                return takeNote(misspelt.note, &report)
            }
            if isBelowNote { return takeBrokenNote(line, &report) }
        } else {
            endRun(&report)
        }
        isBelowNote = false
        if !body.notes.isEmpty { reportTail(line, &report) }
        takeBlock(line, as: type, &report)
    }

    private mutating func takeBlock(_ line: LocatedText, as type: BodyLine, _ report: inout Report) {
        let problem = LineProblem(line.text, as: type)
        // The rows of a table, or lines that begin with the same mark, are one mistake.
        if let problem, pending?.problem == problem, problem.isOfSeveralLines {
            pending?.count += 1
        } else {
            reportPending(&report)
            pending = problem.map { ($0, line, 1) }
        }
        if case .gemtext(.heading(let level, _)) = type {
            if let heading = emptyHeading, heading.level >= level { reportEmptyHeading(&report) }
            emptyHeading = problem == nil ? (level, line) : nil
        } else {
            emptyHeading = nil
        }
        defer { above = ParagraphRun.Beginning(type) }
        switch type {
        case .item(let indent, let number, let words):
            if number == nil, let task = words.wordsOfTask {
                report.warning(
                    at: line,
                    "this item is a task in Markdown; write \(written("* \(task.prefix(60))"))"
                )
            }
            if !list.takes(indent: indent, number: number) { endList() }
            list.take(line.part(words), indent: indent, number: number, on: line, &report)
        case .verse(let words):
            let rest = words.utf8.drop(while: \.isBlank)
            // Blanks that nothing follows move nothing.
            let blanks = rest.isEmpty ? 0 : words.utf8.distance(from: words.startIndex, to: rest.startIndex)
            verse.append(RawBody.VerseLine(indent: max(blanks - 1, 0), words: line.part(words.trimmed)))
        case .gemtext(.heading(let level, let words)):
            if level == 3, !hasHeading, problem == nil {
                report.error(
                    at: line,
                    "this heading skips a level; write \(written("## \(words.prefix(60))")), or put a heading with “## ” above it"
                )
            }
            hasHeading = true
            if problem == nil { warnOfEnd(ofHeading: line.suffix(words).trimmed, level: level, &report) }
            body.blocks.append(.heading(level: level, line.suffix(words).trimmed.withoutNameInBraces))
        case .gemtext(.quotation(let words)): quotation.append(line.suffix(words).trimmed)
        case .gemtext(.link):
            if problem == nil, let message = LinkLine.message(about: line.text) {
                report.error(at: line, message)
            } else {
                body.blocks.append(.link(line))
            }
        case .gemtext(.preformattedToggle(let description)):
            toggle(line, line.suffix(description).trimmed, &report)
        case .gemtext(.text), .gemtext(.preformatted), .gemtext(.listItem):
            if problem == nil { run.take(line, below: above) }
            body.blocks.append(.paragraph(line.trimmed))
        }
    }

    private mutating func toggle(_ line: LocatedText, _ description: LocatedText, _ report: inout Report) {
        if let art {
            // Backticks with a description begin a block, so that the one above was not closed.
            let words = line.text.drop { $0 == "`" }.trimmed
            let isOpening =
                !words.isInvisible && !line.text.utf8.starts(with: "````".utf8)
                && !words.lowercased().hasPrefix("end")
            if isOpening { art.reportUnclosed(before: line, &report) }
            body.blocks.append(art.block(isClosed: true, &report))
            self.art = nil
            lastBlock = art.opening
            guard isOpening else { return }
            _ = gemtext.parse("```"[...])
            self.art = PreformattedDraft(opening: line, description: line.part(words), &report)
        } else {
            art = PreformattedDraft(opening: line, description: description, &report)
        }
    }

    /// Reports what is wrong with the lines straight above.
    private mutating func reportPending(_ report: inout Report) {
        if let (problem, line, count) = pending {
            report.error(at: line, problem.message(about: line.text, count))
        }
        pending = nil
    }

    mutating func endRun(_ report: inout Report) {
        if !run.isEmpty { body.misreadHeadings.merge(run.check(&report)) { first, _ in first } }
        run = ParagraphRun()
    }

    mutating func endList() {
        if let block = list.block { body.blocks.append(block) }
        list = ListDraft()
    }

    mutating func endQuotation(_ report: inout Report) {
        if let first = quotation.first, quotation.isWrapped {
            report.warning(
                at: first,
                "these \(quotation.count) lines of a quotation stay lines; join them into one that begins with “> ”, or begin each with “| ” if they are verse"
            )
        }
        if !quotation.isEmpty { body.blocks.append(.quotation(quotation)) }
        quotation = []
    }

    /// Ends a poem; an empty line at either end separates no stanzas.
    mutating func endVerse() {
        let lines = verse.drop { $0.words.isEmpty }
        if let last = lines.lastIndex(where: { !$0.words.isEmpty }) {
            body.blocks.append(.verse(Array(lines[...last])))
        }
        verse = []
    }
}
