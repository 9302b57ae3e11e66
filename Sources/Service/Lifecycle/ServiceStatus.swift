/// What an operator reads of a server in one line: `3 hosts, 306 pages; 1 request answered, 3 connections open`.
package struct ServiceStatus: Hashable, Sendable, CustomStringConvertible {
    /// What is served, with the number of pages.
    package var serving: String
    /// Since the start.
    package var answered: Int
    package var open: Int
    /// What there is to add, such as a reload that was refused.
    package var note: String?

    /// Of a server with these numbers.
    package init(serving: String, answered: Int = 0, open: Int = 0, note: String? = nil) {
        self.serving = serving
        self.answered = answered
        self.open = open
        self.note = note
    }

    package var description: String {
        let numbers = "\(count(answered, "request")) answered, \(count(open, "connection")) open"
        return [serving, numbers, note].compactMap(\.self).joined(separator: "; ")
    }
}
