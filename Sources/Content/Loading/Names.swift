import Records
import Text

/// Every name that one part of a capsule may call another by.
struct Names: Sendable {
    let sections: Set<Slug>
    /// Slugs, names and aliases of terms, in lower case.
    let terms: [String: Slug]
    let sources: Set<String>
    let hasAllSections: Bool
    let hasAllTerms: Bool
    let hasAllSources: Bool

    /// What a term is called, and whether a name is one of those that its record gives.
    private let titles: [Slug: String]
    private let written: Set<String>

    let sectionList: NameList
    let termList: NameList
    let sourceList: NameList

    /// Reports names that are claimed twice, at the later claim.
    init(_ capsule: ParsedCapsule, _ report: inout Report) {
        sections = Set(capsule.sections.map(\.slug))
        sectionList = NameList(capsule.sections.map(\.slug.string))
        // That there is no section at all has been reported.
        hasAllSections = capsule.hasAllSections && !sections.isEmpty
        hasAllTerms = capsule.hasAllTermNames
        hasAllSources = capsule.hasAllSourceKeys

        // A slug is its file's name and so cannot be claimed twice; a name comes before any alias.
        var claims = TermClaims(slugs: capsule.terms.map(\.slug))
        for field in [FieldName.term, .alias] {
            for term in capsule.terms {
                for name in term.header?.values(field) ?? [] { claims.claim(name, for: term.slug, &report) }
            }
        }
        terms = claims.owners
        written = claims.written
        titles = capsule.terms.reduce(into: [:]) { titles, term in
            titles[term.slug] = (term.header?.value(.term)).map { InlineParser.unescaped($0.text) }
        }
        termList = NameList(claims.names)

        var keys: Set<String> = []
        for key in capsule.sources.compactMap({ $0.value(.key) })
        where !keys.insert(String(key.text)).inserted {
            report.error(
                at: key.start,
                "the key \(quoted(key.text)) is taken by a source above; choose another"
            )
        }
        sources = keys
        sourceList = NameList(keys.sorted())
    }

    /// A term by its slug, its name or an alias, in any case.
    func term(_ name: Substring) -> Slug? { terms[name.lowercased()] }

    /// The words of a mark without a bar: a name or an alias as it is written, and for a slug, which is no word, the
    /// term's name.
    func words(for name: Substring) -> String {
        let title = written.contains(name.lowercased()) ? nil : term(name).flatMap { titles[$0] }
        return title ?? InlineParser.unescaped(name)
    }
}

/// Gives each name of the glossary to the term that claims it first.
private struct TermClaims {
    private(set) var owners: [String: Slug] = [:]
    /// Names and aliases, in lower case, without the slugs.
    private(set) var written: Set<String> = []
    /// As they are written, in the order of the claims.
    private(set) var names: [String] = []

    init(slugs: [Slug]) {
        for slug in slugs { owners[slug.string] = slug }
        names = slugs.map(\.string)
    }

    mutating func claim(_ name: LocatedText, for slug: Slug, _ report: inout Report) {
        written.insert(name.text.lowercased())
        guard let owner = owners.updateValue(slug, forKey: name.text.lowercased()) else {
            names.append(String(name.text))
            return
        }
        owners[name.text.lowercased()] = owner
        if owner != slug {
            report.error(
                at: name.start,
                "\(quoted(name.text)) already names glossary/\(owner).gmi; choose another, or remove one of them"
            )
        }
    }
}
