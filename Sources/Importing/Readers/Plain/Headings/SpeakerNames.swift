/// The speakers of a play: names in capitals with a stop or a colon, which come again and again.
struct SpeakerNames {
    /// The names as keys of lines; none if the text is no play.
    let names: Set<String>

    /// Counts the names before speeches.
    init(_ chunks: [Chunk]) {
        var counts: [String: Int] = [:]
        for chunk in chunks {
            for line in chunk.lines {
                if let name = Self.name(line.text) { counts[name.foldedKey, default: 0] += 1 }
            }
        }
        let often = counts.filter { $0.value >= 2 }
        names = often.count >= 2 ? Set(often.keys) : []
    }

    /// Returns the name with which a line begins, alone or before a stop, a colon or a bracket.
    static func name(_ text: Substring) -> Substring? {
        let name = Substring(
            text.unicodeScalars.prefix(40).prefix {
                $0.isCapital || $0 == " " || $0 == "-" || $0 == "’" || $0 == "'"
                    || !$0.isASCII && $0.isLetter && !$0.isSmall
            }
        )
        let after = text.unicodeScalars.dropFirst(name.unicodeScalars.count)
        let words = name.split(separator: " ")
        guard (1...4).contains(words.count), name.isInCapitals else { return nil }
        guard let sign = after.first else { return name.trimmedOfBlanks }
        guard sign == "." || sign == ":" || sign == "(" || sign == "[", StrongShape.isNoDivision(text) else {
            return nil
        }
        return name.trimmedOfBlanks
    }

    /// Whether a line is a name with a colon and nothing else.
    static func isCue(_ text: Substring) -> Bool { text.lastSign == ":" && text.roughWords.count <= 4 }
}

extension StrongShape {
    /// Whether a line is no “SCENE I.” or “ACT II.”, whose first word would pass for a speaker's name.
    static func isNoDivision(_ text: Substring) -> Bool {
        let first = text.prefix { $0.isLetter }
        return !HeadingWords.isDivision(first)
    }
}
