/// One entry of the glossary: `glossary/<slug>.gmi`.
package struct Term: Hashable, Sendable {
    /// The kind of thing that a term names.
    package enum Kind: Hashable, Sendable {
        case concept, organisation, person, event, place, work
        /// A kind of the capsule's own, with the words for one and for several.
        case own(one: String, others: String)

        /// The kinds that every capsule has, in the order in which pages list them.
        package static let builtIn: [Kind] = [.concept, .organisation, .person, .event, .place, .work]

        /// The value of the field `Kind`.
        package var name: String {
            switch self {
            case .concept: "concept"
            case .organisation: "organisation"
            case .person: "person"
            case .event: "event"
            case .place: "place"
            case .work: "work"
            case .own(let one, _): one
            }
        }
    }

    /// The name of its file, by which marks and links may have it.
    package var slug: Slug
    /// The name under which pages show it, in plain words.
    package var name: String
    /// What kind of thing it names.
    package var kind: Kind
    /// Other names that marks may have, in the writer's order.
    package var aliases: [String]
    /// The name in its own language, if that is another.
    package var native: String?
    /// How the name is said, in a respelling and the letters of the IPA.
    package var pronunciation: String?
    /// The name by which it is listed and sorted, if the rules for names would not give it.
    package var sort: String?
    /// One line on who a person was, for the list of people.
    package var role: String?
    /// When a person lived, or when something was.
    package var dates: EDTFDate?
    /// The slugs of related terms, in the writer's order.
    package var related: [Slug]
    /// The works on which the entry rests.
    package var sources: [Citation]
    /// The text of the entry.
    package var body: Body
    /// Whether it is shown although it is a draft.
    package var isDraft: Bool

    package init(
        slug: Slug,
        name: String,
        kind: Kind,
        aliases: [String] = [],
        native: String? = nil,
        pronunciation: String? = nil,
        sort: String? = nil,
        role: String? = nil,
        dates: EDTFDate? = nil,
        related: [Slug] = [],
        sources: [Citation] = [],
        body: Body,
        isDraft: Bool = false
    ) {
        self.slug = slug
        self.name = name
        self.kind = kind
        self.aliases = aliases
        self.native = native
        self.pronunciation = pronunciation
        self.sort = sort
        self.role = role
        self.dates = dates
        self.related = related
        self.sources = sources
        self.body = body
        self.isDraft = isDraft
    }
}
