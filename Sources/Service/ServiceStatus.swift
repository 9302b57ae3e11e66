/// What an operator reads of a server in one line: `102 pages, 1 request answered, 3 connections open`.
package struct ServiceStatus: Hashable, Sendable, CustomStringConvertible {
    package var pages: Int
    /// Since the start.
    package var answered: Int
    package var open: Int
    /// What there is to add, such as a reload that was refused.
    package var note: String?

    /// Of a server with these numbers.
    package init(pages: Int, answered: Int = 0, open: Int = 0, note: String? = nil) {
        self.pages = pages
        self.answered = answered
        self.open = open
        self.note = note
    }

    package var description: String {
        let numbers = [
            count(pages, "page"), "\(count(answered, "request")) answered",
            "\(count(open, "connection")) open",
        ]
        return numbers.joined(separator: ", ") + (note.map { "; \($0)" } ?? "")
    }

    private func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
