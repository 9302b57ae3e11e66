import Languages
import Content

/// A page of the timeline: the events that begin, or may at the earliest begin, in one year.
struct Year: Hashable {
    /// The number of the year, which its address contains.
    var number: Int
    /// The year within a sentence, as exactly as the events are dated: “1923”, or “the 1920s” or “about 1863” if that holds for
    /// all of them.
    var name: String
    /// The year in which the events begin, in the same way: “1918” for events from 1918 to 1922.
    var beginning: String
    /// The indices of the events in order of time; there is at least one.
    var events: [Int]

    static func all(of events: [Event], in wording: Wording) -> [Year] {
        Dictionary(grouping: events.indices) { events[$0].date.year }
            .map { number, indices in
                let dates = indices.map { events[$0].date }
                return Year(
                    number: number,
                    name: dates.yearWords(in: wording),
                    beginning: dates.map(\.beginning).yearWords(in: wording),
                    events: indices
                )
            }
            .sorted { $0.number < $1.number }
    }

    /// Returns the year as a page's title.
    func title(in wording: Wording) -> String {
        wording.capitalised(name).anchored(in: wording.direction)
    }
}

extension PageContext {
    /// Returns the page of an event's year.
    func year(ofEvent index: Int) -> Year? {
        references.yearIndex[article.events[index].date.year].map { references.years[$0] }
    }

    /// Returns a link such as “1920: Genoa; the 1920s: A theatre for all”, with the titles of some of a year's events after
    /// what is known of their years.
    func link(_ year: Year, naming events: [Int]) -> Link {
        var wordsOfEvent = events.map { article.events[$0].date.yearWords(in: wording) }
        if Set(wordsOfEvent).count > 1 {
            wordsOfEvent = events.map { article.events[$0].date.yearWordsAmongOthers(in: wording) }
        }
        let dated = Dictionary(grouping: zip(wordsOfEvent, events), by: \.0).mapValues { $0.map(\.1) }
        let words = unique(wordsOfEvent)
        let names = words.filter { $0 == year.name } + words.filter { $0 != year.name }
        let titles = names.flatMap { name in
            (dated[name] ?? []).enumerated().map { place, event in
                let title = article.events[event].title
                return place == 0 && name != names.first ? wording.titled(name, title) : title
            }
        }
        let opening = wording.capitalised(names.first ?? year.name)
        let label = wording.naming(titles, after: opening)
        return Link(.page(.year(year.number)), label: label)
    }

    /// Returns the title of a period: the years in which its events begin, such as “1920 to 1929”, after the name of its era.
    func title(of period: Period) -> String {
        guard let era = period.era else { return years(of: period) }
        let years = [era.years.lowerBound, era.years.upperBound].map {
            EDTFDate.words(ofYear: $0, in: wording)
        }
        return wording.withCommas([era.name, wording.range(years[0], years[1])])
    }

    private func years(of period: Period) -> String {
        let years = period.years.compactMap { references.yearIndex[$0] }.map { references.years[$0] }
        if let year = years.first, years.count == 1 { return year.title(in: wording) }
        return wording.capitalised(
            range(of: years.flatMap(\.events).map { article.events[$0].date.beginning })
        ).anchored(in: wording.direction)
    }

    func range(of dates: [EDTFDate]) -> String {
        guard let range = dates.yearRange(in: wording) else { return "" }
        return range.last.map { wording.range(range.first, $0) } ?? range.first
    }
}
