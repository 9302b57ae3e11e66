internal import Content
internal import Records
internal import Text

/// The rows of a table as they are written, with the columns to be set one under the other: those of numbers to the right, as in pages.
///
/// A table that would be wider than ``ValueLines/width`` columns has one space around each cell instead.
struct TableRows {
    /// The cells of each line, as they are written; none of a blank line.
    private let rows: [[Substring]]
    /// The columns of the widest cell of each column, at least one.
    private let widths: [Int]
    private let isNumeric: [Bool]

    init(_ lines: [Substring]) {
        rows = lines.map { Self.cells($0.trimmed) }
        var widths: [Int] = []
        // With a colon, one column has no room for the two hyphens that a rule needs.
        let least = rows.contains { $0.isRule && $0.contains { $0.utf8.contains(UInt8(ascii: ":")) } } ? 2 : 1
        for row in rows {
            let isRule = row.isRule
            for (column, cell) in row.enumerated() {
                if column == widths.count { widths.append(least) }
                if !isRule { widths[column] = max(widths[column], cell.displayWidth) }
            }
        }
        let total = widths.reduce(1) { $0 + $1 + 3 }
        isNumeric = Self.numericColumns(of: rows.filter { !$0.isEmpty }, count: widths.count)
        self.widths = total > ValueLines.width ? widths.map { _ in least } : widths
    }

    /// The lines in house form.
    var aligned: [String] {
        rows.map { row in
            if row.isEmpty { return "" }
            let isRule = row.isRule
            return row.enumerated().reduce(into: "|") { line, cell in
                let width = widths[cell.offset]
                if isRule {
                    let (left, right) = (cell.element.utf8.first, cell.element.utf8.last)
                    line += left == UInt8(ascii: ":") ? ":" : "-"
                    line += String(repeating: "-", count: width) + (right == UInt8(ascii: ":") ? ":|" : "-|")
                } else {
                    let rest = String(
                        repeating: " ",
                        count: max(width - cell.element.displayWidth, 0)
                    )
                    line += isNumeric[cell.offset] ? " \(rest)\(cell.element) |" : " \(cell.element)\(rest) |"
                }
            }
        }
    }

    /// For each column whether it has numbers alone below its header.
    private static func numericColumns(of rows: [[Substring]], count: Int) -> [Bool] {
        let hasHeader = rows.count > 1 && rows[1].isRule
        let body = rows.dropFirst(hasHeader ? 2 : 0)
        return (0..<count).map { column in
            let cells = body.lazy.compactMap { $0.indices.contains(column) ? $0[column] : nil }.filter {
                !$0.isEmpty
            }
            return !cells.isEmpty && cells.allSatisfy(\.isTableNumber)
        }
    }

    /// Divides a row at the bars that no backslash stands before.
    private static func cells(_ row: Substring) -> [Substring] {
        guard !row.isEmpty else { return [] }
        var cells: [Substring] = []
        let bytes = row.utf8
        var start = bytes.index(after: bytes.startIndex)
        var isEscaped = false
        for index in bytes[start...].indices {
            let byte = bytes[index]
            if byte == UInt8(ascii: "|"), !isEscaped {
                cells.append(Substring(bytes[start..<index]).trimmed)
                start = bytes.index(after: index)
            }
            isEscaped = byte == UInt8(ascii: "\\")
        }
        let last = Substring(bytes[start...]).trimmed
        return last.isEmpty && !cells.isEmpty ? cells : cells + [last]
    }
}

extension [Substring] {
    /// Whether the row is the line of hyphens below a header.
    fileprivate var isRule: Bool {
        !isEmpty
            && allSatisfy { cell in
                var hyphens = cell.utf8[...]
                if hyphens.first == UInt8(ascii: ":") { hyphens = hyphens.dropFirst() }
                if hyphens.last == UInt8(ascii: ":") { hyphens = hyphens.dropLast() }
                return hyphens.count > 1 && hyphens.allSatisfy { $0 == UInt8(ascii: "-") }
            }
    }
}
