import Languages
import Content
import Records

extension PageKind {
    static let people = PageKind(
        .people,
        "the list of people",
        from: { article in
            article.terms.first { $0.kind == .person }.map { article.places.terms[$0.slug] ?? .nowhere }
        },
        compose: { $0.peoplePage() }
    )
    .onHome(.lookUp) {
        $0.wording.titled(
            $0.wording[.people],
            $0.wording.number($0.article.terms.count { $0.kind == .person })
        )
    }
    .found { $0.wording[.people] }
}

extension PageContext {
    /// Composes the list of people by surname, each with life dates and a line on who this was.
    func peoplePage() -> Page {
        let people = indexed(article.terms.filter { $0.kind == .person })
        var draft = draft(
            .people,
            title: wording[.people],
            above: Link(.page(.glossary), label: wording[.glossary])
        )
        draft.add(facts: wording.peopleSummary(people.count))
        if people.count <= LinkGroup.limit {
            draft.list(people.map(link))
        } else {
            for (letter, group) in groups(people, by: \.letter) { draft.list(letter, group.map(link)) }
        }
        return draft.finished()
    }

    private func link(_ name: IndexName, _ person: Term) -> Link {
        Link(.page(.term(person.slug)), label: label(of: name, person))
    }

    /// Returns a person's name in an index, with life dates and role: “Fresnel, Augustin-Jean, 1788–1827: French engineer”.
    func label(of name: IndexName, _ person: Term) -> String {
        let heading = person.dates.map { wording.withCommas([name.words, lifeDates($0)]) } ?? name.words
        return person.role.map { wording.titled(heading, $0) } ?? described(person, as: heading)
    }

    /// Returns “1890–1974” if both years are certain, and otherwise the date's own words.
    private func lifeDates(_ dates: EDTFDate) -> String {
        let isCertain = !dates.description.contains { "~?%X".contains($0) }
        guard isCertain, dates.description.contains("/"), let latest = dates.latest, latest.year > dates.year
        else {
            return dates.words(in: wording)
        }
        let years = [dates.year, latest.year].map { EDTFDate.words(ofYear: $0, in: wording) }
        return wording.fill(.lifeDates, [.first: years[0], .last: years[1]])
    }
}
