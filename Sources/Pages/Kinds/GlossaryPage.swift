import Languages
import Content
import Records

/// A term and the name under which an index lists it.
typealias IndexedTerm = (name: IndexName, term: Term)

extension PageKind {
    static let glossary = PageKind(
        .glossary,
        "the glossary",
        from: {
            article in article.terms.first.map { article.places.terms[$0.slug] ?? .nowhere }
        },
        compose: { $0.glossaryPage() }
    )
    .onHome(.lookUp) {
        $0.wording.titled($0.wording[.glossary], $0.wording.count($0.article.terms.count, .terms))
    }
    .found { $0.wording[.glossary] }
}

extension PageContext {
    /// Composes the glossary: every term by letter, persons by surname, and below, in words, the same terms by kind.
    func glossaryPage() -> Page {
        let terms = indexed(article.terms)
        var draft = draft(.glossary, title: wording[.glossary])
        draft.add(facts: wording.glossarySummary(article.terms.count))
        for (letter, group) in groups(terms, by: \.letter) {
            let parts = groups(group, by: \.letters)
            draft.list(letter, parts.map { LinkGroup(heading: $0.letter, links: $0.terms.map(link)) })
        }
        // A line of many names more is no help.
        if terms.count <= 200 {
            draft.add(.heading(level: 2, wording[.byKind]))
            draft.add(.list(kinds(terms).map { ListItem($0) }))
        }
        if has(.people) { draft.addGroup([Link(.page(.people), label: wording[.peopleLabel])]) }
        if has(.random) { draft.addGroup([Link(.page(.random), label: wording[.randomPage])]) }
        return draft.finished()
    }

    /// Returns terms in the order of their index names.
    func indexed(_ terms: [Term]) -> [IndexedTerm] {
        terms.map { (IndexName(of: $0, wording), $0) }
            .sorted { $0.name < $1.name }
    }

    /// Returns groups of terms that begin alike, in their order.
    func groups(
        _ terms: [IndexedTerm],
        by letter: (IndexName) -> String
    ) -> [(letter: String, terms: [IndexedTerm])] {
        var groups: [(letter: String, terms: [IndexedTerm])] = []
        for term in terms {
            let letter = letter(term.name)
            if groups.last?.letter == letter {
                groups[groups.count - 1].terms.append(term)
            } else {
                groups.append((letter, [term]))
            }
        }
        return groups
    }

    private func link(_ name: IndexName, _ term: Term) -> Link {
        Link(.page(.term(term.slug)), label: described(term, as: name.words))
    }

    /// Returns lines such as “14 people: Bukharin, Nikolai; Cannon, James P.; …”.
    private func kinds(_ terms: [IndexedTerm]) -> [[Run]] {
        let byKind = Dictionary(grouping: terms, by: \.term.kind)
        return kindsInOrder.compactMap { kind in
            byKind[kind].map { terms in
                let names = wording.separated(terms.map(\.name.words))
                let count = wording.number(terms.count)
                return [
                    .text(
                        wording.fill(
                            .kindList,
                            [.kind: wording.heading(for: kind), .count: count, .names: names]
                        )
                    )
                ]
            }
        }
    }
}
