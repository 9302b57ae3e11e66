extension Substring {
    /// Whether blanks stand in the line as between columns: a TAB, or three spaces or more.
    var hasWideGaps: Bool {
        var blanks = 0
        for byte in utf8 {
            if byte == UInt8(ascii: "\t") { return true }
            blanks = byte == UInt8(ascii: " ") ? blanks + 1 : 0
            if blanks >= 3 { return true }
        }
        return false
    }
}

extension Chunk {
    /// Whether the lines are a table or a drawing, which have to stay as they stand.
    var isPreformatted: Bool {
        guard lines.count >= 2 else { return false }
        let gaps = lines.count { $0.text.hasWideGaps || $0.text.hasColumnOfTwo }
        if gaps * 10 >= lines.count * 6, hasCommonColumn { return true }
        let bars = lines.count { $0.text.utf8.count(where: { $0 == UInt8(ascii: "|") }) >= 2 }
        if bars * 10 >= lines.count * 8 { return true }
        return lines.count >= 3 && isDrawing
    }

    /// Whether a column begins at the same place of most lines, behind two spaces or more.
    private var hasCommonColumn: Bool {
        var starts: [Int: Int] = [:]
        for line in lines.prefix(200) {
            if line.raw.utf8.contains(UInt8(ascii: "\t")),
                !line.text.utf8.allSatisfy({ $0 != UInt8(ascii: "\t") })
            {
                starts[-1, default: 0] += 1
                continue
            }
            for start in line.columnEdges { starts[start, default: 0] += 1 }
        }
        return (starts.values.max() ?? 0) * 10 >= min(lines.count, 200) * 6
    }

    /// Whether less than half of the signs are letters or digits.
    private var isDrawing: Bool {
        var (words, signs) = (0, 0)
        for line in lines.prefix(200) {
            for scalar in line.text.unicodeScalars where !scalar.isBlank {
                if scalar.isWordPart { words += 1 } else { signs += 1 }
            }
        }
        return signs > words && signs > 10
    }
}

extension Substring {
    /// Whether two spaces stand in the line elsewhere than behind a stop, where typists put them.
    fileprivate var hasColumnOfTwo: Bool {
        var before: UInt8 = 0
        var blanks = 0
        for byte in utf8 {
            if byte == UInt8(ascii: " ") {
                blanks += 1
                if blanks == 2, !".!?:;".utf8.contains(before) { return true }
            } else {
                (before, blanks) = (byte, 0)
            }
        }
        return false
    }
}

extension SourceLine {
    /// The columns in which words begin or end behind or before two spaces, so that numbers set to the right count too.
    fileprivate var columnEdges: Set<Int> {
        var edges: Set<Int> = []
        var column = indent
        var blanks = 0
        for scalar in text.unicodeScalars {
            if scalar == " " {
                blanks += 1
                if blanks == 2 { edges.insert(-column - 1000) }
            } else {
                if blanks >= 2 { edges.insert(column) }
                blanks = 0
            }
            column += 1
        }
        if !edges.isEmpty { edges.insert(-column - 1000) }
        return edges
    }
}
