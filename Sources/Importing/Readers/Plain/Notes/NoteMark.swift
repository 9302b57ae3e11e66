/// What begins a note at the foot of a text: `[1]`, `[a]:` or `[^1]:`.
struct NoteMark {
    /// The number or the letters in the brackets.
    let key: Substring
    /// The note's words on this line.
    let words: Substring

    /// The most letters of a key.
    static let limit = 8

    /// Returns `nil` where no mark with words after it begins the line.
    init?(_ text: Substring) {
        guard text.utf8.first == UInt8(ascii: "[") else { return nil }
        var inner = text.unicodeScalars.dropFirst()
        if inner.first == "^" { inner = inner.dropFirst() }
        let key = inner.prefix { $0.isWordPart && $0.isASCII }
        guard (1...Self.limit).contains(key.count), Self.isKey(Substring(key)) else { return nil }
        var rest = inner[key.endIndex...]
        guard rest.first == "]" else { return nil }
        rest = rest.dropFirst()
        if rest.first == ":" { rest = rest.dropFirst() }
        let words = Substring(rest).trimmedOfBlanks
        guard rest.first?.isBlank == true, !words.isEmpty else { return nil }
        (self.key, self.words) = (Substring(key), words)
    }

    /// Returns whether what stands in brackets is the key of a note: a number of three digits, or one small letter.
    static func isKey(_ key: Substring) -> Bool {
        if Numerals.digits(key) != nil { return true }
        return key.utf8.count == 1 && key.unicodeScalars.allSatisfy(\.isSmall)
    }
}
