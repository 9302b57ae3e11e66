import Languages
import Content

extension PageKind {
    static let timeline = PageKind(
        .timeline,
        "the timeline",
        from: { $0.events.isEmpty ? nil : $0.places.firstEvent },
        compose: { $0.timelinePage() }
    )
    .onHome(.lookUp) { $0.wording.titled($0.wording[.timeline], $0.yearsOfTimeline) }.found {
        $0.wording[.timeline]
    }
}

extension PageContext {
    /// Composes the timeline: every year that has events, by era or decade, and below a chart of them.
    func timelinePage() -> Page {
        let years = references.years
        var draft = draft(.timeline, title: wording[.timeline])
        let eventful = eventfulYears().map {
            wording.bracketed($0.beginning, wording.number($0.events.count))
        }
        let span = wording.sentence(timelineSpan())
        let most = eventful.isEmpty ? nil : wording.fill(.mostIsToldOf, [.years: wording.joined(eventful)])
        draft.add(facts: wording.sentences([span, most].compactMap(\.self)))
        let links = Dictionary(
            uniqueKeysWithValues: years.map { ($0.number, link($0, naming: $0.events)) }
        )
        for period in Period.all(of: years.map(\.number), eras: article.eras) {
            draft.list(title(of: period), period.years.compactMap { links[$0] })
        }
        let story = yearsOfStory
        if story.count > 2 {
            draft.add(.heading(level: 2, wording[.yearsAsPicture]))
            draft.add(.chart(chart(of: story), description: wording[.eventsAYear]))
        }
        if has(.today) { draft.addGroup([Link(.page(.today), label: wording[.onThisDay])]) }
        return draft.finished()
    }

    /// The years of the story itself: those of an era, or all if none is in an era.
    private var yearsOfStory: [Year] {
        let years = references.years.filter { year in
            article.eras.contains { $0.years.contains(year.number) }
        }
        return years.isEmpty ? references.years : years
    }

    /// The years of the story, such as “1917 to 1943”.
    var yearsOfTimeline: String {
        range(of: yearsOfStory.flatMap(\.events).map { article.events[$0].date })
    }

    /// Returns a phrase such as “60 events, from 1917 to 1943”, without the events that only frame the story.
    private func timelineSpan() -> String {
        let count = wording.count(yearsOfStory.reduce(0) { $0 + $1.events.count }, .events)
        let dates = yearsOfStory.flatMap(\.events).map { article.events[$0].date }
        guard let range = dates.yearRange(in: wording), let last = range.last else { return count }
        return wording.fill(.span, [.events: count, .first: range.first, .last: last])
    }

    private func chart(of years: [Year]) -> YearChart {
        YearChart(
            years.map { year in
                YearChart.Entry(
                    number: year.number,
                    last: year.events.map { article.events[$0].date.lastYear }.max() ?? year.number,
                    label: year.beginning,
                    count: year.events.count
                )
            },
            in: wording.direction,
            gap: { first, last in
                let words = [first, last].map { EDTFDate.words(ofYear: $0, in: wording) }
                return wording.fill(
                    .noEvents,
                    [
                        .years:
                            last == first + 1 ? wording.withCommas(words) : wording.range(words[0], words[1])
                    ]
                )
            }
        )
    }

    /// Returns the three years of the story with the most events, and those with as many as the third if these are few; none if
    /// no year stands out.
    private func eventfulYears() -> [Year] {
        let years = yearsOfStory.sorted { ($1.events.count, $0.number) < ($0.events.count, $1.number) }
        guard let fewest = years.last?.events.count else { return [] }
        let least = max(years.prefix(3).last?.events.count ?? 0, fewest + 1)
        let most = years.prefix { $0.events.count >= least }
        let fuller = most.prefix { $0.events.count > least }
        return Array(most.count <= 6 ? most : fuller.isEmpty ? most.prefix(3) : fuller)
    }
}
