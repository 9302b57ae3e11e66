import Records
import Text

/// Cuts a text line into words and marks.
///
/// ```
/// line     = *(mark / escape / any)
/// escape   = "\" (opening / sign)          ; the opening or the sign as such
/// opening  = "[[" / "[@" / "[^" / "[*" / "[+" / "[#"
///                                          ; the last begins no mark here, but the number of a paragraph
/// sign     = %x21-7E                       ; no letter, no digit and no backslash
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
            } else if rest.beginsSignEscape {
                plain += Substring(rest.dropFirst().prefix(1))
                rest = rest.dropFirst(2)
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
        let behind = Substring(line.utf8[pair.opening.endIndex...])
        let unclosed = InlineError.unclosed(
            opening: String(pair.opening),
            closing: pair.opening.closing,
            meant: InlineMeaning.pair(pair.opening, pair.opening.closing, before: behind)
        )
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
    ///
    /// Marks that stand inside are passed over, so that the mistake is reported once.
    private mutating func takeInner(of opening: Substring, closing: String) throws(InlineError) -> Substring {
        var ahead = rest
        var inner: [Substring] = []
        while let next = ahead.firstIndex(where: { $0.isBracketOrBackslash }) {
            ahead = ahead[next...]
            if ahead.starts(with: closing.utf8) {
                let words = Substring(rest[..<next])
                if let first = inner.first {
                    if first.utf8.beginsPair, opening != "[[" { throw .marked(opening: String(opening)) }
                    rest = ahead.dropFirst(closing.utf8.count)
                    throw .holdsMark(
                        inner: String(first),
                        meant: InlineMeaning.outer(opening, closing, words, around: inner)
                    )
                }
                rest = ahead.dropFirst(closing.utf8.count)
                return words
            }
            if ahead.beginsMark {
                guard inner.count < Self.innerLimit, let end = ahead.endOfMark else { break }
                inner.append(Substring(ahead[..<end]))
                ahead = ahead[end...]
                continue
            }
            // A bracket of the text itself hides which bracket closes the mark.
            if !inner.isEmpty, ahead.first == UInt8(ascii: "[") { break }
            ahead = ahead.dropFirst(ahead.beginsEscape ? 3 : ahead.beginsSignEscape ? 2 : 1)
        }
        throw .unclosed(
            opening: String(opening),
            closing: closing,
            meant: InlineMeaning.unclosed(opening, closing, before: Substring(rest))
        )
    }

    /// The most marks inside a mark that are passed over in search of its end.
    private static let innerLimit = 8

    private static func termOrLink(_ inner: Substring) -> InlineToken.Kind {
        let name = Substring(inner.utf8.prefix { $0 != UInt8(ascii: "|") })
        let target = name.trimmed
        if target.isEmpty { return .broken(.noTerm) }
        if let (misspelling, meant) = InlineMeaning.misspelling(of: inner, named: target) {
            return .broken(.misspelt(misspelling, meant: meant))
        }
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
