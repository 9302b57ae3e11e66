import Content
import Languages
import Spacing
import Text

/// The drills: terms, dates, persons and the order of events, each deterministic by its address.
extension PageContext {
    /// The links to those drills for which there is enough.
    var drillLinks: [Link] {
        var links: [Link] = []
        let add = { (page: StudyPage?, phrase: Phrase) in
            if let page { links.append(Link(.page(.study(page)), label: wording[phrase])) }
        }
        add(article.terms.isEmpty ? nil : recallRing().first.map { .term($0) }, .drillTerms)
        add(article.events.isEmpty ? nil : .event(1), .drillDates)
        add(
            article.events.indices.contains { orderedEvents($0 + 1).count > 1 } ? .order(1) : nil,
            .drillOrder
        )
        let people = peopleRing()
        add(people.count > 1 ? people.first.map { .person($0) } : nil, .drillPeople)
        return links
    }

    // MARK: Terms

    /// Composes the page with a definition whose term is to be named; `nil` if there is no such term.
    func recallPage(_ slug: Slug) -> Page? {
        guard let term = term(slug) else { return nil }
        var draft = studyDraft(
            .term(slug),
            title: wording[.whichTerm],
            onward: another(.term(after(slug, in: recallRing())))
        )
        draft.add(wording.capitalised(wording.noun(for: term.kind)))
        draft.add(masked(definition(of: term), names(of: term)))
        draft.add(Link(.page(.study(.termAnswer(slug))), label: wording[.typeAnswer], isPartOfText: true))
        draft.addGroup([Link(.page(.term(slug)), label: wording[.showAnswer])])
        return draft.finished()
    }

    /// Composes the page that follows a name; `nil` if there is no such term.
    func namedPage(_ words: String, _ slug: Slug) -> Page? {
        guard let term = term(slug) else { return nil }
        let names = names(of: term)
        let judged = TypedAnswer(words, among: names, others: termNames, in: wording)
        var draft = verdict(
            judged.isRight,
            words,
            on: .termAnswer(slug),
            another: .term(after(slug, in: recallRing()))
        )
        if judged.isRight {
            if let spelling = judged.spelling { draft.add(wording.fill(.rightSpelling, [.words: spelling])) }
            draft.add(definition(of: term))
            draft.addGroup([Link(.page(.term(slug)), label: term.name)])
        } else {
            draft.add(masked(definition(of: term), names))
            draft.add(Link(.page(.study(.termAnswer(slug))), label: wording[.tryAgain], isPartOfText: true))
            draft.addGroup([Link(.page(.term(slug)), label: wording[.showAnswer])])
        }
        return draft.finished()
    }

    // MARK: Dates

    /// Composes the page with an event whose year is asked for; `nil` if there are fewer events.
    func eventPage(_ number: Int) -> Page? {
        guard let event = event(number) else { return nil }
        var draft = studyDraft(
            .event(number),
            title: wording[.whichYear],
            onward: another(.event(numberAfter(number)))
        )
        let years = [event.date.year, event.date.latest?.year ?? event.date.year].map { String(abs($0)) }
        draft.add(masked(wording.titled(event.title, words(event.text)), years))
        draft.add(Link(.page(.study(.eventAnswer(number))), label: wording[.typeAnswer], isPartOfText: true))
        draft.addGroup([Link(.page(.year(event.date.year)), label: wording[.showAnswer])])
        return draft.finished()
    }

    /// Composes the page that follows a year; `nil` if there are fewer events.
    func yearPage(_ words: String, ofEvent number: Int) -> Page? {
        guard let event = event(number) else { return nil }
        let years =
            event.date.earliest
            .year...max(event.date.earliest.year, event.date.latest?.year ?? event.date.earliest.year)
        let digits = words.foldedWords.lazy.compactMap { Int($0) }.first
        let year = digits.map { years.upperBound < 0 || words.contains("-") ? -abs($0) : $0 }
        var draft = verdict(
            year.map(years.contains) ?? false,
            words,
            on: .eventAnswer(number),
            another: .event(numberAfter(number))
        )
        if let year, years.contains(year) {
            draft.add(wording.titled(event.date.words(in: wording), event.title))
            draft.add(self.words(event.text))
            draft.addGroup([
                Link(
                    .page(.year(event.date.year)),
                    label: EDTFDate.words(ofYear: event.date.year, in: wording)
                )
            ])
            return draft.finished()
        }
        if let year, abs(year) < 100_000 {
            let isEarly = year < years.lowerBound
            let distance = isEarly ? years.lowerBound - year : year - years.upperBound
            draft.add(wording.capitalised(wording.count(distance, isEarly ? .yearsTooEarly : .yearsTooLate)))
        } else {
            draft.add(wording.fill(.yearInDigits, [.year: "1848"]))
        }
        draft.add(Link(.page(.study(.eventAnswer(number))), label: wording[.tryAgain], isPartOfText: true))
        draft.addGroup([Link(.page(.year(event.date.year)), label: wording[.showAnswer])])
        return draft.finished()
    }

