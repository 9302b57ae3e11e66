import Content
import Languages
import Spacing

/// Computes the pages for study that depend on what a reader answers: walks through questions, drills and reviews.
///
/// It keeps of the article what these pages show, and nothing about a reader.
struct StudyDesk: Answering {
    private let context: PageContext
    private let decks: Decks

    let place = PagePath("/study/")

    init(of context: PageContext) {
        decks = Decks(of: context)
        self.context = context.forStudy
    }

    var keptFromRobots: [PagePath] {
        ["/study/review", "/study/recall/", "/study/order/", "/study/key.gmi"].map(PagePath.init)
            + context.article.questions.map { PagePath("/study/\($0.key)/") }
    }

    func reply(to inquiry: Inquiry) -> Reply? {
        let ending = ".gmi"
        let path = inquiry.path.dropFirst(place.string.count)
        let bare = path.hasSuffix(ending) ? path.dropLast(ending.count) : path
        let parts = bare.split(separator: "/", omittingEmptySubsequences: false)
        let isPage = bare.count < path.count
        switch (parts.first, parts.count) {
        case ("", 1) where !isPage: return .page(context.studyPage())
        case ("review", 1) where !isPage:
            return .page(context.reviewPage(decks.whole, inquiry, sections: decks.sections))
        case ("review", 2) where !isPage:
            return Slug(parts[1]).flatMap { decks[$0] }.map {
                .page(context.reviewPage($0, inquiry, sections: []))
            }
        case ("recall", 2...): return recall(parts.dropFirst(), isPage: isPage, inquiry)
        case ("order", 2) where isPage:
            return Int(parts[1]).flatMap { context.orderPage($0, inquiry.query ?? "") }.map(Reply.page)
        default:
            return Slug(parts[0]).flatMap(context.placed).flatMap {
                question($0, parts.dropFirst(), isPage, inquiry)
            }
        }
    }

    /// Answers for `<key>`, `<key>/<letter>`, `<key>/hint`, `<key>/solution` and `<key>/answer[/<walk>]`.
    private func question(
        _ placed: PlacedQuestion,
        _ parts: ArraySlice<Substring>,
        _ isPage: Bool,
        _ inquiry: Inquiry
    ) -> Reply? {
        let walk = { (text: Substring) in Walk(text, count: placed.count) ?? Walk() }
        let here = walk(Substring(inquiry.query ?? ""))
        guard let name = parts.first else {
            return isPage ? .page(context.questionPage(placed, here)) : nil
        }
        if name == "answer", !isPage, parts.count <= 2, case .typed = placed.question.form {
            let walk = walk(parts.dropFirst().first ?? "")
            if let words = inquiry.query, words.contains(where: { !$0.isWhitespace }) {
                return .page(context.typedPage(words, to: placed, walk))
            }
            return .asks(prompt: context.wording[.answerPrompt], context.questionPage(placed, walk))
        }
        guard isPage, parts.count == 1 else { return nil }
        switch name {
        case "hint": return placed.question.hint == nil ? nil : .page(context.hintPage(placed, here))
        case "solution":
            if case .choice = placed.question.form { return nil }
            return .page(context.solutionPage(placed, here))
        default:
            guard case .choice(let choices, _) = placed.question.form,
                let number = choices.indices.first(where: { name == String(StudyPage.letter(of: $0)) })
            else { return nil }
            return .page(context.choicePage(number, of: placed, here))
        }
    }

    /// Answers for `<term>[/answer]`, `dates/<number>[/answer]` and `people/<term>`.
    private func recall(_ parts: ArraySlice<Substring>, isPage: Bool, _ inquiry: Inquiry) -> Reply? {
        let parts = Array(parts)
        let words = inquiry.query.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
        switch (parts[0], parts.count) {
        case ("people", 2) where isPage:
            return Slug(parts[1]).flatMap { context.personPage($0, inquiry.query ?? "") }.map(Reply.page)
        case ("dates", 2) where isPage:
            return Int(parts[1]).flatMap(context.eventPage).map(Reply.page)
        case ("dates", 3) where !isPage && parts[2] == "answer":
            guard let number = Int(parts[1]), let page = context.eventPage(number) else { return nil }
            return words.flatMap { context.yearPage($0, ofEvent: number) }.map(Reply.page)
                ?? .asks(prompt: context.wording[.whichYear], page)
        case (_, 1) where isPage: return Slug(parts[0]).flatMap(context.recallPage).map(Reply.page)
        case (_, 2) where !isPage && parts[1] == "answer":
            guard let slug = Slug(parts[0]), let page = context.recallPage(slug) else { return nil }
            return words.flatMap { context.namedPage($0, slug) }.map(Reply.page)
                ?? .asks(prompt: context.wording[.whichTerm], page)
        default: return nil
        }
    }
}

extension PageContext {
    /// The same without the texts, which no page of study shows.
    fileprivate var forStudy: PageContext {
        var article = article
        for index in article.sections.indices { article.sections[index].body = Body() }
        for index in article.terms.indices {
            let first = article.terms[index].body.blocks.first {
                if case .paragraph = $0 { true } else { false }
            }
            article.terms[index].body = Body(blocks: [first].compactMap(\.self))
        }
        article.freePages = []
        article.attachments = []
        return PageContext(of: article, isSearchable: true)
    }
}
