internal import Records
internal import Text

/// Access to a capsule's record by the names of its fields.
extension RecordReader {
    /// Reports, besides the usual mistakes, a value that would be more than words in gemtext.
    init(ofCapsule record: Record, as shape: RecordShape, _ report: inout Report) {
        let repaired = RecordHabits(record, as: shape, &report).record
        self.init(Self.joiningOrders(repaired, &report), as: shape, &report)
        // The right choice of a question begins with a mark on purpose.
        for field in shape.fields
        where field.name != FieldName.choice.rawValue && !ValueHabits.exact.contains(field.name) {
            for value in values(field.name) { ValueHabits.report(value, of: field, &report) }
        }
    }

    /// Returns a record in which an order of sections that is written in several fields is one.
    private static func joiningOrders(_ record: Record, _ report: inout Report) -> Record {
        var record = record
        for order in [FieldName.sectionOrder, .frontMatter, .backMatter, .kinds] {
            let indices = record.fields.indices.filter { record.fields[$0].name.text == order.rawValue }
            guard indices.count > 1, record.strays.isEmpty, let first = indices.first else { continue }
            let further = indices.dropFirst().map { record.fields[$0] }
            if let second = further.first {
                report.error(
                    at: second.name,
                    order == .kinds
                        ? "“Kinds” stands here a second time; write \(quoted("Kinds: \(record.fields[first].value.text), \(second.value.text)"))"
                        : "“\(order.rawValue)” stands here a second time; write all slugs behind the first, or \(quoted("+ \(second.value.text)")) in the place of this line"
                )
            }
            let value = LocatedText(record.fields[first].value, continuedBy: further.map(\.value))
            record.fields[first].value =
                order == .kinds
                ? LocatedText(
                    Substring(
                        ([record.fields[first]] + further).map { String($0.value.text) }.joined(
                            separator: ", "
                        )
                    ),
                    at: value.start
                ) : value
            for index in indices.dropFirst().reversed() { record.fields.remove(at: index) }
        }
        return record
    }

    /// Returns the value of a field that occurs at most once.
    func value(_ name: FieldName) -> LocatedText? { value(name.rawValue) }

    /// Returns the values of a field that may be repeated.
    func values(_ name: FieldName) -> [LocatedText] { values(name.rawValue) }

    /// Returns the error for which a necessary field has no value.
    func problem(with name: FieldName) -> Report.Cause? { problem(with: name.rawValue) }

    /// Returns whether the field is there, even with a mistake that has been reported.
    func has(_ name: FieldName) -> Bool { has(name.rawValue) }
}
