import Content

/// Gives each section a slug that no other has.
struct SectionSlugs {
    /// `index` is the file of the folder's own page in an export.
    private var taken: Set<String> = ["index"]
    private var last: [String: Int] = [:]

    /// Returns the name that is nearest to a title; it keeps the rule for slugs.
    mutating func slug(of title: String) -> String {
        let wanted = Self.folded(title)
        if taken.insert(wanted).inserted { return wanted }
        var number = last[wanted] ?? 1
        repeat { number += 1 } while !taken.insert("\(wanted)-\(number)").inserted
        last[wanted] = number
        return "\(wanted)-\(number)"
    }

    /// Returns the slug of as many words as are easily read in an address.
    private static func folded(_ title: String) -> String {
        var words = ""
        // An apostrophe joins, as in the names of headings.
        let latin = Transliteration.latin(title.filter { !"'’ʼ".contains($0) })
        for word in latin.split(separator: " ") {
            guard words.utf8.count + word.utf8.count < 60 else { break }
            words += (words.isEmpty ? "" : " ") + word
        }
        return (Slug(folding: words) ?? Slug(folding: latin.prefix(40)))?.string ?? "section"
    }
}
