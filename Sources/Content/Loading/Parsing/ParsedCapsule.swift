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
    /// Whether all names that other files may use could be read.
    ///
    /// If one could not be read, a name that is not found may be that one, so it is not reported.
    var hasAllSections = true
    var hasAllTermNames = true
    var hasAllSourceKeys = true

    /// Whether no byte, line or block that could not be read hides anything.
    private(set) var isWhole = true

    init(_ intake: SourceIntake, _ report: inout Report) {
        folder = intake.folder
        stamps = intake.stamps
        for entry in intake.entries { take(entry, &report) }
        if intake.misnamed.contains(.sections) { hasAllSections = false }
        if intake.misnamed.contains(.terms) { hasAllTermNames = false }
        if intake.misnamed.contains(.sources) { hasAllSourceKeys = false }
        let hasAllMedia =
            !intake.misnamed.contains(.media)
            && intake.entries.allSatisfy { $0.place != .media || $0.isReadable }
        hasMediaRecords = intake.entries.contains { $0.place == .media }
        media = hasAllMedia ? intake.media : nil
        let texts = sections + terms + pages
        let records =
            [capsule].compactMap(\.self) + parts + events + eras + sources + attachments + questions
            + changes + moves
        isWhole =
            !sections.isEmpty && intake.misnamed.isEmpty && intake.entries.allSatisfy(\.isReadable)
            && texts.allSatisfy { $0.header?.isBroken == false && !$0.body.isCut }
            && !records.contains(where: \.isBroken)
    }

    private mutating func take(_ entry: SourceIntake.Entry, _ report: inout Report) {
        switch entry.place {
        case .capsule: takeCapsule(entry, &report)
        case .timeline:
            let records = Self.records(entry, &report) { $0.isEra ? .era : .event }
            events = records.filter { $0.shape.subject == RecordShape.event.subject }
            eras = records.filter { $0.shape.subject == RecordShape.era.subject }
        case .media: attachments = Self.records(entry, as: .attachment, &report)
        case .questions: questions = Self.records(entry, as: .question, &report)
        case .changes: changes = Self.records(entry, as: .change, &report)
        case .wording: takeWording(entry, &report)
        case .moved: moves = Self.records(entry, as: .move, &report)
        case .sources:
            sources = Self.records(entry, as: .source, &report)
            hasAllSourceKeys = entry.isReadable && sources.allSatisfy { $0.value(.key) != nil }
        case .section(let slug): sections.append(text(entry, slug, as: .section, &report))
        case .page(let slug): pages.append(text(entry, slug, as: .page, &report))
        case .term(let slug):
            let term = text(entry, slug, as: .term, &report)
            if term.header?.value(.term) == nil || term.header?.isBroken == true { hasAllTermNames = false }
            terms.append(term)
        }
    }

    private static func records(
        _ entry: SourceIntake.Entry,
        as shape: RecordShape,
        _ report: inout Report
    ) -> [RecordReader] {
        records(entry, &report) { _ in shape }
    }

    /// Reads records of several kinds, of which each record tells its own.
    private static func records(
        _ entry: SourceIntake.Entry,
        _ report: inout Report,
        as shape: (Record) -> RecordShape
    ) -> [RecordReader] {
        guard entry.isReadable else { return [] }
        var parser = RecordParser(report.files[entry.index], index: entry.index)
        var readers: [RecordReader] = []
        while let record = parser.next(&report) {
            readers.append(RecordReader(ofCapsule: record, as: shape(record), &report))
        }
        return readers
    }

    /// Takes the record of the capsule and those of the parts.
    ///
    /// The fields of any other record are taken as if there were no blank line before them, since the blank line is the mistake.
    private mutating func takeCapsule(_ entry: SourceIntake.Entry, _ report: inout Report) {
        guard entry.isReadable else { return }
        var parser = RecordParser(report.files[entry.index], index: entry.index)
        guard var record = parser.next(&report) else {
            return report.error(
                at: SourceOffset(file: entry.index, offset: 0),
                "this file has no record; begin it with “Title: …”"
            )
        }
        var records: [Record] = []
        var isReported = false
        while let further = parser.next(&report) {
            if further.has(.part) {
                records.append(record)
                record = further
                continue
            }
            if !isReported {
                report.error(
                    at: further.start,
                    "only the records of parts follow the first one; remove the blank line above this one, or begin it with “Part: …”"
                )
            }
            isReported = true
            record.fields += further.fields
            record.isBroken = record.isBroken || further.isBroken
        }
        records.append(record)
        capsule = RecordReader(ofCapsule: records[0], as: .capsule, &report)
        parts = records.dropFirst().map { RecordReader(ofCapsule: $0, as: .part, &report) }
    }

    private mutating func takeWording(_ entry: SourceIntake.Entry, _ report: inout Report) {
        guard entry.isReadable else { return }
        var parser = RecordParser(report.files[entry.index], index: entry.index)
        var records: [Record] = []
        while let record = parser.next(&report) { records.append(record) }
        wording = (records, SourceOffset(file: entry.index))
    }

    private func text(
        _ entry: SourceIntake.Entry,
        _ slug: Slug,
        as shape: RecordShape,
        _ report: inout Report
    ) -> Text {
        let start = SourceOffset(file: entry.index, offset: 0)
        var text = Text(slug: slug, start: start, header: nil, body: RawBody(), isHidden: entry.isHidden)
        guard entry.isReadable else { return text }
        let file = report.files[entry.index]
        var parser = RecordParser(file, index: entry.index)
        guard let record = parser.next(&report) else {
            report.error(
                at: start,
                "this file has no header record; begin it with “\(shape.fields.first?.name ?? ""): …”"
            )
            return text
        }
        text.header = RecordReader(ofCapsule: record, as: shape, &report)
        text.body = BodyParser.body(parser.lines, of: file, index: entry.index, &report)
        if text.body.blocks.isEmpty, !record.isBroken {
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
    fileprivate func has(_ name: FieldName) -> Bool { fields.contains { $0.name.text == name.rawValue } }

    /// Whether the record is an era of the timeline, even if its name is missing or misspelt.
    fileprivate var isEra: Bool { has(.era) || (has(.from) || has(.to)) && !has(.date) }
}
