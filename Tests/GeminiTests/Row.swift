import Testing

/// What goes over the wire, named after the rule that it is a row for.
struct Row: CustomTestStringConvertible {
    let rule: String, text: String

    init(_ rule: String, _ text: String) {
        self.rule = rule
        self.text = text
    }

    var testDescription: String { rule }  // otherwise the log prints a thousand letters, or what is no letter
}
