import Text

/// What stands in a quotation, where the marks of the quotation stand before each of its lines.
///
/// ```
/// quotation = *3SP 1*(">" *SP)
/// ```
extension MarkdownLines {
    /// Takes a table or fenced code in a quotation.
    mutating func takeQuoted(_ text: String) -> Bool {
        guard let marks = text.quotationMarks else { return false }
        let first = String(text[marks.endIndex...])
        if let fence = CodeFence(opening: first) {
            repeat {
                index += 1
            } while line(index).map { $0.isQuoted && !fence.isClosed(by: $0.withoutQuotationMarks) } ?? false
            if line(index)?.isQuoted == true { index += 1 }
            return true
        }
        guard let next = line(index + 1), next.isQuoted else { return false }
        let second = next.withoutQuotationMarks
        let isBars = first.utf8.contains(UInt8(ascii: "|")) && PipeTable.isRule(second)
        let mayBegin = isBars || GridTable.isBorder(first) || ColumnTable.mayBegin(first, second)
        guard mayBegin else { return false }
        let ahead = lines[index...].prefix(while: \.isQuoted).map(\.withoutQuotationMarks)
        let found =
            isBars
            ? PipeTable.read(ahead[...])
            : GridTable.isBorder(first) ? GridTable.read(ahead[...]) : ColumnTable.read(ahead[...])
        guard let found, found.count > 1 else { return false }
        let start = index
        cut(found.count, found.content)
        // The quotation goes on around the table, and nothing joins its placeholder.
        for number in start..<index { lines[number] = marks + lines[number] }
        if start > 0, !isBlank(start - 1) { lines.swapAt(start, start + 1) }
        return true
    }
}

extension String {
    /// The marks of quotations before a line; `nil` if it has none.
    fileprivate var quotationMarks: Substring? {
        let indent = utf8.prefix { $0 == UInt8(ascii: " ") }
        guard indent.count < 4, utf8[indent.endIndex...].first == UInt8(ascii: ">") else { return nil }
        let marks = utf8.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }
        let last = marks.lastIndex(of: UInt8(ascii: ">")) ?? marks.startIndex
        // Further spaces are the line's own.
        let end = utf8.index(after: last)
        return self[..<(utf8[end...].first == UInt8(ascii: " ") ? utf8.index(after: end) : end)]
    }

    fileprivate var isQuoted: Bool { quotationMarks != nil }

    fileprivate var withoutQuotationMarks: String {
        quotationMarks.map { String(self[$0.endIndex...]) } ?? self
    }
}
