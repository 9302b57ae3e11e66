/// The place of a name in an alphabetical list.
///
/// Only letters and digits count, as ``LetterFolding`` folds them, and the blanks between words, so that “Čapek” stands among
/// the C and “Workers' Opposition” after “Workers' control”. Scripts are ordered by code.
package struct AlphabeticalKey: Comparable {
    /// With one blank between two words; empty for a name of signs alone, which comes first.
    package let letters: String
    private let slug: Slug

    /// Of names that differ in no letter, the slugs decide.
    package init(_ name: some StringProtocol, _ slug: Slug) {
        letters = Self.letters(of: name)
        self.slug = slug
    }

    package static func < (left: AlphabeticalKey, right: AlphabeticalKey) -> Bool {
        (left.letters, left.slug) < (right.letters, right.slug)
    }

    private static func letters(of name: some StringProtocol) -> String {
        var letters: [UInt8] = []
        for scalar in name.unicodeScalars where !LetterFolding.append(scalar, to: &letters) {
            if scalar.properties.isWhitespace, letters.last.map({ $0 != UInt8(ascii: " ") }) == true {
                letters.append(UInt8(ascii: " "))
            }
        }
        if letters.last == UInt8(ascii: " ") { letters.removeLast() }
        return String(decoding: letters, as: UTF8.self)
    }
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
