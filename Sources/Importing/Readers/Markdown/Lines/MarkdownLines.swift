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
    private(set) var lines: [String]
    private(set) var blocks: [CutBlock] = []
    private(set) var notes: [CutNote] = []
    private(set) var remarks: [Manuscript.Remark] = []
    private(set) var syntax: [String] = []
    /// The definitions of links by their labels, which a text that is parsed by itself needs too.
    private(set) var references: [String: String] = [:]
    private var index = 0
    private var protector = LineProtector()
    private var divs: Set<String> = []
    /// The titles of the definitions of links, with their lines and labels.
    private var titles: [(line: Int, label: String, words: String)] = []

    /// - Parameters:
    ///   - lines: The lines of the file.
    ///   - first: The index of the first line after the metadata.
    init(_ lines: [String], from first: Int) {
        self.lines = lines
        index = first
        for line in 0..<min(first, lines.count) { self.lines[line] = "" }
        while index < lines.count { step() }
        tellOfUnusedTitles(lines)
        // Of `[words][label]` the label is syntax where it is defined.
        if !references.isEmpty {
            for line in lines where line.utf8.contains(UInt8(ascii: "]")) {
                for piece in line.split(separator: "][").dropFirst() {
                    let label = piece.prefix { $0 != "]" }
                    if references[label.lowercased()] != nil { syntax.append(String(label)) }
                }
            }
        }
    }

    /// Says which titles belong to definitions that nothing refers to, since no link will say it.
    private mutating func tellOfUnusedTitles(_ lines: [String]) {
        guard !titles.isEmpty else { return }
        var used: Set<String> = []
        for line in lines where line.utf8.contains(UInt8(ascii: "[")) {
            var start: String.Index?
            for index in line.indices {
                if line[index] == "[" { start = line.index(after: index) }
                guard line[index] == "]", let first = start else { continue }
                start = nil
                let isDefinition = line[line.index(after: index)...].first == ":"
                if !isDefinition { used.insert(line[first..<index].lowercased()) }
            }
        }
        for title in titles where !used.contains(title.label) {
            remarks.append(
                .init(
                    .dropped,
                    line: title.line,
                    "nothing refers to this definition of a link, whose title was left out",
                    words: title.words
                )
            )
        }
    }

    private func line(_ number: Int) -> String? { lines.indices.contains(number) ? lines[number] : nil }

    private func isBlank(_ number: Int) -> Bool { line(number)?[...].isBlank ?? true }

    private mutating func step() {
        let text = lines[index]
        if let fence = CodeFence(opening: text) { return skip(fence) }
        if text.utf8.starts(with: "    ".utf8), isBlank(index - 1) {
            // This may be code by its indentation, or goes on in a list.
            return protect()
        }
        if takeDiv(text) || takeNote(text) { return }
        if isBlank(index - 1), takeVerse() || takeTable() { return }
        if takeCaptionlessTable() { return }
        if takeDefinition(text) { return }
        noteReference(text)
        protect()
    }

    private mutating func protect() {
        lines[index] = protector.protect(lines[index])
        index += 1
    }

    private mutating func skip(_ fence: CodeFence) {
        index += 1
        while let text = line(index), !fence.isClosed(by: text) { index += 1 }
        index += 1
    }

    /// Puts a placeholder where a block of so many lines stood.
    private mutating func cut(_ count: Int, _ content: CutBlock.Content) {
        let start = index
        for number in start..<min(start + count, lines.count) { lines[number] = "" }
        lines[start] = ProtectedText.placeholder(blocks.count)
        blocks.append(CutBlock(line: start + 1, content: content))
        index = start + count
    }
}

// MARK: Divisions, notes and definitions

extension MarkdownLines {
    private mutating func takeDiv(_ text: String) -> Bool {
        guard text.utf8.starts(with: ":::".utf8) else { return false }
        let rest = text.drop { $0 == ":" }
        var words = Substring(rest).trimmed
        while words.utf8.last == UInt8(ascii: ":") { words.removeLast() }
        words = words.trimmed
        let isAttributes = words.utf8.first == UInt8(ascii: "{") && words.utf8.last == UInt8(ascii: "}")
        guard words.isEmpty || isAttributes || !words.utf8.contains(where: \.isBlank) else { return false }
        if !words.isEmpty {
            syntax.append(String(words))
            if divs.insert(String(words)).inserted {
                remarks.append(
                    .init(
                        .changed,
                        line: index + 1,
                        "the block \(quoted(words)) has no form of its own in a capsule; its words stand as they are"
                    )
                )
            }
        }
        lines[index] = ""
        index += 1
        return true
    }

    private mutating func takeNote(_ text: String) -> Bool {
        let words = Substring(text).trimmed
        guard !text.utf8.starts(with: "    ".utf8), words.utf8.starts(with: "[^".utf8),
            let end = words.utf8.firstIndex(of: UInt8(ascii: "]")),
            words.utf8[words.utf8.index(after: end)...].first == UInt8(ascii: ":")
        else { return false }
        let label = words[..<end].dropFirst(2)
        guard !label.isEmpty, !label.utf8.contains(where: \.isBlank) else { return false }
        var note = CutNote(
            label: String(label),
            line: index + 1,
            lines: [String(words[end...].dropFirst(2).drop { $0 == " " || $0 == "\t" })]
        )
        lines[index] = ""
        index += 1
        while let next = line(index) {
            let isIndented = next.utf8.starts(with: "    ".utf8) || next.utf8.starts(with: "\t".utf8)
            if next[...].isBlank {
                guard goesOnIndented(after: index) else { break }
            } else if !isIndented,
                isBlank(index - 1) && note.lines.last?.isEmpty == true
                    || Substring(next).trimmed.utf8.starts(with: "[^".utf8)
                    || next.utf8.starts(with: ":::".utf8)
            {
                break
            }
            noteReference(next)
            note.lines.append(next[...].isBlank ? "" : next.withoutIndentation(4))
            lines[index] = ""
            index += 1
        }
        notes.append(note)
        return true
    }

