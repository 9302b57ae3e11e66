import Content
import Languages
import Spacing
import Text

/// Computes the pages for study that depend on what a reader answers: walks through questions, drills and reviews.
///
/// It keeps of the article what these pages show, and nothing about a reader.
struct StudyDesk: Answering {
    private let context: PageContext
    private let decks: Decks
    private let index: DrillIndex
    /// The page from which all is reached, where it is no page of the edition.
    private let home: Page?

    static let place = PagePath("/study/")
    static let keptFromRobots = ["/study/review", "/study/recall/", "/study/order/"].map(PagePath.init)
    var place: PagePath { Self.place }
    var keptFromRobots: [PagePath] { Self.keptFromRobots }

    init(of context: PageContext, _ decks: Decks) {
        self.decks = decks
        home = context.article.questions.isEmpty ? context.studyPage() : nil
        self.context = context.forStudy
        index = DrillIndex(of: self.context)
    }

    func reply(to inquiry: Inquiry) -> Reply? {
        let path = inquiry.path.dropFirst(Self.place.string.count)
        let bare = AddressScheme.capsule.withoutEnding(path)
        let parts = (bare ?? path).split(separator: "/", omittingEmptySubsequences: false)
        let isPage = bare != nil
        switch (parts.first, parts.count) {
        case ("", 1) where !isPage: return home.map(Reply.page)
        case ("review", 1...3) where !isPage: return review(parts.dropFirst(), inquiry)
        case ("recall", 2...): return recall(parts.dropFirst(), isPage: isPage, inquiry)
        case ("order", 2) where isPage:
            return number(parts[1]).flatMap { context.orderPage($0, inquiry.query ?? "") }.map(Reply.page)
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
            let text = parts.dropFirst().first.map { Substring(String($0).percentDecoded ?? "?") } ?? ""
            // The section may have lost questions since the address was kept.
            guard let walk = Walk(text, count: placed.count), parts.count == 1 || !walk.text.isEmpty else {
                return .elsewhere(.study(.answer(placed.key, walk: "")))
            }
            if let words = words(of: inquiry) {
                return .page(context.typedPage(words, to: placed, walk, index))
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
        let words = words(of: inquiry)
        switch (parts[0], parts.count) {
        case ("people", 2) where isPage:
            return Slug(parts[1]).flatMap { context.personPage($0, inquiry.query ?? "", index) }.map(
                Reply.page
            )
        case ("dates", 2) where isPage:
            return number(parts[1]).flatMap { context.eventPage($0, inquiry.query ?? "") }.map(Reply.page)
        case ("dates", 3) where !isPage && parts[2] == "answer":
            guard let number = number(parts[1]), let page = context.eventPage(number, "") else { return nil }
            return words.flatMap { context.yearPage($0, ofEvent: number) }.map(Reply.page)
                ?? .asks(prompt: context.wording[.whichYear], page)
        case (_, 1) where isPage:
            return Slug(parts[0]).flatMap { context.recallPage($0, index) }.map(Reply.page)
        case (_, 2) where !isPage && parts[1] == "answer":
            guard let slug = Slug(parts[0]), let page = context.recallPage(slug, index) else { return nil }
            return words.flatMap { context.namedPage($0, slug, index) }.map(Reply.page)
                ?? .asks(prompt: context.wording[.whichTerm], page)
        default: return nil
        }
    }

    /// Answers for `review[/<section>[/<part>]]`.
    private func review(_ parts: ArraySlice<Substring>, _ inquiry: Inquiry) -> Reply? {
        // The longest address of a review decides for all, so that each page knows how many parts the others have.
        let room = max(0, inquiry.room + inquiry.path.utf8.count - decks.longestAddress)
        guard let name = parts.first else {
            return .page(context.reviewPage(decks.whole, part: 1, inquiry, room: room, decks))
        }
        guard let deck = Slug(name).flatMap({ decks[$0] }) else { return nil }
        let part = parts.count > 1 ? number(parts[parts.endIndex - 1]) : 1
        // A part that is needed over Gopher may be asked for over Gemini, where its cards are among all.
        let count = deck.parts(in: min(room, decks.leastRoom))
        guard let part, (1...count).contains(part) else { return nil }
        return .page(context.reviewPage(deck, part: part, inquiry, room: room, decks))
    }

    /// Returns what the reader has typed, if there is anything to see in it; signs alone are an answer, and a wrong one.
    private func words(of inquiry: Inquiry) -> String? {
        inquiry.query.flatMap { $0.showsNothing ? nil : $0 }
    }

    /// Returns a number in the spelling of addresses, which have no sign and no zeros before it.
    private func number(_ text: Substring) -> Int? { Int(text).flatMap { String($0) == text ? $0 : nil } }
}

extension AddressScheme {
    /// Returns whether a path of the host is that of what needs a reader's words: the search, a drill, a review or a typed answer.
    ///
    /// What stands behind a `?`, and a slash or the ending of a page at the end, do not count.
    package func wantsWords(at path: String) -> Bool {
        let place = path.prefix { $0 != "?" }
        let ending = (["/"] + endings).filter(place.hasSuffix).max { $0.count < $1.count } ?? ""
        let bare = place.dropLast(ending.count)
        if bare == self.path(of: .search).string { return true }
        let study = self.path(at: StudyDesk.place).string
        guard bare.hasPrefix(study) else { return false }
        let names = bare.dropFirst(study.count).split(separator: "/")
        return ["review", "recall", "order"].contains(names.first) || names.dropFirst().first == "answer"
    }
}
