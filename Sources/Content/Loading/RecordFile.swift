import Text

/// A file of records that is no part of a capsule, such as a server's configuration: the same syntax, read by the
/// same parser.
///
/// What the fields mean is for its reader to say. The reader reports here what is wrong with them, so that one run
/// names all problems, those of the syntax included, in the order of the file.
package struct RecordFile {
    /// Where something stands in the file.
    package struct Place: Sendable {
        fileprivate let offset: SourceOffset
    }

    /// One line, with those that continue it.
    package struct Field: Sendable {
        package let name: String
        /// Without spaces around it; may be empty.
        package let value: String
        package let namePlace: Place
        package let valuePlace: Place
    }

    /// Fields without a blank line between them.
    package struct Record: Sendable {
        package let fields: [Field]
        package let start: Place
        /// Whether a line of it could not be read, so that a field may seem to be missing.
        package let isBroken: Bool
    }

    package let records: [Record]
    /// Of the whole file, for what is wrong with no record.
    package let start: Place
    private var report: Report

    /// Parses the file; whatever is wrong with its syntax is among the ``diagnostics`` then.
    ///
    /// - Parameters:
    ///   - path: As diagnostics show it.
    ///   - bytes: Its content.
    ///   - subject: What it is, for messages: “a configuration”.
    package init(path: String, bytes: [UInt8], subject: String) {
        var report = Report()
        let (index, isReadable) = report.open(path: path, bytes, subject: subject)
        var records: [Record] = []
        if isReadable {
            var parser = RecordParser(report.files[index], index: index)
            while let record = parser.next(&report) {
                records.append(
                    Record(
                        fields: record.fields.map(Field.init),
                        start: Place(offset: record.start),
                        isBroken: record.isBroken
                    )
                )
            }
        }
        self.records = records
        self.report = report
        start = Place(offset: SourceOffset(file: index, offset: 0))
    }

    /// Adds a problem.
    package mutating func error(at place: Place, _ message: String) {
        report.error(at: place.offset, message)
    }

    package var hasErrors: Bool { report.hasErrors }

    /// All problems, in order of their positions.
    package var diagnostics: [Diagnostic] { report.diagnostics() }

    /// The one of `names` that was probably meant.
    package mutating func nearest(to name: String, among names: [String]) -> String? {
        NameList(names).nearest(to: name, budget: &report.suggestionBudget)
    }
}

extension RecordFile.Field {
    fileprivate init(_ field: Record.Field) {
        name = String(field.name.text)
        value = String(field.value.text)
        namePlace = RecordFile.Place(offset: field.name.start)
        valuePlace = RecordFile.Place(offset: field.value.start)
    }
}