    // MARK: People

    /// Composes the page of a person to be chosen, or with the letter of a choice the page that follows it; `nil` if there is
    /// no such person.
    func personPage(_ slug: Slug, _ choice: String) -> Page? {
        let ring = peopleRing()
        guard let term = term(slug), term.kind == .person, ring.count > 1,
            let place = ring.firstIndex(of: slug)
        else { return nil }
        let others = (1..<min(4, ring.count)).map { ring[(place + $0 * 3) % ring.count] }.filter {
            $0 != slug
        }
        let choices = unique([slug] + others).sorted { order($0, beside: slug) < order($1, beside: slug) }
        let next = StudyPage.person(after(slug, in: ring))
        let chosen = choices.indices.first { String(StudyPage.letter(of: $0)) == choice }.flatMap {
            self.term(choices[$0])
        }
        guard let chosen else {
            var draft = studyDraft(.person(slug), title: wording[.whoWasIt], onward: another(next))
            let role = [term.role, term.dates?.words(in: wording)].compactMap(\.self)
            if !role.isEmpty { draft.add(masked(wording.separated(role), names(of: term))) }
            draft.add(masked(definition(of: term), names(of: term)))
            for (number, slug) in choices.enumerated() {
                let letter = String(StudyPage.letter(of: number))
                let target = LinkTarget.query(letter, of: .study(.person(term.slug)))
                draft.add(Link(target, label: self.term(slug)?.name ?? "", isPartOfText: true))
            }
            return draft.finished()
        }
        var draft = verdict(chosen.slug == slug, chosen.name, on: .person(slug), another: next)
        draft.add(wording.titled(chosen.name, definition(of: chosen)))
        if chosen.slug != slug {
            draft.addGroup([Link(.page(.study(.person(slug))), label: wording[.tryAgain])])
        }
        draft.addGroup([Link(.page(.term(chosen.slug)), label: chosen.name)])
        return draft.finished()
    }

    private func order(_ slug: Slug, beside other: Slug) -> UInt64 { Hash("\(other)/\(slug)".utf8).value }

    // MARK: Order

    /// Composes the page with events to be put in order, after those that were chosen; `nil` if there are fewer events, or none
    /// that are told apart by their dates.
    func orderPage(_ number: Int, _ chosen: String) -> Page? {
        let events = orderedEvents(number)
        guard events.count > 1 else { return nil }
        let shown = events.sorted { Hash("\(number)/\($0)".utf8).value < Hash("\(number)/\($1)".utf8).value }
        var order = unique(
            chosen.compactMap { letter in
                shown.indices.first { StudyPage.letter(of: $0) == letter }.map { shown[$0] }
            }
        )
        let left = shown.filter { !order.contains($0) }
        let next = StudyPage.order(numberAfter(number))
        if left.count > 1 {
            var draft = studyDraft(
                .order(number),
                title: wording[order.isEmpty ? .whichFirst : .whichNext],
                onward: order.isEmpty ? another(next) : nil
            )
            let letters = order.compactMap(shown.firstIndex).map { String(StudyPage.letter(of: $0)) }.joined()
            if !order.isEmpty { add(order, under: .yourOrder, dated: false, to: &draft) }
            for event in left {
                guard let place = shown.firstIndex(of: event) else { continue }
                let target = LinkTarget.query(
                    "\(letters)\(StudyPage.letter(of: place))",
                    of: .study(.order(number))
                )
                draft.add(Link(target, label: article.events[event].title, isPartOfText: true))
            }
            return draft.finished()
        }
        order += left
        var draft = studyDraft(
            .order(number),
            title: wording[order == events ? .right : .notQuite],
            onward: another(next)
        )
        if order != events { add(order, under: .yourOrder, dated: false, to: &draft) }
        add(events, under: .orderOfTime, dated: true, to: &draft)
        if order != events {
            draft.addGroup([Link(.page(.study(.order(number))), label: wording[.tryAgain])])
        }
        return draft.finished()
    }

    private func add(_ events: [Int], under heading: Phrase, dated: Bool, to draft: inout PageDraft) {
        draft.add(.heading(level: 2, wording[heading]))
        draft.add(
            .list(
                events.enumerated().map { place, index in
                    let event = article.events[index]
                    let words =
                        dated ? wording.titled(event.date.words(in: wording), event.title) : event.title
                    return ListItem([.text(words)], ListMarker(number: place + 1))
                }
            )
        )
    }

