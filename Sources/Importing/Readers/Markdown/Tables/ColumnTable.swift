import Content
import Records
import Text

/// A table whose columns are told by lines of hyphens, as Pandoc writes it.
///
/// ```
/// simple    = [header] columns *row (blank / columns)
/// multiline = hyphens *header columns *(row / blank) hyphens   ; a blank line ends a row
///           / columns *(row / blank) hyphens
/// columns   = *SP hyphens 1*(1*SP hyphens)
/// ```
enum ColumnTable {
    /// Returns whether such a table may begin with two lines.
    static func mayBegin(_ first: String, _ second: String?) -> Bool {
        if let runs = Columns.hyphens(of: first) {
            return runs.count > 1
                || (runs.count == 1 && runs[0].count > 3 && second.map { !$0[...].isBlank } ?? false)
        }
        return second.flatMap { Columns.hyphens(of: $0) }.map { $0.count > 1 } ?? false
    }

    static func read(_ lines: ArraySlice<String>) -> (count: Int, content: CutBlock.Content)? {
        guard let first = lines.first else { return nil }
        guard let runs = Columns.hyphens(of: first) else {
            guard let columns = lines.dropFirst().first.flatMap({ Columns.hyphens(of: $0) }) else {
                return nil
            }
            if columns.count > TextTable.columnLimit { return drawing(lines) }
            return simple(
                lines.dropFirst(2),
                header: Columns.cells(of: first, at: columns),
                columns,
                above: 2
            )
        }
        if runs.count > TextTable.columnLimit { return drawing(lines) }
        if runs.count > 1 {
            return multiline(lines.dropFirst(), header: nil, runs, above: 1)
                ?? simple(lines.dropFirst(), header: nil, runs, above: 1)
        }
        var header: [String] = []
        for line in lines.dropFirst() {
            if let columns = Columns.hyphens(of: line), columns.count > 1 || !header.isEmpty {
                if columns.count > TextTable.columnLimit { return drawing(lines) }
                let cells = header.map { Columns.cells(of: $0, at: columns) }
                return multiline(
                    lines.dropFirst(header.count + 2),
                    header: joined(cells, columns.count),
                    columns,
                    above: header.count + 2
                )
            }
            guard !line[...].isBlank, header.count < 20 else { return nil }
            header.append(line)
        }
        return nil
    }

    /// Keeps a table that is too wide as it stands, up to the next blank line.
    private static func drawing(_ lines: ArraySlice<String>) -> (count: Int, content: CutBlock.Content) {
        let drawn = Array(lines.prefix { !$0[...].isBlank })
        return (drawn.count, .drawing(drawn, caption: nil))
    }

    private static func simple(
        _ lines: ArraySlice<String>,
        header: [String]?,
        _ columns: [Range<Int>],
        above: Int
    ) -> (count: Int, content: CutBlock.Content)? {
        var rows: [[String]] = []
        var count = above
        for line in lines {
            if line[...].isBlank { break }
            count += 1
            if Columns.hyphens(of: line) != nil { break }
            rows.append(Columns.cells(of: line, at: columns))
        }
        return rows.isEmpty ? nil : (count, .table(header: header, rows: rows, caption: nil))
    }

    private static func multiline(
        _ lines: ArraySlice<String>,
        header: [String]?,
        _ columns: [Range<Int>],
        above: Int
    ) -> (count: Int, content: CutBlock.Content)? {
        var rows: [[String]] = []
        var row: [[String]] = []
        var count = above
        var blanks = 0
        for line in lines {
            count += 1
            if Columns.hyphens(of: line) != nil {
                if !row.isEmpty { rows.append(joined(row, columns.count)) }
                // Without a header and a blank line each line is a row.
                if header == nil, blanks == 0 { return nil }
                return rows.isEmpty ? nil : (count, .table(header: header, rows: rows, caption: nil))
            }
            if line[...].isBlank {
                blanks += 1
                if row.isEmpty { return nil }
                rows.append(joined(row, columns.count))
                row = []
            } else {
                // All that stands below the hyphens is indented as they are, or the table has ended without its last line.
                row.append(Columns.cells(of: line, at: columns))
            }
            // A table that does not end is none; looking further would take too long where many seem to begin.
            if count > 10_000 { return nil }
        }
        return nil
    }

    private static func joined(_ lines: [[String]], _ count: Int) -> [String] {
        (0..<count).map { column in
            lines.map { $0[column] }.filter { !$0.isEmpty }.joined(separator: " ")
        }
    }
}
