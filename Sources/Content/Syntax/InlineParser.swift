import Records
import Text

/// A part of a text line: words, or a mark, not yet looked up.
struct InlineToken: Sendable {
    enum Kind: Sendable {
        case text(String)
        /// A term: the name as it is written, and the words after the bar; `nil` if there is none.
        case term(Substring, words: String?)
        /// A link to an address, with the words that stand for it.
        case link(Substring, words: String)
        case citation(Substring, locator: String?)
        case note(Substring)
        case emphasis([InlineToken])
        case addition([InlineToken])
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
    /// Emphasis or an addition begins inside a mark that holds words only.
    case marked(opening: String)
    /// Emphasis begins inside emphasis, or an addition inside an addition.
    case nested(opening: String, closing: String)
    case noTerm, noWords, noKey, noLocator, noLabel
    case noLinkWords(address: String)
    case nothingMarked(opening: String)
}

/// Cuts a text line into words and marks.
///
/// ```
/// line     = *(mark / escape / any)
/// escape   = "\" opening                   ; the opening as such
/// opening  = "[[" / "[@" / "[^" / "[*" / "[+" / "[#"
///                                          ; the last begins no mark here, but the number of a paragraph
/// mark     = term / link / citation / note / emphasis / addition
/// term     = "[[" name ["|" words] "]]"    ; escapes count in the words
/// link     = "[[" address "|" words "]]"
/// citation = "[@" key ["," locator] "]"
/// note     = "[^" label "]"
/// emphasis = "[*" line "*]"
/// addition = "[+" line "+]"
/// address  = ("/" / "./" / "../" / "#" / scheme ":") *visible
/// ```
/// Emphasis and additions hold other marks, though none of their own kind; the other marks hold words. Spaces around each part
/// do not count.
struct InlineParser {
    private var rest: Substring.UTF8View
    private var plain = ""
    private var plainStart: Substring.Index
    private var tokens: [InlineToken] = []
    /// The emphasis and the addition that are open, the outer one first.
    private var open: [Pair] = []
    private let line: Substring

    /// Emphasis or an addition that is not closed yet.
    private struct Pair {
        var opening: Substring
        /// The number of the tokens before it.
        var start: Int
    }

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
        while let next = rest.firstIndex(where: \.mayMark) {
            plain += Substring(rest[..<next])
            rest = rest[next...]
            if rest.beginsEscape {
                plain += Substring(rest.dropFirst().prefix(2))
                rest = rest.dropFirst(3)
            } else if rest.beginsPair {
                openPair()
            } else if rest.beginsMark {
                takeMark()
            } else if let place = open.lastIndex(where: { rest.starts(with: $0.opening.closing.utf8) }) {
                closePair(at: place)
            } else {
                plain += Substring(rest.prefix(1))
                rest = rest.dropFirst()
            }
        }
        plain += Substring(rest)
        rest = rest[rest.endIndex...]
        endPlain()
        while let pair = open.popLast() { giveUp(pair) }
    }

    private mutating func endPlain() {
        if !plain.isEmpty {
            tokens.append(InlineToken(kind: .text(plain), source: line[plainStart..<rest.startIndex]))
        }
        plain = ""
        plainStart = rest.startIndex
    }

    private mutating func openPair() {
        endPlain()
        let opening = Substring(rest.prefix(2))
        if let place = open.firstIndex(where: { $0.opening == opening }) {
            giveUp(open.remove(at: place), .nested(opening: String(opening), closing: opening.closing))
            for index in open.indices[place...] { open[index].start += 1 }
        }
        open.append(Pair(opening: opening, start: tokens.count))
        rest = rest.dropFirst(2)
        plainStart = rest.startIndex
    }

    private mutating func closePair(at place: Int) {
        endPlain()
        while open.count > place + 1, let pair = open.popLast() { giveUp(pair) }
        guard let pair = open.popLast() else { return }
        rest = rest.dropFirst(2)
        plainStart = rest.startIndex
        let inner = Array(tokens[pair.start...]).trimmed
        tokens.removeSubrange(pair.start...)
        let kind: InlineToken.Kind =
            if inner.isEmpty {
                .broken(.nothingMarked(opening: String(pair.opening)))
            } else {
                pair.opening == "[*" ? .emphasis(inner) : .addition(inner)
            }
        tokens.append(InlineToken(kind: kind, source: line[pair.opening.startIndex..<rest.startIndex]))
    }

    /// Takes back an opening that nothing closes: what followed it stands by itself.
    private mutating func giveUp(_ pair: Pair, _ error: InlineError? = nil) {
        let unclosed = InlineError.unclosed(opening: String(pair.opening), closing: pair.opening.closing)
        tokens.insert(InlineToken(kind: .broken(error ?? unclosed), source: pair.opening), at: pair.start)
    }

