import Records
import Text

/// A table whose rows are still being read.
///
/// ```
/// row    = "|" cell *("|" cell) ["|"]
/// cell   = *(escape / any)                 ; no bar
/// escape = "\|"                            ; a bar as such
/// rule   = row                             ; each cell of two hyphens or more, with a colon at either end or none
/// ```
/// A rule as the second row makes the first one the header. Blank lines do not count.
struct TableDraft {
    private var rows: [[String]] = []
    private var hasHeader = false
    private var hasMistake = false

    mutating func take(_ line: LocatedText, _ report: inout Report) {
        let row = line.part(line.text.trimmed)
        if row.isEmpty { return }
        guard row.text.utf8.first == UInt8(ascii: "|") else {
            return fails(
                at: row,
                "this row of a table does not begin with “|”; write “| cell | cell |”, or begin the block's description with another word than “table:”",
                &report
            )
        }
        let cells = Self.cells(row.text)
        let isRule = cells.allSatisfy(\.isRule)
        if isRule, hasHeader || rows.count != 1 {
            return fails(
                at: row,
                "a line of hyphens stands below the first row only, which it makes the header; remove it",
                &report
            )
        }
        if let first = rows.first, cells.count != first.count {
            return fails(
                at: row,
                "this row has \(cells.count) cell\(cells.count == 1 ? "" : "s"), but the first has \(first.count); leave an empty cell between two bars where there is nothing to say, and write “\\|” for a bar in a cell",
                &report
            )
        }
        if cells.count > TextTable.columnLimit {
            return fails(
                at: row,
                "this table has \(cells.count) columns; it may have \(TextTable.columnLimit) at most, so that each has room in a line: make several tables of it",
                &report
            )
        }
        if isRule { hasHeader = true } else { rows.append(cells) }
    }

    /// Ends the table, whose block begins at `start`.
    func table(from start: SourceOffset, _ report: inout Report) -> TextTable {
        if rows.count < (hasHeader ? 2 : 1), !hasMistake {
            report.error(
                at: start,
                "this table has no row; write one as “| cell | cell |”, or remove the block"
            )
        }
        let widths = (rows.first ?? []).indices.map { column in
            rows.lazy.map { $0[column].widestWord }.max() ?? 0
        }
        let needed = widths.reduce(0, +) + 2 * max(widths.count - 1, 0)
        if needed > PreformattedDraft.widest {
            report.warning(
                at: start,
                "the longest words of this table's columns need \(needed) columns of a line, which has \(PreformattedDraft.widest), so some words are broken; use fewer columns or shorter words"
            )
        }
        return TextTable(header: hasHeader ? rows.first : nil, rows: Array(rows.dropFirst(hasHeader ? 1 : 0)))
    }

    /// Reports the first mistake only: the other rows often have the same.
    private mutating func fails(at row: LocatedText, _ message: String, _ report: inout Report) {
        if !hasMistake { report.error(at: row.start, message) }
        hasMistake = true
    }

    private static func cells(_ row: Substring) -> [String] {
        var cells: [String] = []
        var cell: [UInt8] = []
        var isEscaped = false
        for byte in row.utf8.dropFirst() {
            if byte == UInt8(ascii: "|"), !isEscaped {
                cells.append(String(decoding: cell, as: UTF8.self).onOneLine)
                cell = []
            } else {
                if byte == UInt8(ascii: "|") { cell.removeLast() }
                cell.append(byte)
            }
            isEscaped = byte == UInt8(ascii: "\\")
        }
        let last = String(decoding: cell, as: UTF8.self).onOneLine
        return last.isEmpty && !cells.isEmpty ? cells : cells + [last]
    }
}

extension String {
    fileprivate var isRule: Bool {
        var hyphens = utf8[...]
        if hyphens.first == UInt8(ascii: ":") { hyphens = hyphens.dropFirst() }
        if hyphens.last == UInt8(ascii: ":") { hyphens = hyphens.dropLast() }
        return hyphens.count > 1 && hyphens.allSatisfy { $0 == UInt8(ascii: "-") }
    }
}
