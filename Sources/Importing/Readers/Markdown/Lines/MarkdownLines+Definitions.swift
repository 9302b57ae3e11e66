import Records
import Text

/// Lists of definitions.
extension MarkdownLines {
    mutating func takeDefinition(_ text: String) -> Bool {
        let mark = text.utf8.first
        guard mark == UInt8(ascii: ":") || mark == UInt8(ascii: "~"),
            text.utf8.dropFirst().first?.isBlank == true, !text.dropFirst()[...].isBlank
        else { return false }
        // The term is a line of words by itself above it, or with one blank line between.
        let above = isBlank(index - 1) ? index - 2 : index - 1
        guard let term = line(above), !term[...].isBlank else { return false }
        let isFurther = term.utf8.starts(with: "  - ".utf8) || term.utf8.starts(with: "    ".utf8)
        if !isFurther {
            guard isBlank(above - 1), let first = term.utf8.first, !"#>*-+|:0123456789 ".utf8.contains(first)
            else { return false }
            lines[above] = "- " + term
            remarks.append(
                .init(
                    .changed,
                    line: above + 1,
                    "a list of definitions has no form of its own in a capsule; it is a list in which each term has its definitions below it"
                )
            )
        }
        let words = text.dropFirst().drop { $0 == " " || $0 == "\t" }
        lines[index] = "  - " + words
        protect()
        return true
    }
}
