import Text

/// Parses the lines of a gemtext document in order.
///
/// The preformatted state is all that it carries from one line to the next.
///
/// ```
/// line      = toggle / (link / heading / item / quotation / text)    ; inside a block: toggle / any
/// toggle    = "```" [blanks description]
/// link      = "=>" [blanks] address [blanks label] [blanks]
/// heading   = 1*3"#" [blanks] words
/// item      = "* " words
/// quotation = ">" [" "] words
/// blanks    = 1*(SP / TAB)
/// ```
/// - Source: gemtext specification 0.24.1, “Line types”.
package struct GemtextParser: Sendable {
    /// Whether the next line stands inside a preformatted block.
    package private(set) var isPreformatted = false

    /// Starts at the beginning of a document, outside any block.
    package init() {}

    /// Parses the next line, given without its line end.
    package mutating func parse(_ line: Substring) -> GemtextLine {
        let bytes = line.utf8
        if bytes.starts(with: "```".utf8) {
            isPreformatted.toggle()
            // The rest of a closing line has no meaning.
            guard isPreformatted else { return .preformattedToggle("") }
            return .preformattedToggle(Self.words(bytes.dropFirst(3).trimmingLeadingBlanks))
        }
        if isPreformatted { return .preformatted(String(line)) }
        switch bytes.first {
        case UInt8(ascii: "="): return Self.link(bytes) ?? .text(String(line))
        case UInt8(ascii: "#"): return Self.heading(bytes)
        case UInt8(ascii: "*"): return Self.item(bytes) ?? .text(String(line))
        case UInt8(ascii: ">"): return Self.quotation(bytes)
        default: return .text(String(line))
        }
    }

    private static func link(_ bytes: Substring.UTF8View) -> GemtextLine? {
        guard bytes.starts(with: "=>".utf8) else { return nil }
        let rest = bytes.dropFirst(2).trimmingLeadingBlanks.trimmingTrailingBlanks
        let address = rest.prefix { !$0.isBlank }
        let label = rest.dropFirst(address.count).trimmingLeadingBlanks
        return .link(address: words(address), label: label.isEmpty ? nil : words(label))
    }

    private static func heading(_ bytes: Substring.UTF8View) -> GemtextLine {
        let level = bytes.prefix(3).prefix { $0 == UInt8(ascii: "#") }.count
        return .heading(level: level, words(bytes.dropFirst(level).trimmingLeadingBlanks))
    }

    private static func item(_ bytes: Substring.UTF8View) -> GemtextLine? {
        guard bytes.starts(with: "* ".utf8) else { return nil }
        return .listItem(words(bytes.dropFirst(2)))
    }

    private static func quotation(_ bytes: Substring.UTF8View) -> GemtextLine {
        let rest = bytes.dropFirst()
        return .quotation(words(rest.first == UInt8(ascii: " ") ? rest.dropFirst() : rest))
    }

    private static func words(_ bytes: Substring.UTF8View) -> String { String(Substring(bytes)) }
}

extension GemtextLine {
    /// Returns the lines of a document whose line ends are LF or CR LF; the last line may lack one.
    ///
    /// A bare CR, which gemtext does not allow, ends a line too, so that no value contains one.
    package static func lines(in document: String) -> [GemtextLine] {
        var parser = GemtextParser()
        var lines: [GemtextLine] = []
        var rest = document[...].utf8
        while !rest.isEmpty {
            let line = rest.prefix { !$0.isLineBreak }
            rest = rest[line.endIndex...]
            rest = rest.dropFirst(rest.starts(with: "\r\n".utf8) ? 2 : 1)
            lines.append(parser.parse(Substring(line)))
        }
        return lines
    }
}

extension Substring.UTF8View {
    var trimmingLeadingBlanks: Self { self[(firstIndex { !$0.isBlank } ?? endIndex)...] }

    var trimmingTrailingBlanks: Self {
        self[..<(lastIndex { !$0.isBlank }.map { index(after: $0) } ?? startIndex)]
    }
}
