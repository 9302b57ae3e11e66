/// Folds letters for the search, for alphabetical lists and their headings, and for misspelt names: into small letters without
/// marks, so that `Škoda`, `skoda` and `SKODA` are one word.
///
/// | what                                            | becomes                                    |
/// |-------------------------------------------------|--------------------------------------------|
/// | a Latin or Greek letter with marks              | the letter: `é` e, `ø` o, `ł` l, `ώ` ω      |
/// | Latin letters that are two, or another          | `æ` ae, `œ` oe, `ß` ss, `þ` th, `ð` d, `ı` i |
/// | `ё`                                             | `е`; `й`, `ї` and `ў` are letters and stay |
/// | marks of their own, vowel signs, soft hyphens   | nothing                                    |
/// | a digit of any script, a full-width form        | the one of ASCII                           |
///
/// ASCII is folded without Unicode's tables. Folding twice changes nothing.
package enum LetterFolding {
    /// Appends a letter or digit in its folded form, in UTF-8.
    ///
    /// A mark appends nothing, or changes the letter that `word` ends in: и with a separate breve becomes й.
    ///
    /// - Returns: `false` if the scalar is not part of a word; nothing is appended then.
    @inline(__always)
    package static func append(_ scalar: Unicode.Scalar, to word: inout [UInt8]) -> Bool {
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39: word.append(UInt8(truncatingIfNeeded: scalar.value))
        case 0x41...0x5A: word.append(UInt8(truncatingIfNeeded: scalar.value | 0x20))
        case 0...0x7F: return false
        default: return appendBeyondASCII(scalar, to: &word)
        }
        return true
    }

    private static func appendBeyondASCII(_ scalar: Unicode.Scalar, to word: inout [UInt8]) -> Bool {
        switch scalar.value {
        // Russian is looked up no more than ASCII is: its words are many, and Unicode's tables are slow.
        case 0x410...0x42F: word.append(cyrillic: scalar.value + 0x20)
        case 0x430...0x44F: word.append(cyrillic: scalar.value)
        // These are the soft hyphen, the joiners of words and letters, and the stroke that lengthens Arabic words.
        case 0xAD, 0x640, 0x200C, 0x200D, 0x2060, 0xFEFF: break
        case 0x2000...0x206F: return false
        case 0xFF01...0xFF5E:
            return Unicode.Scalar(scalar.value - 0xFEE0).map { append($0, to: &word) } ?? false
        default:
            if scalar.isPassedOver {
                word.join(scalar)
            } else if scalar.isPartOfWord {
                for small in scalar.properties.lowercaseMapping.unicodeScalars where !small.isPassedOver {
                    word.append(contentsOf: small.folded.utf8)
                }
            } else {
                return false
            }
        }
        return true
    }
}

extension [UInt8] {
    /// Cyrillic letters that Unicode can also spell as another letter and a mark; each has two bytes.
    private static let joined: [(letter: String, mark: Unicode.Scalar, whole: String)] = [
        ("и", "\u{306}", "й"), ("у", "\u{306}", "ў"), ("і", "\u{308}", "ї"), ("г", "\u{301}", "ѓ"),
        ("к", "\u{301}", "ќ"),
    ]

    /// Appends a scalar of those that have two bytes.
    fileprivate mutating func append(cyrillic scalar: UInt32) {
        append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
        append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }

    fileprivate mutating func join(_ mark: Unicode.Scalar) {
        for (letter, _, whole) in Self.joined.lazy.filter({ $0.mark == mark })
        where suffix(2).elementsEqual(letter.utf8) {
            removeLast(2)
            append(contentsOf: whole.utf8)
        }
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is a letter, a digit, or a mark that is a vowel in scripts such as Devanagari.
    fileprivate var isPartOfWord: Bool {
        if properties.isAlphabetic || properties.numericType != nil { return true }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark: return true
        default: return false
        }
    }

    /// Whether the scalar is a separate accent, or one of the points and vowel signs without which Hebrew, Arabic and Syriac
    /// are mostly written.
    fileprivate var isPassedOver: Bool {
        switch value {
        case 0x300...0x36F, 0x483...0x487, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F,
            0xFE20...0xFE2F, 0xE0100...0xE01EF:
            true
        case 0x591...0x5BD, 0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x5C7: true
        case 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7...0x6E8, 0x6EA...0x6ED,
            0x711, 0x730...0x74A, 0x8CA...0x8E1, 0x8E3...0x8FF:
            true
        default: false
        }
    }

    /// The folded form of a small letter or a digit.
    fileprivate var folded: String {
        if let spelling = Self.spellings[self] { return spelling }
        if let digit = properties.numericValue, properties.numericType != .numeric, (0...9).contains(digit) {
            return String(Int(digit))
        }
        // The names of Cyrillic letters are no help: й is called “short I”, but it is a letter in its own right.
        if (0x400...0x52F).contains(value) { return String(self) }
        return properties.name.flatMap(Self.letters(named:)) ?? String(self)
    }

    /// The foldings that Unicode's names do not tell: those of ordinals, and of letters that can also be spelt with a mark.
    private static let spellings: [Unicode.Scalar: String] = [
        "ª": "a", "º": "o", "ё": "е", "ѐ": "е", "ѝ": "и",
        // These are Arabic letters with hamza, madda or wasla, and letters of Persian and Urdu.
        "\u{622}": "\u{627}", "\u{623}": "\u{627}", "\u{625}": "\u{627}", "\u{671}": "\u{627}",
        "\u{624}": "\u{648}", "\u{626}": "\u{64A}", "\u{6C0}": "\u{6D5}", "\u{6C2}": "\u{6C1}",
        "\u{6D3}": "\u{6D2}",
    ]

    /// Returns the letters that a name spells, such as “LATIN SMALL LETTER E WITH ACUTE” or “LATIN SMALL LIGATURE OE”.
    private static func letters(named name: String) -> String? {
        if let rest = name.after("LATIN SMALL LETTER ") {
            let letter = rest.base
            return latin[letter] ?? (letter.utf8.count <= 2 ? letter.lowercased() : nil)
        }
        if let rest = name.after("GREEK SMALL LETTER ") { return greek[rest.base] }
        if let rest = name.after("LATIN SMALL LIGATURE ") {
            return rest == "LONG S T" ? "st" : rest.lowercased()
        }
        return nil
    }

    private static let latin: [Substring: String] = [
        "ETH": "d", "THORN": "th", "SHARP S": "ss", "LONG S": "s", "DOTLESS I": "i", "DOTLESS J": "j",
        "ENG": "n", "N PRECEDED BY APOSTROPHE": "n",
    ]

    private static let greek: [Substring: String] = {
        var letters: [Substring: String] = [:]
        for letter in "αβγδεζηθικλμνξοπρστυφχψω".unicodeScalars {
            if let name = letter.properties.name?.after("GREEK SMALL LETTER ") {
                letters[name] = String(letter)
            }
        }
        letters["FINAL SIGMA"] = "σ"
        return letters
    }()
}

extension String {
    fileprivate func after(_ prefix: String) -> Substring? {
        hasPrefix(prefix) ? dropFirst(prefix.count) : nil
    }
}

extension Substring {
    /// The part of the name before “WITH”.
    fileprivate var base: Substring {
        var words = split(separator: " ")[...]
        if let with = words.firstIndex(of: "WITH") { words = words[..<with] }
        return words.joined(separator: " ")[...]
    }
}
