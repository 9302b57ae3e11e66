import Content
import Records
import Text

/// Writes blocks as the lines of a text, so that the loader reads the same ones.
///
/// Each block stands between blank lines, so that none continues another. A line that would be of another type gets a backslash before its mark.
struct BodyWriter {
    private(set) var lines: [String] = []
    private let targets: InlineWriter.Targets

    init(_ targets: InlineWriter.Targets) { self.targets = targets }

    private func words(_ inlines: [Inline]) -> String { InlineWriter.line(inlines, targets) }

    mutating func add(_ block: TextBlock, comments: [String] = []) {
        var written = comments.flatMap(Self.comment)
        switch block {
        case .heading(let level, let words):
            let words = InlineWriter.plain(words)
            if !words.isInvisible { written.append("\(String(repeating: "#", count: level)) \(words)") }
        case .paragraph(let inlines):
            let words = words(inlines)
            if !words.isInvisible { written.append(paragraph(words)) }
        case .list(let items): written += list(items)
        case .quotation(let quoted):
            written += quoted.map(words).filter { !$0.isInvisible }.map { "> " + $0 }
        case .verse(let verse): written += self.verse(verse)
        case .preformatted(let text, let description):
            written += longDescription(description)
            // Nothing but the rows of a table may follow this word.
            let isTable = description.utf8.starts(with: "table:".utf8)
            written += Self.block(text.map(Self.preformatted), isTable ? "the " + description : description)
        case .table(let table, let description):
            written += longDescription(description)
            written += Self.block(
                Self.rows(of: table),
                "table: " + (description.isInvisible ? "Table" : description)
            )
        case .link(let address, let label, _): written += link(address, label)
        }
        guard !written.isEmpty else { return }
        if !lines.isEmpty { lines.append("") }
        lines += written
    }

    /// Adds notes, in which no mark of a note can stand.
    mutating func add(_ notes: [Note]) {
        var targets = targets
        targets.note = { _ in nil }
        if !notes.isEmpty, !lines.isEmpty { lines.append("") }
        for note in notes {
            let paragraphs = note.paragraphs.map { InlineWriter.line($0, targets) }.filter { !$0.isInvisible }
            lines.append("[^\(note.label)]: \(paragraphs.first ?? "…")")
            for paragraph in paragraphs.dropFirst() {
                lines.append("")
                lines.append(
                    "    "
                        + (Self.asText(paragraph) == paragraph ? paragraph : InlineWriter.joiner + paragraph)
                )
            }
        }
    }

    /// Returns a paragraph, of which the first must not look like a field that has slipped out of the header.
    private func paragraph(_ words: String) -> String {
        let name = words.prefix { $0 != ":" }
        guard name.endIndex < words.endIndex, Section.hasField(name),
            lines.allSatisfy({ $0.isEmpty || $0.utf8.starts(with: "%%".utf8) })
        else { return Self.asText(words) }
        return "\(name)\\\(words[name.endIndex...])"
    }

    static func comment(_ words: String) -> [String] {
        words.split(whereSeparator: \.isNewline).map { "%% " + String($0).onOneLineOfText }.filter {
            $0 != "%% "
        }
    }

    /// Returns a line that is read as text: with a backslash before what would be a mark, the number of an item, or a dot that readers of
    /// Gopher may lose.
    private static func asText(_ words: String) -> String {
        let bytes = words.utf8
        // A label in brackets and a colon behind it would be a note's text.
        if let end = words.endOfLabel {
            return bytes.starts(with: "[^".utf8)
                ? words[..<end] + InlineWriter.joiner + words[end...] : "\\" + words
        }
        if bytes.first?.isDigit == true, bytes.drop(while: \.isDigit).starts(with: ". ".utf8) {
            return "\(words.prefix { $0 != "." })\\\(words.drop { $0 != "." })"
        }
        if words.isOfSigns { return "\\" + words }
        let isSafe =
            switch bytes.first {
            case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "|"),
                UInt8(ascii: "."):
                false
            case UInt8(ascii: "-"), UInt8(ascii: "+"): bytes.dropFirst().first?.isBlank != true
            case UInt8(ascii: "~"): !bytes.starts(with: "~~~".utf8)
            // Git leaves such lines where it could not choose.
            case UInt8(ascii: "<"): !bytes.starts(with: "<<<<<<<".utf8)
            case UInt8(ascii: "="): !bytes.starts(with: "=>".utf8)
            case UInt8(ascii: "`"): !bytes.starts(with: "```".utf8)
            case UInt8(ascii: "%"): !bytes.starts(with: "%%".utf8)
            default: true
            }
        return isSafe ? words : "\\" + words
    }

    private func list(_ items: [TextBlock.Item]) -> [String] {
        var lines: [String] = []
        /// How far the items of each level that is open stand to the right, and the next level below them.
        var indents = [0]
        for item in items {
            var words = words(item.words)
            guard !words.isInvisible else { continue }
            if words.isOfSigns { words = "\\" + words }
            let level = lines.isEmpty ? 0 : min(item.marker.level, indents.count - 1, ListMarker.depth - 1)
            let indent = indents[level]
            let mark = item.marker.number.map { "\($0)." } ?? "*"
            lines.append("\(String(repeating: " ", count: indent))\(mark) \(words)")
            indents = Array(indents[...level]) + [indent + (item.marker.number == nil ? 2 : 3)]
        }
        return lines
    }

    private func verse(_ verse: [[Inline]]) -> [String] {
        let lines = verse.map { line -> String in
            var words = words(line)
            guard !words.isInvisible else { return "|" }
            let indent = words.unicodeScalars.prefix { $0 == "\u{A0}" }.count
            words = String(String.UnicodeScalarView(words.unicodeScalars.dropFirst(indent)))
            // Bars at both ends would be the row of a table.
            if words.utf8.last == UInt8(ascii: "|") { words += InlineWriter.joiner }
            if words.isOfSigns { words = "\\" + words }
            return "| \(String(repeating: " ", count: indent))\(words)"
        }
        return lines.contains { $0 != "|" } ? lines : []
    }

    private func link(_ address: String, _ label: String) -> [String] {
        let words = label.onOneLineOfText
        guard let target = targets.address(address) else {
            return words.isInvisible ? [] : [paragraph(self.words([.text(label)]))]
        }
        if words.isInvisible || words == address { return ["=> \(target)"] }
        let line = "=> \(target) \(InlineWriter.plain(label).withBackslash(before: "|"))"
        // What looks like an address in the label would be taken for a part of this one.
        return WritingLimits.isLong(label) || Content.LinkLine.message(about: line[...]) != nil
            ? [self.words([.link(address: address, words: label)])] : [line]
    }

    /// Returns a paragraph of the description of a block if that does not fit into the line of its own.
    private func longDescription(_ description: String) -> [String] {
        WritingLimits.isLong(description) ? [paragraph(words([.text(description)])), ""] : []
    }

    private static func block(_ lines: [String], _ description: String) -> [String] {
        let description = WritingLimits.cut(description.onOneLineOfText)
        return ["```" + InlineWriter.plain(description.isInvisible ? "text" : description)] + lines + ["```"]
    }

    private static func preformatted(_ line: String) -> String {
        let line = line.withoutControls
        return line.utf8.starts(with: "```".utf8) ? " " + line : line
    }

    private static func rows(of table: TextTable) -> [String] {
        let rows = table.all.map { row in
            "| " + row.map(cell).joined(separator: " | ") + " |"
        }
        guard table.header != nil, let first = rows.first else { return rows }
        let rule = "|" + String(repeating: "---|", count: table.all.first?.count ?? 1)
        return [first, rule] + rows.dropFirst()
    }

    private static func cell(_ words: String) -> String {
        let cell = words.onOneLineOfText.split(separator: "|", omittingEmptySubsequences: false)
            .joined(separator: "\\|")
        // A cell of hyphens alone could make a rule of its row.
        return cell.utf8.contains(UInt8(ascii: "-")) && cell.utf8.allSatisfy { "-:".utf8.contains($0) }
            ? cell + InlineWriter.joiner : cell
    }
}

extension String {
    /// The line without control characters, except TABs.
    fileprivate var withoutControls: String {
        guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) else { return self }
        let scalars = unicodeScalars.map { $0 != "\t" && $0.isControl ? " " : $0 }
        return String(String.UnicodeScalarView(scalars))
    }
}

extension String {
    /// Where a label ends with which the line begins, `[label]` or `^label`, if a colon follows it; `nil` if none does.
    fileprivate var endOfLabel: Index? {
        let end: Index
        if utf8.first == UInt8(ascii: "^") {
            end = dropFirst().firstIndex(of: ":") ?? endIndex
        } else {
            guard utf8.first == UInt8(ascii: "["), !utf8.starts(with: "[[".utf8),
                !utf8.starts(with: "[@".utf8),
                let bracket = utf8.firstIndex(of: UInt8(ascii: "]"))
            else { return nil }
            end = utf8.index(after: bracket)
        }
        let sign = self[end...].trimmed.unicodeScalars.first
        return sign == ":" || sign == "\u{FF1A}" ? end : nil
    }

    /// Returns the line with a backslash before a sign with which it begins.
    fileprivate func withBackslash(before sign: Unicode.Scalar) -> String {
        unicodeScalars.first == sign ? "\\" + self : self
    }

    /// Whether there are only signs of which other languages make rules.
    fileprivate var isOfSigns: Bool { allSatisfy { "-_*+= ".contains($0) } }
}
