import Content

extension Composition {
    /// A section with what it refers to: terms, events, sources.
    func sectionPage(_ index: Int) -> Page {
        let section = article.sections[index]
        let survey = references.sections[index]
        let sections = article.sections.indices
        var draft = draft(
            .section(section.slug),
            title: section.title,
            previous: sections.contains(index - 1) ? previous(to: article.sections[index - 1]) : nil,
            next: sections.contains(index + 1) ? next(to: article.sections[index + 1]) : nil
        )
        let length = wording.length(words: survey.wordCount)
        draft.add("\(wording.place(index + 1, sections.count)) · \(length)")
        let text = PageText(path: .section(section.slug), title: section.title, body: section.body)
        add(text, to: &draft, notes: section.body.noteNumbers())
        add(notes: [section.body], to: &draft)
        draft.add(wording.termsOnThisPage, termGroups(survey.mentions.map(\.term)))
        draft.add(wording.when, yearGroups(references.eventsOfSection[section.slug] ?? []))
        add(sources: survey.sources.map { Citation(key: $0) }, to: &draft)
        return draft.finished()
    }

    private func previous(to section: Section) -> Link {
        Link(.page(.section(section.slug)), label: wording.previous(section.title))
    }

    private func next(to section: Section) -> Link {
        Link(.page(.section(section.slug)), label: wording.next(section.title))
    }
}
