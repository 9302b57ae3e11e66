/// Where a text points to a note: `[1]`, `(1)`, a raised number, or an asterisk behind a word.
struct NoteReference {
    enum Key: Hashable {
        /// A number or a small letter in square brackets.
        case brackets(String)
        /// A number in round brackets or raised, which a list of notes at the end may have.
        case number(String)
        /// One asterisk or dagger, or several.
        case sign(String)
    }

    let key: Key
    let range: Range<String.Index>

    private static let raised: [Unicode.Scalar: Character] = [
        "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9",
    ]

    /// Returns all that may be marks of notes in a text, in order.
    static func references(in text: String) -> [NoteReference] {
        guard
            text.unicodeScalars.contains(where: { "[(*†‡".unicodeScalars.contains($0) || raised[$0] != nil })
        else { return [] }
        var found: [NoteReference] = []
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        var before: Unicode.Scalar = " "
        while index < scalars.endIndex {
            if let (key, end) = reference(in: scalars, at: index, after: before) {
                found.append(NoteReference(key: key, range: index..<end))
                before = "]"
                index = end
            } else {
                before = scalars[index]
                index = scalars.index(after: index)
            }
        }
        return found
    }

    private static func reference(
        in scalars: String.UnicodeScalarView,
        at start: String.Index,
        after before: Unicode.Scalar
    ) -> (Key, String.Index)? {
        let sign = scalars[start]
        switch sign {
        case "[", "(":
            var inner = scalars[scalars.index(after: start)...]
            if sign == "[", inner.first == "^" { inner = inner.dropFirst() }
            let key = inner.prefix(NoteMark.limit).prefix { $0.isASCII && $0.isWordPart }
            let rest = inner[key.endIndex...]
            guard rest.first == (sign == "[" ? "]" : ")"), NoteMark.isKey(Substring(key)) else { return nil }
            if sign == "(", Numerals.digits(Substring(key)) == nil { return nil }
            let end = scalars.index(after: rest.startIndex)
            return (sign == "[" ? .brackets(String(key)) : .number(String(key)), end)
        case "*", "†", "‡":
            // An asterisk before a word opens emphasis.
            guard before.isWordPart || ".,;:!?”’\")".unicodeScalars.contains(before) else { return nil }
            let signs = scalars[start...].prefix(4).prefix { $0 == sign }
            guard signs.count <= 3, !(scalars[signs.endIndex...].first?.isWordPart ?? false) else {
                return nil
            }
            return (.sign(String(signs)), signs.endIndex)
        default:
            guard raised[sign] != nil, before.isLetter || ".,;:!?”’\")".unicodeScalars.contains(before) else {
                return nil
            }
            let digits = scalars[start...].prefix(4).prefix { raised[$0] != nil }
            guard digits.count <= 3 else { return nil }
            return (.number(String(digits.compactMap { raised[$0] })), digits.endIndex)
        }
    }
}

extension NoteReference {
    /// Returns the words of the file that the mark takes up: a raised number is one with the word that it touches.
    func words(in text: String) -> String {
        switch key {
        case .sign: return ""
        case .brackets(let label): return label
        case .number(let label):
            guard Self.raised[text.unicodeScalars[range.lowerBound]] != nil else { return label }
            let before = text.unicodeScalars[..<range.lowerBound].reversed().prefix(while: \.isWordPart)
            let after = text.unicodeScalars[range.upperBound...].prefix(while: \.isWordPart)
            return String(String.UnicodeScalarView(before.reversed() + text.unicodeScalars[range] + after))
        }
    }
}

/// The place of a mark in a manuscript.
struct NotePlace: Hashable {
    /// The line on which the block begins.
    var line: Int
    /// How many marks of the block stand before it.
    var count: Int
    /// What the mark is, since two blocks begin on one line where a form feed parts them.
    var key: NoteReference.Key
}
