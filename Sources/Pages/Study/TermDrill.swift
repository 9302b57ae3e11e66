import Content
import Languages

/// Terms that are to be named by their definitions.
extension PageContext {
    /// Composes the page with a definition; `nil` if there is no such term, or if it has none.
    func recallPage(_ slug: Slug, _ index: DrillIndex) -> Page? {
        guard index.terms.contains(slug), let term = term(slug) else { return nil }
        var draft = studyDraft(
            .term(slug),
            title: wording[.whichTerm],
            onward: another(.term(index.terms.after(slug)))
        )
        draft.add(wording.capitalised(wording.noun(for: term.kind)))
        draft.add(Mask(of: term, common: index.common).applied(to: definition(of: term)))
        draft.add(way(.typeAnswer, .page(.study(.termAnswer(slug)))))
        draft.addGroup([Link(.page(.term(slug)), label: wording[.showAnswer])])
        return draft.finished()
    }

    /// Composes the page that follows a name; `nil` if there is no such term.
    func namedPage(_ words: String, _ slug: Slug, _ index: DrillIndex) -> Page? {
        guard index.terms.contains(slug), let term = term(slug) else { return nil }
        let judged = TypedAnswer(
            words,
            among: names(of: term),
            by: index.rules,
            isName: { index.owners[$0].map { !$0.contains(slug) } ?? false }
        )
        var draft = verdict(
            judged.isRight,
            words,
            on: .termAnswer(slug),
            another: .term(index.terms.after(slug))
        )
        if judged.isRight {
            if let spelling = judged.spelling { draft.add(wording.fill(.rightSpelling, [.words: spelling])) }
            // An alias is right, and need not be the best name.
            if index.rules.folded(judged.answer) != index.rules.folded(term.name) {
                draft.add(wording.fill(.rightAnswer, [.words: term.name]))
            }
            draft.add(definition(of: term))
            draft.addGroup([Link(.page(.term(slug)), label: term.name)])
        } else {
            draft.add(Mask(of: term, common: index.common).applied(to: definition(of: term)))
            draft.add(way(.tryAgain, .page(.study(.termAnswer(slug)))))
            draft.addGroup([Link(.page(.term(slug)), label: wording[.showAnswer])])
        }
        return draft.finished(
            by: .answered(AnswerResult(isRight: judged.isRight, isMisspelt: judged.spelling != nil))
        )
    }

    /// Returns the right answers to the question for a term, the best first; of a person the surname too.
    func names(of term: Term) -> [String] {
        var names = [term.name] + term.aliases
        if let native = term.nativeAlone { names.append(native) }
        if term.kind == .person {
            let inverted = PersonName(
                term.name,
                native: term.native,
                rules: wording.names,
                language: article.language
            ).inverted
            let parts = inverted.split(separator: ",", maxSplits: 1)
            if parts.count > 1 { names.append(String(parts[0])) }
        }
        return unique(names)
    }
}
