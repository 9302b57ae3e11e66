import Content
import Languages
import Spacing

/// A review: the cards that are due, one at a time. What a reader knew is in the query of the address and nowhere else.
///
/// ```
/// query = memory [".show"]      ; MemoryText; the back of the card is shown, and not its front
/// ```
extension PageContext {
    private static let showing = ".show"

    /// Composes the page of a review for what the reader's address remembers.
    func reviewPage(_ deck: Deck, part: Int, _ inquiry: Inquiry, room: Int, _ decks: Decks) -> Page {
        guard let query = inquiry.query, !query.isEmpty else {
            return reviewBeginning(deck, part, room, decks)
        }
        let isBack = query.hasSuffix(Self.showing)
        let text = isBack ? String(query.dropLast(Self.showing.count)) : query
        let memory: Memory
        do throws(MemoryText.Failure) { memory = try MemoryText.memory(in: text) } catch {
            return damagedPage(error, deck, part, inquiry, room, decks)
        }
        // The clocks of two servers may differ by a day.
        if memory.day > inquiry.day + 1 {
            let day = CalendarDate(daysSince1970: memory.day).words(in: wording)
            return problemPage(deck, part, [wording.fill(.memoryFromFuture, [.date: day])], room, decks)
        }
        let known = memory.keeping(deck.names)
        if known.cards.count * 4 < memory.cards.count {
            return problemPage(deck, part, [wording[.memoryOfOther]], room, decks)
        }
        return sitting(deck, part, known, inquiry, room: room, isBack: isBack)
    }

    private func sitting(
        _ deck: Deck,
        _ part: Int,
        _ memory: Memory,
        _ inquiry: Inquiry,
        room: Int,
        isBack: Bool
    ) -> Page {
        let today = max(inquiry.day, memory.day)
        let due = memory.due(on: today)
        var reason: Phrase?
        var next = due.first
        let cards = deck.cards(ofPart: part, in: room)
        if next == nil, let new = cards.first(where: { memory.cards[$0.name] == nil })?.name {
            if memory.newCardsLeft(on: today) < 1 {
                reason = .enoughNew
            } else if !hasRoom(for: new, memory, inquiry.room) {
                reason = .memoryFull
            } else {
                next = new
            }
        }
        guard let next, let card = deck.card(named: next) else { return restPage(deck, part, memory, reason) }
        let isNew = memory.cards[next] == nil
        var draft = reviewDraft(deck, part)
        draft.add(.heading(level: 2, front(of: card)))
        if isBack {
            addBack(of: card, to: &draft)
            for (answer, phrase) in [(Scheduler.Answer.knew, Phrase.knewIt), (.didNotKnow, .didNotKnow)] {
                var after = memory
                after.answer(next, answer, on: today)
                draft.add(link(to: deck, part, MemoryText.text(of: after), wording[phrase]))
            }
        } else {
            addFront(of: card, to: &draft)
            draft.add(link(to: deck, part, MemoryText.text(of: memory) + Self.showing, wording[.showCard]))
            draft.add(isNew ? wording[.newCard] : wording.count(due.count, .dueCards))
        }
        draft.add(wording[.bookmarkThis])
        return draft.finished(by: isBack ? .reviewed : nil)
    }

    private func hasRoom(for name: UInt16, _ memory: Memory, _ room: Int) -> Bool {
        guard memory.cards.count < Memory.cardLimit else { return false }
        var after = memory
        after.answer(name, .knew, on: memory.day)
        return MemoryText.mostCharacters(of: after) + Self.showing.count <= room
    }

    /// The page of a day on which nothing is left to review.
    private func restPage(_ deck: Deck, _ part: Int, _ memory: Memory, _ reason: Phrase?) -> Page {
        var draft = reviewDraft(deck, part)
        draft.add(wording[.nothingDue])
        if let reason { draft.add(wording[reason]) }
        if let day = memory.nextDue {
            draft.add(wording.fill(.nextDue, [.date: CalendarDate(daysSince1970: day).words(in: wording)]))
        }
        draft.add(wording[.bookmarkThis])
        return draft.finished()
    }

    /// The page before a review: what it is, and where it begins.
    private func reviewBeginning(_ deck: Deck, _ part: Int, _ room: Int, _ decks: Decks) -> Page {
        var draft = reviewDraft(deck, part)
        draft.add(wording[.reviewIntroduction])
        addBeginning(of: deck, part, room, to: &draft)
        addParts(of: deck, room, decks, to: &draft)
        return draft.finished()
    }

    /// Adds the way into a review; where all cards do not fit into one address, those of sections do.
    private func addBeginning(of deck: Deck, _ part: Int, _ room: Int, to draft: inout PageDraft) {
        if deck.isTooLarge(for: room) {
            draft.add(wording[.tooManyCards])
        } else {
            draft.add(link(to: deck, part, MemoryText.text(of: Memory()), wording[.beginReview]))
        }
    }

