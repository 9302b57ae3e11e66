/// The direction in which a language is written.
package enum WritingDirection: Sendable {
    case leftToRight, rightToLeft

    /// The direction of a language by its tag (BCP 47): of its script where the tag names one, and else of its usual script.
    package init(language: String) {
        let subtags = language.lowercased().split(separator: "-")
        let script = subtags.dropFirst().first { $0.utf8.count == 4 && $0.first?.isNumber == false }
        let isRightToLeft =
            script.map { Self.scripts.contains(String($0)) }
            ?? subtags.first.map { Self.languages.contains(String($0)) } ?? false
        self = isRightToLeft ? .rightToLeft : .leftToRight
    }

    private static let scripts: Set<String> = [
        "adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "syre", "syrj",
        "syrn",
        "thaa",
    ]
    private static let languages: Set<String> = [
        "ar", "arc", "ars", "ary", "arz", "azb", "ckb", "dv", "fa", "glk", "he", "iw", "ks", "lrc", "mzn",
        "nqo", "pnb", "prs", "ps", "sd", "skr", "syr", "ug", "ur", "yi",
    ]
}

extension String {
    /// The text between marks that keep its order apart from the words around it, if a letter of the other direction is its first
    /// or last one; without them a Latin name in a Hebrew line, or the reverse, would draw the signs and numbers beside it to
    /// itself.
    ///
    /// - Source: Unicode Standard Annex 9, “Explicit Directional Isolates” (FSI and PDI).
    package func isolated(in direction: WritingDirection) -> String {
        // No letter that is written from the right has another first byte; most signs of a page, such as dashes and quotation marks, have.
        if direction == .leftToRight, !utf8.contains(where: { (0xD6...0xE0).contains($0) || $0 >= 0xEF }) {
            return self
        }
        guard let ends = directionsOfEnds, ends.first != direction || ends.last != direction else {
            return self
        }
        return "\u{2068}\(self)\u{2069}"
    }

    /// The text with a mark before it that tells its direction, if it has no letter that does: a span of years in a Hebrew
    /// page would begin at the left.
    package func anchored(in direction: WritingDirection) -> String {
        direction == .rightToLeft && directionsOfEnds == nil ? "\u{200F}\(self)" : self
    }

    /// The directions of the first and the last letter that is in no isolate; `nil` if there is none.
    private var directionsOfEnds: (first: WritingDirection, last: WritingDirection)? {
        var depth = 0
        var ends: (first: WritingDirection, last: WritingDirection)?
        for scalar in unicodeScalars {
            switch scalar {
            case "\u{2066}", "\u{2067}", "\u{2068}": depth += 1
            case "\u{2069}": depth = max(0, depth - 1)
            default:
                guard depth == 0, let direction = scalar.direction else { continue }
                ends = (ends?.first ?? direction, direction)
            }
        }
        return ends
    }
}

extension Unicode.Scalar {
    /// The direction of a letter; `nil` for digits, signs and marks.
    fileprivate var direction: WritingDirection? {
        if value < 0x80 { return (0x41...0x5A).contains(value & ~0x20) ? .leftToRight : nil }
        guard properties.isAlphabetic else { return nil }
        return isRightToLeft ? .rightToLeft : .leftToRight
    }

    /// Whether the scalar is of a block of scripts that are written from the right.
    fileprivate var isRightToLeft: Bool {
        switch value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
