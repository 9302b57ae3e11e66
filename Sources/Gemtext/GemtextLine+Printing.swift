import Text

extension GemtextLine: CustomStringConvertible {
    /// The line as it is written, without its line end.
    ///
    /// A line that came from a parser prints so that it parses back to the same value. Any other value still prints as one line
    /// of its own type, so text can never turn into a link or open a block: a text that begins with the mark of another type
    /// gets a space before it (see ``isPlainText(_:)``), and so does a preformatted line that would close its block. A line
    /// break inside a value becomes a space, or `%20` and the like in an address; an empty address with a label becomes `.`,
    /// the folder of the page.
    package var description: String {
        switch self {
        case .text(let text): return Self.asText(text)
        case .link(let address, let label): return Self.asLink(address, label)
        case .heading(let level, let words):
            return Self.mark(String(repeating: "#", count: min(max(level, 1), 3)), before: words)
        case .listItem(let words): return "* " + Self.oneLine(words)
        case .quotation(let words): return Self.mark(">", before: words)
        case .preformattedToggle(let description): return Self.mark("```", before: description)
        case .preformatted(let line):
            return line.utf8.starts(with: "```".utf8) ? " " + Self.oneLine(line) : Self.oneLine(line)
        }
    }

    /// Returns whether a line of these words is read as text and nothing else: it begins with no other type's mark and contains
    /// no line break.
    package static func isPlainText(_ words: Substring) -> Bool {
        !beginsWithMark(words.utf8) && !words.utf8.contains(where: \.isLineBreak)
    }

    private static func beginsWithMark(_ bytes: Substring.UTF8View) -> Bool {
        switch bytes.first {
        case UInt8(ascii: "#"), UInt8(ascii: ">"): true
        case UInt8(ascii: "="): bytes.dropFirst().first == UInt8(ascii: ">")
        case UInt8(ascii: "*"): bytes.dropFirst().first == UInt8(ascii: " ")
        case UInt8(ascii: "`"): bytes.starts(with: "```".utf8)
        default: false
        }
    }

    private static func asText(_ words: String) -> String {
        let line = oneLine(words)
        return beginsWithMark(line[...].utf8) ? " " + line : line
    }

    private static func asLink(_ address: String, _ label: String?) -> String {
        let label = label.map(oneLine) ?? ""
        if label.utf8.allSatisfy(\.isBlank) { return mark("=>", before: percentEncoded(address)) }
        return "=> \(address.isEmpty ? "." : percentEncoded(address)) \(label)"
    }

    private static func mark(_ mark: String, before words: String) -> String {
        words.isEmpty ? mark : "\(mark) \(oneLine(words))"
    }

    private static func oneLine(_ words: String) -> String {
        guard words.utf8.contains(where: \.isLineBreak) else { return words }
        return String(decoding: words.utf8.map { $0.isLineBreak ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }

    /// Replaces only what would end the address or the line: correcting an address is not this function's task.
    private static func percentEncoded(_ address: String) -> String {
        guard address.utf8.contains(where: { $0.isBlank || $0.isLineBreak }) else { return address }
        return address.unicodeScalars.reduce(into: "") { encoded, scalar in
            switch scalar {
            case " ": encoded += "%20"
            case "\t": encoded += "%09"
            case "\n": encoded += "%0A"
            case "\r": encoded += "%0D"
            default: encoded.unicodeScalars.append(scalar)
            }
        }
    }
}
