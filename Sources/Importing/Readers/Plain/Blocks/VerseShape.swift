extension Chunk {
    /// Whether the lines are a stanza: short, with capitals in front or moved to the right, and mostly without a stop at the end.
    ///
    /// Beside verse two lines are enough.
    func isVerse(_ shape: TextShape, isAmongVerse: Bool) -> Bool {
        if isBrokenWithoutCase(shape) { return false }
        if isLooseVerse(shape, isAmongVerse: isAmongVerse) { return true }
        guard lines.count >= (isAmongVerse ? 2 : 3), lines.allSatisfy({ $0.length <= 70 }) else {
            return false
        }
        let words = lines.filter { $0.text.firstWordPart?.isLetter ?? false }
        guard words.count * 10 >= lines.count * 8 else { return false }
        let capitals = words.count { !$0.text.beginsSmall }
        let moved = lines.count { $0.indent > shape.margin + 1 }
        // Lines that fill the width are prose that is broken, unless all begin with capitals, as hardly ever in prose.
        if shape.kind != .paragraphPerLine, capitals * 10 < lines.count * 9 {
            let limit = max(shape.width, 30)
            guard lines.dropLast().count(where: { $0.length * 10 > limit * 8 }) * 5 <= lines.count - 1 else {
                return false
            }
        }
        if lines.count == 3, !isAmongVerse, length < 60 { return false }
        guard capitals * 10 >= lines.count * 7 || moved * 10 >= lines.count * 8 else { return false }
        let stops = lines.count { ".!?".unicodeScalars.contains($0.text.lastSign ?? " ") }
        let marks = lines.count { !$0.text.hasAddress && !$0.text.hasWideGaps && $0.text.lastSign != ":" }
        return stops * 10 <= lines.count * 7 && marks * 10 >= lines.count * 7 && !looksLikeFields
    }

    /// Whether the lines, in a script that has no capitals, fill the width as those of a broken paragraph do.
    private func isBrokenWithoutCase(_ shape: TextShape) -> Bool {
        let caseless = lines.count { $0.text.firstLetterHasNoCase || $0.columns * 10 >= $0.length * 14 }
        guard caseless * 2 > lines.count, shape.kind != .paragraphPerLine else { return false }
        let all = lines.dropLast()
        let longest = lines.map(\.columns).max() ?? 0
        let full = all.count { $0.columns * 10 >= longest * 8 }
        return longest >= Self.leastWidth && full * 10 >= all.count * 6
    }

    /// Whether the lines are a stanza in which a line may begin with a small letter: they end before the words of the next one would no
    /// longer fit, or with the parts of a sentence.
    private func isLooseVerse(_ shape: TextShape, isAmongVerse: Bool) -> Bool {
        guard lines.count >= (isAmongVerse ? 2 : 3), shape.kind != .paragraphPerLine,
            lines.allSatisfy({ $0.length <= 60 && ListMark($0.text) == nil && !$0.text.hasAddress }),
            lines.allSatisfy({ $0.text.firstWordPart?.isLetter ?? false && !$0.text.hasWideGaps })
        else { return false }
        let following = lines.dropFirst()
        // Addresses and lists of names have capitals on each line, and are for the other rule.
        guard isAmongVerse || following.count(where: { $0.text.beginsSmall }) * 4 >= following.count else {
            return false
        }
        let longest = lines.map(\.length).max() ?? 0
        let width = max(shape.width, longest)
        let early = zip(lines, following).count { line, next in
            line.length + 1 + (next.text.split(separator: " ").first?.unicodeScalars.count ?? 0) <= width
        }
        let stops = lines.count { ".!?".unicodeScalars.contains($0.text.lastSign ?? " ") }
        guard stops * 10 <= lines.count * 7 else { return false }
        if early * 2 >= following.count,
            longest * 10 < max(shape.width, 50) * 9 || early * 4 >= following.count * 3
        {
            return true
        }
        let parted = lines.count { $0.text.endsInStop || $0.text.lastSign == "," }
        return shape.width < Self.leastWidth && parted * 2 >= lines.count
    }

    /// Prose is hardly ever broken at fewer letters.
    private static let leastWidth = 50

    /// Whether most lines are a name and a value, or an address on an envelope, with numbers.
    private var looksLikeFields: Bool {
        lines.count {
            $0.text.split(separator: " ", maxSplits: 1).first?.last == ":"
                || ($0.text.first?.isNumber ?? false)
        } * 2 > lines.count
    }

    /// Whether all lines are too short for broken prose.
    func isShort(_ shape: TextShape) -> Bool {
        if lines.contains(where: { $0.columns > Self.leastWidth && $0.text.firstLetterHasNoCase }) {
            return false
        }
        guard lines.count >= 2, shape.kind != .paragraphPerLine || lines.allSatisfy({ $0.length <= 60 })
        else { return lines.count >= 2 }
        return lines.allSatisfy { $0.length * 10 < max(shape.width, 40) * 6 }
    }
}
