import Languages
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
    /// Composes the page of a year's events, each with the sections and terms to which it leads straight below it.
    func yearPage(_ year: Year) -> Page {
        let years = references.years
        let index = references.yearIndex[year.number] ?? 0
        let events = year.events.map { article.events[$0] }
        let surveys = year.events.map { references.events[$0] }
        var draft = draft(
            .year(year.number),
            title: year.title(in: wording),
            previous: years.indices.contains(index - 1) ? link(.previous, years[index - 1]) : nil,
            onward: years.indices.contains(index + 1)
                ? LinkGroup(links: [link(.next, years[index + 1])]) : nil,
            above: Link(.page(.timeline), label: wording[.timeline])
        )
        let era = article.eras.first { $0.years.contains(year.number) }
        draft.add(
            facts: [era?.name, wording.count(events.count, .events)].compactMap(\.self).joined(
                separator: " · "
            )
        )
        for (event, survey) in zip(events, surveys) {
            draft.add(.heading(level: 2, heading(of: event, in: year)))
            draft.add(.paragraph(paragraph(of: event)))
            let place = event.origin == .editor ? naming.addedTo : naming.inTheText
            for section in sections(event.sections) {
                draft.add(Link(.page(.section(section.slug)), label: place(section.title)))
            }
            for term in survey.terms.compactMap({ references.termIndex[$0] }).map({ article.terms[$0] }) {
                draft.add(Link(.page(.term(term.slug)), label: term.name))
            }
        }
        add(sources: surveys.flatMap(\.citations), to: &draft)
        return draft.finished()
    }

    private func link(_ phrase: Phrase, _ year: Year) -> Link {
        Link(.page(.year(year.number)), label: wording.fill(phrase, [.title: year.name]))
    }

    /// Returns an event's title, with its date if that says more than the year.
    func heading(of event: Event, in year: Year) -> String {
        let date = date(of: event)
        return date == year.name ? event.title : wording.titled(event.title, date)
    }

    /// Returns a date such as “7 November (25 October, old style)”, without what the year's own heading says already.
    private func date(of event: Event) -> String {
        let date = event.date.wordsWithoutYear(in: wording) ?? event.date.words(in: wording)
        guard let oldStyle = event.oldStyle else { return date }
        let sameYear = oldStyle.year == event.date.year ? oldStyle.wordsWithoutYear(in: wording) : nil
        return wording.fill(
            .bothCalendars,
            [.date: date, .other: sameYear ?? oldStyle.words(in: wording)]
        )
    }

    /// Returns the place, the text and the sources of an event, and who tells it if that is known.
    func paragraph(of event: Event) -> [Run] {
        var runs = runs(event.text)
        if let place = event.place { runs.insert(.text(wording.sentence(place) + wording.space), at: 0) }
        if !event.sources.isEmpty {
            runs += [.text(" ")] + self.runs(event.sources.map(Inline.citation))
        }
        return runs + (event.origin.map { [.text(wording.space + naming.origin($0))] } ?? [])
    }
}
