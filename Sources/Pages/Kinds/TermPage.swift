import Languages
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
        let text = PageText(of: term)
        let glossary = Link(.page(.glossary), label: wording[.glossary])
        var draft = draft(.term(term.slug), title: term.name, above: glossary)
        addAnnotated(text, to: &draft)
        draft.add(particulars(of: term))

        addSentenceLinks(of: [text], to: &draft)
        let mentions = references.mentions[term.slug] ?? []
        draft.addGroup(wording[.whereItComesUp], numbered(mentions.compactMap(link)))
        draft.addGroup(wording[.seeAlso], termGroups(term.related + survey.mentions.map(\.term)))
        let entries = (references.entries[term.slug] ?? []).map { article.terms[$0].slug }
        draft.addGroup(wording[.inOtherEntries], termGroups(entries))
        draft.addGroup(wording[.eventsHeading], yearGroups(references.eventsOfTerm[term.slug] ?? []))
        add(sources: term.sources + survey.citations, to: &draft)
        return draft.finished()
    }

    /// Returns lines such as “person · Лев Троцкий”, “Pronunciation: TROTS-kee”, “7 November 1879 to 21 August 1940”, “commissar of war”, without what the
    /// definition says already.
    func particulars(of term: Term) -> Block {
        let definition = term.body.blocks.map { block in
            if case .paragraph(let line) = block { words(line) } else { "" }
        }.joined(separator: " ")
        let said = SaidWords(definition)
        let kind = [wording.noun(for: term.kind), term.native].compactMap(\.self).joined(separator: " · ")
        let dates = term.dates.flatMap { said.hasYears(of: $0) ? nil : $0.words(in: wording) }
        let pronunciation = term.pronunciation.map { wording.titled(wording[.pronunciation], $0) }
        let further = [pronunciation, dates, term.role.flatMap(said.rest)].compactMap(\.self)
        return further.isEmpty ? .facts(kind) : .list(([kind] + further).map { [.text($0)] })
    }

    private func link(_ mention: SectionMention) -> Link? {
        guard let section = section(mention.section) else { return nil }
        let label = wording.titled(section.title, wording.quoted(mention.quotation))
        return Link(.page(.section(section.slug)), label: label)
    }
}
