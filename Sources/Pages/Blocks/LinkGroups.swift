import Languages
import Content
import Text

/// Makes the groups of links that stand below a text.
extension PageContext {
    /// Returns a link to a section, by its number and title.
    func sectionLink(_ section: Section) -> Link {
        Link(.page(.section(section.slug)), label: numberedTitle(of: section))
    }

    /// Returns a section's title after its number, if it has one; in a text with parts after `II, 3` and a point.
    func numberedTitle(of section: Section) -> String {
        guard let number = outline.place(of: section.slug)?.number else { return section.title }
        let title = section.title.isolated(in: wording.direction)
        return "\(number.description.isolated(in: wording.direction)). \(title)"
    }

    /// Returns a link to a section that stands under the heading of its part, by its number there and its title.
    ///
    /// Facts about it follow in brackets: “2. The reef (Anna Lind, 3 May 2026; 4 minutes)”.
    func linkInPart(_ section: Section, with facts: [String?] = []) -> Link {
        let number = outline.place(of: section.slug)?.number?.section
        let title =
            number.map { "\($0). \(section.title.isolated(in: wording.direction))" } ?? section.title
        let words = wording.separated(facts.compactMap(\.self))
        return Link(
            .page(.section(section.slug)),
            label: words.isEmpty ? title : wording.bracketed(title, words)
        )
    }

    /// Returns who wrote a section and when, for a label: “Anna Lind and Jon Voss, 3 May 2026”; `nil` if it says neither.
    func byline(of section: Section) -> String? {
        byline(of: section, joined: wording.withCommas) { $0 }
    }

    /// Returns the same as a line of its own: “By Anna Lind and Jon Voss · 3 May 2026”.
    func signature(of section: Section) -> String? {
        byline(of: section, joined: { $0.joined(separator: " · ") }) { wording.fill(.by, [.names: $0]) }.map(
            wording.capitalised
        )
    }

    private func byline(
        of section: Section,
        joined: ([String]) -> String,
        _ by: (String) -> String
    ) -> String? {
        let authors = section.authors.isEmpty ? nil : by(wording.joined(section.authors))
        let facts = [authors, section.date?.words(in: wording)].compactMap(\.self)
        return facts.isEmpty ? nil : joined(facts)
    }

    /// Returns a part's title after its number: “Part II: The lamp”.
    func numberedTitle(of part: Part, _ number: Int) -> String {
        wording.titled(wording.fill(.textPart, [.number: number.roman]), part.title)
    }

    /// Returns sections of the article by their slugs, in reading order and each once.
    func sections(_ slugs: [Slug]) -> [Section] {
        outline.inOrder(slugs).compactMap { section($0) }
    }

    /// Returns a link to a term such as “Kulak: a Russian word for a peasant rich enough to hire others”.
    func termLink(_ index: Int) -> Link {
        Link(.page(.term(article.terms[index].slug)), label: termLabels[index])
    }

    /// Returns a term's name with as much of its definition as a label holds.
    func described(_ term: Term, as name: String) -> String {
        wording.label(
            name,
            opening: references.termIndex[term.slug].map { meanings[$0] } ?? meaning(of: term)
        )
    }

    /// Returns as much of a term's definition as a label holds; it is empty if there is none.
    func meaning(of term: Term) -> String {
        let definition = term.body.blocks.lazy.compactMap { block in
            if case .paragraph(let line) = block { runs(line) } else { nil }
        }.first
        return definition.map { wording.opening(of: $0.words, marks: $0.linkRanges) } ?? ""
    }

    /// Returns links to terms in the order given, by kind if there are many.
    func termGroups(_ slugs: [Slug]) -> [LinkGroup] {
        let indices = slugs.compactMap { references.termIndex[$0] }
        let byKind = Dictionary(grouping: indices) { article.terms[$0].kind }
        guard indices.count > LinkGroup.limit else {
            return [LinkGroup(heading: wording[.termsOnThisPage], links: indices.map(termLink))]
        }
        return kindsInOrder.compactMap { kind in
            byKind[kind].map {
                LinkGroup(heading: wording.heading(for: kind), links: $0.map(termLink))
            }
        }
    }

    /// The kinds of terms in the order in which pages list them.
    var kindsInOrder: [Term.Kind] { Term.Kind.builtIn + article.kinds }

    /// Returns one link for each year, labelled with the titles of those of its events that are meant here; by era or decade if
    /// there are many.
    func yearGroups(_ events: [Int]) -> [LinkGroup] {
        let byYear = Dictionary(grouping: events) { article.events[$0].date.year }
        let linkOfYear = byYear.compactMapValues { events in
            events.first.flatMap(year(ofEvent:)).map { link($0, naming: events) }
        }
        return Period.all(of: byYear.keys.sorted(), eras: article.eras).map { period in
            LinkGroup(heading: title(of: period), links: period.years.compactMap { linkOfYear[$0] })
        }
    }

    /// Returns links in their order, under “1 to 15” and so on if there are many.
    func numbered(_ links: [Link]) -> [LinkGroup] {
        stride(from: 0, to: links.count, by: 15).map { start in
            let end = min(start + 15, links.count)
            let heading = wording.range(String(start + 1), String(end))
            return LinkGroup(heading: heading, links: Array(links[start..<end]))
        }
    }

    /// Adds the works that a text cites, each with the places that it cites, links to those that are free to read, and one to the
    /// list of sources.
    func add(sources citations: [Citation], to draft: inout PageDraft) {
        guard !citations.isEmpty, has(.sources) else { return }
        let places = Dictionary(grouping: citations, by: \.key).mapValues { unique($0.compactMap(\.locator)) }
        let works = unique(citations.map(\.key)).compactMap { references.sourceIndex[$0] }.map {
            article.sources[$0]
        }
        let free = works.compactMap { work in
            work.url.map { Link(.external($0), label: wording.fill(.freeToRead, [.work: work.short])) }
        }
        draft.addGroup(
            wording[.sources],
            items: works.map { [.text(entry(of: $0, places[$0.key] ?? []))] },
            free + [Link(.page(.sources), label: sourcesLabel)]
        )
    }

    /// Returns what a work is as a sentence, with places in it: “Knut Hague, Lights (1975), p. 12.”
    func entry(of work: Source, _ places: [String] = []) -> String {
        let named = references.sourceIndex[work.key].map { workLabels[$0] } ?? label(of: work)
        return wording.sentence(wording.withCommas([named] + places))
    }

    /// Returns what a work is: “Knut Hague, Lights (1975)”.
    ///
    /// The form in which the text cites it comes first, unless all its words are there.
    func label(of work: Source) -> String {
        var citation = work.citation
        while citation.hasSuffix(".") { citation.removeLast() }
        let isNamed = WordNumbers(of: citation).haveAll(of: work.short)
        return isNamed ? citation : wording.titled(work.short, citation)
    }

    /// The label of a link to the list of sources.
    var sourcesLabel: String {
        article.sources.contains { $0.view != nil } ? wording[.sourcesByView] : wording[.sourcesLabel]
    }
}
