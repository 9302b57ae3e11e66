/// One entry of the glossary: `glossary/<slug>.gmi`.
package struct Term: Hashable, Sendable {
    /// The kinds of things that a term may name; the raw values are those of the field `Kind`.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case concept, organisation, person, event, place, work
    }

    package var slug: Slug
    package var name: String
    package var kind: Kind
    package var aliases: [String]
    /// The name in its own language, if that is another.
    package var native: String?
    /// The name by which it is listed and sorted, if the rules for names would not give it.
    package var sort: String?
    /// One line on who a person was, for the list of people.
    package var role: String?
    package var dates: EDTFDate?
    /// The slugs of related terms, in the writer's order.
    package var related: [Slug]
    package var sources: [Citation]
    package var body: Body

    package init(
        slug: Slug,
        name: String,
        kind: Kind,
        aliases: [String] = [],
        native: String? = nil,
        sort: String? = nil,
        role: String? = nil,
        dates: EDTFDate? = nil,
        related: [Slug] = [],
        sources: [Citation] = [],
        body: Body
    ) {
        self.slug = slug
        self.name = name
        self.kind = kind
        self.aliases = aliases
        self.native = native
        self.sort = sort
        self.role = role
        self.dates = dates
        self.related = related
        self.sources = sources
        self.body = body
    }
}
