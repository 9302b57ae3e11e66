import Content
import Gemtext
import Records
import Text

/// Writes runs of text so that the loader reads the same ones.
///
/// Letters that would be read as a mark get a backslash. Where a backslash cannot help, such as between a bracket and a mark that begins
/// behind it, or before a line's first letter in a field, stands a word joiner (U+2060), which nobody sees and no search minds.
struct InlineWriter {
    /// Returns what a note's mark and an address become; neither can be known from the runs alone.
    struct Targets {
        /// The source's key by the key in the file; `nil` where the words have to do.
        var key: (String) -> String?
        /// The address as the capsule writes it; `nil` if it leads nowhere.
        var address: (String) -> String?
        /// What stands for the mark of a note by its label; `nil` where none can stand.
        var note: (String) -> NoteForm?
        /// Whether words may be emphasised.
        var hasEmphasis = true
    }

    /// What stands for the mark of a note.
    enum NoteForm {
        case mark
        /// A link, by an address as the capsule writes it, to the page that has the note.
        case elsewhere(String)
    }

    static let joiner = "\u{2060}"

    private let targets: Targets?
    private var text = ""

    private init(_ targets: Targets?) { self.targets = targets }

    /// Returns the words of a field or a heading, in which no mark can stand.
    static func plain(_ words: String) -> String {
        protectingBeginning(escaped(words.onOneLineOfText))
    }

    /// Returns the runs as the words of one line.
    static func line(_ inlines: [Inline], _ targets: Targets? = nil) -> String {
        var writer = InlineWriter(targets)
        writer.write(inlines, isEmphasised: false)
        return String(Substring(writer.text).trimmed)
    }

    /// Returns a value that does not begin with what would make another kind of line of it.
    static func protectingBeginning(_ value: String) -> String {
        let value = value.withoutMarksBefore
        // A backslash that protects the first sign is gone when the loader looks at it.
        let beginning = value.utf8.first == UInt8(ascii: "\\") ? value.dropFirst() : value[...]
        if !GemtextLine.isPlainText(beginning) { return joiner + value }
        // A bar alone would be the mark of YAML for several lines.
        return value[...].isBlockMark ? "\\" + value : value
    }

    private mutating func write(_ inlines: [Inline], isEmphasised: Bool) {
        for inline in inlines.joiningTexts { write(inline, isEmphasised) }
    }

    private mutating func write(_ inline: Inline, _ isEmphasised: Bool) {
        switch inline {
        case .text(let words):
            let words = words.withoutLineEnds
            // A bracket at the end of what stands before could begin a mark with this.
            if text.utf8.last == UInt8(ascii: "["), let first = words.utf8.first,
                "[@^*+#".utf8.contains(first)
            {
                text += Self.joiner
            }
            if isEmphasised, text.utf8.last == UInt8(ascii: "*"), words.utf8.first == UInt8(ascii: "]") {
                text += Self.joiner
            }
            text += Self.escaped(words, isEmphasised: isEmphasised)
        case .emphasis(let inner): emphasis(inner, isEmphasised)
        case .addition(let inner):
            write([.text("[")] + inner + [.text("]")], isEmphasised: isEmphasised)
        case .term(_, let words): write(.text(words), isEmphasised)
        case .link(let address, let words, _): link(address, words, isEmphasised)
        case .citation(let citation): self.citation(citation, isEmphasised)
        case .note(let label):
            switch targets.map({ $0.note(label) }) ?? .mark {
            case .mark: mark("[^\(label)]")
            case .elsewhere(let address): mark("[[\(address)|*]]")
            case nil: break
            }
        }
    }

    /// Writes a mark, which nothing before it may join or take back.
    private mutating func mark(_ mark: String) {
        if let last = text.utf8.last, last == UInt8(ascii: "[") || last == UInt8(ascii: "\\") {
            text += Self.joiner
        }
        text += mark
    }

    private mutating func emphasis(_ inner: [Inline], _ isEmphasised: Bool) {
        if targets?.hasEmphasis == false { return write(inner.withoutEmphasis, isEmphasised: false) }
        guard !isEmphasised else { return write(inner, isEmphasised: true) }
        var writer = InlineWriter(targets)
        writer.write(inner.withoutEmphasis, isEmphasised: true)
        let words = Substring(writer.text)
        let trimmed = words.trimmed
        // Blanks at its ends would be lost.
        text += words[..<trimmed.startIndex]
        if trimmed.isInvisible {
            text += trimmed
        } else {
            let last = trimmed.utf8.last
            let isSafe = last != UInt8(ascii: "\\") && last != UInt8(ascii: "[")
            mark("[*\(trimmed)\(isSafe ? "" : Self.joiner)*]")
        }
        text += words[trimmed.endIndex...]
    }

