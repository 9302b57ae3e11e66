extension Unicode.Scalar {
    /// Whether the scalar is a letter, a digit or a mark on one.
    var isWordPart: Bool {
        if isASCII { return (0x61...0x7A).contains(value | 0x20) || isASCIIDigit }
        if properties.isAlphabetic { return true }
        switch properties.generalCategory {
        case .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark: return true
        default: return false
        }
    }

    /// Whether the scalar is one of 0 to 9.
    var isASCIIDigit: Bool { (0x30...0x39).contains(value) }

    /// Whether the scalar is a capital letter.
    var isCapital: Bool {
        isASCII
            ? (0x41...0x5A).contains(value)
            : properties.isUppercase || properties.generalCategory == .titlecaseLetter
    }

    /// Whether the scalar is a small letter.
    var isSmall: Bool { isASCII ? (0x61...0x7A).contains(value) : properties.isLowercase }

    /// Whether the scalar parts words without being seen.
    var isBlank: Bool {
        isASCII ? value <= 0x20 || value == 0x7F : properties.isWhitespace || (0x80...0x9F).contains(value)
    }
}

extension Substring {
    /// The text without blanks of any kind at both ends, still as a part of the same string.
    var trimmedOfBlanks: Substring {
        let scalars = unicodeScalars.drop(while: \.isBlank)
        guard let last = scalars.lastIndex(where: { !$0.isBlank }) else {
            return Substring(scalars.prefix(0))
        }
        return Substring(scalars[...last])
    }
}

extension StringProtocol {
    /// The words: runs of letters and digits, with what joins them inside a word.
    var roughWords: [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if scalar.isWordPart {
                word.append(scalar)
            } else if !word.isEmpty {
                words.append(String(word))
                word = String.UnicodeScalarView()
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        return words
    }
}
