internal import Text

/// Rows whose cells stand below one another, two blanks apart; numbers are at the right of their columns.
struct TextTable {
    private let head: [String]
    private let numbers: Set<Int>
    private var rows: [[String]] = []

    /// - Parameters:
    ///   - head: The first row.
    ///   - numbers: The columns that have numbers.
    init(_ head: [String], numbers: Set<Int>) {
        self.head = head
        self.numbers = numbers
    }

    mutating func add(_ row: [String]) { rows.append(row) }

    /// The lines, without blanks at their ends; none if there is no row.
    var lines: [String] {
        guard !rows.isEmpty else { return [] }
        let all = [head] + rows
        let widths = head.indices.map { column in all.map { $0[column].displayWidth }.max() ?? 0 }
        return all.map { row in
            let cells = row.enumerated().map { column, cell in
                let blanks = String(repeating: " ", count: widths[column] - cell.displayWidth)
                return numbers.contains(column) ? blanks + cell : cell + blanks
            }
            var line = cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
