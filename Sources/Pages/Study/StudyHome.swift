import Content
import Languages
import Records

extension PageKind {
    /// Without questions there is something to study only where drills are answered, if there is enough for them.
    static let study = PageKind { article, _ -> [Candidate] in
        var candidate = Candidate(
            id: .study(.home),
            place: article.places.firstQuestion,
            made: "the page of study",
            compose: { $0.studyPage() }
        )
        guard article.questions.isEmpty else { return [candidate] }
        candidate = Candidate(
            id: candidate.id,
            place: article.places.capsule,
            made: candidate.made,
            compose: nil
        )
        return article.terms.count + article.events.count < leastForDrills ? [] : [candidate]
    }
}

/// The fewest terms and events that are worth a page of drills.
private let leastForDrills = 4

extension PageContext {
    /// Composes the page from which all questions, drills and reviews are reached.
    func studyPage() -> Page {
        var draft = draft(.study(.home), title: wording[.study])
        if isSearchable { draft.add(wording[.studyIntroduction]) }
        let parts = article.sections.compactMap { section -> LinkGroup? in
            guard let indices = study.ofSection[section.slug] else { return nil }
            return LinkGroup(heading: numberedTitle(of: section), links: indices.map(questionLink))
        }
        draft.list(wording[.questionsHeading], parts)
        if isSearchable {
            draft.addGroup(wording[.drillsHeading], drillLinks)
            if article.hasCards {
                draft.addGroup(
                    wording[.review],
                    [Link(.page(.study(.review(nil))), label: wording[.reviewLabel])]
                )
            }
        }
        draft.addGroup(wording[.forClass], classLinks)
        return draft.finished()
    }

    /// The label of the way to the page: what it has, in files that answer nothing.
    var studyLabel: String { isSearchable ? wording[.studyLabel] : wording[.study] }

    private func questionLink(_ index: Int) -> Link {
        let question = article.questions[index]
        return Link(.page(.study(.question(question.key))), label: question.prompt)
    }

    /// Adds the questions of a section to its page: at most one for so many words of its text, and a way to the others.
    func addQuestions(of section: Section, size: Int, to draft: inout PageDraft) {
        guard let indices = study.ofSection[section.slug] else { return }
        // As many characters as are read in the time of 180 words.
        let share = wording.measuresCharacters ? 400 : 180
        let shown = indices.prefix(max(1, size / share))
        let all = Link(.page(.study(.home)), label: wording.count(indices.count, .allQuestions))
        draft.addGroup(
            wording[.testYourself],
            shown.map(questionLink) + (shown.count < indices.count ? [all] : [])
        )
    }
}
