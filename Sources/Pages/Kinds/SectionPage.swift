import Languages
import Content
import Records

extension PageKind {
    static let section = PageKind { article, _ in
        article.sections.map { section in
            let place = article.places.sections[section.slug] ?? .nowhere
            return Candidate(id: .section(section.slug), place: place) { $0.sectionPage(section) }
        }
    }.asText
}

extension PageContext {
    /// Composes the page of a section, with the terms, events and sources to which it refers.
    func sectionPage(_ section: Section) -> Page {
        let survey = references.survey(of: section)
        let place = outline.place(of: section.slug)
        var draft = draft(
            .section(section.slug),
            title: section.title,
            previous: place?.previous.flatMap { link(to: $0, .previous) },
            onward: place?.next.flatMap { link(to: $0, .next) }.map { LinkGroup(links: [$0]) }
                ?? afterTheLastSection
        )
        let length = wording.length(survey.size)
        let number = place.flatMap { place in
            place.number.map { number in
                let (section, count) = (String(number.section), String(place.count))
                return number.part.map {
                    wording.fill(.sectionOfPart, [.part: $0.roman, .number: section, .count: count])
                } ?? wording.fill(.sectionOf, [.number: section, .count: count])
            }
        }
        if let signature = signature(of: section) { draft.add(facts: signature) }
        draft.add(facts: [number, length].compactMap(\.self).joined(separator: " · "))
        let text = PageText(of: section)
        addAnnotated(text, to: &draft)
        addSentenceLinks(of: [text], to: &draft)
        addQuestions(of: section, size: survey.size, to: &draft)
        draft.addGroup(wording[.termsOnThisPage], termGroups(survey.mentions.map(\.term)))
        draft.addGroup(wording[.when], yearGroups(references.eventsOfSection[section.slug] ?? []))
        add(sources: survey.citations, to: &draft)
        if has(.numbered(section.slug)) {
            draft.addGroup(
                wording[.howToCite],
                [Link(.page(.numbered(section.slug)), label: wording[.numberedParagraphs])]
            )
        }
        return draft.finished()
    }

    /// What a reader can do who has read the whole text.
    private var afterTheLastSection: LinkGroup {
        let beginning = article.sections.count > 1 ? article.sections.first : nil
        let indexes = lookUpLinks().filter { [.page(.timeline), .page(.notes)].contains($0.target) }
        return LinkGroup(
            words: wording.afterTheLastSection(article.sections.count),
            links: indexes + [Link(.page(.short), label: shortTitle)]
                + (beginning.map {
                    [Link(.page(.section($0.slug)), label: wording.fill(.beginAgain, [.title: $0.title]))]
                }
                    ?? [])
        )
    }

    private func link(to slug: Slug, _ phrase: Phrase) -> Link? {
        section(slug).map { Link(.page(.section(slug)), label: wording.fill(phrase, [.title: $0.title])) }
    }
}
