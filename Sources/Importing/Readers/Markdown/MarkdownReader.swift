import Content
import Markdown
import Records
import Text

/// Reads Markdown: CommonMark, and what Pandoc's Markdown has besides.
///
/// What only Pandoc has is cut out of the lines first (``MarkdownLines``) or hidden from the parser (``ProtectedText``), then CommonMark is
/// parsed by the library that defines it, and last its tree is walked through (``BlockWalker``) and Pandoc's marks are read in what it has
/// left as letters (``InlineReader``).
package enum MarkdownReader {
    /// Reads a text.
    ///
    /// - Parameters:
    ///   - text: The whole file.
    ///   - headings: The form of a paragraph that is a heading all the same.
    ///   - keys: The keys of a bibliography, which may be cited without brackets.
    /// - Returns: What was read, in the common form.
    package static func manuscript(
        _ text: String,
        headings: HeadingPattern? = nil,
        keys: Set<String> = []
    ) -> Manuscript {
        let lines = LineReader(text[...]).map(String.init)
        let metadata = MetadataFields(lines)
        var manuscript = Manuscript()
        manuscript.take(metadata)
        let cut = MarkdownLines(lines, from: metadata.lineCount)
        manuscript.remarks += cut.remarks
        manuscript.syntax += cut.syntax
        let context = InlineContext()
        context.citedKeys = keys.union(keysInBrackets(of: lines))
        for note in cut.notes { context.define(note.label) }
        let document = MarkdownDocument(parsing: cut.lines.joined(separator: "\n"))
        let endnotes = Endnotes(document.nodes)
        for definition in endnotes.definitions { context.define(definition.label) }
        (context.endnotes, context.endnoteMarks) = (endnotes.labels, endnotes.marks)
        manuscript.remarks += endnotes.remarks
        manuscript.syntax += endnotes.syntax
        var walker = BlockWalker(document.nodes, cut, context, headings, manuscript, endnotes)
        walker.walk()
        var read = walker.finished()
        read.takeFrontParagraphs()
        return read
    }

    /// Returns the keys that are cited in brackets: where there is one, `@key` in a sentence is a citation too.
    private static func keysInBrackets(of lines: [String]) -> Set<String> {
        var keys: Set<String> = []
        for line in lines where line.utf8.contains(UInt8(ascii: "@")) {
            var protector = LineProtector()
            let tokens = protector.protect(line).unicodeScalars.map(MarkdownToken.scalar)
            var depth = 0
            for index in tokens.indices {
                switch tokens[index].scalar {
                case "[": depth += 1
                case "]": depth = max(depth - 1, 0)
                case "@" where depth > 0 && (index == 0 || tokens[index - 1].scalar?.standsInWords != true):
                    if let found = PandocCitation.key(in: tokens[...], from: index + 1) {
                        keys.insert(found.key)
                    }
                default: break
                }
            }
        }
        return keys
    }
}