    /// Adds the ways to the reviews of the sections, and to the parts of each.
    private func addParts(of deck: Deck, _ room: Int, _ decks: Decks, to draft: inout PageDraft) {
        let decks =
            deck.section == nil
            ? article.sections.compactMap { decks[$0.slug] } : deck.parts(in: room) > 1 ? [deck] : []
        let links = decks.flatMap { deck -> [Link] in
            guard let section = deck.section.flatMap(self.section) else { return [] }
            let parts = deck.parts(in: room)
            return (1...parts).map { part in
                let title = numberedTitle(of: section)
                let label = parts > 1 ? wording.bracketed(title, self.part(part)) : title
                return Link(.page(.study(.review(deck.section, part: part))), label: label)
            }
        }
        if links.count > 1 {
            let groups = numbered(links)
            draft.addGroup(wording[.reviewBySection], groups.count > 1 ? groups : [LinkGroup(links: links)])
        }
    }

    private func part(_ number: Int) -> String { wording.fill(.pagePart, [.number: String(number)]) }

    private func damagedPage(
        _ failure: MemoryText.Failure,
        _ deck: Deck,
        _ part: Int,
        _ inquiry: Inquiry,
        _ room: Int,
        _ decks: Decks
    ) -> Page {
        if case .damaged(let memory) = failure {
            let cards = memory.keeping(deck.names).cards.filter { $0.value.day <= inquiry.day }
            if !cards.isEmpty {
                let rest = Memory(cards: cards, day: min(memory.day, inquiry.day), newCards: memory.newCards)
                return problemPage(
                    deck,
                    part,
                    [wording[.memoryDamaged], wording.count(cards.count, .memoryPartly)],
                    goingOn: link(to: deck, part, MemoryText.text(of: rest), wording[.goOnWithRest]),
                    room,
                    decks
                )
            }
        }
        return problemPage(deck, part, [wording[.memoryDamaged], wording[.memoryUnreadable]], room, decks)
    }

    /// The page for an address that remembers nothing of use: the way to begin, or those of the sections where all cards do not fit into
    /// an address.
    private func problemPage(
        _ deck: Deck,
        _ part: Int,
        _ sentences: [String],
        goingOn: Link? = nil,
        _ room: Int,
        _ decks: Decks
    ) -> Page {
        var draft = reviewDraft(deck, part)
        draft.add(wording.sentences(sentences))
        if let goingOn { draft.add(goingOn) }
        addBeginning(of: deck, part, room, to: &draft)
        if deck.isTooLarge(for: room) { addParts(of: deck, room, decks, to: &draft) }
        return draft.finished()
    }

    private func reviewDraft(_ deck: Deck, _ part: Int) -> PageDraft {
        let title =
            deck.section.flatMap(section).map { wording.titled(wording[.review], $0.title) }
            ?? wording[.review]
        return studyDraft(
            .review(deck.section, part: part),
            title: part > 1 ? wording.bracketed(title, self.part(part)) : title
        )
    }

    private func link(to deck: Deck, _ part: Int, _ query: String, _ label: String) -> Link {
        Link(.query(query, of: .study(.review(deck.section, part: part))), label: label, isPartOfText: true)
    }

    private func front(of card: StudyCard) -> String {
        switch card {
        case .term(let slug): term(slug)?.name ?? ""
        case .event(let index): undated(index)
        case .question(let key): placed(key)?.question.prompt ?? ""
        }
    }

    private func addFront(of card: StudyCard, to draft: inout PageDraft) {
        switch card {
        case .term: draft.add(wording[.cardWhat])
        case .event: draft.add(wording[.cardWhen])
        case .question(let key):
            guard case .choice(let choices, _) = placed(key)?.question.form else { return }
            draft.add(.list(choices.map { ListItem([.text($0.text)]) }))
        }
    }

    private func addBack(of card: StudyCard, to draft: inout PageDraft) {
        switch card {
        case .term(let slug):
            guard let term = term(slug) else { return }
            draft.add(definition(of: term))
            draft.addGroup([Link(.page(.term(slug)), label: term.name)])
        case .event(let index):
            let event = article.events[index]
            draft.add(wording.sentence(wording.capitalised(event.date.words(in: wording))))
            draft.add(words(event.text))
            draft.addGroup(
                [
                    Link(
                        .page(.year(event.date.year)),
                        label: EDTFDate.words(ofYear: event.date.year, in: wording)
                    )
                ]
            )
        case .question(let key):
            guard let question = placed(key)?.question else { return }
            if let right = question.rightAnswer { draft.add(wording.fill(.rightAnswer, [.words: right])) }
            draft.add(words(question.explanation))
            draft.addGroup([textLink(of: question, toParagraph: true)].compactMap(\.self))
        }
    }
}
