extension Unicode.Scalar {
    /// Whether the scalar is a letter, a digit or a hyphen.
    ///
    /// A mark does not count if it could be spelt together with its letter.
    package var isOfHostName: Bool {
        if isASCII {
            return self == "-" || properties.isAlphabetic || ("0"..."9").contains(self)
        }
        guard !(0x300...0x36F).contains(value), !(0xFF00...0xFFEF).contains(value) else {
            return false
        }
        // Case folding or compatibility would replace these signs, such as ligatures and letters in circles. Two letters have
        // been allowed all the same since 2010 (RFC 5892, section 2.6).
        guard !properties.changesWhenNFKCCaseFolded || self == "ß" || self == "ς" else {
            return false
        }
        // These are the parts with which the square of a Korean syllable could be spelt.
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
    /// The text with each letter and its marks replaced by the one letter that means the same, where there is one: macOS hands
    /// on names in parts.
    ///
    /// Swift takes strings that differ in nothing else for equal (Unicode Standard Annex 15), so the letter is found by
    /// comparing.
    ///
    /// A text of more than 1,024 bytes, which is no name, stays as it is: each letter is compared with some thousand others.
    package var composed: String {
        guard utf8.count <= 1_024 else { return self }
        return reduce(into: "") { text, character in
            guard character.unicodeScalars.count > 1 else { return text.append(character) }
            let whole = Self.composedLetters.lazy.joined().compactMap(Unicode.Scalar.init)
                .first { Character($0) == character }
            if let whole { text.unicodeScalars.append(whole) } else { text.append(character) }
        }
    }

    /// The blocks of Latin, Greek, Cyrillic, Vietnamese and other Latin, and Korean.
    private static let composedLetters: [ClosedRange<UInt32>] = [
        0xC0...0x24F, 0x386...0x3CE, 0x400...0x4F9, 0x1E00...0x1FFC, 0xAC00...0xD7A3,
    ]
}