    /// Returns whether the next line that is not blank is indented.
    private func goesOnIndented(after number: Int) -> Bool {
        var next = number + 1
        // A note has few blank lines in a row; more than these end it.
        while next < number + 8, isBlank(next), next < lines.count { next += 1 }
        guard let text = line(next), !text[...].isBlank else { return false }
        return text.utf8.starts(with: "    ".utf8) || text.utf8.starts(with: "\t".utf8)
    }

    private mutating func takeDefinition(_ text: String) -> Bool {
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

    private mutating func noteReference(_ text: String) {
        let words = Substring(text).trimmed
        guard words.utf8.first == UInt8(ascii: "["), !text.utf8.starts(with: "    ".utf8),
            let end = words.range(of: "]:"), end.lowerBound > words.startIndex
        else { return }
        let label = words[..<end.lowerBound].dropFirst().lowercased()
        guard !label.isEmpty, !label.contains("[") else { return }
        if references[label] == nil { references[label] = String(words) }
        syntax.append(String(words))
        // The title stands behind the address, in quotation marks; where the link is used it is told of there.
        let title = words[end.upperBound...].trimmed.drop { !$0.isWhitespace }.trimmed
        if !title.isEmpty { titles.append((index + 1, label, String(title))) }
    }
}

// MARK: Verse and tables

extension MarkdownLines {
    private mutating func takeVerse() -> Bool {
        guard let first = line(index), first.isVerse, !(line(index + 1).map(PipeTable.isRule) ?? false) else {
            return false
        }
        var verse: [String] = []
        var count = 0
        while let text = line(index + count) {
            if text.isVerse {
                verse.append(String(text.dropFirst(2)))
            } else if text.utf8.first == UInt8(ascii: " "), !text[...].isBlank, !verse.isEmpty {
                verse[verse.count - 1] += " " + Substring(text).trimmed
            } else {
                break
            }
            count += 1
        }
        // The line below would join the placeholder.
        guard count > 1 || isBlank(index + 1) else { return false }
        cut(count, .verse(verse))
        return true
    }

    /// Takes a table that stands after a blank line.
    private mutating func takeTable() -> Bool {
        guard let first = line(index) else { return false }
        let ahead = lines[index...]
        var found: (count: Int, content: CutBlock.Content)?
        if GridTable.isBorder(first) {
            found = GridTable.read(ahead)
        } else if ColumnTable.mayBegin(first, line(index + 1)) {
            found = ColumnTable.read(ahead)
        }
        guard let found else { return false }
        take(found)
        return true
    }

    /// Takes a table of bars, which may follow a paragraph.
    private mutating func takeCaptionlessTable() -> Bool {
        guard let first = line(index), first.utf8.contains(UInt8(ascii: "|")), let rule = line(index + 1),
            PipeTable.isRule(rule), let found = PipeTable.read(lines[index...])
        else { return false }
        take(found)
        return true
    }

    private mutating func take(_ found: (count: Int, content: CutBlock.Content)) {
        var found = found
        if let caption = caption(after: index + found.count) {
            switch found.content {
            case .table(let header, let rows, _):
                found.content = .table(header: header, rows: rows, caption: caption.words)
            case .drawing(let lines, _): found.content = .drawing(lines, caption: caption.words)
            case .verse: break
            }
            found.count = caption.end - index
        }
        // A paragraph straight above would take the placeholder in.
        if !isBlank(index - 1), found.count > 1 {
            let start = index
            cut(found.count, found.content)
            lines.swapAt(start, start + 1)
        } else {
            cut(found.count, found.content)
        }
    }

    /// Returns the caption below a table, `Table: words` or `: words`, with the line after it.
    private mutating func caption(after number: Int) -> (words: String, end: Int)? {
        var next = number
        if isBlank(next) { next += 1 }
        guard let first = line(next) else { return nil }
        let text = Substring(first).trimmed
        let mark = ["Table:", "table:", ":"].first { text.utf8.starts(with: $0.utf8) }
        guard let mark, !text.utf8.starts(with: "::".utf8) else { return nil }
        var words = [String(Substring(text.utf8.dropFirst(mark.utf8.count)).trimmed)]
        next += 1
        while let text = line(next), !text[...].isBlank {
            words.append(String(Substring(text).trimmed))
            next += 1
        }
        let caption = words.joined(separator: " ")
        syntax.append(mark)
        return caption.isEmpty ? nil : (caption, next)
    }
}

extension String {
    fileprivate var isVerse: Bool { self == "|" || utf8.starts(with: "| ".utf8) }

    /// Returns the line without so many spaces at its beginning, or one TAB.
    fileprivate func withoutIndentation(_ width: Int) -> String {
        if utf8.first == UInt8(ascii: "\t") { return String(dropFirst()) }
        var rest = self[...]
        for _ in 0..<width where rest.utf8.first == UInt8(ascii: " ") { rest.removeFirst() }
        return String(rest)
    }
}

extension Substring {
    /// Returns the first place of an ASCII text.
    fileprivate func range(of text: String) -> Range<Index>? {
        var index = utf8.startIndex
        while index < utf8.endIndex {
            if utf8[index...].starts(with: text.utf8) {
                return index..<utf8.index(index, offsetBy: text.utf8.count)
            }
            index = utf8.index(after: index)
        }
        return nil
    }
}
