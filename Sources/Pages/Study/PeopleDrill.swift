import Content
import Languages
import Text

/// Persons that are to be chosen by what is said of them.
extension PageContext {
    /// Composes the page of a person, or with the letter of a choice the page that follows it; `nil` if there is no such person.
    func personPage(_ slug: Slug, _ choice: String, _ index: DrillIndex) -> Page? {
        let count = index.people.slugs.count
        guard index.people.contains(slug), count > 1, let term = term(slug) else { return nil }
        // The odd steps and then the even ones, so that the next person's choices are others.
        let steps =
            Array(Swift.stride(from: 1, to: count, by: 2)) + Array(Swift.stride(from: 2, to: count, by: 2))
        let others = steps.prefix(3).map { index.people.after(slug, by: $0) }
        let choices = ([slug] + others).sorted { order($0, beside: slug) < order($1, beside: slug) }
        let next = StudyPage.person(index.people.after(slug))
        let chosen = choices.indices.first { String(StudyPage.letter(of: $0)) == choice }
            .flatMap { self.term(choices[$0]) }
        guard let chosen else {
            var draft = studyDraft(.person(slug), title: wording[.whoWasIt], onward: another(next))
            let mask = Mask(of: term, common: index.common)
            let role = [term.role, term.dates?.words(in: wording)].compactMap(\.self)
            if !role.isEmpty { draft.add(mask.applied(to: wording.separated(role))) }
            draft.add(mask.applied(to: definition(of: term)))
            for (number, slug) in choices.enumerated() {
                let letter = String(StudyPage.letter(of: number))
                let target = LinkTarget.query(letter, of: .study(.person(term.slug)))
                draft.add(Link(target, label: self.term(slug)?.name ?? "", isPartOfText: true))
            }
            return draft.finished()
        }
        let isRight = chosen.slug == slug
        var draft = verdict(isRight, chosen.name, on: .person(slug), another: next)
        draft.add(wording.titled(chosen.name, definition(of: chosen)))
        if !isRight { draft.add(way(.tryAgain, .page(.study(.person(slug))))) }
        draft.addGroup(
            [Link(.page(.term(chosen.slug)), label: chosen.name)]
                + (isRight ? [] : [Link(.page(.term(slug)), label: wording[.showAnswer])])
        )
        return draft.finished(by: .answered(AnswerResult(isRight: isRight)))
    }

    private func order(_ slug: Slug, beside other: Slug) -> UInt64 { Hash("\(other)/\(slug)".utf8).mixed }
}