    private mutating func takeMark() {
        endPlain()
        let opening = Substring(rest.prefix(2))
        let closing = opening.closing
        let start = rest.startIndex
        rest = rest.dropFirst(2)
        let kind: InlineToken.Kind
        do throws(InlineError) {
            let inner = try takeInner(of: opening, closing: closing)
            switch opening {
            case "[[": kind = Self.termOrLink(inner)
            case "[@": kind = Self.citation(inner)
            default: kind = inner.isBlank ? .broken(.noLabel) : .note(inner.trimmed)
            }
        } catch { kind = .broken(error) }
        tokens.append(InlineToken(kind: kind, source: line[start..<rest.startIndex]))
        plainStart = rest.startIndex
    }

    /// Takes the text up to the closing brackets together with these, or nothing if they are missing.
    private mutating func takeInner(of opening: Substring, closing: String) throws(InlineError) -> Substring {
        var ahead = rest
        while let next = ahead.firstIndex(where: { $0.isBracketOrBackslash }) {
            ahead = ahead[next...]
            if ahead.starts(with: closing.utf8) {
                let inner = rest[..<next]
                rest = ahead.dropFirst(closing.utf8.count)
                return Substring(inner)
            }
            if ahead.beginsPair { throw .marked(opening: String(opening)) }
            if ahead.beginsMark { break }
            ahead = ahead.dropFirst(ahead.beginsEscape ? 3 : 1)
        }
        throw .unclosed(opening: String(opening), closing: closing)
    }

    private static func termOrLink(_ inner: Substring) -> InlineToken.Kind {
        let name = Substring(inner.utf8.prefix { $0 != UInt8(ascii: "|") })
        let target = name.trimmed
        if target.isEmpty { return .broken(.noTerm) }
        if name.endIndex == inner.endIndex {
            return target.isLinkAddress
                ? .broken(.noLinkWords(address: String(target))) : .term(target, words: nil)
        }
        let words = Substring(inner.utf8[name.endIndex...].dropFirst()).trimmed
        if words.isInvisible { return .broken(.noWords) }
        return target.isLinkAddress
            ? .link(target, words: unescaped(words)) : .term(target, words: unescaped(words))
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

extension [InlineToken] {
    /// The tokens without blanks before the first and after the last.
    fileprivate var trimmed: [InlineToken] {
        var tokens = self
        if case .text(let words)? = tokens.first?.kind {
            let rest = words.utf8.drop(while: \.isBlank)
            if rest.isEmpty { tokens.removeFirst() } else { tokens[0].kind = .text(String(Substring(rest))) }
        }
        if case .text(let words)? = tokens.last?.kind {
            let end = words.utf8.lastIndex { !$0.isBlank }.map(words.utf8.index(after:)) ?? words.startIndex
            if end == words.startIndex {
                tokens.removeLast()
            } else {
                tokens[tokens.count - 1].kind = .text(String(words[..<end]))
            }
        }
        return tokens
    }
}

extension Substring {
    /// The end of the mark that this opening begins.
    fileprivate var closing: String {
        switch self {
        case "[[": "]]"
        case "[*": "*]"
        case "[+": "+]"
        default: "]"
        }
    }

    /// Whether the text before a bar is an address and no term: it begins as an address does, and has no blank.
    fileprivate var isLinkAddress: Bool {
        guard !utf8.contains(where: \.isBlank) else { return false }
        if ["/", "./", "../", "#"].contains(where: { utf8.starts(with: $0.utf8) }) { return true }
        let scheme = utf8.prefix { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
        return scheme.first?.isLetter == true && utf8[scheme.endIndex...].first == UInt8(ascii: ":")
    }
}

extension Substring.UTF8View {
    fileprivate var beginsMark: Bool {
        guard first == UInt8(ascii: "["), let second = dropFirst().first else { return false }
        return "[@^*+".utf8.contains(second)
    }

    /// Whether emphasis or an addition begins here.
    fileprivate var beginsPair: Bool {
        first == UInt8(ascii: "[")
            && dropFirst().first.map { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "+") } == true
    }

    fileprivate var beginsEscape: Bool {
        first == UInt8(ascii: "\\") && (dropFirst().beginsMark || dropFirst().starts(with: "[#".utf8))
    }
}

extension UInt8 {
    fileprivate var isBracketOrBackslash: Bool {
        self == UInt8(ascii: "[") || self == UInt8(ascii: "]") || self == UInt8(ascii: "\\")
    }

    /// Whether a mark, an escape or the end of emphasis or an addition may begin with this byte.
    fileprivate var mayMark: Bool {
        self == UInt8(ascii: "[") || self == UInt8(ascii: "\\") || self == UInt8(ascii: "*")
            || self == UInt8(ascii: "+")
    }
}
