import Records
import System

/// Every file of a capsule, parsed by its grammar but with no name in it looked up.
struct ParsedCapsule {
    /// A header record and the gemtext below it.
    struct Text {
        var slug: Slug
        /// Where the file begins.
        var start: SourceOffset
        /// The header; `nil` if there is none, which has been reported.
        var header: RecordReader?
        /// The problem for which the file or its header could not be read.
        var obstacle: Report.Cause?
        var body: RawBody
        /// Whether readers are not shown the text, because it is a draft.
        var isHidden = false
    }

    var capsule: RecordReader?
    /// The parts of the text, in reading order.
    var parts: [RecordReader] = []
    var sections: [Text] = []
    var terms: [Text] = []
    var pages: [Text] = []
    var events: [RecordReader] = []
    var eras: [RecordReader] = []
    var sources: [RecordReader] = []
    var attachments: [RecordReader] = []
    /// What lies in `media/`, by name; `nil` if nobody can tell what belongs together, which has been reported.
    var media: [String: MediaEntry]?
    /// The warnings about files that belong into `media/` and lie elsewhere, by their names.
    let misplacedMedia: [String: Report.Cause]
    /// Which files these are.
    let stamps: [String: FileStamp]
    /// Whether there is a file `media.rec`.
    private(set) var hasMediaRecords = false
    /// The folder's name as the user gave it.
    let folder: String
    var questions: [RecordReader] = []
    var changes: [RecordReader] = []
    var moves: [RecordReader] = []
    /// The records of `wording.rec`, whose fields are phrases; `nil` if there is no such file.
    var wording: (records: [Record], start: SourceOffset)?
    /// The problems for which names that other files use could not be read; `nil` if all could.
    ///
    /// A name that is not found may be one of those, so it is not reported, but counted as what follows from the problem.
    private(set) var sectionsObstacle: Report.Cause?
    var termsObstacle: Report.Cause?
    var sourcesObstacle: Report.Cause?
    /// The warning about a file of records that has none, so that what these would mention seems to be unused.
    private(set) var emptyFile: Report.Cause?
    /// The error about a file that holds something else than records.
    private(set) var foreignFile: Report.Cause?

    /// Whether no byte, line or block that could not be read hides anything.
    private(set) var isWhole = true

    init(_ intake: SourceIntake, _ report: inout Report) {
        folder = intake.folder
        stamps = intake.stamps
        misplacedMedia = intake.misplacedMedia
        sectionsObstacle = intake.misnamed[.sections]
        termsObstacle = intake.misnamed[.terms]
        sourcesObstacle = intake.misnamed[.sources]
        for entry in intake.entries { take(entry, &report) }
        let hasAllMedia =
            intake.misnamed[.media] == nil
            && intake.entries.allSatisfy { $0.place != .media || $0.isReadable }
        findMissingFiles(intake, &report)
        hasMediaRecords = intake.entries.contains { $0.place == .media }
        media = hasAllMedia ? intake.media : nil
        let texts = sections + terms + pages
        let all =
            [capsule].compactMap(\.self) + parts + events + eras + sources + attachments + questions
            + changes + moves
        isWhole =
            !sections.isEmpty && foreignFile == nil && intake.misnamed.isEmpty
            && intake.entries.allSatisfy(\.isReadable)
            && texts.allSatisfy { $0.header?.isBroken == false && !$0.body.isCut }
            && !all.contains(where: \.isBroken)
    }

    private mutating func take(_ entry: SourceIntake.Entry, _ report: inout Report) {
        switch entry.place {
        case .capsule: takeCapsule(entry, &report)
        case .timeline:
            let records = self.records(entry, &report) { $0.isEra ? .era : .event }
            events = records.filter { $0.shape.subject == RecordShape.event.subject }
            eras = records.filter { $0.shape.subject == RecordShape.era.subject }
        case .media: attachments = records(entry, as: .attachment, &report)
        case .questions: questions = records(entry, as: .question, &report)
        case .changes: changes = records(entry, as: .change, &report)
        case .wording: takeWording(entry, &report)
        case .moved: moves = records(entry, as: .move, &report)
        case .sources:
            sources = records(entry, as: .source, &report)
            let keyless = sources.first { $0.value(.key) == nil }
            sourcesObstacle =
                sourcesObstacle ?? entry.obstacle ?? foreignFile ?? (sources.isEmpty ? emptyFile : nil)
                ?? keyless?.problem(with: .key)
        case .section(let slug): sections.append(text(entry, slug, as: .section, &report))
        case .page(let slug): pages.append(text(entry, slug, as: .page, &report))
        case .term(let slug):
            let term = text(entry, slug, as: .term, &report)
            if term.header?.value(.term) == nil || term.header?.isBroken == true {
                termsObstacle = termsObstacle ?? term.obstacle ?? term.header?.problem(with: .term)
            }
            // The name may be another than the one that was found.
            termsObstacle = termsObstacle ?? term.header?.nameSlip
            terms.append(term)
        }
    }

    private mutating func records(
        _ entry: SourceIntake.Entry,
        as shape: RecordShape,
        _ report: inout Report
    ) -> [RecordReader] {
        records(entry, &report) { _ in shape }
    }

