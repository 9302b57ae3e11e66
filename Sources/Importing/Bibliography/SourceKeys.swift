import Content
import Text

/// Keys as `sources.rec` has them, made of the keys of a bibliography.
struct SourceKeys {
    private var taken: Set<String> = []
    private var counts: [String: Int] = [:]

    /// Returns the key itself where it is a slug, or else one that is made of its letters, and is no other work's.
    mutating func key(for original: String) -> String {
        let base = Self.slug(original)
        var key = base
        // Each name goes on counting where it has stopped, so that a thousand equal keys are not tried a thousand times each.
        while !taken.insert(key).inserted {
            counts[base, default: 1] += 1
            key = "\(base.prefix(90))-\(counts[base] ?? 2)"
        }
        return key
    }

    private static func slug(_ text: String) -> String {
        var slug = ""
        for scalar in text.unicodeScalars {
            var bytes: [UInt8] = []
            let isWord = LetterFolding.append(scalar, to: &bytes)
            let letters = String(decoding: bytes, as: UTF8.self)
            let latin = letters.unicodeScalars.map { cyrillic[$0] ?? ($0.isASCII ? String($0) : "") }.joined()
            if isWord {
                slug += latin
            } else if !slug.isEmpty, slug.utf8.last != UInt8(ascii: "-") {
                slug += "-"
            }
            if slug.utf8.count > 80 { break }
        }
        while slug.utf8.last == UInt8(ascii: "-") { slug.removeLast() }
        return Slug(slug) == nil ? "source" : slug
    }

    private static let cyrillic: [Unicode.Scalar: String] = [
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "й": "i",
        "к": "k",
        "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
        "х": "kh",
        "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu",
        "я": "ya", "і": "i",
        "ї": "i", "є": "ie", "ґ": "g",
    ]
}
