import Testing

/// Bytes on the wire, named after the rule for which they are a row.
struct Row: CustomTestStringConvertible {
    let rule: String, text: String

    init(_ rule: String, _ text: String) {
        self.rule = rule
        self.text = text
    }

    var testDescription: String { rule }  // otherwise the log prints a thousand letters, or what is no letter
}
