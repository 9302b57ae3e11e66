import Records
import Text

/// A preformatted block whose lines are still being read; it is a table if its description says so.
struct PreformattedDraft {
    /// The most columns of a line, somewhat less than the 80 of a terminal: small screens and menus show it without a break.
    static let widest = LineWrapper.standardWidth

    let opening: LocatedText
    private let description: LocatedText
    private var lines: [String] = []
    /// Where the first line goes beyond the last column.
    private var excess: SourceOffset?
    /// The number of lines that were taken.
    private var count = 0
    /// How many lines begin as the rows of a table do, and how many are blank.
    private var rowCount = 0
    private var blankCount = 0
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
        if description.text.utf8.first == UInt8(ascii: "`") {
            let bare = description.text.drop { $0 == "`" }.trimmed
            report.warning(
                at: opening,
                "a block stands between lines of three backticks, and readers see the others; write \(written("```\(bare.isEmpty ? "what it shows" : bare)"))"
            )
        }
    }

    /// Ends the block, and warns of the first line that is too wide, at its place: the rest of a drawing is wide for the same
    /// reason, and a block that nothing closes for another.
    func block(isClosed: Bool, _ report: inout Report) -> RawBody.Block {
        if isClosed { reportMissingDescription(&report) }
        if isClosed, let excess {
            report.warning(
                at: excess,
                "this line is wider than \(Self.widest) columns, so small screens break it; make the block narrower"
            )
        }
        if isClosed, let title = untoldTable {
            report.warning(
                at: opening,
                "the lines of this block are the rows of a table, whose name a colon follows; write \(written("```table: \(title.isInvisible ? "what it shows" : title)"))"
            )
        }
        guard let table else { return .preformatted(lines, description: description) }
        return .table(table.table(from: opening.start, &report), description: description)
    }

    /// The words behind “table” in the description of a block of rows to which the colon is missing.
    private var untoldTable: Substring? {
        let words = description.text
        guard table == nil, rowCount > 0, rowCount + blankCount == count,
            words.prefix(5).lowercased() == "table"
        else { return nil }
        let rest = words.dropFirst(5)
        return rest.isEmpty || rest.first.map { " :-.".contains($0) } == true
            ? rest.drop { " :-.".contains($0) } : nil
    }

    mutating func take(_ line: LocatedText, _ report: inout Report) {
        count += 1
        if table != nil {
            table?.take(line, &report)
            return
        }
        if line.text.isBlank { blankCount += 1 }
        if line.text.trimmed.first == "|" { rowCount += 1 }
        let (words, excess) = line.text.expandingTabs(beyond: Self.widest)
        lines.append(words)
        if self.excess == nil { self.excess = excess.map { line.origin(of: $0) } }
    }

    /// Reports a block that says nothing to those who cannot see it.
    private func reportMissingDescription(_ report: inout Report) {
        guard description.text.isInvisible else { return }
        report.error(
            at: opening.start,
            "this block has no description; write one after the \(table == nil ? "backticks" : "colon"), for readers who cannot see it"
        )
    }

    /// Reports that another block begins before this one is closed.
    func reportUnclosed(before next: LocatedText, _ report: inout Report) {
        report.error(
            at: opening,
            "this block is not closed before the next, \(written(next.text.prefix(40))), \(Text.count(count + 1, "line")) below it; put a line of three backticks after its last one"
        )
    }

    /// Reports that the text ends in this block; `above` is how the block before it begins.
    func reportUnclosed(below above: LocatedText?, _ report: inout Report) {
        // Backticks that open nothing show that an earlier block has taken them for its end.
        if let above, count == blankCount, description.text.isInvisible {
            report.error(
                at: opening,
                "these backticks belong to no block; look whether the one above, \(written(above.text.prefix(40))), ends where it should, and put a line of three backticks after its last one"
            )
            return
        }
        reportMissingDescription(&report)
        report.error(
            at: opening,
            count == 0
                ? "this block is not closed; put a line of three backticks after its end"
                : "this block is not closed, and takes \(Text.count(count, "line")) below it; put a line of three backticks after its last one"
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
