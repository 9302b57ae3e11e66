import Records
import Text

/// A part of a text line: words, or one of the three marks, not yet looked up.
struct InlineToken: Sendable {
    enum Kind: Sendable {
        case text(String)
        /// A term: the name as it is written, and the words after the bar; `nil` if there is none.
        case term(Substring, words: String?)
        case citation(Substring, locator: String?)
        case note(Substring)
        /// A mark that cannot be read.
        case broken(InlineError)
    }

    var kind: Kind
    /// The part of the source from which it was read.
    var source: Substring
}

/// The reason why a mark cannot be read.
enum InlineError: Error, Hashable, Sendable {
    /// The text ends, or another mark begins, before this one is closed.
    case unclosed(opening: String, closing: String)
    case noTerm, noWords, noKey, noLocator, noLabel
}

/// Cuts a text line into words and marks.
///
/// ```
/// line     = *(mark / escape / any)
/// escape   = "\" opening                   ; the opening as such
/// opening  = "[[" / "[@" / "[^"
/// mark     = term / citation / note
/// term     = "[[" name ["|" words] "]]"    ; escapes count in the words
/// citation = "[@" key ["," locator] "]"
/// note     = "[^" label "]"
/// ```
/// Marks do not nest. Spaces around each part do not count.
struct InlineParser {
    private var rest: Substring.UTF8View
    private var plain = ""
    private var plainStart: Substring.Index
    private var tokens: [InlineToken] = []
    private let line: Substring

    private init(_ line: Substring) {
        self.line = line
        rest = line.utf8
        plainStart = line.startIndex
    }

    static func tokens(of line: Substring) -> [InlineToken] {
        var parser = InlineParser(line)
        parser.run()
        return parser.tokens
    }

    private mutating func run() {
        while let next = rest.firstIndex(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "\\") }) {
            plain += Substring(rest[..<next])
            rest = rest[next...]
            if rest.beginsEscape {
                plain += Substring(rest.dropFirst().prefix(2))
                rest = rest.dropFirst(3)
            } else if rest.beginsMark {
                takeMark()
            } else {
                plain += Substring(rest.prefix(1))
                rest = rest.dropFirst()
            }
        }
        plain += Substring(rest)
        rest = rest[rest.endIndex...]
        endPlain()
    }

    private mutating func endPlain() {
        if !plain.isEmpty {
            tokens.append(InlineToken(kind: .text(plain), source: line[plainStart..<rest.startIndex]))
        }
        plain = ""
        plainStart = rest.startIndex
    }

    private mutating func takeMark() {
        endPlain()
        let opening = Substring(rest.prefix(2))
        let closing = opening == "[[" ? "]]" : "]"
        let start = rest.startIndex
        rest = rest.dropFirst(2)
        let kind: InlineToken.Kind
        if let inner = takeInner(closing: closing) {
            switch opening {
            case "[[": kind = Self.term(inner)
            case "[@": kind = Self.citation(inner)
            default: kind = inner.isBlank ? .broken(.noLabel) : .note(inner.trimmed)
            }
        } else {
            kind = .broken(.unclosed(opening: String(opening), closing: closing))
        }
        tokens.append(InlineToken(kind: kind, source: line[start..<rest.startIndex]))
        plainStart = rest.startIndex
    }

    /// Takes the text up to the closing brackets together with these, or nothing if they are missing.
    private mutating func takeInner(closing: String) -> Substring? {
        var ahead = rest
        while let next = ahead.firstIndex(where: { $0.isBracketOrBackslash }) {
            ahead = ahead[next...]
            if ahead.starts(with: closing.utf8) {
                let inner = rest[..<next]
                rest = ahead.dropFirst(closing.utf8.count)
                return Substring(inner)
            }
            if ahead.beginsMark { return nil }
            ahead = ahead.dropFirst(ahead.beginsEscape ? 3 : 1)
        }
        return nil
    }

    private static func term(_ inner: Substring) -> InlineToken.Kind {
        let name = Substring(inner.utf8.prefix { $0 != UInt8(ascii: "|") })
        if name.isBlank { return .broken(.noTerm) }
        if name.endIndex == inner.endIndex { return .term(name.trimmed, words: nil) }
        let words = Substring(inner.utf8[name.endIndex...].dropFirst()).trimmed
        return words.isEmpty ? .broken(.noWords) : .term(name.trimmed, words: unescaped(words))
    }

    private static func citation(_ inner: Substring) -> InlineToken.Kind {
        let key = Substring(inner.utf8.prefix { $0 != UInt8(ascii: ",") })
        if key.isBlank { return .broken(.noKey) }
        if key.endIndex == inner.endIndex { return .citation(key.trimmed, locator: nil) }
        let locator = Substring(inner.utf8[key.endIndex...].dropFirst()).trimmed
        return locator.isEmpty ? .broken(.noLocator) : .citation(key.trimmed, locator: unescaped(locator))
    }

    /// Returns the words of a text, with each escape replaced by what it stands for; marks have no words.
    static func unescaped(_ text: Substring) -> String {
        tokens(of: text).reduce(into: "") { words, token in
            if case .text(let part) = token.kind { words += part }
        }
    }
}

extension Substring.UTF8View {
    fileprivate var beginsMark: Bool {
        guard first == UInt8(ascii: "["), let second = dropFirst().first else { return false }
        return second == UInt8(ascii: "[") || second == UInt8(ascii: "@") || second == UInt8(ascii: "^")
    }

    fileprivate var beginsEscape: Bool { first == UInt8(ascii: "\\") && dropFirst().beginsMark }
}

extension UInt8 {
    fileprivate var isBracketOrBackslash: Bool {
        self == UInt8(ascii: "[") || self == UInt8(ascii: "]") || self == UInt8(ascii: "\\")
    }
}
