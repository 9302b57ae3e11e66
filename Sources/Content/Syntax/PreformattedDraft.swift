import Records
import Text

/// A preformatted block whose lines are still being read; it is a table if its description says so.
struct PreformattedDraft {
    /// The most columns of a line, somewhat less than the 80 of a terminal: small screens and menus show it without a break.
    static let widest = LineWrapper.standardWidth

    private let opening: LocatedText
    private let description: LocatedText
    private var lines: [String] = []
    private var isTooWide = false
    /// The rows, if the block is a table.
    private var table: TableDraft?

    /// What begins the description of a table.
    private static let tableMark = "table:"

    init(opening: LocatedText, description: LocatedText, _ report: inout Report) {
        self.opening = opening
        if description.text.utf8.starts(with: Self.tableMark.utf8) {
            table = TableDraft()
            self.description = description.part(
                Substring(description.text.utf8.dropFirst(Self.tableMark.utf8.count)).trimmed
            )
        } else {
            self.description = description
        }
        if self.description.text.isInvisible {
            report.error(
                at: opening.start,
                "this block has no description; write one after the \(table == nil ? "backticks" : "colon"), for readers who cannot see it"
            )
        }
    }

    /// Ends the block.
    func block(_ report: inout Report) -> RawBody.Block {
        guard let table else { return .preformatted(lines, description: description) }
        return .table(table.table(from: opening.start, &report), description: description)
    }

    /// Warns of the first line that is too wide, at its place: the rest of a drawing is wide for the same reason.
    mutating func take(_ line: LocatedText, _ report: inout Report) {
        if table != nil {
            table?.take(line, &report)
            return
        }
        let (words, excess) = line.text.expandingTabs(beyond: Self.widest)
        lines.append(words)
        guard !isTooWide, let excess else { return }
        isTooWide = true
        report.warning(
            at: line.origin(of: excess),
            "this line is wider than \(Self.widest) columns, so small screens break it; make the block narrower"
        )
    }

    func reportUnclosed(_ report: inout Report) {
        report.error(
            at: opening.start,
            "this block is not closed; put a line of three backticks after its end"
        )
    }
}

extension Substring {
    /// The columns from one stop of TABs to the next, as terminals and editors have them.
    private static let tabWidth = 8

    /// Returns a line with spaces up to the next stop in the place of each TAB, and the part of it that does not fit into `last`
    /// columns; `nil` if all of it does.
    fileprivate func expandingTabs(beyond last: Int) -> (words: String, excess: Substring?) {
        let hasTab = utf8.contains(UInt8(ascii: "\t"))
        if !hasTab, utf8.count <= last { return (String(self), nil) }
        var words = ""
        var column = 0
        var excess: Substring?
        for index in indices {
            let isTab = self[index] == "\t"
            let width = isTab ? Self.tabWidth - column % Self.tabWidth : self[index].displayWidth
            column += width
            if hasTab { words += isTab ? String(repeating: " ", count: width) : String(self[index]) }
            if excess == nil, column > last { excess = self[index...] }
        }
        return (hasTab ? words : String(self), excess)
    }
}
