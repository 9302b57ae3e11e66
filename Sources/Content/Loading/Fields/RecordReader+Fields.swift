internal import Gemtext
internal import Records

/// Access to a capsule's record by the names of its fields.
extension RecordReader {
    /// Reports, besides the usual mistakes, a value that would be more than words in gemtext.
    init(ofCapsule record: Record, as shape: RecordShape, _ report: inout Report) {
        self.init(record, as: shape, &report)
        for field in shape.fields where field.name != FieldName.choice.rawValue {
            // The right choice of a question begins with a mark on purpose.
            for value in values(field.name) where !GemtextLine.isPlainText(value.text) {
                report.error(
                    at: value,
                    "this value begins with a line-type mark of gemtext; begin with a word"
                )
            }
        }
    }

    /// Returns the value of a field that occurs at most once.
    func value(_ name: FieldName) -> LocatedText? { value(name.rawValue) }

    /// Returns the values of a field that may be repeated.
    func values(_ name: FieldName) -> [LocatedText] { values(name.rawValue) }

    /// Returns whether the field is there, even with a mistake that has been reported.
    func has(_ name: FieldName) -> Bool { has(name.rawValue) }
}
