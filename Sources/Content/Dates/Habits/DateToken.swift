import Text

/// A part of a date as people write it: a number, a word, or a sign between them.
struct DateToken: Hashable {
    enum Kind: Hashable {
        /// A number with the count of its digits: 07 has two.
        case number(Int, digits: Int)
        /// A word in small letters without marks, as ``LetterFolding`` makes it.
        case word(String)
        case sign(Character)
    }

    var kind: Kind
    /// Whether no space stands before it.
    var isAttached = false
    /// The value of a word that is a Roman numeral in capitals.
    var roman: Int?

    var word: String? { if case .word(let word) = kind { word } else { nil } }
    var number: Int? { if case .number(let number, _) = kind { number } else { nil } }
    var digits: Int { if case .number(_, let digits) = kind { digits } else { 0 } }

    func isSign(_ sign: Character) -> Bool { kind == .sign(sign) }
}

extension DateToken {
    /// The most scalars of a text that is looked at; nobody writes a date of more.
    private static let longest = 120

    /// Takes a text apart; digits of every script become those of ASCII, and every dash a hyphen.
    ///
    /// - Returns: An empty list if the text is too long to be a date.
    static func tokens(of text: Substring) -> [DateToken] {
        let scalars = Array(text.unicodeScalars.prefix(longest + 1))
        guard scalars.count <= longest else { return [] }
        var tokens: [DateToken] = []
        var index = 0
        var isAttached = false
        while index < scalars.count {
            let scalar = scalars[index]
            let before = tokens.count
            defer {
                if tokens.indices.contains(before) { tokens[before].isAttached = isAttached }
                isAttached = tokens.count > before
            }
            if scalar.decimalDigit != nil {
                let digits = scalars[index...].prefix { $0.decimalDigit != nil }
                let value = digits.prefix(15).reduce(0) { $0 * 10 + ($1.decimalDigit ?? 0) }
                tokens.append(DateToken(kind: .number(value, digits: digits.count)))
                index += digits.count
            } else if scalar.isLetterOfWord {
                let letters = scalars[index...].prefix { $0.isLetterOfWord || $0.isInvisibleInDate }
                tokens += words(of: String(String.UnicodeScalarView(letters)))
                index += letters.count
            } else {
                let points = scalars[index...].prefix { $0 == "." }.count
                if let sign = points > 1 ? "-" : scalar.sign { tokens.append(DateToken(kind: .sign(sign))) }
                index += max(points, 1)
            }
        }
        return tokens
    }

    /// Returns a run of letters as words: the signs for year, month and day of Chinese, Japanese and Korean are words of their own.
    private static func words(of run: String) -> [DateToken] {
        var tokens: [DateToken] = []
        for part in run.split(whereSeparator: { $0.isWhitespace }) {
            var folded: [UInt8] = []
            for scalar in part.unicodeScalars { _ = LetterFolding.append(scalar, to: &folded) }
            let word = String(decoding: folded, as: UTF8.self)
            if let year = romanYear(part) {
                tokens.append(DateToken(kind: .number(year, digits: 4)))
            } else {
                tokens.append(DateToken(kind: .word(word), roman: romanNumeral(part)))
            }
        }
        return tokens
    }

    /// Returns the value of a Roman numeral in capitals that is a year, as on the title page of a book.
    private static func romanYear(_ text: Substring) -> Int? {
        let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1_000]
        let digits = text.compactMap { values[$0] }
        guard digits.count == text.count, (4...16).contains(digits.count), digits.first == 1_000 else {
            return nil
        }
        var total = 0
        for (digit, next) in zip(digits, digits.dropFirst() + [0]) { total += digit < next ? -digit : digit }
        return (1_001...2_199).contains(total) ? total : nil
    }

    /// Returns the value of a Roman numeral in capitals, up to 39: months and centuries.
    private static func romanNumeral(_ text: Substring) -> Int? {
        let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "Ⅰ": 1, "Ⅴ": 5, "Ⅹ": 10, "Х": 10, "І": 1]
        let digits = text.compactMap { values[$0] }
        // French puts an e behind: XIXe.
        guard !digits.isEmpty, digits.count <= 7, text.count - digits.count <= 3,
            text.dropFirst(digits.count).allSatisfy({ $0.isLowercase })
        else { return nil }
        var total = 0
        for (index, digit) in digits.enumerated() {
            let next = digits.indices.contains(index + 1) ? digits[index + 1] : 0
            total += digit < next ? -digit : digit
        }
        return (1...39).contains(total) ? total : nil
    }
}

extension Unicode.Scalar {
    /// The value of a decimal digit of any script.
    fileprivate var decimalDigit: Int? {
        if (0x30...0x39).contains(value) { return Int(value) - 0x30 }
        guard !isASCII, properties.numericType == .decimal else { return nil }
        return properties.numericValue.map { Int($0) }
    }

    fileprivate var isLetterOfWord: Bool {
        if isASCII { return UInt8(truncatingIfNeeded: value).isLetter }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .modifierLetter: return true
        default: return properties.isAlphabetic || self == "º" || self == "ª"
        }
    }

    fileprivate var isInvisibleInDate: Bool {
        !isASCII && (properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format)
    }

    /// The scalar as a sign that may matter in a date; `nil` for spaces, quotation marks and the like.
    fileprivate var sign: Character? {
        switch self {
        case "-", "–", "—", "−", "‐", "‑", "‒", "―", "〜", "…", "→": "-"
        case "/", "⁄", "／": "/"
        case ".", "．", "。": "."
        case ",", "，", "、", "،", ";": ","
        case ":", "：": ":"
        case "?", "？", "؟": "?"
        case "~", "～", "≈", "≃", "±": "~"
        case "%": "%"
        case "(", "（": "("
        case ")", "）": ")"
        case "[": "["
        case "]": "]"
        case "'", "’", "‘", "ʼ": "'"
        case "*": "*"
        case "†", "✝", "✞": "†"
        case "<": "<"
        case ">": ">"
        case "+": "+"
        default: nil
        }
    }
}
