/// A part of a passage: a word, a number, a run of blanks, or a sign.
struct Token {
    enum Kind {
        case word, number, blank, sign
        /// Where a citation or a note stands.
        case mark
    }

    var kind: Kind
    /// The bytes of UTF-8 that it takes in its passage.
    var range: Range<Int>
    /// The first scalar.
    var first: Unicode.Scalar
    /// The word in small letters, with an apostrophe as `'`; empty for all else.
    var folded = ""

    var isWord: Bool { kind == .word }

    /// Whether the word begins with a capital.
    var isCapital: Bool { isWord && first.properties.isUppercase }

    func `is`(_ sign: Unicode.Scalar) -> Bool { kind == .sign && first == sign }
}

extension Token {
    /// Cuts a text into tokens, in one walk.
    ///
    /// ```
    /// word   = letter *(letter / digit / apostrophe letter)
    /// number = digit *(digit / ("." / ",") digit)
    /// blank  = 1*(SP / no-break spaces / other blanks)
    /// sign   = any other scalar
    /// ```
    static func tokens(of text: Substring) -> [Token] {
        var tokens: [Token] = []
        let scalars = Array(text.unicodeScalars)
        var offset = 0
        var index = 0
        while index < scalars.count {
            let first = scalars[index]
            let kind = first.tokenKind
            let start = offset
            var end = index
            repeat {
                offset += UTF8.width(scalars[end])
                end += 1
            } while end < scalars.count && continues(kind, scalars, end)
            var token = Token(kind: kind, range: start..<offset, first: first)
            if kind == .word { token.folded = folded(scalars[index..<end]) }
            tokens.append(token)
            index = end
        }
        return tokens
    }

    private static func continues(_ kind: Kind, _ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        let scalar = scalars[index]
        let next = { index + 1 < scalars.count ? scalars[index + 1] : " " }
        switch kind {
        case .word:
            return scalar.isWordScalar || scalar.isASCIIDigit || (scalar.isApostrophe && next().isWordScalar)
        case .number:
            return scalar.isASCIIDigit || ((scalar == "." || scalar == ",") && next().isASCIIDigit)
        case .blank: return scalar.tokenKind == .blank
        case .sign, .mark: return false
        }
    }

    private static func folded(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var word = ""
        for scalar in scalars {
            if scalar.isASCII {
                let isCapital = (0x41...0x5A).contains(scalar.value)
                word.unicodeScalars.append(isCapital ? Unicode.Scalar(UInt8(scalar.value | 0x20)) : scalar)
            } else if scalar.isApostrophe {
                word += "'"
            } else {
                word += scalar.properties.lowercaseMapping
            }
        }
        return word
    }
}

extension Unicode.Scalar {
    var isASCIIDigit: Bool { (0x30...0x39).contains(value) }

    var isApostrophe: Bool { self == "'" || self == "’" }

    /// Whether a word may have this scalar: a letter, or an accent that stands for itself.
    var isWordScalar: Bool {
        if isASCII { return (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
        return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
    }

    fileprivate var tokenKind: Token.Kind {
        if isWordScalar { return .word }
        if isASCIIDigit { return .number }
        if self == "\u{FFFC}" { return .mark }
        if self == " " || (!isASCII && properties.isWhitespace) || self == "\t" { return .blank }
        return .sign
    }
}
