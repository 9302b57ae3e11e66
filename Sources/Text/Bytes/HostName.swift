extension Unicode.Scalar {
    /// A letter, a digit or a hyphen; a mark that could be spelt with its letter is none.
    package var isOfHostName: Bool {
        if isASCII {
            return self == "-" || properties.isAlphabetic || ("0"..."9").contains(self)
        }
        guard !(0x300...0x36F).contains(value), !(0xFF00...0xFFEF).contains(value) else {
            return false
        }
        // Case folding or compatibility would replace these signs, such as ligatures and letters in circles. Two letters are allowed
        // all the same, since 2010 (RFC 5892, section 2.6).
        guard !properties.changesWhenNFKCCaseFolded || self == "ß" || self == "ς" else {
            return false
        }
        // The parts that the square of a Korean syllable could be spelled with.
        guard !(0x1100...0x11FF).contains(value), !(0xA960...0xA97F).contains(value),
            !(0xD7B0...0xD7FF).contains(value)
        else { return false }
        switch properties.generalCategory {
        case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber, .nonspacingMark, .spacingMark:
            return true
        default: return false
        }
    }
}

extension String {
    /// With each letter and its marks as the one letter that is the same, where there is one: macOS hands names on in parts.
    ///
    /// Strings that differ in nothing else are equal (Unicode Standard Annex 15), so the letter is found by comparing.
    ///
    /// A text of more than 1,024 bytes, which is no name, stays as it is: each letter costs a look at some thousand.
    package var composed: String {
        guard utf8.count <= 1_024 else { return self }
        return reduce(into: "") { text, character in
            guard character.unicodeScalars.count > 1 else { return text.append(character) }
            let whole = Self.composedLetters.lazy.joined().compactMap(Unicode.Scalar.init)
                .first { Character($0) == character }
            if let whole { text.unicodeScalars.append(whole) } else { text.append(character) }
        }
    }

    /// Latin, Greek, Cyrillic, Vietnamese and other Latin, Korean.
    private static let composedLetters: [ClosedRange<UInt32>] = [
        0xC0...0x24F, 0x386...0x3CE, 0x400...0x4F9, 0x1E00...0x1FFC, 0xAC00...0xD7A3,
    ]
}
