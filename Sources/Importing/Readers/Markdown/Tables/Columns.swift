import Records
import Text

/// The columns of a drawing made of letters, in which a letter of East Asia takes two.
enum Columns {
    /// Returns the columns at which a border of a grid has its corners.
    static func edges(of border: String) -> [Int] {
        var edges: [Int] = []
        var column = 0
        for character in border {
            if character == "+" { edges.append(column) }
            column += character.displayWidth
        }
        return edges
    }

    /// Returns the cells of a row of a grid.
    ///
    /// - Returns: `nil` if there is no bar at one of the edges.
    static func cells(of row: String, between edges: [Int]) -> [String]? {
        var cells: [String] = []
        var cell = ""
        var column = 0
        var next = 0
        for character in row {
            if next < edges.count, column == edges[next] {
                guard character == "|" else { return nil }
                if next > 0 { cells.append(String(Substring(cell).trimmed)) }
                cell = ""
                next += 1
            } else {
                cell.append(character)
            }
            column += character.displayWidth
        }
        guard next == edges.count, Substring(cell).isBlank else { return nil }
        return cells
    }

    /// Returns the columns in which the runs of hyphens of a line begin and end; `nil` if there is anything else.
    static func hyphens(of line: String) -> [Range<Int>]? {
        guard line.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") }) else { return nil }
        var runs: [Range<Int>] = []
        for (column, byte) in line.utf8.enumerated() where byte == UInt8(ascii: "-") {
            if let last = runs.last, last.upperBound == column {
                runs[runs.count - 1] = last.lowerBound..<column + 1
            } else {
                runs.append(column..<column + 1)
            }
        }
        return runs.isEmpty ? nil : runs
    }

    /// Returns what stands in the columns of a line; what reaches beyond its column belongs to where it begins.
    static func cells(of line: String, at columns: [Range<Int>]) -> [String] {
        var cells = Array(repeating: "", count: columns.count)
        var column = 0
        var current = 0
        var wasBlank = true
        for character in line {
            // A word that has begun in a column ends there.
            while wasBlank, current + 1 < columns.count, column >= columns[current + 1].lowerBound {
                current += 1
            }
            cells[current].append(character)
            wasBlank = character == " "
            column += character.displayWidth
        }
        return cells.map { String(Substring($0).trimmed) }
    }
}
