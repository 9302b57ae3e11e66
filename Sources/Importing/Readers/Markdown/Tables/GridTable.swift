import Records
import Text

/// A table with lines around its cells.
///
/// ```
/// table  = border *(row / border)
/// border = "+" 1*(1*("-" / "=" / ":") "+")        ; of "=" below the header
/// row    = "|" cell *("|" cell) "|"               ; a cell may go on in the next row
/// ```
/// Where a cell spans several columns or rows, the table is kept as it was drawn.
enum GridTable {
    static func isBorder(_ line: String) -> Bool {
        let text = Substring(line).trimmed.utf8
        return text.count > 2 && text.first == UInt8(ascii: "+") && text.last == UInt8(ascii: "+")
            && text.allSatisfy { "+-=:".utf8.contains($0) }
    }

    static func read(_ lines: ArraySlice<String>) -> (count: Int, content: CutBlock.Content)? {
        var count = 0
        for line in lines {
            guard let first = Substring(line).trimmed.utf8.first,
                first == UInt8(ascii: "+") || first == UInt8(ascii: "|")
            else { break }
            count += 1
        }
        let drawn = Array(lines.prefix(count))
        guard count > 2, let first = drawn.first, isBorder(drawn[count - 1]) else { return nil }
        let edges = Columns.edges(of: first)
        var table = Draft(columns: edges.count - 1)
        for line in drawn.dropFirst() {
            if isBorder(line) {
                guard Columns.edges(of: line) == edges else { return (count, .drawing(drawn, caption: nil)) }
                table.end(isHeader: line.utf8.contains(UInt8(ascii: "=")))
            } else {
                guard let cells = Columns.cells(of: line, between: edges) else {
                    return (count, .drawing(drawn, caption: nil))
                }
                table.add(cells)
            }
        }
        return (count, .table(header: table.header, rows: table.rows, caption: nil))
    }

    private struct Draft {
        var header: [String]?
        var rows: [[String]] = []
        private var row: [String]?
        private let columns: Int

        init(columns: Int) { self.columns = columns }

        mutating func add(_ cells: [String]) {
            let old = row ?? Array(repeating: "", count: columns)
            row = zip(old, cells).map { $0.isEmpty ? $1 : $1.isEmpty ? $0 : "\($0) \($1)" }
        }

        mutating func end(isHeader: Bool) {
            guard let row else { return }
            if isHeader, header == nil, rows.isEmpty { header = row } else { rows.append(row) }
            self.row = nil
        }
    }
}
