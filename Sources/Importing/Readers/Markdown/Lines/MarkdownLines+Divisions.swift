import Records
import Text

/// Divisions of Pandoc, which have no form of their own.
extension MarkdownLines {
    mutating func takeDiv(_ text: String) -> Bool {
        // A division may begin an item, or stand in one.
        let marker = text.prefix {
            $0 == " " || $0 == "\t" || $0.isASCII && $0.isNumber || ".)-*+".contains($0)
        }
        let division = text[marker.endIndex...]
        guard division.utf8.starts(with: ":::".utf8) else { return false }
        let rest = division.drop { $0 == ":" }
        var words = Substring(rest).trimmed
        while words.utf8.last == UInt8(ascii: ":") { words.removeLast() }
        words = words.trimmed
        let isAttributes = words.utf8.first == UInt8(ascii: "{") && words.utf8.last == UInt8(ascii: "}")
        guard words.isEmpty || isAttributes || !words.utf8.contains(where: \.isBlank) else { return false }
        if !words.isEmpty {
            syntax.append(String(words))
            // One that names a place or a section has no form to lose.
            let isPlain = !words.contains(".") || words.contains("section") || words.contains("footnotes")
            if !isPlain, divs.insert(String(words)).inserted {
                remarks.append(
                    .init(
                        .changed,
                        line: index + 1,
                        "the block \(quoted(words)) has no form of its own in a capsule; its words stand as they are"
                    )
                )
            }
        }
        // Pandoc puts the list of sources there, which is empty until it does.
        let name = String(words).attributeNames.first { $0 != "refs" }
        lines[index] = marker[...].isBlank && name == nil ? "" : marker + (name.map { "[]{#\($0)}" } ?? "")
        index += 1
        return true
    }
}
