import Records
import Text

/// All names by which one part of a capsule may refer to another.
struct SymbolTable: Sendable {
    let sections: Set<Slug>
    let pages: Set<Slug>
    /// The pages that say under which other they stand.
    let pagesUnderOthers: Set<Slug>
    /// The terms by their slugs, names and aliases, in lower case.
    let terms: [String: Slug]
    let sources: Set<String>
    /// The keys of the sources by the words in which people write them, such as “smith 2017”.
    let sourceWords: [String: String]
    /// The errors about keys that two sources have.
    let sourceTwins: [String: Report.Cause]
    /// The errors about keys that are none, by these.
    let sourceSlips: [String: Report.Cause]
    /// The keys that are none, or are not those by which their sources are cited, by the right ones.
    private(set) var sourceSpellings: [String: String] = [:]
    /// The terms by the slugs that they had before, by which marks with their names still call them.
    let oldTerms: [String: Slug]
    /// The sections by their titles, folded as slugs are.
    let sectionTitles: [Slug: Slug]
    /// The problems for which a section, a term or a source that is not found may only seem to be missing.
    let sectionsObstacle: Report.Cause?
    let termsObstacle: Report.Cause?
    let sourcesObstacle: Report.Cause?
    /// Whether there is any section; that there is none has been reported.
    var hasSections: Bool { !sections.isEmpty }

    /// The names of the terms, by their slugs.
    private let titles: [Slug: String]
    /// The names and aliases that records give, in lower case, without the slugs.
    private let written: Set<String>

    /// A section, as an example in messages.
    let firstSection: Slug?
    let sectionList: NameList
    let pageList: NameList
    let termList: NameList
    let sourceList: NameList

    /// Reports names that are claimed twice, at the later claim.
    init(_ capsule: ParsedCapsule, _ report: inout Report) {
        sections = Set(capsule.sections.map(\.slug))
        firstSection = sections.min()
        pages = Set(capsule.pages.map(\.slug))
        pagesUnderOthers = Set(capsule.pages.filter { $0.header?.value(.under) != nil }.map(\.slug))
        pageList = NameList(capsule.pages.map(\.slug.string))
        sectionList = NameList(capsule.sections.map(\.slug.string))
        sectionsObstacle = capsule.sectionsObstacle
        termsObstacle = capsule.termsObstacle
        sourcesObstacle = capsule.sourcesObstacle

        // A slug is its file's name and so cannot be claimed twice; a name takes precedence over any alias.
        // A draft takes neither a name nor an alias away from a term that is shown, not even by its slug.
        var claims = TermClaims()
        claims.claim(for: capsule.terms.filter { !$0.isHidden }, &report)
        claims.claim(for: capsule.terms.filter(\.isHidden), &report)
        terms = claims.owners
        written = claims.written
        titles = capsule.terms.reduce(into: [:]) { titles, term in
            titles[term.slug] = (term.header?.value(.term)).map { InlineParser.unescaped($0.text) }
        }
        termList = NameList(claims.names)

        sectionTitles = capsule.sections.reduce(into: [:]) { titles, section in
            let title = section.header?.value(.title).flatMap { Slug(folding: $0.text) }
            if let title { titles[title] = section.slug }
        }

        let uses = NameUses(capsule)
        let (owners, sectionSlugs) = (claims.owners, sections)
        oldTerms = uses.words.reduce(into: [:]) { old, use in
            let terms = Set(use.value.compactMap { owners[$0] })
            guard let term = terms.first, terms.count == 1, owners[use.key] == nil, let slug = Slug(use.key),
                !sectionSlugs.contains(slug)
            else { return }
            old[use.key] = term
        }

        let all = Set(capsule.sources.compactMap { $0.value(.key).map { String($0.text) } })
        var missing = MissingKeys(uses.citations.filter { !all.contains($0.key) })
        var keys: Set<String> = []
        var twins: [String: Report.Cause] = [:]
        for source in capsule.sources {
            guard let key = source.value(.key), !keys.insert(String(key.text)).inserted else { continue }
            let cited = missing.take(for: source)
            let twin = report.cause(
                at: key,
                "the key \(quoted(key.text)) is taken by a source above; "
                    + (cited.map { "write “Key: \($0)”, as it is cited" }
                        ?? "give each source a key of its own, such as \(quoted("\(key.text)-2"))")
            )
            twins[String(key.text)] = twin
            if let cited { twins[cited.string] = twin }
        }
        var slips: [String: Report.Cause] = [:]
        for key in capsule.sources.compactMap({ $0.value(.key) }) where Slug(key.text) == nil {
            let meant = missing.takeSpelling(of: key.text) ?? Slug(meant: key.text)
            let oddity = key.text.oddity.map { "\($0); " } ?? ""
            slips[String(key.text)] = report.cause(
                at: key,
                "\(quoted(key.text)) is no key; \(oddity)"
                    + (meant.map { "write “\($0)”, here and where the source is cited" }
                        ?? "use \(Slug.rule(for: key.text))")
            )
            // Whoever cites the source by the right key does nothing wrong.
            if let meant, !keys.contains(meant.string) { sourceSpellings[meant.string] = String(key.text) }
        }
        var comparisons = MissingKeys.comparisons
        for source in capsule.sources where source.value(.view) == nil {
            guard let key = source.value(.key), Slug(key.text) != nil, twins[String(key.text)] == nil,
                uses.citations[String(key.text)] == nil,
                let cited = missing.takeSpelling(of: key.text)
                    ?? missing.takeNearest(to: key.text, budget: &comparisons)
            else { continue }
            slips[String(key.text)] = report.cause(
                at: key,
                "nothing cites \(quoted(key.text)), and no source has the key “\(cited)”; write “Key: \(cited)”, as it is cited"
            )
            sourceSpellings[cited.string] = String(key.text)
        }
        sourceSlips = slips
        sources = keys.union(sourceSpellings.keys)
        sourceWords = capsule.sources.reduce(into: [:]) { words, source in
            guard let text = source.value(.key)?.text else { return }
            let key = Slug(text)?.string ?? Slug(folding: text)?.string ?? String(text)
            for name in [key] + source.values(.short).map({ String($0.text) }) {
                let folded = name.foldedWords.joined(separator: " ")
                if !folded.isEmpty { words[folded] = key }
            }
        }
        sourceTwins = twins
        sourceList = NameList(keys.sorted())
    }

