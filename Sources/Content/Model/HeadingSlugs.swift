/// Names the headings of a page, for the `#…` of an address that leads to one.
///
/// A heading's slug is its letters and digits, of whatever script, in lower case, with one hyphen for all that stands between two
/// words: `What is a lens?` is `what-is-a-lens`. An apostrophe joins: `Lenin's illness` is `lenins-illness`. A heading without a
/// letter or digit is `heading`. A slug that the page has already gets `-2`, the next `-3`.
///
/// - Source: `Documentation/CapsuleFormat.md`, “Links”.
package struct HeadingSlugs: Sendable {
    private var taken: Set<String> = []
    /// Of each slug that came more than once, the number last given.
    private var last: [String: Int] = [:]

    /// For a page of which no heading has been named yet.
    package init() {}

    /// Names the next heading, the title of the page first.
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
    /// Letters, digits and the accents on them.
    fileprivate var standsInWords: Bool {
        if properties.isDefaultIgnorableCodePoint { return false }
        if properties.isAlphabetic || properties.numericType != nil { return true }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark: return true
        default: return false
        }
    }

    /// Apostrophes, and what is not seen at all.
    fileprivate var joinsWords: Bool {
        self == "'" || self == "’" || properties.isDefaultIgnorableCodePoint
    }
}
