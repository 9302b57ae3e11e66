/// A word of a text: a run of letters and digits.
struct WordToken {
    let text: Substring
    /// What stands between the word before and this one.
    let gap: Substring

    /// Whether only blanks stand before the word.
    var isJoined: Bool { gap.unicodeScalars.allSatisfy(\.isBlank) }

    /// Returns the words of a text in order.
    static func tokens(of text: Substring) -> [WordToken] {
        var tokens: [WordToken] = []
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        var gapStart = index
        while index < scalars.endIndex {
            guard scalars[index].isWordPart else {
                index = scalars.index(after: index)
                continue
            }
            let start = index
            while index < scalars.endIndex, scalars[index].isWordPart { index = scalars.index(after: index) }
            tokens.append(WordToken(text: text[start..<index], gap: text[gapStart..<start]))
            gapStart = index
        }
        return tokens
    }
}
