import Records
import Text

/// All names by which one part of a capsule may refer to another.
struct SymbolTable: Sendable {
    let sections: Set<Slug>
    /// The terms by their slugs, names and aliases, in lower case.
    let terms: [String: Slug]
    let sources: Set<String>
    let hasAllSections: Bool
    let hasAllTerms: Bool
    let hasAllSources: Bool

    /// The names of the terms, by their slugs.
    private let titles: [Slug: String]
    /// The names and aliases that records give, in lower case, without the slugs.
    private let written: Set<String>

    let sectionList: NameList
    let termList: NameList
    let sourceList: NameList

    /// Reports names that are claimed twice, at the later claim.
    init(_ capsule: ParsedCapsule, _ report: inout Report) {
        sections = Set(capsule.sections.map(\.slug))
        sectionList = NameList(capsule.sections.map(\.slug.string))
        // A capsule without any section has been reported already.
        hasAllSections = capsule.hasAllSections && !sections.isEmpty
        hasAllTerms = capsule.hasAllTermNames
        hasAllSources = capsule.hasAllSourceKeys

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

        var keys: Set<String> = []
        for key in capsule.sources.compactMap({ $0.value(.key) })
        where !keys.insert(String(key.text)).inserted {
            report.error(
                at: key,
                "the key \(quoted(key.text)) is taken by a source above; choose another"
            )
        }
        sources = keys
        sourceList = NameList(keys.sorted())
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
