import Records
import Text

/// Citations, notes and terms of a capsule with a sign too few or in other brackets, and those of other languages.
///
/// ```
/// spaced   = "[" blanks ("[" / "@" / "^") words "]" …       ; a mark with a space in it
/// bare     = ("[" / "(" / "@") key ["," locator] …          ; a citation without its sign
/// pandoc   = "[" words "@" key ["," locator] "]"            ; words before the sign
/// number   = "[" 1*3DIGIT "]"                               ; a note that was pasted without its text
/// inline   = "^[" words "]"                                 ; a note in its place
/// wide     = "［［" words "］］"                             ; brackets of full width
/// ```
extension ForeignScanner {
    /// A mark with a space between its opening signs: `[ [soviet]]`, `[ @carr-1954]`.
    func spacedMark(at index: Int) -> Found? {
        var start = index + 1
        while byte(start)?.isBlank == true { start += 1 }
        guard start > index + 1, let sign = byte(start), "[@^".utf8.contains(sign) else { return nil }
        var end = start + 1
        while let byte = byte(end), byte != UInt8(ascii: "]"), byte != UInt8(ascii: "[") { end += 1 }
        guard byte(end) == UInt8(ascii: "]") else { return nil }
        let inner = part((start + 1)..<end).trimmed
        guard !inner.isEmpty, context.takesMarks else { return nil }
        var behind = end + 1
        var closing = "]"
        if sign == UInt8(ascii: "[") {
            while byte(behind)?.isBlank == true { behind += 1 }
            guard byte(behind) == UInt8(ascii: "]") else { return nil }
            behind += 1
            closing = "]]"
        }
        let mark = "[\(Character(Unicode.Scalar(sign)))\(inner)\(closing)"
        return found(
            index..<behind,
            "is no mark because of the space in its brackets",
            "write \(written(mark))"
        )
    }

    /// A note whose sign is another one that looks like it: `[ˆcold]`.
    func noteOfOtherSign(at index: Int, _ inner: Substring, end: Int) -> Found? {
        guard context.takesMarks, let sign = inner.unicodeScalars.first, sign.looksLikeCircumflex else {
            return nil
        }
        let label = Substring(inner.unicodeScalars.dropFirst()).trimmed
        guard Slug(label) != nil else { return nil }
        return found(
            index..<(end + 1),
            "is no note, since its sign is U+\(sign.codePoint)",
            "write \(written("[^\(label)]"))"
        )
    }

    /// The number of a note that was pasted without it: `word[1]`.
    func numberedNote(at index: Int, _ inner: Substring, end: Int) -> Found? {
        guard inner.utf8.count < 4, !inner.isEmpty, inner.utf8.allSatisfy(\.isDigit),
            inner.utf8.first != UInt8(ascii: "0"),
            let last = byte(index - 1), last != UInt8(ascii: "("), !hasWord(at: end + 1),
            // Behind a blank it is one only if there is such a note.
            !last.isBlank || context.notes.contains(String(inner))
        else { return nil }
        return found(
            index..<(end + 1),
            "looks like the number of a note",
            "write \(written("[^\(inner)]")) and its text at the end of the file as \(written("[^\(inner)]: …")), or remove it"
        )
    }

    /// A citation whose sign was forgotten: `[smith-2017]`, `(smith-2017, p. 3)`, `@smith-2017`.
    func bareCitation(at index: Int) -> Found? {
        let isBare = bytes[index] == UInt8(ascii: "@")
        if isBare, hasWord(before: index) || byte(index - 1) == UInt8(ascii: "/") { return nil }
        var end = index + 1
        if !isBare, byte(end) == UInt8(ascii: "@") { end += 1 }
        let start = end
        while let byte = byte(end), byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-"),
            end - start <= 100
        { end += 1 }
        let key = part(start..<end)
        guard context.takesMarks, key.utf8.contains(where: { $0.isDigit || $0 == UInt8(ascii: "-") }),
            context.sources.contains(String(key))
        else { return isBare ? nil : shortCitation(at: index) }
        if isBare {
            return found(index..<end, "is no citation without its brackets", context.citation(key))
        }
        let closing = bytes[index] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
        var close = end
        while let byte = byte(close), byte != closing, byte != Self.masked, byte != bytes[index] {
            close += 1
        }
        guard byte(close) == closing else { return nil }
        let rest = part(end..<close)
        guard rest.isEmpty || ",: ;".utf8.contains(rest.utf8.first ?? 0) else { return nil }
        let locator = rest.drop { ",: ;".contains($0) }
        return found(
            index..<(close + 1),
            closing == UInt8(ascii: ")")
                ? "is no citation in these brackets" : "is no citation without its “@”",
            context.citation(locator.isEmpty ? "\(key)" : "\(key), \(locator)")
        )
    }

