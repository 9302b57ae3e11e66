internal import Records

/// The records of a file as they are written, with their comments.
struct RecordSource {
    /// What stands between two blank lines: a record, comments alone, or the description of records for recutils.
    private var groups: [RecordGroup] = []

    /// Takes the lines of a file without errors.
    ///
    /// - Parameters:
    ///   - lines: All lines of the file; what is left is the text below its header record.
    ///   - isHeader: Whether a text follows the first record.
    init(_ lines: inout LineReader, isHeader: Bool) {
        var group = RecordGroup()
        while let line = lines.next() {
            if !line.isBlank {
                group.take(line)
                continue
            }
            if !group.isEmpty { groups.append(group) }
            if isHeader, group.isRecord { return }
            group = RecordGroup()
        }
        if !group.isEmpty { groups.append(group) }
    }

    /// Returns the lines in house form, with a blank line between two groups; `orders` are the names of fields in their usual
    /// order, a list a record.
    func formatted(_ orders: [[String]]) -> [String] {
        var orders = orders[...]
        var lines: [String] = []
        for group in groups {
            if !lines.isEmpty { lines.append("") }
            lines += group.formatted(group.isRecord ? orders.popFirst() ?? [] : [])
        }
        return lines
    }
}
