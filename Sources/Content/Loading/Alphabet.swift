/// The place of a name in an alphabetical list.
///
/// Case, marks above and below Latin letters, and what is no letter or digit do not count, so that “Čapek”
/// stands among the C and “Workers' Opposition” after “Workers' control”. Other scripts are ordered by code.
struct AlphabeticalKey: Comparable {
    private let letters: String
    private let slug: Slug

    init(_ name: String, _ slug: Slug) {
        letters = Self.letters(of: name)
        self.slug = slug
    }

    static func < (left: AlphabeticalKey, right: AlphabeticalKey) -> Bool {
        (left.letters, left.slug) < (right.letters, right.slug)
    }

    private static func letters(of name: String) -> String {
        name.lowercased().unicodeScalars.reduce(into: "") { letters, scalar in
            if let base = basic[scalar] {
                letters += base
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                letters.unicodeScalars.append(scalar)
            } else if scalar == " " {
                letters += " "
            }
        }
    }

    /// The lower-case letters of Latin-1 and Latin Extended-A by the letters that they stand among.
    private static let basic: [Unicode.Scalar: String] = {
        let rows = [
            ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
            ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("ij", "ĳ"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"),
            ("n", "ñńņňŉŋ"),
            ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšſ"), ("ss", "ß"), ("t", "ţťŧ"),
            ("th", "þ"),
            ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
        ]
        return rows.reduce(into: [:]) { table, row in
            for scalar in row.1.unicodeScalars { table[scalar] = row.0 }
        }
    }()
}

extension Sequence {
    /// In order of a key; elements of the same key keep their order.
    func sortedByKey<Key: Comparable>(
        _ key: (Element) -> Key,
        by precedes: (Key, Key) -> Bool = { $0 < $1 }
    ) -> [Element] {
        enumerated().map { (key: key($0.element), offset: $0.offset, element: $0.element) }
            .sorted { left, right in
                if precedes(left.key, right.key) { return true }
                return !precedes(right.key, left.key) && left.offset < right.offset
            }
            .map(\.element)
    }
}
