import Languages
import System
import Text

/// The messages about a date that is none in EDTF: each says what to write instead, as far as anybody can tell.
enum DateAdvice {
    /// Returns the message about a text that could not be read as a date.
    ///
    /// - Parameters:
    ///   - error: Why it is none.
    ///   - text: What stands in the source.
    ///   - calendar: The calendar in which it was read.
    ///   - hasOldStyle: Whether a field for the Julian calendar stands beside it.
    /// - Returns: What is wrong, and the text to write.
    static func message(
        _ error: EDTFError,
        _ text: Substring,
        in calendar: CalendarSystem,
        hasOldStyle: Bool
    ) -> String {
        if calendar == .gregorian, let message = julianDayAlone(text) { return message }
        if error == .endBeforeStart, let message = backwards(text, calendar) { return message }
        if let message = noSuchDay(text, calendar) { return message }
        let isNone = "\(quoted(text)) is no date in EDTF"
        switch DateHabits.reading(of: text, in: calendar) {
        case .dates(let dates): return "\(isNone); write \(list(dates))"
        case .twoCalendars(let modern, let julian) where calendar == .julian:
            return "\(isNone); write \(julian), and \(modern) into “Date”"
        case .twoCalendars(let modern, let julian) where hasOldStyle:
            return
                "\(quoted(text)) is a day in two calendars; write “Date: \(modern)” and below it “OldStyle: \(julian)”"
        case .twoCalendars(let modern, let julian):
            return "\(isNone); write \(modern), which is \(julian) in the Julian calendar"
        case .noYear(let month, let day):
            let example = Moment(year: 1917, month: month, day: day).edtf
            return "\(quoted(text)) has no year; write it too, as in \(example) for one of 1917"
        case .otherCalendar(let name, let years):
            let remedy = years.map { "write it in the modern one: \($0), or the day, if you know it" }
            return
                "\(quoted(text)) is a date of \(name); \(remedy ?? "write the same date in the modern one, as in 1857-08-31")"
        case .noTime:
            return
                "\(quoted(text)) says no year; write what is known of it, such as 1917~ for about 1917, 19XX or 1900/1950"
        case nil: return general(error, text)
        }
    }

    /// Returns the day that a word means today, such as “yesterday”; `nil` for all others.
    static func relativeDay(_ text: Substring) -> CalendarDate? {
        let words = text.bareName.lowercased().replacing("’", with: "'")
        guard let days = relativeDays.first(where: { $0.words.contains(words) })?.days else { return nil }
        return CalendarDate(daysSince1970: Timestamp.now.day + days)
    }

    private static let relativeDays: [(days: Int, words: Set<String>)] = [
        (
            0,
            [
                "today", "now", "just now", "heute", "jetzt", "aujourd'hui", "hoy", "oggi", "hoje", "vandaag",
                "dziś",
                "dzisiaj", "сегодня", "сейчас", "сьогодні", "bugün", "今天", "今日", "本日", "اليوم", "היום",
            ]
        ),
        (
            -1,
            [
                "yesterday", "gestern", "hier", "ayer", "ieri", "ontem", "gisteren", "wczoraj", "вчера",
                "вчора", "dün",
                "昨天", "昨日", "أمس", "אתמול",
            ]
        ),
        (
            1,
            [
                "tomorrow", "morgen", "demain", "mañana", "domani", "amanhã", "jutro", "завтра", "yarın",
                "明天", "明日",
                "غدا", "מחר",
            ]
        ),
    ]

    /// Returns the days that a text may mean, for a field that has a whole day.
    static func days(in text: Substring) -> [String] {
        guard case .dates(let dates)? = DateHabits.reading(of: text) else { return [] }
        return dates.filter { date in
            guard case .point(let point)? = EDTFDate(date[...])?.form else { return false }
            return point.precision == .day && point.qualifier == nil
        }
    }

