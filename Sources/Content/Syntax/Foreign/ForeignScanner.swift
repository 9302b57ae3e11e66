import Text

/// Looks for foreign marks in the words of one text, outside its own marks and escapes.
///
/// | first sign              | may begin                                                                          |
/// |-------------------------|------------------------------------------------------------------------------------|
/// | `*` `_` `~` `=` `'` `` ` `` | a pair, such as `**bold**` (``ForeignPair``)                                   |
/// | `<` `&`                 | HTML (``HTMLTag``, ``HTMLEntity``)                                                 |
/// | `[` `!` `(` `@` `^`     | a link, a picture, a citation or a note (`ForeignScanner+Brackets.swift`, `…+Citations.swift`)          |
/// | `\` `$` `{` `:` `%`     | LaTeX, templates, attributes, roles, comments (`ForeignScanner+Commands.swift`)    |
/// | `,`                     | a quotation of a typewriter, `,,words''`                                           |
/// | `［` `【`               | a mark in the brackets of Chinese and Japanese keyboards                           |
///
/// Each form is reported once a text, since whoever writes one writes more. Every search for the end of a mark that goes to the
/// end of the text in vain is made once for its form, so the time is linear in the text.
struct ForeignScanner {
    /// What stands in ``bytes`` where the text has marks and escapes of its own: no letter, blank or sign.
    static let masked: UInt8 = 1

    let text: Substring
    let bytes: [UInt8]
    let context: ForeignContext
    /// The endings that are known not to stand anywhere behind the place that was reached.
    var missing: Set<String> = []
    /// The endings that were found last, which serve for all places before them.
    private var ends: [String: Int] = [:]

    /// A mark with the offset behind it.
    struct Found {
        var mark: ForeignMark
        var end: Int
    }

    /// Returns the foreign marks of a text that is cut into these tokens.
    static func marks(
        in text: Substring,
        _ tokens: [InlineToken],
        _ context: ForeignContext = ForeignContext()
    ) -> [ForeignMark] {
        guard text.utf8.contains(where: \.mayBeForeign) else { return [] }
        var scanner = ForeignScanner(text, masking(text, tokens), context)
        return scanner.run()
    }

    /// Whether a text begins with a foreign mark.
    static func begins(_ text: Substring) -> Bool {
        marks(in: text, InlineParser.tokens(of: text)).first?.source.startIndex == text.startIndex
    }

    private init(_ text: Substring, _ bytes: [UInt8], _ context: ForeignContext) {
        (self.text, self.bytes, self.context) = (text, bytes, context)
    }

    private mutating func run() -> [ForeignMark] {
        var marks: [ForeignMark] = []
        var seen: Set<String> = []
        var index = 0
        while index < bytes.count {
            guard bytes[index].mayBeForeign, let found = found(at: index) else {
                index += 1
                continue
            }
            if seen.insert(found.mark.meaning).inserted { marks.append(found.mark) }
            index = max(found.end, index + 1)
        }
        return marks
    }

