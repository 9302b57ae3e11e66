import Content
import Languages

/// A day of a month, in whatever year.
struct DayOfYear: Hashable, Comparable {
    let month: Int
    let day: Int

    init(_ date: CalendarDate) { (month, day) = (date.month, date.day) }

    static func < (left: DayOfYear, right: DayOfYear) -> Bool {
        (left.month, left.day) < (right.month, right.day)
    }
}

extension Event {
    /// The days of the year on which it comes round: that of the modern calendar, and that of the old one where it has both; none
    /// if the day is not known.
    var anniversaries: Set<DayOfYear> {
        Set(
            [date, oldStyle].compactMap(\.self).filter { $0.latest == $0.earliest }.map {
                DayOfYear($0.earliest)
            }
        )
    }
}

/// What happened on this day of the year, or else on the next on which something did.
struct TodayDesk: Answering {
    let place: PagePath
    private let wording: Wording
    private let foot: [Link]
    /// The events of each day, in order of time, with the words for each.
    private var entries: [DayOfYear: [Entry]] = [:]

    private struct Entry {
        let year: Int
        let date: String
        let title: String
        let text: String
    }

    /// - Returns: `nil` if no event has a day.
    init?(of context: PageContext) {
        place = context.addresses.scheme.path(of: .today)
        wording = context.wording
        foot = [
            Link(.page(.timeline), label: wording[.timeline]), Link(.page(.home), label: wording[.home]),
        ]
        for event in context.article.events {
            let entry = Entry(
                year: event.date.year,
                date: context.bothCalendars(event),
                title: event.title,
                text: context.words(event.text)
            )
            for day in event.anniversaries { entries[day, default: []].append(entry) }
        }
        if entries.isEmpty { return nil }
    }

    var keptFromRobots: [PagePath] { [place] }
    var needsWords: Bool { false }

    func reply(to inquiry: Inquiry) -> Reply? {
        let now = CalendarDate(daysSince1970: inquiry.day)
        let today = DayOfYear(now)
        var draft = PageDraft(
            .today,
            title: wording.titled(wording[.onThisDay], now.wordsWithoutYear(in: wording)),
            foot: foot,
            under: wording[.onward]
        )
        if let events = entries[today] {
            add(events, in: now.year, to: &draft)
        } else {
            let days = entries.keys.sorted()
            guard let next = days.first(where: { $0 > today }) ?? days.first, let events = entries[next]
            else {
                return nil
            }
            draft.add(wording.fill(.nextAnniversary, [.date: events.first?.date ?? ""]))
            add(events, in: nil, to: &draft)
        }
        return .page(draft.finished())
    }

    private func add(_ events: [Entry], in year: Int?, to draft: inout PageDraft) {
        for event in events {
            draft.add(.heading(level: 2, event.title))
            let ago = year.map { $0 - event.year }.flatMap { $0 > 0 ? wording.count($0, .yearsAgo) : nil }
            draft.add([event.date, ago].compactMap(\.self).map(wording.capitalised).joined(separator: " · "))
            draft.add(event.text)
            draft.add(Link(.page(.year(event.year)), label: EDTFDate.words(ofYear: event.year, in: wording)))
        }
    }
}

extension PageContext {
    /// Returns the date of an event in words, in both calendars if it has both.
    func bothCalendars(_ event: Event) -> String {
        let date = event.date.words(in: wording)
        return event.oldStyle.map {
            wording.fill(.bothCalendars, [.date: date, .other: $0.words(in: wording)])
        } ?? date
    }
}
