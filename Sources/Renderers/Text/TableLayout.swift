import Content
import Text

/// Sets a table in columns of letters of one width.
///
/// Columns are as wide as their widest cells if a line has room for all. Otherwise the wide ones become narrower, down to their
/// longest words if that suffices, and their cells go on in further lines; blank lines then tell the rows apart. A column of
/// numbers is set to the right.
struct TableLayout {
    private let table: TextTable
    private let widths: [Int]
    private let isNumeric: [Bool]
    /// What stands between two columns.
    private let gap: String

    /// Sets a table in lines of at most `width` columns.
    init(_ table: TextTable, width: Int) {
        let rows = table.all.map { $0.map { $0.onOneLine.withPlainSpaces } }
        self.table = TextTable(
            header: table.header == nil ? nil : rows.first,
            rows: Array(rows.dropFirst(table.header == nil ? 0 : 1))
        )
        let columns = Array((rows.first ?? []).indices)
        let natural = columns.map { column in rows.lazy.map { max($0[column].displayWidth, 1) }.max() ?? 1 }
        let words = columns.map { column in rows.lazy.map { $0[column].widestWord }.max() ?? 0 }
        gap = width < 4 * columns.count ? " " : "  "
        widths = Self.fitting(natural, words, into: width - gap.count * max(columns.count - 1, 0))
        isNumeric = self.table.numericColumns
    }

    /// The lines, none of which ends in a space.
    var lines: [String] {
        let header = table.header.map(lines)
        let rows = table.rows.map(lines)
        let isLoose = rows.contains { $0.count > 1 }
        var lines = header ?? []
        if header != nil {
            lines.append(widths.map { String(repeating: "-", count: $0) }.joined(separator: gap))
        }
        for (index, row) in rows.enumerated() {
            if isLoose, index > 0 { lines.append("") }
            lines += row
        }
        return lines
    }

    private func lines(of row: [String]) -> [String] {
        let cells = zip(row, widths).map { LineWrapper(width: $1).lines(of: $0) }
        return (0..<max(cells.map(\.count).max() ?? 0, 1)).map { line in
            let parts = cells.indices.map { column in
                let words = line < cells[column].count ? cells[column][line] : ""
                let blank = String(repeating: " ", count: max(widths[column] - words.displayWidth, 0))
                return isNumeric[column] ? blank + words : words + blank
            }
            let line = parts.joined(separator: gap)
            return String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
        }
    }

    /// Returns the widths of columns that stand within `room`; each has two columns of letters at least.
    private static func fitting(_ natural: [Int], _ words: [Int], into room: Int) -> [Int] {
        if natural.reduce(0, +) <= room { return natural }
        let whole = words.map { max($0, 2) }
        let least = whole.reduce(0, +) <= room ? whole : words.map { _ in 2 }
        // The widest limit at which all columns fit; the loop is no longer than a line.
        var limit = 2
        let widths = { (limit: Int) in zip(natural, least).map { max(min($0, limit), min($0, $1)) } }
        while limit < room, widths(limit + 1).reduce(0, +) <= room { limit += 1 }
        return widths(limit)
    }
}
