import Text

/// What fits into the parts of a capsule.
///
/// - Source: `Documentation/CapsuleFormat.md`, “Limits”.
enum WritingLimits {
    /// The most bytes of a field of one line, a heading, a label or an address.
    static let line = 1_000
    /// The most bytes of a field that is a paragraph.
    static let paragraph = 65_536
    /// The most bytes of a file, and the most lines of a text.
    static let file = 16 << 20
    static let lines = 100_000

    /// Returns the words that fit into a line, which end with “…” if more were there.
    static func cut(_ words: String, to limit: Int = 900) -> String {
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
