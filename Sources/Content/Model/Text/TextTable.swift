/// A table of plain words in the text.
package struct TextTable: Hashable, Sendable {
    /// The most columns, so that each has some letters on a narrow screen.
    package static let columnLimit = 8

    /// The names of the columns; `nil` if the table has none.
    package var header: [String]?
    /// The rows, of which each has as many cells as the others and as the header.
    package var rows: [[String]]

    /// Takes rows of equal length.
    package init(header: [String]? = nil, rows: [[String]]) {
        self.header = header
        self.rows = rows
    }

    /// The header, if there is one, and the rows.
    package var all: [[String]] { (header.map { [$0] } ?? []) + rows }
}
