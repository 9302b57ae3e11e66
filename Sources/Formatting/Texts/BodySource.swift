internal import Content
internal import Gemtext
internal import Records
internal import Text

/// The text below a header record as it is written, line by line.
struct BodySource {
    /// The lines, and the preformatted blocks as wholes, in their order.
    private var units: [BodyUnit] = []
    private var hasNotes = false

    /// Takes the lines of a text without errors.
    init(_ lines: LineReader) {
        var gemtext = GemtextParser()
        var block: [Substring] = []
        var isAfterBlank = false
        for line in lines {
            if !gemtext.isPreformatted, line.utf8.starts(with: "%%".utf8) {
                units.append(BodyUnit(.comment(line.trimmed), isAfterBlank))
                isAfterBlank = false
                continue
            }
            let type = gemtext.parse(line)
            if gemtext.isPreformatted || !block.isEmpty {
                block.append(line)
                if gemtext.isPreformatted { continue }
                units.append(BodyUnit(.block(PreformattedLines.formatted(block)), isAfterBlank))
                (block, isAfterBlank) = ([], false)
            } else if line.isBlank {
                isAfterBlank = true
            } else {
                units.append(BodyUnit(kind(of: line, BodyLine(line, as: type)), isAfterBlank))
                isAfterBlank = false
            }
        }
    }

    /// The lines in house form: one blank line wherever there were some, and where two blocks meet.
    var formatted: [String] {
        let units = ListIndents.set(in: units)
        let isTight = Self.tightness(of: units)
        var lines: [String] = []
        for (unit, isTight) in zip(units, isTight) {
            if !lines.isEmpty, unit.isAfterBlank || !isTight { lines.append("") }
            lines += unit.lines
        }
        return lines
    }

    private mutating func kind(of line: Substring, _ type: BodyLine) -> BodyUnit.Kind {
        let words = line.trimmed
        if hasNotes, line.utf8.starts(with: "    ".utf8) { return .further(words) }
        switch type {
        case .item(let indent, _, let words):
            let number = Substring(line.utf8.dropFirst(indent).prefix { $0.isDigit })
            return .item(ListItem(indent: indent, number: number, words: words))
        case .verse(let words):
            let rest = words.trimmed
            let indent = words.utf8.distance(from: words.startIndex, to: rest.startIndex) - 1
            return .verse(rest.isEmpty ? "|" : "| \(String(repeating: " ", count: max(indent, 0)))\(rest)")
        case .gemtext(.heading(let level, _)):
            let mark = String(repeating: "#", count: level)
            return .other("\(mark) \(Substring(words.utf8.dropFirst(level)).trimmed)")
        case .gemtext(.quotation):
            let rest = Substring(words.utf8.dropFirst()).trimmed
            return .quotation(rest.isEmpty ? ">" : "> \(rest)")
        case .gemtext(.link):
            let rest = Substring(words.utf8.dropFirst(2)).trimmed
            let address = Substring(rest.utf8.prefix { !$0.isBlank })
            let label = Substring(rest.utf8[address.endIndex...]).trimmed
            return .link(label.isEmpty ? "=> \(address)" : "=> \(address) \(label)")
        case .gemtext:
            if let note = Self.note(line) {
                hasNotes = true
                return .note(note)
            }
            return .paragraph(Self.paragraph(line))
        }
    }

    /// Returns the line that defines a note; `nil` if this one defines none.
    private static func note(_ line: Substring) -> String? {
        guard line.utf8.starts(with: "[^".utf8) else { return nil }
        let label = line.utf8.dropFirst(2).prefix { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[") }
        let rest = line.utf8[label.endIndex...]
        guard rest.starts(with: "]:".utf8) else { return nil }
        return "[^\(Substring(label).trimmed)]: \(Substring(rest.dropFirst(2)).trimmed)"
    }

    /// Returns a paragraph without spaces around it, but for the one that keeps its beginning from being a mark.
    private static func paragraph(_ line: Substring) -> String {
        let words = line.trimmed
        guard words.startIndex != line.startIndex else { return String(words) }
        // A dot is a mark to readers of Gopher, and a lone asterisk to who has forgotten the space behind it.
        let marks = ["*", "%%", "[^", "."]
        var gemtext = GemtextParser()
        let isPlain =
            BodyLine(words, as: gemtext.parse(words)) == .gemtext(.text(String(words)))
            && !marks.contains { words.utf8.starts(with: $0.utf8) }
        return isPlain ? String(words) : " \(words)"
    }

    /// Returns for each line whether it may stand straight below the one before it.
    ///
    /// Lines may do so in one list, quotation or poem, among links and notes, and below a quotation, whose speaker they may name.
    /// A comment belongs to what stands below it.
    private static func tightness(of units: [BodyUnit]) -> [Bool] {
        // The next line that is no comment, if no blank line comes before it.
        var next: BodyUnit?
        var following: [BodyUnit?] = []
        for unit in units.reversed() {
            if !unit.isComment { next = unit }
            following.append(next)
            if unit.isAfterBlank { next = nil }
        }
        var before: BodyUnit?
        var isAfterComment = false
        return zip(units, following.reversed()).map { unit, following in
            if unit.isAfterBlank { isAfterComment = false }
            defer {
                isAfterComment = unit.isComment
                if !unit.isComment { before = unit }
            }
            guard !isAfterComment, let before, let following else { return true }
            return before.mayTouch(following)
        }
    }
}