    /// Returns up to four events in order of time that begin one after the other's end, the numbered one among them.
    func orderedEvents(_ number: Int) -> [Int] {
        guard event(number) != nil else { return [] }
        let count = article.events.count
        var chosen = [number - 1]
        for step in 1..<max(count, 2) where chosen.count < 4 {
            let candidate = (number - 1 + step * Self.stride(of: count)) % count
            if chosen.allSatisfy({ isApart(candidate, $0) }) { chosen.append(candidate) }
            if step > 40 { break }
        }
        return chosen.sorted()
    }

    private func isApart(_ one: Int, _ other: Int) -> Bool {
        let (first, second) = (article.events[min(one, other)].date, article.events[max(one, other)].date)
        return one != other && first.latest.map { $0 < second.earliest } ?? false
    }

    // MARK: What they share

    /// Returns the terms that have a definition, in an order that is the same in every run and tells nothing.
    private func recallRing() -> [Slug] {
        ring(article.terms.filter { !definition(of: $0).isEmpty }.map(\.slug))
    }

    private func peopleRing() -> [Slug] {
        ring(article.terms.filter { $0.kind == .person && !definition(of: $0).isEmpty }.map(\.slug))
    }

    private func ring(_ slugs: [Slug]) -> [Slug] {
        slugs.map { (hash: Hash($0.string.utf8).value, slug: $0) }
            .sorted { ($0.hash, $0.slug) < ($1.hash, $1.slug) }.map(\.slug)
    }

    private func after(_ slug: Slug, in ring: [Slug]) -> Slug {
        ring.firstIndex(of: slug).map { ring[($0 + 1) % ring.count] } ?? slug
    }

    /// Returns the number of the event that comes after one in a drill, which in the end has shown all.
    private func numberAfter(_ number: Int) -> Int {
        let count = max(article.events.count, 1)
        return (number - 1 + Self.stride(of: count)) % count + 1
    }

    /// Returns a step that leads through so many things once each, in no order that one sees.
    private static func stride(of count: Int) -> Int {
        var step = max(1, count * 5 / 8)
        func divisor(_ left: Int, _ right: Int) -> Int { right == 0 ? left : divisor(right, left % right) }
        while divisor(step, max(count, 1)) != 1 { step += 1 }
        return step
    }

    private func event(_ number: Int) -> Event? {
        article.events.indices.contains(number - 1) ? article.events[number - 1] : nil
    }

    func term(_ slug: Slug) -> Term? { references.termIndex[slug].map { article.terms[$0] } }

    private func another(_ page: StudyPage) -> LinkGroup {
        LinkGroup(links: [Link(.page(.study(page)), label: wording[.another])])
    }

    private func verdict(
        _ isRight: Bool,
        _ words: String,
        on page: StudyPage,
        another next: StudyPage
    ) -> PageDraft {
        studyDraft(
            page,
            title: wording.titled(wording[isRight ? .right : .notQuite], wording.quoted(words.onOneLine)),
            onward: another(next)
        )
    }

    /// Returns the first paragraph of a definition.
    func definition(of term: Term) -> String {
        term.body.blocks.lazy.compactMap { block in
            if case .paragraph(let line) = block { words(line) } else { nil }
        }.first ?? ""
    }

    /// Returns the right answers to the question for a term; of a person the surname too.
    private func names(of term: Term) -> [String] {
        var names = [term.name] + term.aliases
        if let native = term.native { names.append(native) }
        if term.kind == .person, let surname = surname(of: term) {
            names.append(surname)
        }
        return unique(names)
    }

    private func surname(of person: Term) -> String? {
        let name = PersonName(
            person.name,
            native: person.native,
            rules: wording.names,
            language: article.language
        )
        let parts = name.inverted.split(separator: ",", maxSplits: 1)
        return parts.count > 1 ? String(parts[0]) : nil
    }

    /// Returns words in which dots stand for names, in whatever form.
    private func masked(_ words: String, _ names: [String]) -> String {
        let littleWords = Set(wording.list(.littleWords).flatMap(\.foldedWords))
        let parts = Set(names.flatMap(\.foldedWords)).filter {
            !littleWords.contains($0) && ($0.count > 2 || $0.contains(where: \.isNumber))
        }
        var bytes: [UInt8] = []
        let text = Array(words.utf8)
        var start = 0
        var reader = WordReader(words)
        while reader.next() {
            let word = String(decoding: reader.word, as: UTF8.self)
            let isName = parts.contains { part in
                let stem = part.prefix(max(3, part.count - 2))
                return word == part
                    || (part.count > 3 && !part.contains(where: \.isNumber) && word.hasPrefix(stem))
            }
            guard isName, reader.range.lowerBound >= start else { continue }
            bytes += text[start..<reader.range.lowerBound] + Array("[…]".utf8)
            start = reader.range.upperBound
        }
        return String(decoding: bytes + text[start...], as: UTF8.self).replacing("[…] […]", with: "[…]")
    }
}
