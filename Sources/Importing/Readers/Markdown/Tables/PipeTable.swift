import Content
import Records
import Text

/// A table of bars.
///
/// ```
/// table = row rule *row
/// row   = ["|"] cell *("|" cell) ["|"]            ; "\|" is a bar in a cell
/// rule  = ["|"] hyphens *(("|" / "+") hyphens) ["|"]
/// ```
enum PipeTable {
    static func isRule(_ line: String) -> Bool {
        let text = Substring(line).trimmed.utf8
        guard text.contains(UInt8(ascii: "-")), text.contains(UInt8(ascii: "|")) else { return false }
        return text.allSatisfy { "|-:+ \t".utf8.contains($0) }
    }

    /// - Returns: `nil` if the rule has another number of columns than the first row.
    static func read(_ lines: ArraySlice<String>) -> (count: Int, content: CutBlock.Content)? {
        guard let first = lines.first, let rule = lines.dropFirst().first else { return nil }
        let header = cells(of: first)
        let columns = cells(of: String(rule.map { $0 == "+" ? "|" : $0 })).count
        guard header.count == columns else { return nil }
        if columns > TextTable.columnLimit {
            let drawn = Array(lines.prefix { !$0[...].isBlank && $0.utf8.contains(UInt8(ascii: "|")) })
            return (drawn.count, .drawing(drawn, caption: nil))
        }
        var rows: [[String]] = []
        var count = 2
        for line in lines.dropFirst(2) {
            guard !line[...].isBlank, line.utf8.contains(UInt8(ascii: "|")) else { break }
            var row = cells(of: line)
            // What has no column is put into the last one, so that it is not lost.
            if row.count > columns {
                row[columns - 1] = row[(columns - 1)...].joined(separator: " | ")
                row.removeSubrange(columns...)
            }
            if row.count < columns { row += Array(repeating: "", count: columns - row.count) }
            rows.append(row)
            count += 1
        }
        let isHeadless = header.allSatisfy { $0[...].isBlank }
        return (count, .table(header: isHeadless ? nil : header, rows: rows, caption: nil))
    }

    private static func cells(of line: String) -> [String] {
        var text = Substring(line).trimmed
        if text.utf8.first == UInt8(ascii: "|") { text = Substring(text.utf8.dropFirst()) }
        var cells: [String] = []
        var cell = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in text.unicodeScalars {
            if scalar == "|", !isEscaped {
                cells.append(String(Substring(String(cell)).trimmed))
                cell = String.UnicodeScalarView()
            } else {
                cell.append(scalar)
            }
            isEscaped = scalar == "\\" && !isEscaped
        }
        let last = String(Substring(String(cell)).trimmed)
        return last.isEmpty && !cells.isEmpty ? cells : cells + [last]
    }
}
