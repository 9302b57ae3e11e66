internal import Records
internal import Text

/// The lines of a preformatted block in house form.
///
/// The description stands straight behind the backticks, and the columns of a table one under the other; all other lines stay
/// as they are.
enum PreformattedLines {
    /// What begins the description of a table.
    private static let tableMark = "table:"

    /// Returns a block in house form, of which `lines` are all, those of backticks too.
    static func formatted(_ lines: [Substring]) -> [String] {
        guard let opening = lines.first, let closing = lines.last, lines.count > 1 else {
            return lines.map(String.init)
        }
        let description = Substring(opening.utf8.dropFirst(3)).trimmed
        let inner = Array(lines.dropFirst().dropLast())
        // What stands behind the closing backticks means nothing, and is kept as a comment would be.
        let end = String(closing.trimmed)
        guard description.utf8.starts(with: tableMark.utf8) else {
            return ["```\(description)"] + inner.map(String.init) + [end]
        }
        let words = Substring(description.utf8.dropFirst(tableMark.utf8.count)).trimmed
        return ["```\(tableMark) \(words)"] + TableRows(inner).aligned + [end]
    }
}
