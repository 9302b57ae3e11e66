internal import Gemtext
internal import Text

/// The fields of one record by their names, after they have been held against its shape.
struct RecordReader: Sendable {
    let shape: RecordShape
    /// Where the record begins.
    let start: SourceOffset
    /// Whether a field may be missing only because its line could not be read.
    let isBroken: Bool
    private var values: [FieldName: [LocatedText]] = [:]
    /// Fields that are there with a mistake, so that nothing else is to be said of them.
    private var flawed: Set<FieldName> = []

    /// Reports unknown, repeated, empty and missing fields.
    init(_ record: Record, as shape: RecordShape, _ report: inout Report) {
        self.shape = shape
        start = record.start
        isBroken = record.isBroken
        for field in record.fields { take(field, &report) }
        if !isBroken { reportMissing(&report) }
    }

    /// The value of a field that stands at most once.
    func value(_ name: FieldName) -> LocatedText? { values[name]?.first }

    /// The values of a field that may be repeated.
    func values(_ name: FieldName) -> [LocatedText] { values[name] ?? [] }

    /// Whether it stands there, even with a mistake that has been reported.
    func has(_ name: FieldName) -> Bool { values[name] != nil || flawed.contains(name) }

    private mutating func take(_ field: Record.Field, _ report: inout Report) {
        guard let name = FieldName(rawValue: String(field.name.text)), let rule = shape.occurrence(of: name)
        else {
            return reportUnknown(field, &report)
        }
        if field.value.isEmpty {
            flawed.insert(name)
            report.error(
                at: field.name.start,
                "“\(name.rawValue)” has no value; write one, or remove the line"
            )
        } else if values[name] != nil, rule == .once || rule == .optional {
            report.error(
                at: field.name.start,
                "“\(name.rawValue)” stands here a second time; \(shape.subjectWithArticle) has one, so remove the other"
            )
        } else {
            // The right choice of a question begins with a mark on purpose.
            if name != .choice, !GemtextLine.isPlainText(field.value.text) {
                report.error(
                    at: field.value.start,
                    "this value begins with a line-type mark of gemtext; begin with a word"
                )
            }
            reportLength(of: field.value, as: name, &report)
            values[name, default: []].append(field.value)
        }
    }

    private func reportLength(of value: LocatedText, as name: FieldName, _ report: inout Report) {
        let count = value.text.utf8.count
        guard let limit = name.byteLimit, count > limit else { return }
        report.error(
            at: value.start,
            "“\(name.rawValue)” has \(count) bytes; it may have \(limit) at most, so shorten it"
        )
    }

    private mutating func reportUnknown(_ field: Record.Field, _ report: inout Report) {
        let meant = NameList(shape.fields.map(\.name.rawValue))
            .nearest(to: field.name.text, budget: &report.suggestionBudget)
        if let meant, let name = FieldName(rawValue: meant) { flawed.insert(name) }
        let names = shape.fields.map(\.name.rawValue).joined(separator: ", ")
        report.error(
            at: field.name.start,
            "\(shape.subjectWithArticle) has no field \(quoted(field.name.text)); "
                + (meant.map { "did you mean “\($0)”?" } ?? "its fields are \(names)")
        )
    }

    private func reportMissing(_ report: inout Report) {
        for field in shape.fields where !has(field.name) {
            switch field.occurrence {
            case .once:
                report.error(
                    at: start,
                    "this \(shape.subject) has no “\(field.name.rawValue)”; add a line with that field"
                )
            case .oneOrMore:
                report.error(
                    at: start,
                    "this \(shape.subject) has no “\(field.name.rawValue)”; add at least one line with that field"
                )
            case .optional, .many: break
            }
        }
    }
}
