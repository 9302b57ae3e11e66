import Languages
import Content
import Text

extension PageKind {
    static let sources = PageKind(
        .sources,
        "the list of sources",
        from: { $0.sources.isEmpty ? nil : $0.places.firstSource },
        compose: { $0.sourcesPage() }
    )
    .onHome(.lookUp) { $0.sourcesLabel }
}

extension PageContext {
    /// Composes the lists of works: by viewpoint, if they have one, with where each author stands; and all of them from A to Z,
    /// each with links to the places where it is cited.
    func sourcesPage() -> Page {
        var draft = draft(.sources, title: wording[.sourcesTitle])
        draft.add(facts: naming.sourcesSummary(article.sources.count))
        let byView = Dictionary(grouping: article.sources, by: \.view)
        for view in unique(article.sources.compactMap(\.view)) {
            draft.add(.heading(level: 2, view))
            draft.add(.list((byView[view] ?? []).map { [.text(withComment($0))] }))
        }
        let isByView = byView.contains { $0.key != nil }
        if isByView { draft.add(.heading(level: 2, wording[.allWorks])) }
        for (letter, works) in byLetter(article.sources) {
            if !letter.isEmpty { draft.add(.heading(level: isByView ? 3 : 2, letter)) }
            for work in works { add(work, isByView ? entry(of: work) : withComment(work), to: &draft) }
        }
        return draft.finished()
    }

    func withComment(_ work: Source) -> String {
        wording.sentences([entry(of: work), work.comment].compactMap(\.self))
    }

    /// Returns works by the form in which they are cited, which begins with a surname.
    func byLetter(_ works: [Source]) -> [(letter: String, works: [Source])] {
        let keyed = works.map {
            (key: AlphabeticalKey($0.short, in: wording.alphabet, last: $0.key), work: $0)
        }
        .sorted { $0.key < $1.key }
        var groups: [(letter: String, works: [Source])] = []
        for (key, work) in keyed {
            let letter = key.initials.first ?? wording[.signs]
            if groups.last?.letter == letter {
                groups[groups.count - 1].works.append(work)
            } else {
                groups.append((letter, [work]))
            }
        }
        return groups
    }

    /// Adds what a work is, a link to it if it is free to read, and links to the places where it is cited.
    private func add(_ work: Source, _ entry: String, to draft: inout PageDraft) {
        draft.add(entry)
        if let url = work.url {
            draft.add(Link(.external(url), label: wording.fill(.freeToRead, [.work: work.short])))
        }
        for link in places(references.citings[work.key] ?? Citings()) {
            draft.add(Link(link.target, label: wording.fill(.citedIn, [.place: link.label])))
        }
    }

    private func places(_ citings: Citings) -> [Link] {
        let years = unique(citings.years).compactMap { references.yearIndex[$0] }.map { references.years[$0] }
        return sections(citings.sections).map(sectionLink)
            + citings.terms.map { article.terms[$0] }.map {
                Link(.page(.term($0.slug)), label: wording.withCommas([wording[.glossary], $0.name]))
            }
            + years.map {
                Link(.page(.year($0.number)), label: wording.withCommas([wording[.timeline], $0.beginning]))
            }
            + citings.freePages.map { article.freePages[$0] }.map {
                Link(.page(.page(of: $0)), label: $0.title)
            }
    }
}