    private mutating func link(_ address: String, _ words: String, _ isEmphasised: Bool) {
        let line = words.onOneLineOfText
        guard let target = targets.map({ $0.address(address) }) ?? address, !line.isInvisible else {
            return write(.text(words), isEmphasised)
        }
        if words.utf8.first?.isBlank == true { text += " " }
        var label = Self.escaped(line).withJoiner(between: "]", "]")
        if label.utf8.last == UInt8(ascii: "]") || label.utf8.last == UInt8(ascii: "\\") {
            label += Self.joiner
        }
        // A bar behind that of the mark would be one too many.
        if label.utf8.first == UInt8(ascii: "|") { label = "\\" + label }
        if label.utf8.last == UInt8(ascii: "|") { label += Self.joiner }
        mark("[[\(target)|\(Self.protectingBeginning(label))]]")
        if words.utf8.last?.isBlank == true { text += " " }
    }

    private mutating func citation(_ citation: Citation, _ isEmphasised: Bool) {
        let locator = citation.locator?.onOneLineOfText.withoutBrackets ?? ""
        guard let key = targets.map({ $0.key(citation.key) }) ?? citation.key else {
            return write(.text("@\(citation.key)\(locator.isEmpty ? "" : ", \(locator)")"), isEmphasised)
        }
        let end = locator.utf8.last == UInt8(ascii: "\\") ? Self.joiner : ""
        mark(locator.isInvisible ? "[@\(key)]" : "[@\(key), \(locator)\(end)]")
    }

    /// Returns a text with a backslash before each letter that would begin a mark.
    private static func escaped(_ words: String, isEmphasised: Bool = false) -> String {
        guard words.utf8.contains(where: { "[\\*_`~^<&{".utf8.contains($0) }) else { return words }
        var result = String.UnicodeScalarView()
        let scalars = Array(words.unicodeScalars)
        let foreign = ForeignMarks(scalars)
        var index = 0
        while index < scalars.count {
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            if scalars[index] == "[", let next, "[@^*+#".unicodeScalars.contains(next) {
                result.append(contentsOf: ["\\", "[", next])
                index += 2
                // The second bracket would be that of a paragraph's number.
                if next == "[", index < scalars.count, scalars[index] == "#" { result.append("\u{2060}") }
                continue
            }
            if result.last != "\\", foreign.begins(at: index) { result.append("\\") }
            result.append(scalars[index])
            // Before a sign a backslash would be taken for the one that protects it, unless another stands before it.
            if scalars[index] == "\\", let next, next.isProtectable {
                let after = index + 2 < scalars.count ? scalars[index + 2] : nil
                let isMark = next == "[" && after.map { "[@^*+#".unicodeScalars.contains($0) } == true
                if !isMark { result.append("\\") }
            }
            if isEmphasised, scalars[index] == "*", next == "]" { result.append("\u{2060}") }
            index += 1
        }
        return String(result)
    }
}

extension Unicode.Scalar {
    /// Whether a backslash before the scalar stands for nothing itself: the signs of ASCII but for the backslash.
    fileprivate var isProtectable: Bool {
        isASCII && value > 0x20 && value < 0x7F && self != "\\" && !properties.isAlphabetic
            && !("0"..."9" ~= self)
    }
}

extension [Inline] {
    /// The runs with those of words that stand side by side as one.
    fileprivate var joiningTexts: [Inline] {
        var result: [Inline] = []
        var words: String?
        for inline in self {
            if case .text(let more) = inline {
                words = (words ?? "") + more
                continue
            }
            if let text = words { result.append(.text(text)) }
            words = nil
            result.append(inline)
        }
        if let words { result.append(.text(words)) }
        return result
    }
}

extension String {
    /// The text without control characters, and with a space for each TAB and each end of a line.
    var withoutLineEnds: String {
        guard
            utf8.contains(where: {
                $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE1 || $0 == 0xE2 || $0 == 0xEF
            })
        else { return self }
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
            case 0..<0x20, 0x7F..<0xA0: result.append(" ")
            // Nobody sees these, and searches stumble over them.
            case 0xAD, 0x180E, 0x202D, 0x202E, 0x2061...0x2064, 0x206A...0x206F, 0xFEFF, 0xFFFC: continue
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// The text without marks of direction and characters without width at its beginning, which a value has no use for.
    var withoutMarksBefore: String {
        let marks: Set<Unicode.Scalar> = [
            "\u{61C}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}",
            "\u{202C}",
            "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", " ",
        ]
        guard let first = unicodeScalars.first, marks.contains(first) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.drop { marks.contains($0) }))
    }

    /// The text on one line, with single spaces.
    var onOneLineOfText: String { withoutLineEnds.onOneLine }

    fileprivate var withoutBrackets: String {
        String(map { $0 == "[" ? "(" : $0 == "]" ? ")" : $0 })
    }

    /// Returns the text with a word joiner wherever two letters would stand side by side.
    fileprivate func withJoiner(between first: Unicode.Scalar, _ second: Unicode.Scalar) -> String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if scalar == second, result.last == first { result.append("\u{2060}") }
            result.append(scalar)
        }
        return String(result)
    }
}
