import Content
import Records
import Text

extension PageKind {
    static let term = PageKind { article, _ in
        article.terms.map { term in
            let place = article.places.terms[term.slug] ?? .nowhere
            return Candidate(id: .term(term.slug), place: place) { $0.termPage(term) }
        }
    }.asText
}

extension PageContext {
    /// Composes an entry of the glossary: what the term means, and every place to which it leads.
    func termPage(_ term: Term) -> Page {
        let survey = references.survey(of: term)
        let text = PageText(page: .term(term.slug), title: term.name, body: term.body)
        let glossary = Link(.page(.glossary), label: wording.glossary)
        var draft = draft(.term(term.slug), title: term.name, above: glossary)
        draft.add(particulars(of: term))
        addAnnotated(text, to: &draft)

        let mentions = references.mentions[term.slug] ?? []
        draft.addGroup(wording.whereItComesUp, numbered(mentions.compactMap(link)))
        draft.addGroup(wording.seeAlso, termGroups(term.related + survey.mentions.map(\.term)))
        let entries = (references.entries[term.slug] ?? []).map { article.terms[$0].slug }
        draft.addGroup(wording.inOtherEntries, termGroups(entries))
        draft.addGroup(wording.eventsHeading, yearGroups(references.eventsOfTerm[term.slug] ?? []))
        let cited = term.sources + survey.sources.map { Citation(key: $0) }
        add(sources: cited.uniqueByKey, to: &draft)
        return draft.finished()
    }

    /// Returns a line such as “person · Лев Троцкий · 7 November 1879 to 21 August 1940 · leader of the Left Opposition”.
    private func particulars(of term: Term) -> String {
        let dates = term.dates?.words(in: article.language)
        return [wording.kind(term.kind).one, term.native, dates, term.role].compactMap(\.self).joined(
            separator: " · "
        )
    }

    private func link(_ mention: SectionMention) -> Link? {
        guard let section = section(mention.section) else { return nil }
        let label = LinkLabel.titled(section.title, wording.quoted(mention.quotation))
        return Link(.page(.section(section.slug)), label: label)
    }
}

extension [Citation] {
    /// The citations with each work once, as it is cited first.
    fileprivate var uniqueByKey: [Citation] {
        var seen: Set<String> = []
        return filter { seen.insert($0.key).inserted }
    }
}
