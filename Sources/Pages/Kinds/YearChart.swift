package import Languages
import Text

/// A chart of the events in each year as text: one row a year, at most 64 columns wide.
///
/// Years without events have one row together. Marks are set apart by a space: no row looks like a heading, a list or a rule to a
/// client that guesses, as those of Gopher do.
///
/// ```
/// 1930 o
///    . 1931, 1932: none
/// 1933 o o
/// ```
package struct YearChart {
    /// A year that has events.
    package struct Entry {
        let number: Int
        /// The last year into which its events reach.
        let last: Int
        let label: String
        let count: Int

        package init(number: Int, last: Int, label: String, count: Int) {
            self.number = number
            self.last = last
            self.label = label
            self.count = count
        }
    }

    private let entries: [Entry]
    private let direction: WritingDirection
    private let gap: (_ first: Int, _ last: Int) -> String

    /// - Parameters:
    ///   - entries: The years in order of time, with at least one event each.
    ///   - direction: The direction of the page; in a right-to-left one the marks are no letters, which would turn the row.
    ///   - gap: Makes the words for the years from a first to a last one.
    package init(
        _ entries: [Entry],
        in direction: WritingDirection = .leftToRight,
        gap: @escaping (_ first: Int, _ last: Int) -> String
    ) {
        self.entries = entries
        self.direction = direction
        self.gap = gap
    }

    /// The width of the chart, with which it fits into a line of Gopher, where it is indented.
    package static let width = 64

    /// The rows, with one mark for each event; if that would be wider than the page, the marks are in proportion, and at least
    /// one.
    package var rows: [String] {
        let margin = entries.map(\.label.displayWidth).max() ?? 0
        let most = entries.map(\.count).max() ?? 1
        let room = max(1, (Self.width - margin) / 2)
        func setRight(_ label: String, _ words: String) -> String {
            String(repeating: " ", count: margin - label.displayWidth) + "\(label) \(words)"
        }
        var rows: [String] = []
        var previous: Int?
        for entry in entries {
            if let previous, entry.number - previous > 1 {
                rows.append(setRight(".", gap(previous + 1, entry.number - 1)))
            }
            previous = max(previous ?? entry.last, entry.last)
            let length = most <= room ? entry.count : max(1, entry.count * room / most)
            let marks = Array(repeating: direction == .rightToLeft ? "•" : "o", count: length).joined(
                separator: " "
            )
            rows.append(setRight(entry.label, marks))
        }
        return direction == .rightToLeft ? rows.map { "\u{200F}\($0)" } : rows
    }
}
