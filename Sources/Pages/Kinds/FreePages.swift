import Languages
import Content
import Records

extension PageKind {
    static let freePage = PageKind(
        candidates: { article, _ in
            article.freePages.filter { PageID.page(of: $0).isFreePage }.map { page in
                let place = article.places.freePages[page.slug] ?? .nowhere
                return Candidate(id: .page(of: page), place: place) { $0.freePage(page) }
            }
        },
        onHome: HomeLinks(group: .besides) { context in
            // Not in this list: the page on how to read, to which home leads first; a page under another, which that one leads
            // to; and the plan of lessons, to which the page of study leads.
            context.freePages.filter {
                !PageID.page(of: $0).isHowToRead && $0.under == nil
                    && !($0.isPlanOfLessons && context.has(.study(.home)))
            }
            .map { Link(.page(.page(of: $0)), label: $0.title) }
        }
    )
}

extension FreePage {
    /// Whether this is the plan of lessons, which the page of study leads to.
    var isPlanOfLessons: Bool { slug.string == "lessons" }
}

extension Article {
    /// Returns what the writer has written for a page.
    func writtenText(for page: PageID) -> FreePage? { freePages.first { PageID.page(of: $0) == page } }
}

extension PageContext {
    /// Composes a page outside the text, with the terms and sources that it names.
    func freePage(_ page: FreePage) -> Page {
        let above = page.under.flatMap { above in article.freePages.first { $0.slug == above } }
        let up = above.map { Link(.page(.page(of: $0)), label: $0.title) }
        var draft = draft(.page(of: page), title: page.title, above: up)
        addFree(page, to: &draft)
        addReferences(of: page, to: &draft)
        return draft.finished()
    }

    /// Adds the text of a free page and its notes.
    func addFree(_ page: FreePage, to draft: inout PageDraft) {
        let text = PageText(of: page)
        addAnnotated(text, to: &draft)
        addMeaningOfBrackets(to: text.page, &draft)
    }

    /// Adds the links to the terms and sources that a free page names.
    func addReferences(of page: FreePage, to draft: inout PageDraft) {
        let survey = references.survey(of: page)
        let text = PageText(of: page)
        addSentenceLinks(of: [text], to: &draft)
        draft.addGroup(wording[.termsOnThisPage], termGroups(survey.mentions.map(\.term)))
        add(sources: survey.citations, to: &draft)
    }
}
