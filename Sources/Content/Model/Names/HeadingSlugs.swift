/// Names the headings of a page, for the `#…` of an address that leads to one.
///
/// A heading's slug consists of its letters and digits, of whatever script, in lower case, with one hyphen for everything
/// between two words: `What is a lens?` becomes `what-is-a-lens`. An apostrophe joins: `Lenin's illness` becomes
/// `lenins-illness`. A heading without a letter or digit becomes `heading`. If the page has a slug already, `-2` is added to
/// it, then `-3`.
///
/// - Source: `Documentation/CapsuleFormat.md`, “Links”.
package struct HeadingSlugs: Sendable {
    private var taken: Set<String> = []
    /// The number that was given last, for each slug that occurred more than once.
    private var last: [String: Int] = [:]

    /// Begins a page, no heading of which has a slug yet.
    package init() {}

    /// Returns the slug of the next heading; the title of the page comes first.
    package mutating func slug(of heading: String) -> String {
        let slug = Self.words(of: heading)
        if taken.insert(slug).inserted { return slug }
        var number = last[slug] ?? 1
        repeat { number += 1 } while !taken.insert("\(slug)-\(number)").inserted
        last[slug] = number
        return "\(slug)-\(number)"
    }

    private static func words(of heading: String) -> String {
        var slug = String.UnicodeScalarView()
        var isBetweenWords = false
        for scalar in heading.lowercased().unicodeScalars {
            if scalar.standsInWords {
                if isBetweenWords, !slug.isEmpty { slug.append("-") }
                isBetweenWords = false
                slug.append(scalar)
            } else if !scalar.joinsWords {
                isBetweenWords = true
            }
        }
        return slug.isEmpty ? "heading" : String(slug)
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is a letter, a digit or an accent on one.
    fileprivate var standsInWords: Bool {
        if properties.isDefaultIgnorableCodePoint { return false }
        if properties.isAlphabetic || properties.numericType != nil { return true }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark: return true
        default: return false
        }
    }

    /// Whether the scalar is an apostrophe or invisible.
    fileprivate var joinsWords: Bool {
        self == "'" || self == "’" || properties.isDefaultIgnorableCodePoint
    }
}
