internal import Text

/// The fields of one record by their names, after they have been compared with its shape.
package struct RecordReader: Sendable {
    package let shape: RecordShape
    /// Where the record begins.
    package let start: SourceOffset
    /// Whether a field may be missing only because its line could not be read.
    package let isBroken: Bool
    private var values: [String: [Record.Field]] = [:]
    /// The fields that are there but have a mistake, so that nothing else is to be said about them.
    private var flawed: Set<String> = []

    /// Reports unknown, repeated, empty, overlong and missing fields.
    package init(_ record: Record, as shape: RecordShape, _ report: inout Report) {
        self.shape = shape
        start = record.start
        isBroken = record.isBroken
        for field in record.fields { take(field, &report) }
        if !isBroken { reportMissing(&report) }
    }

    /// Returns the value of a field that occurs at most once.
    package func value(_ name: String) -> LocatedText? { values[name]?.first?.value }

    /// Returns the values of a field that may be repeated.
    package func values(_ name: String) -> [LocatedText] { fields(name).map(\.value) }

    /// Returns the fields of a name that may be repeated, with the places of their names.
    package func fields(_ name: String) -> [Record.Field] { values[name] ?? [] }

    /// Returns whether the field is there, even with a mistake that has been reported.
    package func has(_ name: String) -> Bool { values[name] != nil || flawed.contains(name) }

    private mutating func take(_ field: Record.Field, _ report: inout Report) {
        guard let rule = shape.field(field.name.text) else { return reportUnknown(field, &report) }
        let name = rule.name
        if field.value.text.isInvisible {
            flawed.insert(name)
            report.error(
                at: field.name,
                "“\(name)” has no value; write one, or remove the line"
            )
        } else if values[name] != nil, rule.occurrence == .once || rule.occurrence == .optional {
            report.error(
                at: field.name,
                "“\(name)” stands here a second time; \(shape.subjectWithArticle) has one, so remove the other"
            )
        } else {
            reportLength(of: field.value, rule, &report)
            values[name, default: []].append(field)
        }
    }

    private func reportLength(of value: LocatedText, _ rule: RecordShape.Field, _ report: inout Report) {
        let count = value.text.utf8.count
        guard let limit = rule.byteLimit, count > limit else { return }
        report.error(
            at: value,
            "“\(rule.name)” has \(count) bytes; it may have \(limit) at most, so shorten it"
        )
    }

    private mutating func reportUnknown(_ field: Record.Field, _ report: inout Report) {
        if let remedy = shape.remedies[String(field.name.text)] {
            return report.error(at: field.name, "\(quoted(field.name.text)) \(remedy)")
        }
        let meant = NameList(shape.fields.map(\.name))
            .nearest(to: field.name.text, budget: &report.suggestionBudget)
        if let meant { flawed.insert(meant) }
        let names = shape.fields.map(\.name).joined(separator: ", ")
        report.error(
            at: field.name,
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
                    "this \(shape.subject) has no “\(field.name)”; add a line with that field"
                )
            case .oneOrMore:
                report.error(
                    at: start,
                    "this \(shape.subject) has no “\(field.name)”; add at least one line with that field"
                )
            case .optional, .many: break
            }
        }
    }
}
