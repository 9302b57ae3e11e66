import Records
import Text

/// Looks up the names by which one part of a capsule refers to another.
///
/// A name that is written otherwise than it should be is reported with the spelling that was meant, and taken for that.
extension Resolver {
    /// Looks a term up by its slug, its name or an alias.
    mutating func term(_ name: LocatedText, in field: FieldName = .term) -> Slug? {
        if let slug = names.term(name.text) { return slug }
        if let found = severalTerms(name, in: field) { return found }
        return term(name.text, at: name.start, to: name)
    }

    /// Reports several terms in one field, of which at least one is known.
    ///
    /// - Returns: The first one; `nil` if the text is a single name.
    private mutating func severalTerms(_ name: LocatedText, in field: FieldName) -> Slug? {
        let text = name.text
        let bySpaces = text.split(separator: " ")
        let isOfSlugs = bySpaces.allSatisfy { Slug($0).flatMap { names.term($0.string[...]) } != nil }
        let parts = isOfSlugs ? bySpaces : text.parts
        let found = parts.map { termMeant(by: $0) }
        guard (2...100).contains(parts.count), let first = found.lazy.compactMap(\.self).first,
            !found.contains(nil) || termMeant(by: text) == nil
        else { return nil }
        let isExact = parts.allSatisfy { names.term($0) != nil }
        let lines = zip(parts, found).map { part, slug in
            isExact ? String(part) : slug?.string ?? String(part)
        }
        let unknown = zip(parts, found).first { $1 == nil }?.0
        if unknown != nil, let obstacle = names.termsObstacle {
            report.follows(from: obstacle)
        } else {
            report.error(
                at: name,
                Self.listMessage(field, lines)
                    + (unknown.map { "; the glossary has no term \(quoted($0))" } ?? "")
            )
        }
        mentionedTerms.formUnion(found.compactMap(\.self))
        return first
    }

    mutating func term(_ name: Substring, at place: SourceOffset) -> Slug? { term(name, at: place, to: nil) }

    private mutating func term(_ name: Substring, at place: SourceOffset, to field: LocatedText?) -> Slug? {
        if let slug = names.term(name) { return slug }
        if let obstacle = names.termsObstacle {
            report.follows(from: obstacle)
            return nil
        }
        if let slug = oldTerm(name, at: place, "write “\(names.oldTerms[name.lowercased()]?.string ?? "")”") {
            return field == nil ? nil : slug
        }
        var remedy =
            "add a file \(quoted("glossary/\(Slug(folding: name)?.string ?? "<slug>").gmi")) for it, or drop the name"
        var meant: Slug?
        if let slug = termMeant(by: name) {
            (meant, remedy) = (slug, "write “\(slug)”")
        } else if let near = names.termList.nearest(to: name, budget: &report.suggestionBudget) {
            (meant, remedy) = (names.term(near[...]), "did you mean “\(near)”?")
        } else if field == nil, name.contains("/") || name.hasSuffix(".gmi") {
            remedy = "the address of a link begins with “/”, “./”, “../”, “#” or a scheme"
        }
        // The misspelt name is the only mistake: the term that was meant is not reported as unmentioned too.
        if let meant { mentionedTerms.insert(meant) }
        let oddity = name.oddity.map { "\($0); " } ?? ""
        let message = "the glossary has no term \(quoted(name)); \(oddity)\(remedy)"
        if let field { report.error(at: field, message) } else { report.error(at: place, message) }
        return field == nil ? nil : meant
    }

    /// Reports the slug that a term had before, once for all places where it stands.
    ///
    /// - Returns: The term; `nil` if the name is no such slug.
    mutating func oldTerm(_ name: Substring, at place: SourceOffset, _ remedy: String) -> Slug? {
        let old = name.lowercased()
        guard let slug = names.oldTerms[old] else { return nil }
        mentionedTerms.insert(slug)
        if let cause = oldTerms[old] {
            report.follows(from: cause)
        } else {
            oldTerms[old] = report.cause(
                at: place,
                "the glossary has no term \(quoted(name)), and the file of that term is glossary/\(slug).gmi; \(remedy)"
            )
        }
        return slug
    }

    /// Returns the term whose name was written with brackets, an article, as a file or as a title.
    private func termMeant(by name: Substring) -> Slug? {
        let bare = name.bareName
        if let slug = names.term(bare) ?? bare.withLatinLetters.flatMap({ names.term($0[...]) }) {
            return slug
        }
        for article in ["the ", "a ", "an ", "der ", "die ", "das ", "le ", "la ", "les ", "el "]
        where bare.lowercased().hasPrefix(article) {
            if let slug = names.term(bare.dropFirst(article.count)) { return slug }
        }
        if let slug = Slug(folding: bare).flatMap({ names.term($0.string[...]) }) { return slug }
        // Lists of names have the last one first: Pasteur, Louis.
        let parts = bare.split(separator: ",").map(\.trimmedOfSpaces)
        guard parts.count == 2 else { return nil }
        return names.term("\(parts[1]) \(parts[0])"[...])
    }

