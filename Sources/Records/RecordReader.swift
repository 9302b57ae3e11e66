internal import Text

/// The fields of one record by their names, after they have been compared with its shape.
package struct RecordReader: Sendable {
    package let shape: RecordShape
    /// Where the record begins.
    package let start: SourceOffset
    /// Whether a field may be missing only because its line could not be read.
    package var isBroken: Bool { obstacle != nil }
    /// The error about the last name that is none, so that a value may be meant for another field.
    package private(set) var nameSlip: Report.Cause?
    /// Whether every line is as it should be, so that values are what the writer meant.
    package private(set) var isWhole = true
    /// The problem for which a field may only seem to be missing: a line that could not be read.
    package private(set) var obstacle: Report.Cause?
    private var values: [String: [Record.Field]] = [:]
    /// The names of the record's fields with a value, as they are written.
    private let written: Set<String>
    /// The fields that are there but have a mistake, so that nothing else is to be said about them.
    private var flawed: Set<String> = []
    /// The errors about fields that are missing or say nothing.
    private var problems: [String: Report.Cause] = [:]

    /// Reports lines that are no fields, and unknown, repeated, empty, overlong and missing fields.
    ///
    /// What is nearly a field is taken as what was meant, so that one mistake is one error.
    package init(_ record: Record, as shape: RecordShape, _ report: inout Report) {
        self.shape = shape
        start = record.start
        written = Set(record.fields.lazy.filter { !$0.value.text.isInvisible }.map { String($0.name.text) })
        isWhole = record.strays.isEmpty && !record.isCut
        var repair = RecordRepair(shape)
        for field in repair.fields(of: record, &report) { take(field, &report) }
        obstacle = repair.obstacle
        if !isBroken, !repair.isUnsure { reportMissing(&report) }
    }

    /// Returns the value of a field that occurs at most once.
    package func value(_ name: String) -> LocatedText? { values[name]?.first?.value }

    /// Returns the values of a field that may be repeated.
    package func values(_ name: String) -> [LocatedText] { fields(name).map(\.value) }

    /// Returns the fields of a name that may be repeated, with the places of their names.
    package func fields(_ name: String) -> [Record.Field] { values[name] ?? [] }

    /// Returns whether the field is there, even with a mistake that has been reported.
    package func has(_ name: String) -> Bool { values[name] != nil || flawed.contains(name) }

    /// Returns the error for which a field has no value, although the record must have one.
    package func problem(with name: String) -> Report.Cause? { problems[name] ?? obstacle }

    private mutating func take(_ field: Record.Field, _ report: inout Report) {
        guard let rule = shape.field(field.name.text) else { return reportUnknown(field, &report) }
        let name = rule.name
        if field.value.text.isInvisible {
            flawed.insert(name)
            problems[name] = report.cause(
                at: field.name,
                rule.occurrence == .once
                    ? "“\(name)” has no value; write one behind the colon"
                    : "“\(name)” has no value; write one, or remove the line"
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

    /// Returns whether the record has a field that may stand in it once.
    private func isTwice(_ name: String) -> Bool {
        guard let rule = shape.field(name), written.contains(name) else { return false }
        return rule.occurrence == .once || rule.occurrence == .optional
    }

    private func reportLength(of value: LocatedText, _ rule: RecordShape.Field, _ report: inout Report) {
        let count = value.text.utf8.count
        guard let limit = rule.byteLimit, count > limit else { return }
        report.error(
            at: value,
            "“\(rule.name)” has \(count) bytes; it may have \(limit) at most, so shorten it"
        )
    }

    /// Reports a field that no such record has, and takes it as the one that was meant.
    private mutating func reportUnknown(_ field: Record.Field, _ report: inout Report) {
        let name = field.name.text
        if let remedy = shape.remedies[String(name)] ?? RecordShape.key(name).flatMap({ shape.remedies[$0] })
        {
            // The field that the remedy names would be reported as missing for the same reason.
            for other in shape.fields where remedy.contains("“\(other.name)”") { flawed.insert(other.name) }
            let value = field.value.text.isInvisible ? "…" : printable(field.value.text.prefix(60))
            return report.error(
                at: field.name,
                "\(quoted(name)) \(remedy.replacing("{value}", with: value))"
            )
        }
        let meant = shape.meant(by: name, budget: &report.suggestionBudget)
        let remedy =
            switch meant {
            case nil: "its fields are \(shape.fields.map(\.name).joined(separator: ", "))"
            case .near(let other) where isTwice(other), .synonym(let other) where isTwice(other):
                "“\(other)” is its name, and stands here too, so write both there, and remove this line"
            case .near(let other): "did you mean “\(other)”?"
            case .synonym(let other): "write “\(other)”"
            }
        let oddity = name.oddity.map { "\($0), and " } ?? ""
        // Who takes one name for a field does so in each record of the file.
        nameSlip = report.errorOnce(
            "\(shape.subject) \(name)",
            at: field.name,
            "\(oddity)\(shape.subjectWithArticle) has no field \(quoted(name)); \(remedy)"
        )
        guard let other = meant?.name, let rule = shape.field(other) else { return }
        // Where the field itself stands there too, the other one says nothing more.
        if isTwice(other) { return }
        if field.value.text.isInvisible {
            flawed.insert(other)
        } else {
            reportLength(of: field.value, rule, &report)
            values[other, default: []].append(field)
        }
    }

    private mutating func reportMissing(_ report: inout Report) {
        for field in shape.fields where !has(field.name) {
            switch field.occurrence {
            case .once:
                problems[field.name] = report.cause(
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
