import Records
import Text

/// Looks up the terms of marks, and says what to write where there is none of that name.
///
/// | a writer writes                             | and means                                    |
/// |---------------------------------------------|----------------------------------------------|
/// | a name with a character that nobody sees    | the name without it                          |
/// | `[[the party\|bolsheviks]]`                 | `[[bolsheviks\|the party]]`                  |
/// | `“soviet”`, `soviet.gmi`, `glossary/soviet`, `Soviet#one`, `left_opposition` | the term      |
/// | `File:x.png`, `x.png`                       | a picture in `media/`                        |
/// | `two.gmi`, `www.example.org`                | a link                                       |
/// | `carr-1954`, `opening`                      | a source, a section                          |
/// | a name that differs by a letter or two      | the nearest                                  |
extension Resolver {
    /// Looks the term of a mark up, whose words stand after its bar.
    mutating func term(_ name: LocatedText, words: String?) -> Slug? {
        if let slug = names.term(name.text) { return slug }
        if let obstacle = names.termsObstacle {
            report.follows(from: obstacle)
            return nil
        }
        if let slug = names.oldTerms[name.text.lowercased()] {
            // Words that name the term by themselves need no bar.
            let shown = words ?? String(name.text)
            let mark = words == nil || shown == slug.string ? "[[\(slug)]]" : "[[\(slug)|\(shown)]]"
            _ = oldTerm(name.text, at: name.start, "write \(written(mark))")
            return nil
        }
        // One file, once it is there, is the remedy for all marks of its name.
        if let cause = missingTerms[name.text.lowercased()] {
            report.follows(from: cause)
            return nil
        }
        let advice = advice(for: name.text, words: words)
        // The misspelt name is the only mistake: the term that was meant is not reported as unmentioned too.
        if let slug = advice.term { mentionedTerms.insert(slug) }
        let message = "the glossary has no term \(quoted(name.text)); \(advice.remedy)"
        if advice.isForFile {
            missingTerms[name.text.lowercased()] = report.cause(at: name, message)
        } else {
            report.error(at: name, message)
        }
        return nil
    }

    private mutating func advice(
        for name: Substring,
        words: String?
    ) -> (remedy: String, term: Slug?, isForFile: Bool) {
        if let (remedy, term) = slip(in: name, words: words) { return (remedy, term, false) }
        let file = Slug(folding: name).map { "add glossary/\($0).gmi" } ?? "add a file for it to glossary/"
        let remedy = "\(file), or write \(quoted(words ?? String(name))) without the brackets"
        // Such signs stand in a program or a formula.
        let isFormula = name.contains { ",=;+<>".contains($0) }
        return (isFormula ? "\(remedy), or “\\[[” for the brackets as such" : remedy, nil, true)
    }

    /// Returns what to write in place of a name that is a slip for another; `nil` if it seems to be meant as it stands.
    private mutating func slip(in name: Substring, words: String?) -> (remedy: String, term: Slug?)? {
        if let (bare, hidden) = name.withoutHidden, let slug = names.term(bare[...]) {
            return (
                "a \(hidden.invisibleName ?? "hidden character") (U+\(hidden.codePoint)) is hidden in it: write \(quoted(bare)) anew",
                slug
            )
        }
        if let latin = name.withLatinLetters, let slug = names.term(latin[...]), let oddity = name.oddity {
            return ("\(oddity); write \(written(words.map { "[[\(latin)|\($0)]]" } ?? "[[\(latin)]]"))", slug)
        }
        let shown = words ?? String(name)
        if name.contains("｜") {
            let mark = name.split(separator: "｜").joined(separator: "|")
            return (
                "the bar is that of ASCII: write \(written("[[\(mark)]]"))",
                names.term(name.prefix { $0 != "｜" })
            )
        }
        for candidate in name.barer {
            guard let slug = names.term(candidate[...]) else { continue }
            return ("write \(written(words.map { "[[\(candidate)|\($0)]]" } ?? "[[\(candidate)]]"))", slug)
        }
        if let words, let slug = names.term(words[...]) {
            return (
                "the term stands before the bar and the words behind it: write \(written("[[\(words)|\(name)]]"))",
                slug
            )
        }
        if let other = otherMark(for: name, shown, words) { return (other, nil) }
        let meant = names.termList.nearest(to: name, budget: &report.suggestionBudget)
        return meant.map { ("did you mean “\($0)”?", names.term($0[...])) }
    }

