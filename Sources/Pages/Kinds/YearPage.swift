import Content

extension PageKind {
    static let year = PageKind { article, years in
        years.map { year in
            Candidate(id: .year(year.number), place: article.places.firstEvent, made: "the page of a year") {
                $0.yearPage(year)
            }
        }
    }
}

extension PageContext {
    /// Composes the page of a year's events.
    ///
    /// Each event names its sections and terms in words; the links to them stand below, once each, since several events often
    /// lead to the same place.
    func yearPage(_ year: Year) -> Page {
        let years = references.years
        let index = references.yearIndex[year.number] ?? 0
        let events = year.events.map { article.events[$0] }
        var draft = draft(
            .year(year.number),
            title: year.title,
            previous: years.indices.contains(index - 1) ? link(wording.previous, years[index - 1]) : nil,
            onward: years.indices.contains(index + 1)
                ? LinkGroup(links: [link(wording.next, years[index + 1])]) : nil,
            above: Link(.page(.timeline), label: wording.timeline)
        )
        draft.add(wording.count(events.count, wording.event))
        for (event, survey) in zip(events, year.events.map { references.events[$0] }) {
            draft.add(.heading(level: 2, "\(heading(of: event)): \(event.title)"))
            draft.add(.paragraph(paragraph(of: event)))
            draft.add(belonging(of: event, survey))
        }
        draft.addGroup(wording.inTheArticle, sections(events.flatMap(\.sections)).map(sectionLink))
        let surveys = year.events.map { references.events[$0] }
        draft.addGroup(wording.termsOnThisPage, termGroups(unique(surveys.flatMap(\.terms))))
        if surveys.contains(where: { !$0.citations.isEmpty }) {
            draft.addGroup(wording.sourcesHeading, [Link(.page(.sources), label: sourcesLabel)])
        }
        return draft.finished()
    }

    private func link(_ label: (String) -> String, _ year: Year) -> Link {
        Link(.page(.year(year.number)), label: label(year.name))
    }

    /// Returns a heading such as “7 November (25 October, old style)”, without what the year's own heading says already.
    private func heading(of event: Event) -> String {
        let language = article.language
        let date = event.date.wordsWithoutYear(in: language) ?? event.date.words(in: language)
        guard let oldStyle = event.oldStyle else { return date.capitalisingFirst }
        let sameYear = oldStyle.year == event.date.year ? oldStyle.wordsWithoutYear(in: language) : nil
        return wording.bothCalendars(date, sameYear ?? oldStyle.words(in: language)).capitalisingFirst
    }

    /// Returns the place, the text and the sources of an event.
    private func paragraph(of event: Event) -> [Run] {
        var runs = runs(event.text)
        if let place = event.place { runs.insert(.text("\(place). "), at: 0) }
        if !event.sources.isEmpty {
            runs += [.text(" ")] + self.runs(event.sources.map(Inline.citation))
        }
        return runs
    }

    /// Says who added the event, to which sections it belongs, and which terms it is about.
    private func belonging(of event: Event, _ survey: EventSurvey) -> String {
        let sections = event.sections.compactMap { section($0) }
        let terms = survey.terms.compactMap { references.termIndex[$0] }.map { article.terms[$0].name }
        let origin = event.origin == .article ? wording.fromTheArticle : wording.addedByTheEditor
        return origin(sections.map(\.title))
            + (terms.isEmpty ? "" : " \(wording.terms(terms))")
    }
}
