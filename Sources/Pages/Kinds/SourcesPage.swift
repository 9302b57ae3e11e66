import Content

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
    /// Composes the list of works by viewpoint, followed by those that are only cited, each with the places where it is cited.
    func sourcesPage() -> Page {
        var draft = draft(.sources, title: wording.sourcesTitle)
        draft.add(wording.sourcesSummary(article.sources.count))
        let byView = Dictionary(grouping: article.sources, by: \.view)
        for view in unique(article.sources.compactMap(\.view)) {
            draft.add(.heading(level: 2, view))
            for source in byView[view] ?? [] { add(source, to: &draft) }
        }
        if let others = byView[nil] {
            draft.add(.heading(level: 2, byView.count > 1 ? wording.otherSources : wording.works))
            for source in others { add(source, to: &draft) }
        }
        let citing = article.sources.flatMap { references.citings[$0.key]?.sections ?? [] }
        let links = sections(citing).map(sectionLink)
        draft.addGroup(wording.inTheArticle, numbered(links))
        return draft.finished()
    }

    /// Adds what a work is, where its author stands, and where it is cited.
    private func add(_ source: Source, to draft: inout PageDraft) {
        var sentences = ["\(source.short): \(source.citation)"]
        if !source.citation.hasSuffix(".") { sentences[0] += "." }
        if let comment = source.comment { sentences.append(comment) }
        let places = self.places(references.citings[source.key] ?? Citings())
        if !places.isEmpty { sentences.append(wording.citedIn(places)) }
        draft.add(sentences.joined(separator: " "))
        if let url = source.url {
            draft.list([Link(.external(url), label: wording.onTheWeb(source.short))])
        }
    }

    private func places(_ citings: Citings) -> [String] {
        let sections = citings.sections.compactMap { outline.place(of: $0)?.number?.description }
        let terms = citings.terms.map { article.terms[$0].name }
        let years = unique(citings.years).compactMap { references.yearIndex[$0] }.map {
            references.years[$0].beginning
        }
        return (sections.isEmpty ? [] : [wording.inSections(sections)])
            + (terms.isEmpty ? [] : ["\(wording.glossary) (\(terms.joined(separator: ", ")))"])
            + (years.isEmpty ? [] : ["\(wording.timeline) (\(years.joined(separator: ", ")))"])
            + citings.freePages.map { article.freePages[$0].title }
    }
}
