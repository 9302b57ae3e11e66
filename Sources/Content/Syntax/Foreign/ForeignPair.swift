import Records
import Text

/// A mark that stands on both sides of words in another language.
struct ForeignPair {
    /// What the words become.
    enum Effect {
        case emphasis, struck, highlight, code
    }

    let sign: String
    let meaning: String
    let effect: Effect

    /// The pairs, the longer one of the same sign first.
    static let all: [UInt8: [ForeignPair]] = Dictionary(
        grouping: [
            ForeignPair(sign: "***", meaning: "is bold in Markdown", effect: .emphasis),
            ForeignPair(sign: "**", meaning: "is bold in Markdown", effect: .emphasis),
            ForeignPair(sign: "*", meaning: "is emphasis in Markdown", effect: .emphasis),
            ForeignPair(sign: "___", meaning: "is bold in Markdown", effect: .emphasis),
            ForeignPair(sign: "__", meaning: "is bold in Markdown", effect: .emphasis),
            ForeignPair(sign: "_", meaning: "is emphasis in Markdown", effect: .emphasis),
            ForeignPair(sign: "'''''", meaning: "is bold in a wiki", effect: .emphasis),
            ForeignPair(sign: "'''", meaning: "is bold in a wiki", effect: .emphasis),
            ForeignPair(
                sign: "''",
                meaning: "is emphasis in a wiki and a quotation elsewhere",
                effect: .emphasis
            ),
            ForeignPair(sign: "~~", meaning: "is struck out in Markdown", effect: .struck),
            ForeignPair(sign: "==", meaning: "is highlighted in Markdown", effect: .highlight),
            ForeignPair(sign: "```", meaning: "is code in Markdown", effect: .code),
            ForeignPair(sign: "``", meaning: "is code in reStructuredText or Markdown", effect: .code),
            ForeignPair(sign: "`", meaning: "is code in Markdown", effect: .code),
        ],
        by: { $0.sign.utf8.first ?? 0 }
    )

    /// Whether the pair is of one sign, which has other uses inside and between words.
    var isSingle: Bool { sign.utf8.count == 1 }

    func remedy(_ words: Substring, _ context: ForeignContext) -> String {
        switch effect {
        case .emphasis where sign == "''":
            "write \(written(words)) with these marks if it is quoted, or \(context.takesMarks ? "\(written("[*\(words)*]")) if it is emphasis" : "without marks if it is emphasis")"
        case .emphasis, .highlight: context.emphasis(words)
        case .struck: "leave out \(written(words)), or its signs"
        case .code:
            "write \(written(words)) without the backticks, or put lines of code between “```what they are” and “```”"
        }
    }
}

