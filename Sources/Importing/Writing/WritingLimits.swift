import Text

/// What fits into the parts of a capsule.
///
/// - Source: `Documentation/CapsuleFormat.md`, “Limits”.
enum WritingLimits {
    /// The most bytes of a field of one line, a heading, a label or an address.
    static let line = 1_000
    /// The most bytes of a field that is a paragraph.
    static let paragraph = 65_536
    /// The most bytes of words in a field of either kind, with some room for what Lectern adds.
    static let longLine = 900
    static let longParagraph = paragraph - 100
    /// The most bytes of a file, and the most lines of a text.
    static let file = 16 << 20
    static let lines = 100_000

    /// Whether words do not fit into a line once they are written, with the backslashes that protect them.
    static func isLong(_ words: String, _ limit: Int = longLine) -> Bool {
        words.utf8.count > limit / longestEscape && InlineWriter.plain(words).utf8.count > limit
    }

    /// How many bytes at most stand for one when it is protected.
    private static let longestEscape = 3

    /// Returns the words that fit into a line, which end with “…” if more were there.
    static func cut(_ words: String, to limit: Int = longLine) -> String {
        guard isLong(words, limit) else { return words }
        let cut = beginning(of: words, limit)
        return isLong(cut, limit + 3) ? beginning(of: words, limit / longestEscape) : cut
    }

    private static func beginning(of words: String, _ limit: Int) -> String {
        guard words.utf8.count > limit else { return words }
        var scalars = String.UnicodeScalarView()
        var count = 0
        for scalar in words.unicodeScalars {
            count += scalar.utf8.count
            if count > limit { break }
            scalars.append(scalar)
        }
        let cut = String(scalars)
        // Behind a word rather than in it, where there is one.
        let end = cut.lastIndex(of: " ") ?? cut.endIndex
        return cut[..<end] + "…"
    }
}

extension Unicode.Scalar {
    /// The number of bytes in UTF-8.
    fileprivate var utf8: Unicode.UTF8.EncodedScalar {
        Unicode.UTF8.encode(self) ?? Unicode.UTF8.EncodedScalar()
    }
}
