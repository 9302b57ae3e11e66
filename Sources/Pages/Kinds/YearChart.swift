import Text

/// Events a year as text: a row a year, at most 67 columns wide.
package struct YearChart {
    private let counts: [(label: String, count: Int)]

    /// The counts come in order of time and are at least 1.
    package init(_ counts: [(label: String, count: Int)]) { self.counts = counts }

    /// What a terminal of the old kind shows, and what fits beside a margin.
    package static let width = 67

    /// A mark an event, or, where that is wider than the page, marks in proportion and at least one.
    package var rows: [String] {
        let margin = counts.map(\.label.displayWidth).max() ?? 0
        let most = counts.map(\.count).max() ?? 1
        let room = max(1, Self.width - margin - 1)
        return counts.map { label, count in
            let length = most <= room ? count : max(1, count * room / most)
            let indent = String(repeating: " ", count: margin - label.displayWidth)
            return "\(indent)\(label) \(String(repeating: "#", count: length))"
        }
    }
}
