import Content

extension Composition {
    /// A page outside the text, with the terms and sources that it names.
    func freePage(_ page: FreePage) -> Page {
        var draft = draft(.free(page.slug), title: page.title)
        addFree(page, to: &draft)
        addReferences(of: page, to: &draft)
        return draft.finished()
    }

    /// The text of a free page and its notes.
    func addFree(_ page: FreePage, to draft: inout PageDraft) {
        let text = PageText(path: .free(page.slug), title: page.title, body: page.body)
        add(text, to: &draft, notes: page.body.noteNumbers())
        add(notes: [page.body], to: &draft)
    }

    /// The links to what a free page names.
    func addReferences(of page: FreePage, to draft: inout PageDraft) {
        let survey = TextSurvey(of: page.body, sentences: wording.sentences)
        draft.add(wording.termsOnThisPage, termGroups(survey.mentions.map(\.term)))
        add(sources: survey.sources.map { Citation(key: $0) }, to: &draft)
    }
}
