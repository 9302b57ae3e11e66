import Content

/// What a text may have that a capsule has records for: terms, people and dates, found by their form.
///
/// All of it is for a person to accept or to delete, so it is written in comments and lists that no page shows.
package struct Suggestions: Sendable {
    /// Comment lines for `timeline.rec`, a record for each date in the text; nothing if it has none.
    package private(set) var timeline = ""
    /// A list in Markdown of words that may be terms, each with the head of its file.
    package private(set) var terms = ""
    /// The same of names that may be people’s.
    package private(set) var people = ""

    /// The most terms, people and dates that are written down; of more the list says how many there are.
    private static let limit = 100

    /// Looks through a manuscript.
    package init(of manuscript: Manuscript) {
        var passages: [(tokens: [WordToken], line: Int)] = []
        var explained: [(name: String, line: Int, reason: String)] = []
        var dates: [(date: FoundDate, line: Int, sentence: String)] = []
        var dateCount = 0
        for passage in Passage.passages(of: manuscript) {
            let tokens = WordToken.tokens(of: passage.text[...])
            passages.append((tokens, passage.line))
            for (short, long) in DefinedWords.abbreviations(in: tokens) {
                explained.append((long, passage.line, "shortened to \(short)"))
            }
            for name in DefinedWords.explained(in: passage) {
                explained.append((name, passage.line, "explained there"))
            }
            for date in FoundDate.dates(in: tokens) {
                dateCount += 1
                guard dates.count < Self.limit else { continue }
                let words = passage.text[
                    tokens[date.words.lowerBound].text
                        .startIndex..<tokens[date.words.upperBound - 1].text.endIndex
                ]
                dates.append((date, passage.line, passage.sentence(around: words)))
            }
        }
        timeline = Self.timeline(dates, dateCount)
        write(CapitalPhrases(passages), explained)
    }

    /// Whether nothing was found.
    package var isEmpty: Bool { timeline.isEmpty && terms.isEmpty && people.isEmpty }

    /// All of it in Markdown, for a file that a capsule passes over.
    package var text: String {
        var parts: [String] = []
        if !terms.isEmpty {
            parts.append(
                "## Words that may be terms\n\nMake a file of those that readers should find explained.\n\n"
                    + terms
            )
        }
        if !people.isEmpty { parts.append("## Names that may be people’s\n\n" + people) }
        if !timeline.isEmpty {
            parts.append(
                "## Dates that may be events\n\nThey are comments in `timeline.rec`; take the `# ` off those that you want.\n"
            )
        }
        return parts.joined(separator: "\n")
    }

    private static func timeline(
        _ dates: [(date: FoundDate, line: Int, sentence: String)],
        _ count: Int
    ) -> String {
        guard !dates.isEmpty else { return "" }
        var lines = [
            "# Dates in the text. To make an event of one, take the “# ” off its lines and write a title and a section.",
            "#",
        ]
        for (date, line, sentence) in dates {
            lines += [
                "# line \(line):", "# Date: \(date.edtf)", "# Title: …", "# Text: \(sentence)",
                "# Section: …", "#",
            ]
        }
        if count > dates.count { lines.append("# The text has \(count - dates.count) more.") }
        return lines.map { $0 + "\n" }.joined()
    }

    private mutating func write(
        _ phrases: CapitalPhrases,
        _ explained: [(name: String, line: Int, reason: String)]
    ) {
        var found: [String: Candidate] = [:]
        for (name, line, reason) in explained where found[name.foldedKey] == nil {
            found[name.foldedKey] = Candidate(name: name, line: line, count: 1, reason: reason)
        }
        var persons: [Candidate] = []
        for (name, phrase) in phrases.phrases {
            let candidate = Candidate(name: name, line: phrase.line, count: phrase.count, reason: nil)
            if phrases.isPerson(phrase) {
                persons.append(candidate)
            } else if phrase.count >= 2, phrase.countInside >= 1, found[name.foldedKey] == nil {
                found[name.foldedKey] = candidate
            }
        }
        let surnames = Set(persons.flatMap { $0.name.roughWords })
        for (word, use) in phrases.single
        where use.count >= 3 && word.unicodeScalars.count >= 3 && !surnames.contains(word) {
            guard DateWords.month(word) == nil, found[word.foldedKey] == nil else { continue }
            found[word.foldedKey] = Candidate(name: word, line: use.line, count: use.count, reason: nil)
        }
        terms = Self.list(Array(found.values), kind: "concept")
        people = Self.list(persons, kind: "person")
    }

    private static func list(_ candidates: [Candidate], kind: String) -> String {
        let sorted = candidates.sorted {
            ($0.reason == nil ? 1 : 0, -$0.count, $0.line, $0.name) < (
                $1.reason == nil ? 1 : 0, -$1.count, $1.line, $1.name
            )
        }
        var slugs = SourceKeys()
        var text = sorted.prefix(limit).map { $0.entry(kind: kind, slug: slugs.key(for: $0.name)) }.joined()
        if sorted.count > limit { text += "There are \(sorted.count - limit) more.\n" }
        return text
    }
}

/// A word that may become a page of the glossary.
private struct Candidate {
    var name: String
    /// The line on which it comes first.
    var line: Int
    var count: Int
    /// Why it may be a term, if not for its capitals.
    var reason: String?

    /// Returns the entry of a list: where the word stands, and the head of its file.
    func entry(kind: String, slug: String) -> String {
        let name = RecordValue.line(name, limit: 200)
        let use = reason ?? (count == 1 ? "once" : "\(count) times")
        return """
            - line \(line): \(name) (\(use)); in glossary/\(slug).gmi:

                  Term: \(name)
                  Kind: \(kind)


            """
    }
}
