import Content
import Languages
import Text

/// What drills look up, made once for an edition: the order in which terms and persons come, and how answers are judged.
struct DrillIndex: Sendable {
    /// The terms that have a definition, in an order that is the same in every run and tells nothing.
    let terms: Ring
    /// The persons among them.
    let people: Ring
    let rules: AnswerRules
    /// Words that say little of a term: little words, months, and those that many definitions have.
    let common: Set<String>
    /// The terms that each folded name or alias belongs to.
    let owners: [String: [Slug]]

    init(of context: PageContext) {
        let defined = context.article.terms.filter { !context.definition(of: $0).isEmpty }
        terms = Ring(defined.map(\.slug))
        people = Ring(defined.filter { $0.kind == .person }.map(\.slug))
        let rules = AnswerRules(of: context.wording)
        var owners: [String: [Slug]] = [:]
        for term in context.article.terms {
            for name in [term.name] + term.aliases {
                owners[rules.folded(name), default: []].append(term.slug)
            }
        }
        (self.rules, self.owners) = (rules, owners)
        var counts: [String: Int] = [:]
        for term in defined {
            for word in Set(context.definition(of: term).foldedWords) { counts[word, default: 0] += 1 }
        }
        let many = max(3, defined.count / 20)
        common = Set(counts.filter { $0.value > many }.keys)
            .union(context.wording.list(.littleWords).flatMap(\.foldedWords))
            .union(
                (context.wording.list(.months) + context.wording.list(.monthsAlone)).flatMap(\.foldedWords)
            )
    }

    /// Things that come one after another, and the first after the last.
    struct Ring: Sendable {
        let slugs: [Slug]
        private let places: [Slug: Int]

        init(_ slugs: [Slug]) {
            self.slugs = slugs.map { (hash: Hash($0.string.utf8).mixed, slug: $0) }
                .sorted { ($0.hash, $0.slug) < ($1.hash, $1.slug) }.map(\.slug)
            places = Dictionary(
                self.slugs.enumerated().map { ($1, $0) },
                uniquingKeysWith: { first, _ in first }
            )
        }

        func contains(_ slug: Slug) -> Bool { places[slug] != nil }

        /// Returns what comes so many places after one.
        func after(_ slug: Slug, by steps: Int = 1) -> Slug {
            places[slug].map { slugs[($0 + steps) % slugs.count] } ?? slug
        }
    }
}

extension PageContext {
    /// The links to those drills for which there is enough.
    var drillLinks: [Link] {
        let defined = article.terms.filter { !definition(of: $0).isEmpty }
        let terms = DrillIndex.Ring(defined.map(\.slug)).slugs
        let people = DrillIndex.Ring(defined.filter { $0.kind == .person }.map(\.slug)).slugs
        var links: [Link] = []
        let add = { (page: StudyPage?, phrase: Phrase) in
            if let page { links.append(Link(.page(.study(page)), label: wording[phrase])) }
        }
        add(terms.first.map { .term($0) }, .drillTerms)
        add(article.events.isEmpty ? nil : .event(1), .drillDates)
        add(
            (1...max(1, article.events.count)).first { orderedEvents($0).count > 2 }.map { .order($0) },
            .drillOrder
        )
        add(people.count > 1 ? people.first.map { .person($0) } : nil, .drillPeople)
        return links
    }

    func term(_ slug: Slug) -> Term? { references.termIndex[slug].map { article.terms[$0] } }

    func another(_ page: StudyPage) -> LinkGroup {
        LinkGroup(links: [Link(.page(.study(page)), label: wording[.another])])
    }

    /// Begins the page that follows an answer.
    func verdict(_ isRight: Bool, _ words: String, on page: StudyPage, another next: StudyPage) -> PageDraft {
        studyDraft(
            page,
            title: wording.titled(wording[isRight ? .right : .notQuite], wording.quoted(words.echoed)),
            onward: another(next)
        )
    }

    /// Returns a link to the same page again, or to its answer; it is a part of the text, whatever else leads there.
    func way(_ phrase: Phrase, _ target: LinkTarget) -> Link {
        Link(target, label: wording[phrase], isPartOfText: true)
    }

    /// Returns the first paragraph of a definition.
    func definition(of term: Term) -> String {
        term.body.blocks.lazy.compactMap { block in
            if case .paragraph(let line) = block { words(line) } else { nil }
        }.first ?? ""
    }
}

extension String {
    /// What a reader has typed as it is shown again: on one line, without marks that change the direction of what follows.
    var echoed: String {
        let kept = onOneLine.unicodeScalars.filter { scalar in
            switch scalar.properties.generalCategory {
            case .format, .control, .surrogate, .privateUse, .unassigned: false
            default: true
            }
        }
        var words = String(String.UnicodeScalarView(kept.prefix(200)))
        while words.first?.isWhitespace == true { words.removeFirst() }
        while words.last?.isWhitespace == true { words.removeLast() }
        return words
    }
}
