import Content
import Markdown
import Text

extension InlineReader {
    /// Reads one line of Markdown that stands by itself, such as the cell of a table.
    ///
    /// - Parameters:
    ///   - text: The line; whatever it begins with, it is words.
    ///   - references: The definitions of links in the whole file.
    ///   - context: What else the file defines.
    ///   - line: The line in the file.
    ///   - takesNotes: Whether it may refer to notes.
    /// - Returns: What the line says.
    static func read(
        markdown text: String,
        _ references: [String: String],
        _ context: InlineContext,
        line: Int,
        takesNotes: Bool = true
    ) -> InlineResult {
        guard text.utf8.contains(where: { "\\*_`[]<&!~^{@$\n".utf8.contains($0) }) else {
            return InlineResult(lines: [[.text(text.onOneLine)]])
        }
        var protector = LineProtector()
        var source = "\(ProtectedText.mark)" + protector.protect(text.onOneLine)
        for reference in references.used(in: text) { source += "\n\n" + reference }
        let nodes = MarkdownDocument(parsing: source).nodes
        guard nodes.count > 1 else { return InlineResult() }
        return read(nodes, in: 2..<max(nodes[1].end, 2), context, line: line, takesNotes: takesNotes)
    }

    /// Returns the words of a line of Markdown without its marks.
    static func plainWords(ofMarkdown text: String) -> String {
        guard text.utf8.contains(where: { "\\*_`[]<&!~^{".utf8.contains($0) }) else { return text.onOneLine }
        let nodes = MarkdownDocument(parsing: text).nodes
        // What would begin a list or a quotation is words here.
        guard nodes.count > 2, case .paragraph = nodes[1].kind, nodes[1].end == nodes.count else {
            return text.onOneLine
        }
        let result = read(nodes, in: 2..<nodes.count, InlineContext(), line: 1)
        return result.joined.plainWords.onOneLine
    }
}

extension [String: String] {
    /// Returns the definitions of the links that a text may refer to.
    func used(in text: String) -> [String] {
        guard !isEmpty else { return [] }
        var labels: Set<String> = []
        var start: String.Index?
        for index in text.indices {
            switch text[index] {
            case "[": start = text.index(after: index)
            case "]":
                if let first = start { labels.insert(text[first..<index].lowercased()) }
                start = nil
            default: break
            }
        }
        return labels.compactMap { self[$0] }.sorted()
    }
}
