import Records
import Testing

/// Returns what the loader says about a text, each problem in one line without its place.
///
/// The text is the body of a section of the test capsule, which has a term `soviet`, a source `carr-1954` and a section `opening`.
func textAnswers(to body: String) -> [String] {
    textAnswers(toFile: "Title: Ending\nSummary: How it ended.\n\n\(body)\n")
}

/// Returns what the loader says about a whole section.
func textAnswers(toFile text: String) -> [String] {
    problems(of: capsule(["sections/ending.gmi": text])).compactMap { problem in
        let parts = problem.split(separator: " ", maxSplits: 1)
        // How long a summary is does not matter here.
        return parts.count == 2 && !parts[1].hasPrefix("warning: this summary has") ? String(parts[1]) : nil
    }
}

/// A mistake, and what the one message about it says.
struct TextSlip: CustomTestStringConvertible, Sendable {
    let text: String
    let answer: String
    var testDescription: String { text }

    init(_ text: String, _ answer: String) { (self.text, self.answer) = (text, answer) }

    /// Checks that there is one message, and that it has the answer.
    ///
    /// - Parameter answers: What the loader says; about the text as the body of a section, unless it stands elsewhere.
    func check(_ answers: [String]? = nil) {
        let answers = answers ?? textAnswers(to: text)
        #expect(answers.count == 1, "\(answers)")
        #expect(answers.first?.contains(answer) == true, "\(answers)")
    }
}