    private mutating func found(at index: Int) -> Found? {
        switch bytes[index] {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "="), UInt8(ascii: "'"),
            UInt8(ascii: "`"):
            pair(at: index) ?? texQuotation(at: index) ?? singleQuotation(at: index) ?? openPair(at: index)
                ?? shiftedDigits(at: index)
                ?? tie(at: index)
        case UInt8(ascii: ","): quotationWithCommas(at: index)
        case UInt8(ascii: "<"): tag(at: index)
        case UInt8(ascii: "&"): entity(at: index)
        case UInt8(ascii: "["): bracket(at: index)
        case UInt8(ascii: "!"): picture(at: index)
        case UInt8(ascii: "("), UInt8(ascii: "@"): bareCitation(at: index)
        case UInt8(ascii: "^"): inlineNote(at: index) ?? shiftedDigits(at: index)
        case UInt8(ascii: "\\"): command(at: index)
        case UInt8(ascii: "$"): formula(at: index)
        case UInt8(ascii: "{"): brace(at: index)
        case UInt8(ascii: ":"): role(at: index)
        case UInt8(ascii: "%"): inlineComment(at: index)
        case 0xE3, 0xEF: wideBracket(at: index)
        default: nil
        }
    }

    /// Returns the bytes of a text with ``masked`` in the place of its marks and escapes.
    private static func masking(_ text: Substring, _ tokens: [InlineToken]) -> [UInt8] {
        var bytes = [UInt8](repeating: masked, count: text.utf8.count)
        unmask(tokens, of: text, &bytes)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1].isEscapable {
                bytes[index] = masked
                bytes[index + 1] = masked
                index += 1
            }
            index += 1
        }
        return bytes
    }

    private static func unmask(_ tokens: [InlineToken], of text: Substring, _ bytes: inout [UInt8]) {
        for token in tokens {
            switch token.kind {
            case .text:
                let start = text.utf8.distance(from: text.startIndex, to: token.source.startIndex)
                let words = token.source.utf8Span.span
                for index in words.indices { bytes[start + index] = words[index] }
            case .emphasis(let inner), .addition(let inner): unmask(inner, of: text, &bytes)
            case .term, .link, .citation, .note, .broken: continue
            }
        }
    }
}

/// The small questions that the recognisers ask.
extension ForeignScanner {
    func byte(_ index: Int) -> UInt8? { bytes.indices.contains(index) ? bytes[index] : nil }

    /// Returns a part of the text, marks and escapes included.
    func part(_ range: Range<Int>) -> Substring {
        let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
        return text[start..<text.utf8.index(start, offsetBy: range.count)]
    }

    func begins(_ string: String, at index: Int) -> Bool {
        index <= bytes.count && bytes[index...].starts(with: string.utf8)
    }

    /// Whether a letter or digit of any script stands before an offset.
    func hasWord(before index: Int) -> Bool {
        guard let last = byte(index - 1) else { return false }
        if last < 0x80 { return last.isLetter || last.isDigit }
        var start = index - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self).unicodeScalars.first?.isOfWord == true
    }

    /// Whether a letter or digit of any script stands at an offset.
    func hasWord(at index: Int) -> Bool {
        guard let first = byte(index) else { return false }
        if first < 0x80 { return first.isLetter || first.isDigit }
        return String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self).unicodeScalars
            .first?.isOfWord == true
    }

    /// Returns where an ending begins, from an offset on; the same search is not made again once it was in vain.
    mutating func end(
        _ ending: String,
        from start: Int,
        if isEnd: (ForeignScanner, Int) -> Bool = { _, _ in true },
        key: String? = nil
    ) -> Int? {
        let key = key ?? ending
        guard let first = ending.utf8.first, !missing.contains(key) else { return nil }
        if let last = ends[key], last >= start { return last }
        var index = start
        while index < bytes.count {
            if bytes[index] == first, begins(ending, at: index), isEnd(self, index) {
                ends[key] = index
                return index
            }
            index += 1
        }
        missing.insert(key)
        return nil
    }

    func found(_ range: Range<Int>, _ meaning: String, _ remedy: String) -> Found {
        Found(
            mark: ForeignMark(source: part(range), meaning: meaning, remedy: remedy),
            end: range.upperBound
        )
    }
}

extension Unicode.Scalar {
    fileprivate var isOfWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}

extension UInt8 {
    /// Whether a backslash before this byte makes the sign itself of it: any sign of ASCII but the backslash.
    var isEscapable: Bool {
        (0x21...0x7E).contains(self) && !isLetter && !isDigit && self != UInt8(ascii: "\\")
    }

    /// Whether a foreign mark may begin with this byte.
    fileprivate var mayBeForeign: Bool {
        switch self {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "="), UInt8(ascii: "'"),
            UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "["), UInt8(ascii: "!"),
            UInt8(ascii: "("), UInt8(ascii: "@"), UInt8(ascii: "^"), UInt8(ascii: "\\"), UInt8(ascii: "$"),
            UInt8(ascii: "{"), UInt8(ascii: ":"), UInt8(ascii: "%"), UInt8(ascii: ","), 0xE3, 0xEF:
            true
        default: false
        }
    }
}
