import Content
import Spacing

/// A card of a review.
enum StudyCard: Hashable {
    /// A term, by its slug: its name is shown, and then what it means.
    case term(Slug)
    /// An event, by its index in the article: what happened is shown, and then when.
    case event(Int)
    /// A question that has an answer, by its key.
    case question(Slug)
}

/// The cards that are reviewed together, with the names under which a memory knows them.
struct Deck {
    /// The section of which these are the cards; `nil` for all.
    let section: Slug?
    /// The cards in the order in which they are new to a reader.
    let cards: [(name: UInt16, card: StudyCard)]
    private let index: [UInt16: Int]

    init(section: Slug?, _ cards: [(key: String, card: StudyCard)]) {
        self.section = section
        let names = CardNames(cards.map(\.key))
        self.cards = cards.compactMap { key, card in names[key].map { ($0, card) } }
        index = Dictionary(
            self.cards.enumerated().map { ($1.name, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The names of all cards.
    var names: Set<UInt16> { Set(index.keys) }

    /// Returns how many cards the memory of an address can hold, for as long as it may be used.
    static func capacity(in room: Int) -> Int {
        // In steps, so that the parts of a deck are the same at addresses of about the same length; and “.show” has to fit.
        max(1, MemoryText.capacity((room - 10) / 10 * 10))
    }

    /// Returns into how many parts the cards go, so that each fits into an address.
    func parts(in room: Int) -> Int {
        let capacity = Self.capacity(in: room)
        return max(1, (cards.count + capacity - 1) / capacity)
    }

    /// Returns whether it is the deck of all cards, and they do not fit into an address: those of a section have parts instead.
    func isTooLarge(for room: Int) -> Bool { section == nil && parts(in: room) > 1 }

    /// Returns the cards of a part, from 1 on.
    func cards(ofPart part: Int, in room: Int) -> ArraySlice<(name: UInt16, card: StudyCard)> {
        guard part <= parts(in: room) else { return cards[...] }
        let capacity = Self.capacity(in: room)
        return cards.dropFirst((part - 1) * capacity).prefix(capacity)
    }

    /// Returns the card of a name; `nil` if the deck has none.
    func card(named name: UInt16) -> StudyCard? { index[name].map { cards[$0].card } }
}

/// The decks of an edition: one of all cards, and one for each section that has some.
struct Decks {
    let whole: Deck
    /// The cards of each section, and those of none, with their keys.
    let keyed: [Slug?: [(key: String, card: StudyCard)]]
    private let ofSections: [Slug: Deck]
    /// The bytes of the longest address of a review.
    let longestAddress: Int
    /// The least room that a query is likely to have: an address over Gopher has 255 bytes, and the names of the host and the text that
    /// stand before it may take a hundred of them.
    var leastRoom: Int { max(0, 255 - 100 - "?".utf8.count - longestAddress) }

    /// Gives each term to the section that mentions it first, and each event to its first section.
    init(of context: PageContext) {
        let article = context.article
        var cards: [Slug?: [(key: String, card: StudyCard)]] = [:]
        for term in article.terms where !context.definition(of: term).isEmpty {
            let section = (context.references.mentions[term.slug] ?? []).map(\.section)
            let first = context.outline.inOrder(section).first
            cards[first, default: []].append(("term \(term.slug)", .term(term.slug)))
        }
        var dates: [String: Int] = [:]
        for (index, event) in article.events.enumerated() {
            let date = event.date.description
            dates[date, default: 0] += 1
            cards[event.sections.first, default: []].append(
                ("event \(date) \(dates[date] ?? 1)", .event(index))
            )
        }
        for question in article.questions {
            if case .discussion = question.form { continue }
            cards[question.section, default: []].append(("question \(question.key)", .question(question.key)))
        }
        // Of each kind some come early: a reader who goes on for a few days only meets questions too.
        cards = cards.mapValues(Self.mixed)
        keyed = cards
        longestAddress = article.sections.map { "/study/review/\($0.slug)/99".utf8.count }.max() ?? 0
        let sections = article.sections.map(\.slug)
        whole = Deck(section: nil, (sections.map(Optional.some) + [nil]).flatMap { cards[$0] ?? [] })
        ofSections = Dictionary(
            sections.compactMap { slug in cards[slug].map { (slug, Deck(section: slug, $0)) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    private static func mixed(_ cards: [(key: String, card: StudyCard)]) -> [(key: String, card: StudyCard)] {
        let kinds = Dictionary(grouping: cards.indices) { cards[$0].key.prefix { $0 != " " } }
        let shares = kinds.values.flatMap { places in
            places.enumerated().map { (share: (Double($0) + 0.5) / Double(places.count), place: $1) }
        }
        return shares.sorted { ($0.share, $0.place) < ($1.share, $1.place) }.map { cards[$0.place] }
    }

    /// Returns the deck of a section; `nil` if it has no cards.
    subscript(section: Slug) -> Deck? { ofSections[section] }
}
