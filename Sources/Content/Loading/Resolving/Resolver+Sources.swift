import Records
import Text

/// Looks sources up by their keys or their words, and says what to write where there is none.
extension Resolver {
    mutating func citation(
        _ key: Substring,
        locator: String?,
        at place: SourceOffset,
        isMark: Bool = false
    ) -> Citation? {
        if let spelling = names.sourceSpellings[String(key)] {
            if let slip = names.sourceSlips[spelling] { report.follows(from: slip) }
            cite(spelling)
            return Citation(key: spelling, locator: locator)
        }
        if names.sources.contains(String(key)) {
            if let slip = names.sourceSlips[String(key)] { report.follows(from: slip) }
            cite(String(key))
            return Citation(key: String(key), locator: locator)
        }
        if let obstacle = names.sourcesObstacle {
            report.follows(from: obstacle)
            return nil
        }
        if let twin = names.sourceTwins[String(key)] {
            report.follows(from: twin)
            return nil
        }
        var meant = Slug(meant: key.bareName)?.string
        var remedy = meant.map { "write “\($0)”" }
        let first = key.prefix { !" :;".contains($0) }
        if meant.map(names.sources.contains) != true, first.endIndex != key.endIndex,
            names.sources.contains(String(first))
        {
            // A place in the work stands behind a comma.
            let locator = key[first.endIndex...].drop { ":; ".contains($0) }
            (meant, remedy) = (String(first), "write \(quoted("\(first), \(locator)"))")
        } else if meant.map(names.sources.contains) != true {
            meant =
                names.sourceList.nearest(to: key, budget: &report.suggestionBudget)
                ?? onlySource(beginningWith: key)
            remedy = meant.map { "did you mean “\($0)”?" }
        }
        if let meant { cite(meant) }
        // Of two sources with one key one was to have this.
        if let meant, let twin = names.sourceTwins[meant] {
            report.follows(from: twin)
            return nil
        }
        let oddity = key.oddity.map { "\($0); " } ?? ""
        report.error(
            at: place,
            "sources.rec has no source with the key \(quoted(key)); "
                + oddity
                + (remedy ?? Self.newSource(key)
                    + (isMark && !key.contains(where: \.isNumber)
                        ? ", or write “\\[@” for the brackets as such" : ""))
        )
        return nil
    }

    /// Returns the source whose key begins with a name, such as `anweiler-1974` for “Anweiler”, if it is the only one.
    private mutating func onlySource(beginningWith name: Substring) -> String? {
        guard let slug = Slug(folding: name), report.suggestionBudget >= names.sources.count else {
            return nil
        }
        report.suggestionBudget -= names.sources.count
        let found = names.sources.filter { $0.hasPrefix("\(slug)-") }
        return found.count == 1 ? found.first : nil
    }

    private static func newSource(_ key: Substring) -> String {
        if key.contains("://") {
            return
                "add a record there with a “Key”, a “Citation” and “URL: \(printable(key.prefix(60)))”, and write its key here"
        }
        let example = Slug(folding: key)?.string ?? "carr-1954"
        return "add a record that begins with \(quoted("Key: \(example)")), or drop the citation"
    }

    private mutating func cite(_ key: String) {
        if isReadingHidden { sourcesOfHiddenTexts.insert(key) } else { citedSources.insert(key) }
    }

    /// Reads the citations in the fields `Source`: each is a key, with a place in the work after a comma.
    mutating func citations(_ values: [LocatedText]) -> [Citation] {
        values.compactMap { value in
            if reportSeveralSources(value) { return nil }
            let key = Substring(value.text.utf8.prefix { $0 != UInt8(ascii: ",") })
            let locator = Substring(value.text.utf8[key.endIndex...].dropFirst()).trimmed
            if key.endIndex != value.text.endIndex, locator.isEmpty {
                report.error(at: value, InlineError.noLocator.message)
                return nil
            }
            return citation(key.trimmed, locator: locator.isEmpty ? nil : String(locator), at: value.start)
        }
    }

    /// Reports several sources in one field, each with its place in the work: `carr-1954, p. 3; lih-1990`.
    private mutating func reportSeveralSources(_ value: LocatedText) -> Bool {
        guard names.sourceSpellings[String(value.text)] == nil else { return false }
        if let key = Slug(value.text), names.sources.contains(key.string) { return false }
        var citations: [(key: String, words: String)] = []
        let bySpaces = value.text.split(separator: " ")
        let parts = bySpaces.allSatisfy { names.sources.contains(String($0)) } ? bySpaces : value.text.parts
        for part in parts {
            let words = part.bareName
            let key = words.prefix { $0 != " " && $0 != ":" }
            if let whole = sourceMeant(by: words) {
                citations.append((whole, whole))
            } else if names.sources.contains(String(key)) {
                citations.append(
                    (String(key), "\(key), \(words[key.endIndex...].drop { ": ".contains($0) })")
                )
            } else if let last = citations.popLast() {
                // What is no source is a place in the one before it.
                citations.append((last.key, "\(last.words), \(words)"))
            } else {
                return false
            }
        }
        guard citations.count > 1 else { return false }
        report.error(at: value, Self.listMessage(.source, citations.map(\.words)))
        for citation in citations { cite(citation.key) }
        return true
    }

    /// Returns the source that has a key or is named by its words, such as “Carr 1954”.
    private func sourceMeant(by words: Substring) -> String? {
        if names.sources.contains(String(words)) { return String(words) }
        return names.sourceWords[String(words).foldedWords.joined(separator: " ")]
    }
}