    /// A citation by the short form of its source: `(Smith 2017, p. 3)`.
    private func shortCitation(at index: Int) -> Found? {
        let closing = bytes[index] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
        var end = index + 1
        while let byte = byte(end), byte != closing, byte != Self.masked, byte != bytes[index],
            end - index <= 120
        {
            end += 1
        }
        guard context.takesMarks, byte(end) == closing else { return nil }
        let inner = part((index + 1)..<end)
        let words = inner.prefix { $0 != "," && $0 != ":" }
        // Words without a year are found in any sentence.
        guard words.contains(where: \.isNumber), words.contains(where: \.isLetter),
            let key = context.sourceWords[String(words).foldedWords.joined(separator: " ")]
        else { return nil }
        let locator = inner[words.endIndex...].drop { ",: ".contains($0) }.trimmed
        return found(
            index..<(end + 1),
            "names a source and is no citation",
            context.citation(locator.isEmpty ? key : "\(key), \(locator)")
        )
    }

    /// A term in single brackets, `[soviet]`, with or without the signs of emphasis around them.
    ///
    /// In a quotation an editor puts words into brackets.
    func bracketedTerm(at index: Int, _ inner: Substring, end: Int) -> Found? {
        guard context.takesMarks, inner.utf8.count > 2, inner.utf8.count < 80,
            byte(index - 1) != Self.masked, byte(end + 1) != UInt8(ascii: "]"),
            context.terms[inner.lowercased()] != nil, !isQuoted(at: index)
        else { return nil }
        let mark = "[[\(inner)]]"
        let isEmphasised =
            byte(index - 1).map { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") } == true
            && byte(index - 1) == byte(end + 1)
        return found(
            isEmphasised ? (index - 1)..<(end + 2) : index..<(end + 1),
            "has the name of a term in single brackets",
            "write \(written(isEmphasised ? "[*\(mark)*]" : mark))"
        )
    }

    /// Whether a quotation is open at an offset, as far as can be told from the words before it.
    private func isQuoted(at index: Int) -> Bool {
        let before = String(decoding: bytes[max(0, index - 400)..<index], as: UTF8.self)
        var last: Character?
        for character in before where "“”«»„‟\"".contains(character) {
            last = character == "\"" && last == "\"" ? nil : character
        }
        return last.map { "“«„‟\"".contains($0) } ?? false
    }

    /// A citation of Pandoc with words before its key: `[see @carr-1954, p. 3]`.
    func pandocCitation(at index: Int, _ inner: Substring, end: Int) -> Found? {
        guard context.takesMarks, let at = inner.firstIndex(of: "@"), at > inner.startIndex else {
            return nil
        }
        let key = inner[at...].dropFirst().prefix { $0 != "," && $0 != ";" && $0 != " " }
        guard context.sources.contains(String(key)) else { return nil }
        let before = inner[..<at].drop { $0 == "-" }.trimmed
        return found(
            index..<(end + 1),
            "is no citation with words before its “@”",
            "write \(written("\(before)\(before.isEmpty ? "" : " ")[@\(inner[at...].dropFirst())]"))"
        )
    }

    /// A note in its place, as Pandoc has it: `^[The text.]`.
    func inlineNote(at index: Int) -> Found? {
        guard byte(index + 1) == UInt8(ascii: "[") else { return nil }
        var end = index + 2
        while let byte = byte(end), byte != UInt8(ascii: "]"), byte != UInt8(ascii: "[") { end += 1 }
        guard byte(end) == UInt8(ascii: "]") else { return nil }
        return found(
            index..<(end + 1),
            "is a note in Markdown",
            "write “[^label]” here, and \(written("[^label]: \(part((index + 2)..<end))")) at the end of the file"
        )
    }

    /// A mark in brackets of full width, `［［soviet］］` or `［^one］`.
    mutating func wideBracket(at index: Int) -> Found? {
        for (opening, closing) in [("［", "］"), ("【", "】")] where begins(opening, at: index) {
            let start = index + opening.utf8.count
            let isDouble = begins(opening, at: start)
            let sign = byte(start)
            guard isDouble || sign == UInt8(ascii: "@") || sign == UInt8(ascii: "^") else { return nil }
            let closing = isDouble ? closing + closing : closing
            let innerStart = isDouble ? start + opening.utf8.count : start + 1
            guard let end = end(closing, from: innerStart) else { return nil }
            let inner = part(innerStart..<end).split(separator: "｜").joined(separator: "|")
            let mark =
                isDouble ? "[[\(inner)]]" : "[\(sign == UInt8(ascii: "@") ? "@" : "^")\(inner)]"
            return found(
                index..<(end + closing.utf8.count),
                "is no mark in these brackets",
                "write \(written(mark))"
            )
        }
        return nil
    }
}

extension Unicode.Scalar {
    /// Whether the sign can be taken for a circumflex.
    var looksLikeCircumflex: Bool { self == "\u{2C6}" || self == "\u{FF3E}" || self == "\u{2038}" }
}
