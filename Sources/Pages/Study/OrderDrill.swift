import Content
import Languages
import Text

/// Events that are to be put in order of time, by choosing the first, the next and so on.
extension PageContext {
    /// Composes the page with the events that are left after some were chosen; `nil` if there are fewer events, or none that
    /// are told apart by their dates.
    func orderPage(_ number: Int, _ chosen: String) -> Page? {
        let events = orderedEvents(number)
        guard events.count > 1 else { return nil }
        var shown = events.sorted { Hash("\(number)/\($0)".utf8).mixed < Hash("\(number)/\($1)".utf8).mixed }
        if shown == events { shown.reverse() }
        var order = unique(
            chosen.prefix(events.count).compactMap { letter in
                shown.indices.first { StudyPage.letter(of: $0) == letter }.map { shown[$0] }
            }
        )
        let left = shown.filter { !order.contains($0) }
        let next = another(.order(numberAfter(number, by: 1)))
        if left.count > 1 {
            var draft = studyDraft(
                .order(number),
                title: wording[order.isEmpty ? .whichFirst : .whichNext],
                onward: order.isEmpty ? next : nil
            )
            let letters = order.compactMap(shown.firstIndex).map { String(StudyPage.letter(of: $0)) }.joined()
            if !order.isEmpty { add(order, under: .yourOrder, dated: false, to: &draft) }
            for event in left {
                guard let place = shown.firstIndex(of: event) else { continue }
                let query = "\(letters)\(StudyPage.letter(of: place))"
                draft.add(
                    Link(.query(query, of: .study(.order(number))), label: undated(event), isPartOfText: true)
                )
            }
            return draft.finished()
        }
        order += left
        let isRight = order == events
        var draft = studyDraft(.order(number), title: wording[isRight ? .right : .notQuite], onward: next)
        if !isRight { add(order, under: .yourOrder, dated: false, to: &draft) }
        add(events, under: .orderOfTime, dated: true, to: &draft)
        if !isRight { draft.add(way(.tryAgain, .page(.study(.order(number))))) }
        return draft.finished(by: .answered(AnswerResult(isRight: isRight)))
    }

    /// Returns the title of an event without its years.
    func undated(_ index: Int) -> String {
        Mask(of: article.events[index]).applied(to: article.events[index].title)
    }

    private func add(_ events: [Int], under heading: Phrase, dated: Bool, to draft: inout PageDraft) {
        draft.add(.heading(level: 2, wording[heading]))
        draft.add(
            .list(
                events.enumerated().map { place, index in
                    let event = article.events[index]
                    let date = wording.capitalised(event.date.words(in: wording))
                    let words = dated ? wording.titled(date, event.title) : undated(index)
                    return ListItem([.text(words)], ListMarker(number: place + 1))
                }
            )
        )
    }

    /// Returns up to four events in order of time that begin one after the other's end, the numbered one among them.
    func orderedEvents(_ number: Int) -> [Int] {
        guard event(number) != nil else { return [] }
        let count = article.events.count
        let step = Self.drillStep(of: count)
        var chosen = [number - 1]
        for turn in 1..<max(min(count, 40), 2) where chosen.count < 4 {
            let candidate = (number - 1 + turn * step) % count
            if chosen.allSatisfy({ isApart(candidate, $0) }) { chosen.append(candidate) }
        }
        return chosen.sorted()
    }

    private func isApart(_ one: Int, _ other: Int) -> Bool {
        let (first, second) = (article.events[min(one, other)].date, article.events[max(one, other)].date)
        return one != other && first.latest.map { $0 < second.earliest } ?? false
    }
}
