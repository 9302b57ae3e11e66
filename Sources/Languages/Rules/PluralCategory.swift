/// A form that a language has for what is counted.
///
/// - Source: Unicode Technical Standard 35, Part 3, “Language Plural Rules”.
package enum PluralCategory: String, CaseIterable, Sendable, Comparable {
    case zero, one, two, few, many, other

    package static func < (left: PluralCategory, right: PluralCategory) -> Bool {
        left.place < right.place
    }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
