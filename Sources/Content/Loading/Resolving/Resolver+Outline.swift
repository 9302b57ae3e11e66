import Records
import Text

/// Reads the order in which the sections are read.
extension Resolver {
    /// Returns the front matter, the sections outside parts, the parts, and the back matter, and reports a section that stands
    /// in the order twice or not at all.
    mutating func outline(_ parsed: ParsedCapsule) -> [Outline.Entry] {
        guard let capsule = parsed.capsule else { return [] }
        var seen: Set<Slug> = []
        findRenamed(parsed)
        let front = slugs(capsule.value(.frontMatter), .frontMatter, &seen)
        let body = slugs(capsule.value(.sectionOrder), .sectionOrder, &seen)
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
            let sections = slugs(record.value(.sectionOrder), .sectionOrder, &seen)
            // A part of drafts alone is not shown either.
            let isHidden = sections.isEmpty && record.has(.sectionOrder) && !hidden.sections.isEmpty
            let introduction = reading(isHidden: isHidden) { $0.inlines(record.value(.introduction)) } ?? []
            if let title, !isHidden {
                parts.append(.part(Part(title: title, introduction: introduction), sections))
            }
        }
        let back = slugs(capsule.value(.backMatter), .backMatter, &seen)
        if let place = (parsed.parts.last ?? capsule).value(.sectionOrder) ?? capsule.value(.sectionOrder) {
            reportUnordered(seen, at: place)
        }
        return front.map(Outline.Entry.unnumbered) + body.map(Outline.Entry.section) + parts
            + back.map(Outline.Entry.unnumbered)
    }

    /// Reports a section whose file has another name than the order says, if there is one such name and one such file.
    private mutating func findRenamed(_ parsed: ParsedCapsule) {
        guard names.sectionsObstacle == nil, let capsule = parsed.capsule else { return }
        let orders =
            [FieldName.frontMatter, .sectionOrder, .backMatter].compactMap { capsule.value($0) }
            + parsed.parts.compactMap { $0.value(.sectionOrder) }
        var unknown: [LocatedText] = []
        var named: Set<Slug> = []
        for order in orders {
            if listMeant(by: order.text) != nil { return }
            for word in order.text.split(whereSeparator: \.isWhitespace) {
                if let slug = Slug(word), names.sections.contains(slug) {
                    named.insert(slug)
                } else {
                    unknown.append(order.part(word))
                }
            }
        }
        let unnamed = names.sections.subtracting(named)
        guard unknown.count == 1, let old = unknown.first, unnamed.count == 1, let new = unnamed.first,
            let slug = Slug(old.text), sectionMeant(by: old.text) ?? new == new, slug != new,
            names.sectionList.nearest(to: old.text, budget: &report.suggestionBudget) == nil
        else { return }
        renamedSection = (
            String(old.text), new, old.start,
            report.cause(
                at: old,
                "there is no file sections/\(old.text).gmi, and sections/\(new).gmi is not in this order; write “\(new)” here and wherever the old name stands, or give the file its old name"
            )
        )
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
    private mutating func slugs(
        _ value: LocatedText?,
        _ field: FieldName,
        _ seen: inout Set<Slug>
    ) -> [Slug] {
        guard let value else { return [] }
        if let list = listMeant(by: value.text) {
            let order = list.prefix(6).map(\.string).joined(separator: " ") + (list.count > 6 ? " …" : "")
            report.error(
                at: value,
                "“\(field.rawValue)” has slugs with spaces between them and nothing else; write \(quoted("\(field.rawValue): \(order)"))"
            )
            return list.filter { seen.insert($0).inserted && !hidden.sections.contains($0) }
        }
        // A TAB between two has been reported.
        return value.text.split(whereSeparator: \.isWhitespace).compactMap { word -> Slug? in
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

    /// Returns the sections of an order that is written as a list of another format: with commas, numbers, paths or titles.
    ///
    /// - Returns: `nil` if the order is written as it should be, or if not all names are clear.
    private func listMeant(by value: Substring) -> [Slug]? {
        // Arrows show an order, and separate as commas do.
        let text = Substring(String(value.map { "→➔➜⇒»›".contains($0) ? "," : $0 }))
        let words = text.split(whereSeparator: \.isWhitespace)
        let hasOtherSpaces = text.contains { $0.isWhitespace && $0 != " " && $0 != "\t" }
        if !hasOtherSpaces, words.allSatisfy({ Slug($0).map(names.sections.contains) ?? false }) {
            return nil
        }
        let isMark = { (word: Substring) in
            word.utf8.allSatisfy { !$0.isLetter && ($0.isDigit || ".)-*>,;|/=[]\"".utf8.contains($0)) }
        }
        let byWords = words.filter { !isMark($0) }.map { sectionMeant(by: $0.withoutListMarks) }
        // One wrong name in an order is reported by itself.
        let isList =
            hasOtherSpaces || words.contains(where: isMark) || text.contains(where: { ",;|[]".contains($0) })
            || byWords.count(where: { $0 == nil }) == 0 && words.count(where: { Slug($0) == nil }) > 1
        if isList, !byWords.isEmpty, !byWords.contains(nil) { return byWords.compactMap(\.self) }
        let byCommas = text.parts.map { sectionMeant(by: $0.withoutListMarks) }
        if byCommas.count > 1, !byCommas.contains(nil) { return byCommas.compactMap(\.self) }
        return slugsOfSeveralWords(words)
    }

    /// The most words of a slug that is written with spaces in the place of its hyphens.
    private static let wordsOfSlug = 6

    /// Reads an order in which slugs have spaces, such as `the night` for `the-night`.
    private func slugsOfSeveralWords(_ words: [Substring]) -> [Slug]? {
        var slugs: [Slug] = []
        var rest = words[...]
        var isJoined = false
        while !rest.isEmpty {
            let found = (1...min(Self.wordsOfSlug, rest.count)).reversed().lazy.compactMap { count in
                self.names.section(named: rest.prefix(count).joined(separator: "-")).map {
                    (slug: $0, count: count)
                }
            }.first
            guard let found else { return nil }
            slugs.append(found.slug)
            isJoined = isJoined || found.count > 1
            rest = rest.dropFirst(found.count)
        }
        return isJoined ? slugs : nil
    }

    private mutating func reportUnordered(_ ordered: Set<Slug>, at place: LocatedText) {
        // A section that was meant by a misspelt slug is missing because of the same mistake.
        for slug in names.sections.subtracting(ordered).subtracting(meantSections).subtracting(
            hidden.sections
        ).sorted() {
            if let obstacle = names.sectionsObstacle {
                report.follows(from: obstacle)
                continue
            }
            report.error(
                at: place,
                "“\(slug)” is not in the reading order; add it where it is to be read"
            )
        }
    }
}

extension Substring {
    /// A name in a list without the number or the sign before it and the comma behind it.
    fileprivate var withoutListMarks: Substring {
        var name = trimmedOfSpaces
        while let last = name.last, ",;|".contains(last) { name = name.dropLast() }
        let number = name.prefix { $0.isASCII && $0.isNumber }
        let rest = name[number.endIndex...]
        if let point = rest.first, ".)".contains(point), !number.isEmpty { name = rest.dropFirst() }
        return name.trimmedOfSpaces
    }
}