    /// Looks a section up by its slug.
    mutating func section(_ name: LocatedText) -> Slug? {
        if let slug = Slug(name.text), names.sections.contains(slug) { return slug }
        guard names.hasSections else { return nil }
        if let renamedSection, name.text == renamedSection.old {
            // The order is where the error itself stands.
            if name.start.file != renamedSection.place.file { report.follows(from: renamedSection.cause) }
            return renamedSection.new
        }
        let parts = name.text.parts
        let found = parts.compactMap { sectionMeant(by: $0) }
        if parts.count > 1, found.count == parts.count {
            report.error(at: name, Self.listMessage(.section, found.map(\.string)))
            return found.first
        }
        if let obstacle = names.sectionsObstacle {
            report.follows(from: obstacle)
            return nil
        }
        var meant = sectionMeant(by: name.text)
        var remedy = meant.map { "write “\($0)”" }
        if meant == nil,
            let near = names.sectionList.nearest(to: name.text, budget: &report.suggestionBudget)
        {
            meant = Slug(near)
            remedy = "did you mean “\(near)”?"
        }
        if let meant { meantSections.insert(meant) }
        let oddity = name.text.oddity.map { "\($0); " } ?? ""
        report.error(
            at: name,
            "there is no section \(quoted(name.text)); "
                + oddity
                + (remedy
                    ?? "name one by its slug, such as “\(names.firstSection?.string ?? "opening")”, or add sections/<slug>.gmi")
        )
        return meant
    }

    /// Returns the section whose name was written as a path, as a title or with capitals.
    func sectionMeant(by name: Substring) -> Slug? {
        let bare = name.bareName
        if let slug = Slug(bare), names.sections.contains(slug) { return slug }
        guard let folded = Slug(meant: bare) else { return nil }
        return names.sections.contains(folded) ? folded : names.sectionTitles[folded]
    }

    /// Returns the message about a list where each value has a line.
    static func listMessage(_ field: FieldName, _ names: [String]) -> String {
        let lines = names.prefix(3).map { quoted("\(field.rawValue): \($0)") }
        let rest = names.count > 3 ? " and so on" : ""
        return
            "each “\(field.rawValue)” has a line of its own; write \(lines.joined(separator: ", "))\(rest), one below the other"
    }
}

extension Substring {
    /// The parts of a list with commas, semicolons or bars, as other formats have it, with or without brackets around it.
    var parts: [Substring] {
        guard utf8.count <= 4_096 else { return [self] }
        var list = trimmedOfSpaces
        if list.hasPrefix("["), list.hasSuffix("]"), !list.hasPrefix("[[") {
            list = list.dropFirst().dropLast()
        }
        return list.split { ",;|，、；".contains($0) }.flatMap(\.partsOfWords).map(\.trimmedOfSpaces).filter {
            !$0.isEmpty
        }
    }

    /// The parts between words and signs that join, such as “and”.
    private var partsOfWords: [Substring] {
        var parts: [Substring] = []
        var start = startIndex
        for word in split(separator: " ") where Self.joiningWords.contains(String(word)) {
            parts.append(self[start..<word.startIndex])
            start = word.endIndex
        }
        return parts + [self[start...]]
    }

    private static let joiningWords: Set<String> = [
        "and", "und", "et", "y", "e", "en", "i", "и", "та", "ve", "or", "oder", "ou", "o", "или", "&", "+",
        "/", "→",
    ]

    /// A name without what marks, paths and quotations have around it.
    var bareName: Substring {
        var name = trimmedOfSpaces
        while name.begins(withOneOf: "[\"'“”‘’«»/.@<{") { name = name.dropFirst() }
        while name.ends(inOneOf: "]\"'“”‘’«»>},;") { name = name.dropLast() }
        for file in ["sources.rec#", "sources.gmi#"] where name.hasPrefix(file) {
            name = name.dropFirst(file.count)
        }
        for folder in CapsuleFile.textFolders where name.hasPrefix("\(folder)/") {
            name = name.dropFirst(folder.count + 1)
        }
        for ending in [".gmi", ".md", ".txt"] where name.hasSuffix(ending) {
            name = name.dropLast(ending.count)
        }
        return name.trimmedOfSpaces
    }
}
