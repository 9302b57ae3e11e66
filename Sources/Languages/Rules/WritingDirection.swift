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
    /// The text between marks that keep its order apart from the words around it, if it has letters of the other direction;
    /// without them a Latin name in a Hebrew line, or the reverse, would draw the signs and numbers beside it to itself.
    ///
    /// - Source: Unicode Standard Annex 9, “Explicit Directional Isolates” (FSI and PDI).
    package func isolated(in direction: WritingDirection) -> String {
        let isMixed =
            switch direction {
            case .leftToRight: hasRightToLeftLetter
            case .rightToLeft: hasLeftToRightLetter
            }
        return isMixed ? "\u{2068}\(self)\u{2069}" : self
    }

    private var hasRightToLeftLetter: Bool {
        // No letter that is written from the right has a smaller first byte.
        utf8.contains { $0 >= 0xD6 } && unicodeScalars.contains(where: \.isRightToLeft)
    }

    private var hasLeftToRightLetter: Bool {
        unicodeScalars.contains { scalar in
            scalar.value < 0x80
                ? (0x41...0x5A).contains(scalar.value & ~0x20)
                : !scalar.isRightToLeft && scalar.properties.isAlphabetic
        }
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is of a block of scripts that are written from the right.
    fileprivate var isRightToLeft: Bool {
        switch value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
