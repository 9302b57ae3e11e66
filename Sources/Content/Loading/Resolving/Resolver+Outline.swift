import Records
import Text

/// Reads the order in which the sections are read.
extension Resolver {
    /// Returns the front matter, the sections outside parts, the parts, and the back matter, and reports a section that stands
    /// in the order twice or not at all.
    mutating func outline(_ parsed: ParsedCapsule) -> [Outline.Entry] {
        guard let capsule = parsed.capsule else { return [] }
        var seen: Set<Slug> = []
        let front = slugs(capsule.value(.frontMatter), &seen)
        let body = slugs(capsule.value(.sectionOrder), &seen)
        if !capsule.isBroken, !capsule.has(.sectionOrder), parsed.parts.isEmpty {
            if let only = onlySection(parsed) { return only }
            let names = names(of: parsed)
            report.error(
                at: capsule.start,
                "this capsule has several sections and no “SectionOrder”; write their names in the order in which they are read, as in “SectionOrder: \(names)”"
            )
        }
        var parts: [Outline.Entry] = []
        for record in parsed.parts {
            let title = plain(record.value(.part))
            let sections = slugs(record.value(.sectionOrder), &seen)
            // A part of drafts alone is not shown either.
            let isHidden = sections.isEmpty && record.has(.sectionOrder) && !hidden.sections.isEmpty
            let introduction = reading(isHidden: isHidden) { $0.inlines(record.value(.introduction)) } ?? []
            if let title, !isHidden {
                parts.append(.part(Part(title: title, introduction: introduction), sections))
            }
        }
        let back = slugs(capsule.value(.backMatter), &seen)
        if let place = (parsed.parts.last ?? capsule).value(.sectionOrder) ?? capsule.value(.sectionOrder) {
            reportUnordered(seen, at: place)
        }
        return front.map(Outline.Entry.unnumbered) + body.map(Outline.Entry.section) + parts
            + back.map(Outline.Entry.unnumbered)
    }

    /// Returns the names of the first sections, as an example.
    private func names(of parsed: ParsedCapsule) -> String {
        let slugs = parsed.sections.prefix(3).map { "\($0.slug)" }
        return slugs.joined(separator: " ") + (parsed.sections.count > 3 ? " …" : "")
    }

    /// Returns the order of a capsule that shows one section and no other, so that there is none to be told; drafts do not count.
    private func onlySection(_ parsed: ParsedCapsule) -> [Outline.Entry]? {
        let shown = parsed.sections.filter { !$0.isHidden }
        guard shown.count <= 1, let capsule = parsed.capsule else { return nil }
        let matter = [FieldName.frontMatter, .backMatter].compactMap { capsule.value($0) }
        let named = matter.flatMap { $0.text.split(separator: " ") }
        guard named.allSatisfy({ Slug($0).map(hidden.sections.contains) ?? false }) else { return nil }
        return shown.map { .section($0.slug) }
    }

    /// Reads slugs that are separated by spaces, and reports those that have been `seen`.
    private mutating func slugs(_ value: LocatedText?, _ seen: inout Set<Slug>) -> [Slug] {
        guard let value else { return [] }
        return value.text.split(separator: " ").compactMap { word -> Slug? in
            let word = value.part(word)
            guard let slug = section(word) else { return nil }
            if seen.insert(slug).inserted { return hidden.sections.contains(slug) ? nil : slug }
            report.error(
                at: word,
                "\(quoted(word.text)) stands here a second time; remove one of them"
            )
            return nil
        }
    }

    private mutating func reportUnordered(_ ordered: Set<Slug>, at place: LocatedText) {
        // A section that was meant by a misspelt slug is missing because of the same mistake.
        for slug in names.sections.subtracting(ordered).subtracting(meantSections).subtracting(
            hidden.sections
        ).sorted() {
            report.error(
                at: place,
                "“\(slug)” is not in the reading order; add it where it is to be read"
            )
        }
    }
}
