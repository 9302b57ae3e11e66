import Records
import Text

/// Guesses how a mark was meant that cannot be read, for the message about it.
enum InlineMeaning {
    /// The most bytes of a text that are looked at.
    private static let reach = 120

    /// Returns a mark that holds others as it should be: with their words, and with citations and notes behind it.
    static func outer(
        _ opening: Substring,
        _ closing: String,
        _ words: Substring,
        around inner: [Substring]
    ) -> String {
        var bare = ""
        var behind = ""
        var rest = words
        var isEmphasised = false
        for mark in inner {
            bare += rest[..<mark.startIndex]
            rest = rest[mark.endIndex...]
            let content = mark.dropFirst(2).dropLast(Substring(mark.prefix(2)).closing.count)
            switch mark.prefix(2) {
            case "[@", "[^": behind += " \(mark)"
            case "[*", "[+":
                isEmphasised = true
                bare += content
            default: bare += content.split(separator: "|").last ?? content
            }
        }
        bare += rest
        // A citation or a note without words of its own is not what was meant.
        if opening == "[^" { return "[^label]" }
        let mark = "\(opening)\(bare.onOneLine)\(closing)"
        return (isEmphasised ? "[*\(mark)*]" : mark) + behind
    }

    /// Returns a mark of words that nothing closes, with its end where it probably is.
    static func unclosed(_ opening: Substring, _ closing: String, before rest: Substring) -> String? {
        let near = Substring(rest.utf8.prefix(reach))
        let content = near.prefix { !"[]){}".contains($0) }
        let isClosed = content.endIndex < near.endIndex && near[content.endIndex] != "["
        let whole = content.trimmed
        if isClosed, !whole.isEmpty { return "\(opening)\(whole)\(closing)" }
        // Nothing tells where the mark ends: its name and one word show the form.
        let name = whole.prefix { $0 != "|" && (opening == "[[" || !$0.isWhitespace && $0 != ",") }
        guard !name.isEmpty, name.utf8.count < reach else { return nil }
        if name.endIndex == whole.endIndex || opening != "[[" {
            return firstWord(name).map { "\(opening)\($0)\(closing)" }
        }
        return firstWord(whole[name.endIndex...].dropFirst()).map { "\(opening)\(name)|\($0)\(closing)" }
    }

    /// Returns emphasis or an addition that nothing closes, with its end.
    static func pair(_ opening: Substring, _ closing: String, before rest: Substring) -> String? {
        let near = Substring(rest.utf8.prefix(reach))
        let content = near.prefix { !"[]*+".contains($0) }
        guard content.endIndex < near.endIndex, near[content.endIndex] != "[", !content.isInvisible else {
            return firstWord(near).map { "\(opening)\($0)\(closing)" }
        }
        return "\(opening)\(content.trimmed)\(closing)"
    }

    private static func firstWord(_ text: Substring) -> Substring? {
        let word = text.trimmed.prefix { !$0.isWhitespace && !"[],.;:!?".contains($0) }
        return word.isEmpty ? nil : word
    }

    /// Returns what is wrong with the inside of double brackets that can be read otherwise, and what was meant.
    static func misspelling(
        of inner: Substring,
        named target: Substring
    ) -> (InlineMisspelling, meant: String)? {
        let words = inner[target.endIndex...].drop { $0 == " " }.dropFirst()
        if target.utf8.first == UInt8(ascii: "[") {
            return (.thirdBracket, "[[\(inner.drop { $0 == "[" || $0 == " " })]]")
        }
        if let middle = target.range(of: "][") {
            let (address, words) = (target[..<middle.lowerBound], target[middle.upperBound...])
            return (.innerBrackets, "[[\(ForeignContext.inSentenceIfAddress(address))|\(words)]]")
        }
        let isDoubled = words.utf8.first == UInt8(ascii: "|") || words.utf8.last == UInt8(ascii: "|")
        if isDoubled, !words.allSatisfy({ $0 == "|" || $0 == " " }) {
            let rest = words.drop { $0 == "|" || $0 == " " }
            let bare = rest[
                ..<(rest.lastIndex { $0 != "|" && $0 != " " }.map(rest.index(after:)) ?? rest.startIndex)
            ]
            return (.doubledBar, "[[\(target)|\(bare)]]")
        }
        if target.hasScheme, words.isInvisible, let blank = target.firstIndex(where: \.isWhitespace) {
            let address = target[..<blank]
            return (.blankForBar, "[[\(address)|\(target[blank...].trimmed)]]")
        }
        if target.utf8.contains(where: \.isBlank), target.hasScheme {
            let address = target.split(separator: " ").joined(separator: "%20")
            return (.blankInAddress, "[[\(address)|\(words.isInvisible ? "words" : words.trimmed)]]")
        }
        return nil
    }
}

extension Substring {
    /// Whether an address elsewhere begins here, whatever follows.
    fileprivate var hasScheme: Bool {
        ["http://", "https://", "gemini://", "gopher://"].contains { utf8.starts(with: $0.utf8) }
    }

    /// Returns where another text first stands in this one.
    fileprivate func range(of text: String) -> Range<Index>? {
        guard let first = text.utf8.first else { return nil }
        var rest = utf8
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: text.utf8) { return start..<rest.index(start, offsetBy: text.utf8.count) }
            rest = rest.dropFirst()
        }
        return nil
    }
}
