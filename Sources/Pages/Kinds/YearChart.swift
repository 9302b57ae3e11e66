import Text

/// A chart of the events in each year as text: one row a year, at most 67 columns wide.
package struct YearChart {
    private let counts: [(label: String, count: Int)]

    /// Takes counts that come in order of time and are at least 1.
    package init(_ counts: [(label: String, count: Int)]) { self.counts = counts }

    /// The width of the chart: old terminals show so much, and it fits beside a margin.
    package static let width = 67

    /// The rows, with one mark for each event; if that would be wider than the page, the marks are in proportion, and at least
    /// one.
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