    /// Reads records of several kinds, of which each record tells its own.
    private mutating func records(
        _ entry: SourceIntake.Entry,
        _ report: inout Report,
        as shape: (Record) -> RecordShape
    ) -> [RecordReader] {
        guard entry.isReadable else { return [] }
        var parser = RecordParser(report.files[entry.index], index: entry.index)
        let sequence = RecordSequence(&parser, as: shape, &report)
        let elements = sequence.elements
        if let obstacle = sequence.obstacle {
            foreignFile = obstacle
        } else if elements.isEmpty, !report.files[entry.index].hasComment {
            let field = shape(Record(fields: [], start: parser.start)).fields.first?.name ?? ""
            emptyFile = report.warningCause(
                at: parser.start,
                "this file has no record; write one, which begins with “\(field): …”, or remove the file"
            )
        }
        return elements.map { RecordReader(ofCapsule: $0.record, as: $0.shape, &report) }
    }

    /// Takes the record of the capsule and those of the parts.
    ///
    /// The fields of any other record are taken as if there were no blank line before them, since the blank line is the mistake.
    private mutating func takeCapsule(_ entry: SourceIntake.Entry, _ report: inout Report) {
        guard entry.isReadable else { return }
        var parser = RecordParser(report.files[entry.index], index: entry.index)
        let sequence = RecordSequence(&parser, as: { $0.has(.part) ? .part : .capsule }, &report)
        if sequence.obstacle != nil { return }
        var records = sequence.elements.map(\.record)
        guard let first = records.firstIndex(where: { !$0.has(.part) }) ?? records.indices.first else {
            return report.error(
                at: SourceOffset(file: entry.index, offset: 0),
                "this file has no record; begin it with “Title: …”"
            )
        }
        let capsule = records.remove(at: first)
        if first > 0 {
            report.error(
                at: capsule.start,
                "the record of the capsule stands first; move it above those of the parts"
            )
        }
        if let stray = records.first(where: { !$0.has(.part) }) {
            report.error(
                at: stray.start,
                "only the records of parts follow the first one; remove the blank line above this one, or begin it with “Part: …”"
            )
        }
        self.capsule = RecordReader(ofCapsule: capsule, as: .capsule, &report)
        parts = records.filter { $0.has(.part) }.map { RecordReader(ofCapsule: $0, as: .part, &report) }
    }

    /// Warns of the header of another term in a term's text.
    private func reportFurtherTerm(
        _ lines: LineReader,
        of file: SourceFile,
        at index: Int,
        _ report: inout Report
    ) {
        let (kind, term) = ("\(FieldName.kind.rawValue):".utf8, "\(FieldName.term.rawValue):".utf8)
        var last: Substring?
        for line in lines {
            defer { last = line }
            guard line.utf8.starts(with: kind), let name = last, name.utf8.starts(with: term)
            else { continue }
            let slug = Slug(folding: name.drop { $0 != ":" })?.string ?? "<slug>"
            report.warning(
                at: LocatedText(name, at: SourceOffset(file: index, offset: file.offset(of: name))),
                "another term begins here, and readers would see its header as text; move it to a file of its own, “glossary/\(slug).gmi”"
            )
        }
    }

    private mutating func takeWording(_ entry: SourceIntake.Entry, _ report: inout Report) {
        guard entry.isReadable else { return }
        var parser = RecordParser(report.files[entry.index], index: entry.index)
        var records: [Record] = []
        while let record = parser.next() {
            records.append(record)
            if let stray = record.strays.first {
                report.error(
                    at: stray.line,
                    "this line is no field; write “Phrase: words”, or “+ ” before a line that continues a value"
                )
            }
        }
        wording = (records, SourceOffset(file: entry.index))
    }

    private func text(
        _ entry: SourceIntake.Entry,
        _ slug: Slug,
        as shape: RecordShape,
        _ report: inout Report
    ) -> Text {
        let start = SourceOffset(file: entry.index, offset: 0)
        var text = Text(
            slug: slug,
            start: start,
            header: nil,
            obstacle: entry.obstacle,
            body: RawBody(),
            isHidden: entry.isHidden
        )
        guard entry.isReadable else { return text }
        let file = report.files[entry.index]
        var parser = RecordParser(file, index: entry.index)
        let (header, obstacle) = HeaderReader.header(&parser, of: file, as: shape, slug: slug, &report)
        text.obstacle = obstacle
        guard let header else { return text }
        text.header = header
        reportHeadings(inHeaderOf: file, at: entry.index, &report)
        if shape.subject == RecordShape.term.subject {
            reportFurtherTerm(parser.lines, of: file, at: entry.index, &report)
        }
        text.body = BodyParser.body(parser.lines, of: file, index: entry.index, &report)
        if text.body.blocks.isEmpty, !header.isBroken {
            report.error(
                at: start,
                "this \(shape.subject) has no text; write it below its header record and a blank line"
            )
        }
        return text
    }
}

extension Record {
    /// Whether the record has this field, which tells what kind of record it is.
    func has(_ name: FieldName) -> Bool { fields.contains { $0.name.text == name.rawValue } }

    /// Whether the record is an era of the timeline, even if its name is missing or misspelt.
    var isEra: Bool {
        has(.era)
            || (has(.from) || has(.to)) && !has(.date) && !(has(.title) && (has(.text) || has(.section)))
            || fields.first?.name.text == "era"
    }
}

extension SourceFile {
    /// Whether there is a comment of records, such as a stub that somebody keeps for later.
    fileprivate var hasComment: Bool { lines.contains { $0.utf8.first == UInt8(ascii: "#") } }
}
