import Content
import Markdown
import Records
import Text

/// Code, which stays as it is.
extension BlockWalker {
    mutating func code(_ text: String, _ info: String, line: Int) {
        // Pandoc writes HTML so, and a comment without words between two lists.
        if info.utf8.starts(with: "{=html}".utf8) { return html(text, line: line) }
        flush()
        var lines = LineReader(ProtectedText.code(text)[...]).map(String.init)
        while lines.last?[...].isBlank == true { lines.removeLast() }
        let words = ProtectedText.words(info)
        guard lines.contains(where: { !$0.isInvisible }) else { return emptyCode(words, line: line) }
        manuscript.syntax.append(words)
        if isInQuotation { tellOnce(line, "a quotation is lines alone; code in it stands between them") }
        let language = words.split { " {}.,=\"".contains($0) }.first.map(String.init) ?? ""
        emit(.preformatted(lines, description: language), line: line)
    }

    /// Keeps what is said of code that is not there: some languages say a sentence so, and others only the name of a language.
    mutating func emptyCode(_ info: String, line: Int) {
        let words = info.split { " {}".contains($0) }.joined(separator: " ")
        guard !words.isInvisible else { return }
        if words.utf8.contains(UInt8(ascii: " ")) {
            tellOnce(line, "a block of code without a line is a paragraph of what stands behind its marks")
            return emit(.paragraph([.text(words)]), line: line)
        }
        manuscript.remarks.append(
            .init(.dropped, line: line, "a block of code without a line was left out", words: words)
        )
    }
}