    /// Returns the mark of another kind that was meant.
    private func otherMark(for name: Substring, _ shown: String, _ words: String?) -> String? {
        let lower = name.lowercased()
        let media = ["file:", "image:", "media:", "datei:", "bild:", "fichier:", "archivo:", "файл:"]
        if let prefix = media.first(where: lower.hasPrefix) {
            return Self.picture(name.dropFirst(prefix.count), words)
        }
        if lower.hasPrefix("category:") || lower.hasPrefix("kategorie:") {
            return "remove it: a capsule has no categories"
        }
        if [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".pdf", ".mp3"].contains(where: lower.hasSuffix)
        {
            return Self.picture(name, words)
        }
        if let address = address(meantBy: name) {
            return
                "for a link write \(written("[[\(address)|\(shown == name ? Self.linkWords(name) : shown)]]"))"
        }
        let isAddress =
            name.hasPrefix("www.") || name.contains("/")
            || [".gmi", ".md", ".html", ".htm"].contains { lower.contains($0) }
        if isAddress, !name.utf8.contains(where: \.isBlank) {
            return "for a link write \(written("[[\(ForeignContext.inSentence(name))|\(words ?? "words")]]"))"
        }
        let citation = name.drop { $0 == "@" }
        if names.sources.contains(String(citation.prefix { $0 != "," })) {
            return "that is a source: write \(written("[@\(citation)]"))"
        }
        if let slug = Slug(name) ?? Slug(folding: name), names.sections.contains(slug) {
            return "that is a section: write \(written("[[/sections/\(slug).gmi|\(shown)]]"))"
        }
        return nil
    }

    /// Returns words for a link that has none of its own.
    private static func linkWords(_ name: Substring) -> String {
        name.first == "#" ? name.dropFirst().trimmed.description : "words"
    }

    /// Returns the address of a section, of one of its headings, of a heading of this page, or of a host, if a name means that.
    private func address(meantBy name: Substring) -> String? {
        let path = name.prefix { $0 != "#" }.trimmed
        let heading = name.drop { $0 != "#" }.dropFirst().trimmed
        var slugs = HeadingSlugs()
        let fragment = heading.isInvisible ? "" : "#\(slugs.slug(of: String(heading)))"
        if path.isEmpty { return fragment.isEmpty ? nil : fragment }
        if !path.utf8.contains(where: \.isBlank), path.isHostWithKnownEnding { return "https://\(name)" }
        let isPath = path.contains("/") || path.contains(".")
        guard isPath || !fragment.isEmpty, let last = path.split(separator: "/").last else { return nil }
        let endings = [".gmi", ".md", ".html", ".htm", ".txt"]
        let bare = endings.first { last.hasSuffix($0) }.map { last.dropLast($0.utf8.count) } ?? last
        guard let slug = Slug(bare) ?? Slug(folding: bare) else { return nil }
        let section = names.sections.contains(slug) ? slug : names.sectionTitles[slug]
        return section.map { "/sections/\($0).gmi\(fragment)" }
    }

    private static func picture(_ name: Substring, _ words: String?) -> String {
        let file = name.split(separator: "/").last ?? name
        let label = words?.split(separator: "|").last.map(String.init) ?? "what it shows"
        return "for a picture write on a line of its own \(written("=> ../media/\(file) \(label)"))"
    }

    /// Looks the source of a mark up.
    mutating func citation(ofMark key: LocatedText, locator: String?) -> Citation? {
        if names.sources.contains(String(key.text)) {
            if let several = several(String(key.text), locator) {
                report.error(at: key, "a citation names one source; write \(written(several))")
            }
            return citation(key.text, locator: locator, at: key.start, isMark: true)
        }
        guard names.sourcesObstacle == nil, let remedy = remedy(forKey: key.text, locator) else {
            return citation(key.text, locator: locator, at: key.start, isMark: true)
        }
        // The source that was meant is not reported as uncited too.
        for name in [key.text] + key.text.barer.map({ $0[...] }) where names.sources.contains(String(name)) {
            citedSources.insert(String(name))
        }
        report.error(at: key, "sources.rec has no source with the key \(quoted(key.text)); \(remedy)")
        return nil
    }

