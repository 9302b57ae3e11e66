package import Content

/// A term's name as an index lists it: a person's by surname, “Cannon, James P.”.
package struct IndexName: Comparable {
    /// As the index shows it.
    package let words: String
    private let sortKey: String
    private let slug: Slug

    /// The last word is the surname, except where the name in its own language is written in Chinese or
    /// Korean letters, in which the surname comes first.
    ///
    /// A name that joins several with `and`, and one that ends in a ruler's number, stand as they are.
    package init(of term: Term, and: String) {
        slug = term.slug
        words = term.kind == .person ? Self.inverted(term, and: and) : term.name
        sortKey = Self.folded(words)
    }

    /// For the heading under which it stands; a digit or sign stands for itself.
    package var letter: String { sortKey.prefix(1).uppercased() }

    /// Finer than ``letter``.
    var letters: String { sortKey.prefix(1).uppercased() + sortKey.dropFirst().prefix(1) }

    package static func < (left: IndexName, right: IndexName) -> Bool {
        (left.sortKey, left.slug) < (right.sortKey, right.slug)
    }

    private static func inverted(_ term: Term, and: String) -> String {
        let parts = term.name.split(separator: " ")
        guard parts.count > 1, !parts.contains(Substring(and)), !term.name.contains(","),
            !(term.native ?? "").unicodeScalars.contains(where: \.isWrittenSurnameFirst),
            let surname = parts.last, !surname.allSatisfy({ "IVX".contains($0) })
        else { return term.name }
        return "\(surname), \(parts.dropLast().joined(separator: " "))"
    }

    /// Letters, digits and blanks in lower case, Latin letters without their accents.
    private static func folded(_ words: String) -> String {
        var key = String.UnicodeScalarView()
        for scalar in words.lowercased().unicodeScalars {
            if scalar.isASCII {
                if scalar == " " || scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                    key.append(scalar)
                }
            } else if let base = scalar.latinBase {
                key.append(base)
            } else if scalar.properties.isAlphabetic {
                key.append(scalar)
            }
        }
        return String(key)
    }
}

extension Unicode.Scalar {
    /// CJK ideographs and Hangul syllables.
    fileprivate var isWrittenSurnameFirst: Bool {
        (0x4E00...0x9FFF).contains(value) || (0xAC00...0xD7A3).contains(value)
    }

    /// The plain letter of an accented Latin one, which its Unicode name spells: “LATIN SMALL LETTER E WITH ACUTE”.
    var latinBase: Unicode.Scalar? {
        let prefix = "LATIN SMALL LETTER "
        guard let name = properties.name, name.hasPrefix(prefix),
            let letter = name.dropFirst(prefix.count).first,
            name.dropFirst(prefix.count + 1).hasPrefix(" WITH ")
        else { return nil }
        return letter.lowercased().unicodeScalars.first
    }
}
