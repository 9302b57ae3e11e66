import Records
import Text

/// The lines of a Markdown text, with what only Pandoc's Markdown has cut out of them.
///
/// What is cut out leaves as many lines behind, so that each line keeps its number: empty ones, or first a placeholder that is a
/// paragraph by itself. Fenced code is left as it is.
///
/// ```
/// note       = *3SP "[^" label "]:" text *(line / blank / indented)
/// div        = 3*":" [attributes / word] *":"
/// verse      = 1*("|" [SP words] / SP words)          ; after a blank line
/// table      = pipe / grid / columns                  ; see PipeTable, GridTable and ColumnTable
/// definition = (":" / "~") 1*SP text                  ; becomes a list in a list
/// ```
struct MarkdownLines {
    /// What CommonMark is to parse.
    var lines: [String]
    var blocks: [CutBlock] = []
    var notes: [CutNote] = []
    var remarks: [Manuscript.Remark] = []
    var syntax: [String] = []
    /// The definitions of links by their labels, which a text that is parsed by itself needs too.
    var references: [String: String] = [:]
    var index = 0
    var protector = LineProtector()
    var divs: Set<String> = []
    /// The titles of the definitions of links, with their lines and labels.
    var titles: [(line: Int, label: String, words: String)] = []

    /// - Parameters:
    ///   - lines: The lines of the file.
    ///   - first: The index of the first line after the metadata.
    init(_ lines: [String], from first: Int) {
        self.lines = lines
        index = first
        for line in 0..<min(first, lines.count) { self.lines[line] = "" }
        for line in LetteredLists(lines, from: first).items {
            self.lines[line] = LetteredLists.bulleted(lines[line])
        }
        while index < self.lines.count { step() }
        tellOfUnusedTitles(lines)
        takeLabels(lines)
    }

    func line(_ number: Int) -> String? { lines.indices.contains(number) ? lines[number] : nil }

    func isBlank(_ number: Int) -> Bool { line(number)?[...].isBlank ?? true }

    mutating func step() {
        let text = lines[index]
        if let fence = CodeFence(opening: text) { return skip(fence) }
        if text.utf8.starts(with: "    ".utf8), isBlank(index - 1) {
            // This may be code by its indentation, or goes on in a list.
            return protect()
        }
        if takeDiv(text) || takeNote(text) { return }
        if isBlank(index - 1), takeVerse() || takeTable() { return }
        if takeCaptionlessTable() || takeQuoted(text) { return }
        if takeDefinition(text) { return }
        noteReference(text)
        protect()
    }

    mutating func protect() {
        lines[index] = protector.protect(lines[index])
        index += 1
    }

    mutating func skip(_ fence: CodeFence) {
        index += 1
        while let text = line(index), !fence.isClosed(by: text) { index += 1 }
        index += 1
    }

    /// Puts a placeholder where a block of so many lines stood.
    mutating func cut(_ count: Int, _ content: CutBlock.Content) {
        let start = index
        for number in start..<min(start + count, lines.count) { lines[number] = "" }
        lines[start] = ProtectedText.placeholder(blocks.count)
        blocks.append(CutBlock(line: start + 1, content: content))
        index = start + count
    }
}