    /// Returns the marks for several sources that stand in one, `[@carr-1954, @smith-2017]`.
    private func several(_ key: String, _ locator: String?) -> String? {
        guard let locator else { return nil }
        let parts = locator.split { $0 == "," || $0 == ";" }.map(\.trimmed)
        let keys = parts.map { $0.drop { $0 == "@" } }
        guard keys.contains(where: { names.sources.contains(String($0)) }) else { return nil }
        var marks = ["[@\(key)"]
        for part in keys {
            if names.sources.contains(String(part)) {
                marks.append("[@\(part)")
            } else {
                marks[marks.count - 1] += ", \(part)"
            }
        }
        return marks.map { "\($0)]" }.joined(separator: " ")
    }

    /// Returns what to write instead of a key that no source has.
    private mutating func remedy(forKey key: Substring, _ locator: String?) -> String? {
        let tail = locator.map { ", \($0)" } ?? ""
        if let (bare, hidden) = key.withoutHidden, names.sources.contains(bare) {
            return
                "a \(hidden.invisibleName ?? "hidden character") (U+\(hidden.codePoint)) is hidden in it: write \(quoted(bare)) anew"
        }
        if let latin = key.withLatinLetters, names.sources.contains(latin), let oddity = key.oddity {
            citedSources.insert(latin)
            return "\(oddity); write \(written("[@\(latin)\(tail)]"))"
        }
        let parts = key.split { $0 == ";" || $0 == "&" }.map { $0.trimmed.drop { $0 == "@" } }
        if parts.count > 1, parts.contains(where: { names.sources.contains(String($0.prefix { $0 != " " })) })
        {
            return
                "a citation names one source: write \(written(parts.map { "[@\($0)]" }.joined(separator: " ")))"
        }
        let first = key.prefix { !$0.isWhitespace && $0 != ":" && $0 != ";" }
        if first.endIndex < key.endIndex, names.sources.contains(String(first)) {
            let rest = key[first.endIndex...].drop { " :;".contains($0) }
            return
                "a comma stands before the place in the work: write \(written("[@\(first), \(rest)\(tail)]"))"
        }
        for candidate in key.barer where names.sources.contains(candidate) {
            return "write \(written("[@\(candidate)\(tail)]"))"
        }
        if let meant = names.sourceWords[String(key).foldedWords.joined(separator: " ")] {
            return "write \(written("[@\(meant)\(tail)]"))"
        }
        if let slug = names.term(key) { return "that is a term: write \(written("[[\(slug)]]"))" }
        return nil
    }
}

extension Substring {
    /// The name without what writers put around names, the likeliest first.
    fileprivate var barer: [String] {
        var name = self
        if let hash = name.firstIndex(of: "#"), hash != name.startIndex { name = name[..<hash] }
        if let path = name.split(separator: "/").last { name = path }
        for space in ["term:", "glossary:"] where name.lowercased().hasPrefix(space) {
            name = name.dropFirst(space.utf8.count)
        }
        for ending in [".gmi", ".md", ".html"] where name.hasSuffix(ending) {
            name = name.dropLast(ending.count)
        }
        let signs = "“”„\"'’‘«»‹›`*_@[]{}() \u{A0}"
        name = name.drop { signs.contains($0) }
        while let last = name.last, signs.contains(last) { name = name.dropLast() }
        let words = String(name).split { $0 == "_" || $0 == "-" || $0.isWhitespace }
        let candidates = [
            String(name), words.joined(separator: "-").lowercased(), words.joined(separator: " "),
        ]
        let bare = String(String.UnicodeScalarView(name.unicodeScalars.filter { !$0.isHidden }))
        return (candidates + [bare, Slug(folding: name)?.string ?? ""]).filter { !$0.isEmpty && $0 != self }
    }
}