    /// Returns dates as a choice; of several each is explained, since the writer has to choose.
    static func list(_ dates: [String]) -> String {
        guard dates.count > 1 else { return dates.first ?? "" }
        let explained = dates.map { date in
            EDTFDate(date[...]).map { "\(date) for “\($0.words(in: .english))”" } ?? date
        }
        return "\(explained.dropLast().joined(separator: ", ")) or \(explained.last ?? "")"
    }

    /// Returns advice about a day that only the Julian calendar has, such as 29 February 1900.
    private static func julianDayAlone(_ text: Substring) -> String? {
        guard let julian = EDTFDate(text, in: .julian), julian.latest == julian.earliest else { return nil }
        let modern = CalendarSystem.gregorian.date(
            numbered: CalendarSystem.julian.number(of: julian.earliest)
        )
        return
            "\(quoted(text)) is a day of the Julian calendar alone; write \(modern), which is the same day in the modern one"
    }

    private static func backwards(_ text: Substring, _ calendar: CalendarSystem) -> String? {
        let ends = text.split(separator: "/", omittingEmptySubsequences: false)
        guard ends.count == 2 else { return nil }
        let exchanged = "\(ends[1])/\(ends[0])"
        guard EDTFDate(exchanged[...], in: calendar) != nil else { return nil }
        return "\(quoted(text)) ends before it begins; write \(exchanged)"
    }

    /// Returns advice about the 31st of a month with 30 days, and the like.
    private static func noSuchDay(_ text: Substring, _ calendar: CalendarSystem) -> String? {
        let ends = text.split(separator: "/", omittingEmptySubsequences: false)
        if ends.count == 2 {
            for (index, end) in ends.enumerated() where EDTFDate(ends[1 - index], in: calendar) != nil {
                guard end.utf8.count == 10, let days = daysBeside(end, calendar) else { continue }
                let whole = days.proposals.map { index == 0 ? "\($0)/\(ends[1])" : "\(ends[0])/\($0)" }
                    .filter { EDTFDate($0[...], in: calendar) != nil }
                return
                    "\(quoted(end)) is no day, since \(days.reason); write \(whole.joined(separator: " or "))"
            }
        }
        return daysBeside(text, calendar).map {
            "\(quoted(text)) is no day, since \($0.reason); write \($0.proposals.joined(separator: " or "))"
        }
    }

    private static func daysBeside(
        _ text: Substring,
        _ calendar: CalendarSystem
    ) -> (reason: String, proposals: [String])? {
        for moment in MomentReader.moments(DateItem.items(of: text)) {
            guard let month = moment.month, let day = moment.day, (29...99).contains(day), moment.year > 0,
                let days = calendar.days(inMonth: month, of: moment.year), day > days
            else { continue }
            let name = "\(Wording.english.month(month, afterDay: false)) \(moment.year)"
            var (last, next) = (moment, moment)
            last.day = days
            (next.month, next.day) = (month % 12 + 1, 1)
            if month == 12 { next.year += 1 }
            return ("\(name) has \(days) days", [last.edtf, next.edtf])
        }
        return nil
    }

    private static func general(_ error: EDTFError, _ text: Substring) -> String {
        let date = quoted(text)
        return switch error {
        case .notEDTF:
            "\(date) is no date in EDTF; write a day as 1923-10-08, a month as 1923-10, a year as 1923, “about” as 1923~, and years from and to as 1918/1922"
        case .noSuchMonth(let month):
            "\(date) names a month \(month); write a month as 01 to 12, such as 1923-10, or a season as 21 (spring) to 24 (winter)"
        case .noSuchDay(let day):
            "\(date) names a day \(day), which that month does not have; write one that it has, such as 1923-10-08"
        case .noDateInInterval:
            "\(date) has a date at neither end; write at least one, such as 1918/.. for “from 1918 on”"
        case .endBeforeStart: "\(date) ends before it begins; write the earlier date first"
        }
    }
}