extension ForeignScanner {
    /// Words between two equal signs: `**bold**`.
    mutating func pair(at index: Int) -> Found? {
        let sign = bytes[index]
        // What follows a sign of the same kind was looked at there.
        guard byte(index - 1) != sign else { return nil }
        for pair in ForeignPair.all[sign] ?? [] where begins(pair.sign, at: index) {
            let start = index + pair.sign.utf8.count
            guard byte(start) != sign, opens(pair, from: index, to: start) else { return nil }
            let end = end(
                pair.sign,
                from: start + 1,
                if: { $0.closes(pair, at: $1) },
                key: "\(pair.sign) after words"
            )
            guard let end, end > start else { return nil }
            let words = part(start..<end)
            guard !isOfCode(words, pair) else { return nil }
            let whole = index..<(end + pair.sign.utf8.count)
            if pair.effect == .emphasis, let mark = ownMark(around: whole) {
                return found(mark, "has the signs of emphasis twice", context.emphasis(words))
            }
            if pair.effect == .code, byte(whole.upperBound) == UInt8(ascii: "_"),
                let open = words.lastIndex(of: "<"),
                words.last == ">"
            {
                let address = words[open...].dropFirst().dropLast()
                return found(
                    index..<(whole.upperBound + 1),
                    "is a link in reStructuredText",
                    context.link(address, words[..<open].trimmed)
                )
            }
            let isHeading =
                whole == 0..<bytes.count && pair.effect == .emphasis && pair.sign.utf8.count > 1
                && context.takesMarks
            return found(
                whole,
                pair.meaning,
                pair.remedy(words, context)
                    + (isHeading ? ", or for a heading \(written("## \(words)"))" : "")
            )
        }
        return nil
    }

    /// A quotation of LaTeX: ` ``words'' `.
    mutating func texQuotation(at index: Int) -> Found? {
        guard begins("``", at: index), byte(index + 2)?.isBlank == false, let end = end("''", from: index + 2)
        else {
            return nil
        }
        return found(
            index..<(end + 2),
            "is a quotation in LaTeX",
            "write \(written(part((index + 2)..<end)))"
        )
    }

    /// A quotation of LaTeX with single marks around several words, `` `two words' ``: around one word they may be letters of another
    /// script in Latin ones.
    func singleQuotation(at index: Int) -> Found? {
        guard bytes[index] == UInt8(ascii: "`"), hasWord(at: index + 1), !hasWord(before: index) else {
            return nil
        }
        var end = index + 1
        var hasBlank = false
        while let next = byte(end), end - index < 120, next != UInt8(ascii: "`") {
            hasBlank = hasBlank || next.isBlank
            if next == UInt8(ascii: "'"), !hasWord(at: end + 1), hasBlank {
                return found(
                    index..<(end + 1),
                    "is a quotation in LaTeX",
                    "write “‘\(printable(part((index + 1)..<end)))’”"
                )
            }
            end += 1
        }
        return nil
    }

    /// A quotation that a typewriter begins with commas: `,,words''`.
    func quotationWithCommas(at index: Int) -> Found? {
        guard begins(",,", at: index), hasWord(at: index + 2), !hasWord(before: index) else { return nil }
        var end = index + 2
        while end < bytes.count, end - index < 400 {
            for mark in ["''", "``", "\"", "“", "”"] where begins(mark, at: end) {
                return found(
                    index..<(end + mark.utf8.count),
                    "is a quotation in the signs of a typewriter",
                    "write “„\(printable(part((index + 2)..<end)))“”"
                )
            }
            end += 1
        }
        return nil
    }

    /// Two asterisks before a word that nothing closes.
    func openPair(at index: Int) -> Found? {
        guard begins("**", at: index), index > 0, byte(index - 1)?.isBlank == true, hasWord(at: index + 2)
        else {
            return nil
        }
        return found(
            index..<(index + 2),
            "begins bold words in Markdown that nothing ends",
            "remove it, or write “[*words*]”"
        )
    }

    /// Digits below or above the line in Pandoc: `H~2~O`, `x^2^`.
    func shiftedDigits(at index: Int) -> Found? {
        let sign = bytes[index]
        guard sign == UInt8(ascii: "~") || sign == UInt8(ascii: "^"), hasWord(before: index) else {
            return nil
        }
        var end = index + 1
        while byte(end)?.isDigit == true, end - index < 6 { end += 1 }
        guard end > index + 1, byte(end) == sign else { return nil }
        let digits = String(part((index + 1)..<end))
        let (plain, below, above) = ("0123456789", Array("₀₁₂₃₄₅₆₇₈₉"), Array("⁰¹²³⁴⁵⁶⁷⁸⁹"))
        let shifted = digits.compactMap { digit in
            plain.firstIndex(of: digit).map { plain.distance(from: plain.startIndex, to: $0) }
                .map { sign == UInt8(ascii: "~") ? below[$0] : above[$0] }
        }
        return found(
            index..<(end + 1),
            "is a number off the line in Markdown",
            "write \(written(String(shifted)))"
        )
    }

    /// Returns where the capsule's own emphasis stands that has nothing in it but what stands at a place: `[**bold**]`.
    private func ownMark(around place: Range<Int>) -> Range<Int>? {
        guard place.lowerBound > 1, place.upperBound + 2 <= bytes.count else { return nil }
        let mark = (place.lowerBound - 2)..<(place.upperBound + 2)
        // An escape before them makes signs of the brackets.
        guard byte(mark.lowerBound) == Self.masked, byte(mark.upperBound - 1) == Self.masked,
            part(mark.lowerBound..<place.lowerBound) == "[*", part(place.upperBound..<mark.upperBound) == "*]"
        else { return nil }
        return mark
    }

    private func opens(_ pair: ForeignPair, from index: Int, to start: Int) -> Bool {
        guard let next = byte(start), !next.isBlank else { return false }
        let last = byte(index - 1)
        if last == UInt8(ascii: "/") || last == UInt8(ascii: ":") { return false }
        if pair.sign == "**" || pair.sign == "~~" || pair.sign == "***" { return last?.isDigit != true }
        guard !hasWord(before: index) else { return false }
        // Emphasis begins with a word, a mark or a quotation mark; a wildcard or an arrow does not.
        return !pair.isSingle || pair.effect == .code || next >= 0x80 || next == Self.masked
            || hasWord(at: start) || "\"'(".utf8.contains(next)
    }

    private func closes(_ pair: ForeignPair, at index: Int) -> Bool {
        guard let last = byte(index - 1), !last.isBlank else { return false }
        let behind = index + pair.sign.utf8.count
        guard byte(behind) != bytes[index], last != bytes[index] else { return false }
        if pair.sign == "**" || pair.sign == "~~" || pair.sign == "***" { return true }
        return !hasWord(at: behind)
    }

    /// Whether the words between underscores are a name in a program, such as `__init__` and `_private_name_`.
    private func isOfCode(_ words: Substring, _ pair: ForeignPair) -> Bool {
        switch pair.sign {
        case "__": Self.namesInPrograms.contains(String(words))
        case "_": words.utf8.contains(UInt8(ascii: "_")) && !words.utf8.contains(where: \.isBlank)
        default: false
        }
    }

    private static let namesInPrograms: Set<String> = [
        "init", "main", "name", "file", "str", "repr", "call", "new", "del", "all", "dict", "doc", "len",
        "iter", "next", "enter", "exit", "class", "module", "version", "getattr", "setattr", "getitem",
        "FILE", "LINE", "DATE", "TIME", "func", "dirname", "filename", "proto",
    ]

    /// The tie of LaTeX, a space at which no line breaks: `Fig.~3`.
    func tie(at index: Int) -> Found? {
        guard bytes[index] == UInt8(ascii: "~"), let last = byte(index - 1), let next = byte(index + 1) else {
            return nil
        }
        let isTie =
            last == UInt8(ascii: ".") && (next.isLetter || next.isDigit)
            || last.isLetter && next.isDigit
        // A home page, `/~ada`, or a word such as `~3` was not written in LaTeX.
        guard isTie, byte(index - 2).map({ $0.isLetter }) ?? false else { return nil }
        return found(index..<(index + 1), "is a space in LaTeX", "write a space")
    }
}