    /// Returns a section by its slug, whatever the case of its letters.
    func section(named name: String) -> Slug? {
        Slug(name.lowercased()).flatMap { sections.contains($0) ? $0 : nil }
    }

    /// Returns a term by its slug, its name or an alias, in any case.
    func term(_ name: Substring) -> Slug? { terms[name.lowercased()] }

    /// Returns the words for a mark without a bar: a name or an alias as it is written, and for a slug, which is not a word,
    /// the term's name.
    func words(for name: Substring) -> String {
        let title = written.contains(name.lowercased()) ? nil : term(name).flatMap { titles[$0] }
        return title ?? InlineParser.unescaped(name)
    }
}

/// Gives each name of the glossary to the term that claims it first.
private struct TermClaims {
    private(set) var owners: [String: Slug] = [:]
    /// The names and aliases in lower case, without the slugs.
    private(set) var written: Set<String> = []
    /// The names and aliases as they are written, in the order of the claims.
    private(set) var names: [String] = []

    /// Claims the slugs of these terms, then their names, and then their aliases.
    mutating func claim(for terms: [ParsedCapsule.Text], _ report: inout Report) {
        for term in terms {
            let slug = term.slug.string
            guard let owner = owners[slug] else {
                owners[slug] = term.slug
                names.append(slug)
                continue
            }
            report.error(
                at: term.start,
                "\(quoted(slug)) already names glossary/\(owner).gmi, so no mark leads here by this file's name; choose another"
            )
        }
        for field in [FieldName.term, .alias] {
            for term in terms {
                for name in term.header?.values(field) ?? [] { claim(name, for: term.slug, &report) }
            }
        }
    }

    private mutating func claim(_ name: LocatedText, for slug: Slug, _ report: inout Report) {
        let key = name.text.lowercased()
        guard let owner = owners[key] else {
            owners[key] = slug
            written.insert(key)
            names.append(String(name.text))
            return
        }
        guard owner == slug else {
            return report.error(
                at: name,
                "\(quoted(name.text)) already names glossary/\(owner).gmi; choose another, or remove one of them"
            )
        }
        written.insert(key)
    }
}

/// The keys that are cited and that no source has.
private struct MissingKeys {
    /// The most keys that are compared in search of those that changed.
    static let comparisons = 20_000

    private var counts: [Slug: Int]
    private lazy var names = NameList(counts.keys.map(\.string).sorted())

    init(_ citations: [String: Int]) {
        counts = citations.reduce(into: [:]) { counts, citation in
            if let slug = Slug(citation.key) { counts[slug] = citation.value }
        }
    }

    /// Takes the key that differs from a text in its signs and capitals alone.
    mutating func takeSpelling(of text: Substring) -> Slug? {
        let letters = text.lettersOfKey
        return take(counts.keys.filter { $0.string[...].lettersOfKey == letters }.min())
    }

    /// Takes the key that differs from a text by a few letters, if it is cited often enough to be the right one.
    mutating func takeNearest(to text: Substring, budget: inout Int) -> Slug? {
        guard !counts.isEmpty else { return nil }
        let near = names.nearest(to: text, budget: &budget).flatMap { Slug($0) }
        return take(near.flatMap { counts[$0].map { $0 > 1 } == true ? near : nil })
    }

    /// Takes the key whose words a source has in its citation.
    mutating func take(for source: RecordReader) -> Slug? {
        let words = Set(String(source.value(.citation)?.text ?? "").foldedWords)
        return take(
            counts.keys.filter { $0.string.split(separator: "-").allSatisfy { words.contains(String($0)) } }
                .min {
                    $0.string < $1.string
                }
        )
    }

    private mutating func take(_ key: Slug?) -> Slug? {
        if let key { counts[key] = nil }
        return key
    }
}

extension Substring {
    /// The letters and digits of a key, folded and in small letters.
    fileprivate var lettersOfKey: String { Slug(meant: self)?.string.filter { $0 != "-" } ?? "" }
}
