import Text

/// A record as it is written, field by field.
struct RecordText {
    private(set) var lines: [String] = []

    /// Writes a field, unless it has no words that can be seen.
    mutating func add(_ field: String, _ words: String?, limit: Int = WritingLimits.longLine) {
        guard let words, !words.onOneLineOfText.isInvisible else { return }
        let value = InlineWriter.plain(WritingLimits.cut(words.onOneLineOfText, to: limit))
        // The brackets of YAML around several names would be taken for a list.
        let isList = value.hasPrefix("[") && value.hasSuffix("]") && value.contains(",")
        lines.append("\(field): \(isList ? "\\" : "")\(value)")
    }

    /// Writes a field whose words have marks.
    mutating func add(_ field: String, marked words: String) {
        lines.append("\(field): \(InlineWriter.protectingBeginning(words))")
    }

    /// Writes what a person has to look at above the field that follows.
    mutating func review(_ words: String) { lines.append("# Review: \(words.onOneLineOfText)") }

    /// Writes a field that holds no words of the text.
    mutating func add(_ field: String, names: [String]) {
        if !names.isEmpty { lines.append("\(field): \(names.joined(separator: " "))") }
    }
}
