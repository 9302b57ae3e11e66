import Languages
import Content
import System
import Text

/// All mentions, citations and dates in an article, worked out once in time linear in the article.
struct CrossReferences {
    /// The index of each section in the article; terms and sources have the like.
    let sectionIndex: [Slug: Int]
    let termIndex: [Slug: Int]
    let sourceIndex: [String: Int]
    private(set) var freePageIndex: [Slug: Int]
    let attachments: ShownAttachments
    /// The surveys of the sections, in the article's order.
    private var sections: [TextSurvey]
    /// The surveys of the definitions in the order of the terms, including the sources named in the records.
    private var terms: [TextSurvey]
    /// The sections that mention each term in reading order: first those that mark it, then those that only name it.
    private(set) var mentions: [Slug: [SectionMention]] = [:]
    /// The terms whose definitions mention each term.
    private(set) var entries: [Slug: [Int]] = [:]
    /// The surveys of the pages outside the text, in their order.
    private var freePages: [TextSurvey]
    /// The surveys of the events, in order of time.
    let events: [EventSurvey]
    private(set) var eventsOfSection: [Slug: [Int]] = [:]
    private(set) var eventsOfTerm: [Slug: [Int]] = [:]
    /// The years that have events, in order of time.
    let years: [Year]
    /// The index in ``years`` of each year by its number.
    let yearIndex: [Int: Int]
    /// The places where each source is cited.
    private(set) var citings: [String: Citings] = [:]

    init(of article: Article, _ wording: Wording) {
        let names = TermNames(
            article.terms,
            articles: wording.names.articles,
            in: SearchLanguage(tag: article.language)
        )
        sectionIndex = Self.index(article.sections.map(\.slug))
        termIndex = Self.index(article.terms.map(\.slug))
        sourceIndex = Self.index(article.sources.map(\.key))
        freePageIndex = Self.index(article.freePages.map(\.slug))
        let attachments = ShownAttachments(of: article)
        self.attachments = attachments
        sections = article.sections.concurrentMap(with: { NameSearch(for: names) }) { names, section in
            let shown = attachments.shown(by: section.body, on: .section(section.slug))
            return TextSurvey(of: section.body, showing: shown, wording: wording, names: names)
        }
        terms = article.terms.concurrentMap {
            let shown = attachments.shown(by: $0.body, on: .term($0.slug))
            return TextSurvey(of: $0.body, showing: shown, wording: wording)
        }
        freePages = article.freePages.map {
            let shown = attachments.shown(by: $0.body, on: .page(of: $0))
            return TextSurvey(of: $0.body, showing: shown, wording: wording)
        }
        events = article.events.map(EventSurvey.init)
        years = Year.all(of: article.events, in: wording)
        yearIndex = Self.index(years.map(\.number))

        for found in [\TextSurvey.mentions, \TextSurvey.namings] {
            for (section, survey) in zip(article.sections, sections) {
                for mention in survey[keyPath: found] {
                    mentions[mention.term, default: []].append(
                        SectionMention(section: section.slug, quotation: mention.quotation)
                    )
                }
            }
        }
        for (section, survey) in zip(article.sections, sections) {
            for key in survey.sources { citings[key, default: Citings()].sections.append(section.slug) }
        }
        for (index, survey) in terms.enumerated() {
            for mention in survey.mentions { entries[mention.term, default: []].append(index) }
            let keys = survey.sources + article.terms[index].sources.map(\.key)
            for key in unique(keys) { citings[key, default: Citings()].terms.append(index) }
        }
        for (index, survey) in freePages.enumerated() {
            for key in survey.sources { citings[key, default: Citings()].freePages.append(index) }
        }
        for (index, event) in article.events.enumerated() {
            for slug in unique(event.sections) { eventsOfSection[slug, default: []].append(index) }
            for slug in events[index].terms { eventsOfTerm[slug, default: []].append(index) }
            for citation in events[index].citations {
                citings[citation.key, default: Citings()].addYear(event.date.year)
            }
        }
    }

    /// Returns what a section of the article refers to.
    func survey(of section: Section) -> TextSurvey {
        Self.survey(at: sectionIndex[section.slug], of: sections)
    }

    /// Returns what a term's definition refers to.
    func survey(of term: Term) -> TextSurvey { Self.survey(at: termIndex[term.slug], of: terms) }

    /// Returns what a page outside the text refers to.
    func survey(of page: FreePage) -> TextSurvey {
        Self.survey(at: freePageIndex[page.slug], of: freePages)
    }

    private static func survey(at index: Int?, of surveys: [TextSurvey]) -> TextSurvey {
        index.flatMap { surveys.indices.contains($0) ? surveys[$0] : nil } ?? TextSurvey()
    }

    /// The same without what the texts refer to and where: as if all of them were empty, and there were no free pages.
    var withoutTexts: CrossReferences {
        var references = self
        (references.sections, references.terms, references.freePages) = ([], [], [])
        (references.mentions, references.entries, references.citings) = ([:], [:], [:])
        references.freePageIndex = [:]
        return references
    }

    /// The words, or characters, of the sections, without notes.
    var size: Int { sections.reduce(0) { $0 + $1.size } }

    private static func index<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
        Dictionary(zip(keys, 0...), uniquingKeysWith: { first, _ in first })
    }
}

/// A section that mentions a term, and the words of the first mention.
struct SectionMention: Hashable {
    var section: Slug
    var quotation: String
}

/// The things to which one event refers, first in its record and then in its text, each once.
struct EventSurvey {
    let terms: [Slug]
    let citations: [Citation]

    init(_ event: Event) {
        var (terms, citations) = (event.terms, event.sources)
        for inline in event.text.flat {
            switch inline {
            case .term(let slug, _): terms.append(slug)
            case .citation(let citation): citations.append(citation)
            case .text, .link, .note, .emphasis, .addition: break
            }
        }
        (self.terms, self.citations) = (unique(terms), unique(citations))
    }
}

/// The places where a source is cited.
struct Citings {
    var sections: [Slug] = []
    var terms: [Int] = []
    var freePages: [Int] = []
    private(set) var years: [Int] = []

    /// Adds a year, once: events come in order of time, so a year's events come together.
    mutating func addYear(_ year: Int) {
        if years.last != year { years.append(year) }
    }
}

/// Returns each element once, at its first place.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
}
