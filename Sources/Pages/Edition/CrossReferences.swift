import Content
import Text

/// Who mentions, cites and dates whom: worked out once, in time linear in the article.
struct CrossReferences {
    /// Where a section, term or source stands in the article's list of them.
    let sectionIndex: [Slug: Int]
    let termIndex: [Slug: Int]
    let sourceIndex: [String: Int]
    /// What each section refers to, in the article's order.
    private let sections: [TextSurvey]
    /// What each definition refers to, in the order of the terms; the sources named in the record included.
    private let terms: [TextSurvey]
    /// Of each term, the sections that mention it, in reading order.
    private(set) var mentions: [Slug: [SectionMention]] = [:]
    /// Of each term, the terms whose definitions mention it.
    private(set) var entries: [Slug: [Int]] = [:]
    /// What each event refers to, in order of time.
    let events: [EventSurvey]
    private(set) var eventsOfSection: [Slug: [Int]] = [:]
    private(set) var eventsOfTerm: [Slug: [Int]] = [:]
    /// The years that have events, in order of time.
    let years: [Year]
    /// Where ``years`` has the year of a number.
    let yearIndex: [Int: Int]
    /// Of each source, where it is cited.
    private(set) var citings: [String: Citings] = [:]

    init(of article: Article, sentences: SentenceRules) {
        sectionIndex = Self.index(article.sections.map(\.slug))
        termIndex = Self.index(article.terms.map(\.slug))
        sourceIndex = Self.index(article.sources.map(\.key))
        sections = article.sections.map { TextSurvey(of: $0.body, sentences: sentences) }
        terms = article.terms.map { TextSurvey(of: $0.body, sentences: sentences) }
        events = article.events.map(EventSurvey.init)
        years = Year.all(of: article.events, in: article.language)
        yearIndex = Self.index(years.map(\.number))

        for (section, survey) in zip(article.sections, sections) {
            for mention in survey.mentions {
                mentions[mention.term, default: []].append(
                    SectionMention(section: section.slug, quotation: mention.quotation)
                )
            }
            for key in survey.sources { citings[key, default: Citings()].sections.append(section.slug) }
        }
        for (index, survey) in terms.enumerated() {
            for mention in survey.mentions { entries[mention.term, default: []].append(index) }
            let keys = survey.sources + article.terms[index].sources.map(\.key)
            for key in unique(keys) { citings[key, default: Citings()].terms.append(index) }
        }
        for (index, page) in article.freePages.enumerated() {
            for key in TextSurvey(of: page.body, sentences: sentences).sources {
                citings[key, default: Citings()].freePages.append(index)
            }
        }
        for (index, event) in article.events.enumerated() {
            for slug in unique(event.sections) { eventsOfSection[slug, default: []].append(index) }
            for slug in events[index].terms { eventsOfTerm[slug, default: []].append(index) }
            for citation in events[index].citations {
                citings[citation.key, default: Citings()].addYear(event.date.year)
            }
        }
    }

    /// What a section of the article refers to.
    func survey(of section: Section) -> TextSurvey {
        sectionIndex[section.slug].map { sections[$0] } ?? TextSurvey()
    }

    /// What a term's definition refers to.
    func survey(of term: Term) -> TextSurvey { termIndex[term.slug].map { terms[$0] } ?? TextSurvey() }

    /// How many words the sections have, without notes.
    var wordCount: Int { sections.reduce(0) { $0 + $1.wordCount } }

    private static func index<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
        Dictionary(zip(keys, 0...), uniquingKeysWith: { first, _ in first })
    }
}

/// A section that mentions a term, and the words in which it does first.
struct SectionMention: Hashable {
    var section: Slug
    var quotation: String
}

/// What one event refers to: in its record, then in its text, each thing once.
struct EventSurvey {
    let terms: [Slug]
    let citations: [Citation]

    init(_ event: Event) {
        var (terms, citations) = (event.terms, event.sources)
        for inline in event.text {
            switch inline {
            case .term(let slug, _): terms.append(slug)
            case .citation(let citation): citations.append(citation)
            case .text, .note: break
            }
        }
        (self.terms, self.citations) = (unique(terms), unique(citations))
    }
}

/// Where a source is cited.
struct Citings {
    var sections: [Slug] = []
    var terms: [Int] = []
    var freePages: [Int] = []
    private(set) var years: [Int] = []

    /// Events come in order of time, so a year's events come together.
    mutating func addYear(_ year: Int) {
        if years.last != year { years.append(year) }
    }
}

/// Each element once, where it comes first.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
}
