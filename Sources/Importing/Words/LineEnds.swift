/// What stands at the ends of a line or a sentence.
extension StringProtocol {
    private static var closers: Set<Unicode.Scalar> { Set("”’»\"')]›“*_".unicodeScalars) }

    /// The last sign that is no closing quotation mark, bracket or mark of emphasis.
    var lastSign: Unicode.Scalar? {
        unicodeScalars.last { !Self.closers.contains($0) && !$0.isBlank }
    }

    /// Whether the text ends as a sentence does, or as what leads to another one.
    var endsInStop: Bool { lastSign.map { ".!?…:;。！？：；؟।".unicodeScalars.contains($0) } ?? false }

    /// Whether the text ends in a sign that no heading ends in.
    var endsLikeProse: Bool { lastSign.map { ".,;:…。，、：；-–—".unicodeScalars.contains($0) } ?? false }

    /// Whether the text ends in a question mark or an exclamation mark.
    var endsInCall: Bool { lastSign.map { "?!？！؟".unicodeScalars.contains($0) } ?? false }

    /// The first letter or digit.
    var firstWordPart: Unicode.Scalar? { unicodeScalars.first(where: \.isWordPart) }

    /// Whether the first letter is small, where the script has capitals.
    var beginsSmall: Bool { firstWordPart?.isSmall ?? false }

    /// Whether there are capitals and no small letters.
    var isInCapitals: Bool {
        var capitals = 0
        for scalar in unicodeScalars {
            if scalar.isSmall { return false }
            if scalar.isCapital { capitals += 1 }
        }
        return capitals >= 2
    }
}
