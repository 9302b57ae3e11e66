internal import Text

/// The lines of a field: its value is divided at spaces so that it joins to the same bytes.
///
/// ```
/// lines = name ":" [SP words] LF *("+ " words LF)     ; at most 100 columns where there is a space to divide at
/// ```
enum ValueLines {
    /// The most columns of a line that can be divided: two such lines stand side by side on most screens.
    static let width = 100

    static func lines(of value: String, field name: Substring) -> [String] {
        var lines: [String] = []
        var line = "\(name):"
        var (column, hasWords) = (line.displayWidth, false)
        for piece in pieces(of: value[...]) {
            let width = piece.displayWidth
            if hasWords, column + 1 + width > Self.width {
                lines.append(line)
                (line, column) = ("+", 1)
            }
            line += " \(piece)"
            column += 1 + width
            hasWords = true
        }
        lines.append(line)
        return lines
    }

    /// Divides a value at each space that stands alone between two words, since a continuation is joined with one space, and not
    /// within a citation, which is read as one word.
    private static func pieces(of value: Substring) -> [Substring] {
        var pieces: [Substring] = []
        let bytes = value.utf8
        var start = bytes.startIndex
        var (before, index) = (false, bytes.startIndex)
        var isInCitation = false
        while index < bytes.endIndex {
            let next = bytes.index(after: index)
            let isLone =
                before && bytes[index] == UInt8(ascii: " ") && next < bytes.endIndex && !bytes[next].isBlank
            before = !bytes[index].isBlank
            if bytes[index...].starts(with: "[@".utf8) { isInCitation = true }
            if bytes[index] == UInt8(ascii: "]") { isInCitation = false }
            if isLone, !isInCitation {
                pieces.append(Substring(bytes[start..<index]))
                start = next
            }
            index = next
        }
        if start < bytes.endIndex { pieces.append(Substring(bytes[start...])) }
        return pieces
    }
}
