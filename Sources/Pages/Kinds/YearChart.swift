package import Languages
import Text

/// The events in each year as a picture: a row a year, with a mark for each event.
///
/// Years without events have one row together. As text a chart is at most 64 columns wide, and marks are set apart by a space: no
/// row looks like a heading, a list or a rule to a client that guesses, as those of Gopher do.
///
/// ```
/// 1930 o
///    . 1931, 1932: none
/// 1933 o o
/// ```
package struct YearChart: Hashable, Sendable {
    /// A year that has events.
    package struct Entry: Hashable, Sendable {
        let number: Int
        /// The last year into which its events reach.
        let last: Int
        package let label: String
        package let count: Int

        package init(number: Int, last: Int, label: String, count: Int) {
            self.number = number
            self.last = last
            self.label = label
            self.count = count
        }
    }

    /// A row of the chart.
    package enum Row: Hashable, Sendable {
        case year(Entry)
        /// Several years without events, in words.
        case gap(String)
    }

    /// The rows in order of time.
    package let rows: [Row]
    private let direction: WritingDirection

    /// - Parameters:
    ///   - entries: The years in order of time, with at least one event each.
    ///   - direction: The direction of the page; in a right-to-left one the marks are no letters, which would turn the row.
    ///   - gap: Makes the words for the years from a first to a last one.
    package init(
        _ entries: [Entry],
        in direction: WritingDirection = .leftToRight,
        gap: (_ first: Int, _ last: Int) -> String
    ) {
        var rows: [Row] = []
        var previous: Int?
        for entry in entries {
            if let previous, entry.number - previous > 1 {
                rows.append(.gap(gap(previous + 1, entry.number - 1)))
            }
            previous = max(previous ?? entry.last, entry.last)
            rows.append(.year(entry))
        }
        (self.rows, self.direction) = (rows, direction)
    }

    /// The years that have a row.
    private var entries: [Entry] { rows.compactMap { if case .year(let entry) = $0 { entry } else { nil } } }

    /// The most events in one year; 1 if there are none.
    package var most: Int { max(1, entries.map(\.count).max() ?? 1) }

    /// The width of the chart as text, with which it fits into a line of Gopher, where it is indented.
    package static let width = 64

    /// The rows as text, with one mark for each event; if that would be wider than the page, the marks are in proportion, and at
    /// least one.
    package var lines: [String] {
        let margin = entries.map(\.label.displayWidth).max() ?? 0
        let room = max(1, (Self.width - margin) / 2)
        func setRight(_ label: String, _ words: String) -> String {
            String(repeating: " ", count: max(0, margin - label.displayWidth)) + "\(label) \(words)"
        }
        let lines = rows.map { row in
            switch row {
            case .gap(let words): setRight(".", words)
            case .year(let entry): setRight(entry.label, marks(entry.count, room))
            }
        }
        return direction == .rightToLeft ? lines.map { "\u{200F}\($0)" } : lines
    }

    private func marks(_ count: Int, _ room: Int) -> String {
        let length = most <= room ? count : max(1, count * room / most)
        return Array(repeating: direction == .rightToLeft ? "•" : "o", count: length).joined(separator: " ")
    }
}
