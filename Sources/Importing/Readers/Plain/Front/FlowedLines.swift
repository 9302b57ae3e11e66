/// Joins the lines of mail that a program has broken where a space ends them.
///
/// - Source: RFC 3676, “The Text/Plain Format and DelSp Parameters”, section 4.
enum FlowedLines {
    /// Returns the lines as their writer has ended them; a joined line has the number of its first.
    static func joined(_ lines: [SourceLine]) -> [SourceLine] {
        var result: [SourceLine] = []
        var parts: [String] = []
        var first: SourceLine?
        var depth = 0
        func finish() {
            guard let line = first else { return }
            result.append(
                parts.count == 1 ? line : SourceLine(parts.joined(separator: " ")[...], number: line.number)
            )
            (first, parts) = (nil, [])
        }
        for line in lines {
            let quotes = line.text.unicodeScalars.prefix { $0 == ">" }.count
            if first != nil, quotes != depth || line.isBlank || line.text == "--" { finish() }
            if first == nil {
                (first, depth) = (line, quotes)
                parts = [String(line.text)]
            } else {
                parts.append(String(Substring(line.text.unicodeScalars.dropFirst(quotes)).trimmedOfBlanks))
            }
            if !line.endsInSpace || line.text == "--" || line.isBlank { finish() }
        }
        finish()
        return result
    }
}
