package import Records

/// One file of a capsule, read by itself: no name in it is looked up.
///
/// Programs that rewrite files compare what a file said before with what it says after.
package struct FileReading: Sendable {
    /// The records and the text; whatever could not be read is missing.
    package private(set) var contents = FileContents()
    /// The fields that each record may have, in their usual order: one list a record, which is empty where no order is usual.
    package private(set) var fieldOrders: [[String]] = []
    /// The errors that the file has whatever stands in the others.
    package private(set) var errors: [Diagnostic] = []
    /// Whether the file has a text below its header record.
    package let isText: Bool
    /// Whether the file is a draft, so that no error in it holds anything up.
    package let isDraft: Bool

    /// Reads a file; `nil` if a capsule has no place for it.
    ///
    /// - Parameters:
    ///   - bytes: The file's content.
    ///   - path: Its path inside the capsule's folder.
    ///   - folder: The folder's name, as messages show it.
    package init?(_ bytes: [UInt8], at path: String, in folder: String) {
        guard let place = CapsuleFile(path: path) else { return nil }
        isText = place.isText
        isDraft = place.isText && DraftMark.stands(in: bytes)
        var report = Report()
        let opened = report.open(
            path: "\(folder)/\(path)",
            bytes,
            subject: "a capsule",
            isGemtext: place.isText
        )
        let index = opened.index
        if opened.isReadable {
            let file = report.files[index]
            var parser = RecordParser(file, index: index)
            while !isText || fieldOrders.isEmpty, let record = parser.next() {
                contents.take(record)
                let shape = place.shape(of: record, isFirst: fieldOrders.isEmpty)
                fieldOrders.append(shape?.fields.map(\.name) ?? [])
            }
            if isText { contents.take(BodyParser.body(parser.lines, of: file, index: index, &report)) }
            place.reportRecords(of: file, index: index, &report)
        }
        errors = report.diagnostics().filter { $0.severity == .error }
    }
}

extension CapsuleFile {
    /// Returns the kind of record that this is, in such a file.
    ///
    /// - Returns: `nil` for phrases, whose names a language decides.
    fileprivate func shape(of record: Record, isFirst: Bool) -> RecordShape? {
        switch self {
        case .capsule: isFirst ? .capsule : .part
        case .timeline: record.isEra ? .era : .event
        case .sources: .source
        case .media: .attachment
        case .questions: .question
        case .changes: .change
        case .moved: .move
        case .wording: nil
        case .section: .section
        case .term: .term
        case .page: .page
        }
    }

    /// Reports what is wrong with the records of such a file, as the loader does that reads them to be served.
    fileprivate func reportRecords(of file: SourceFile, index: Int, _ report: inout Report) {
        var parser = RecordParser(file, index: index)
        switch self {
        case .section(let slug): _ = HeaderReader.header(&parser, of: file, as: .section, slug: slug, &report)
        case .term(let slug): _ = HeaderReader.header(&parser, of: file, as: .term, slug: slug, &report)
        case .page(let slug): _ = HeaderReader.header(&parser, of: file, as: .page, slug: slug, &report)
        case .wording:
            while let record = parser.next() {
                guard let stray = record.strays.first else { continue }
                report.error(at: stray.line, "this line is no field; write “Phrase: words”")
            }
        default:
            let sequence = RecordSequence(
                &parser,
                as: { shape(of: $0, isFirst: !$0.has(.part)) ?? .capsule },
                &report
            )
            for element in sequence.elements {
                _ = RecordReader(ofCapsule: element.record, as: element.shape, &report)
            }
        }
    }
}
