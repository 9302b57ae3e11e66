import Records
import Text

import Languages

/// A date as people write it, with what it is in EDTF.
///
/// Every proposal is a date of EDTF, so that it can be copied into the source.
enum DateHabits {
    /// The meaning of a text that is no date of EDTF.
    enum Reading: Hashable {
        /// One of these: where there are several, nobody but the writer can tell.
        case dates([String])
        /// A day in two calendars.
        case twoCalendars(modern: String, julian: String)
        /// A month, or a day of a month, without a year.
        case noYear(month: Int, day: Int?)
        /// Words that say no time.
        case noTime
        /// A date of a calendar that is not converted, with its years in the modern one if they are known.
        case otherCalendar(name: String, years: String?)
    }

    /// - Returns: `nil` if nobody can tell.
    static func reading(of text: Substring, in calendar: CalendarSystem = .gregorian) -> Reading? {
        if let date = withUnknownDigits(text), EDTFDate(date[...], in: calendar) != nil {
            return .dates([date])
        }
        let negative = negativeYears(text).filter { EDTFDate($0[...], in: calendar) != nil }
        if !negative.isEmpty { return .dates(negative) }
        if let (name, years) = OtherCalendar.reading(of: text) {
            return .otherCalendar(name: name, years: years)
        }
        let items = DateItem.items(of: text)
        guard !items.isEmpty else { return nil }
        if let both = twoCalendars(items) { return both }
        var seen: Set<String> = []
        let dates = IntervalReader.dates(items)
            .filter { EDTFDate($0[...], in: calendar) != nil && seen.insert($0).inserted }
        if !dates.isEmpty { return .dates(Array(dates.prefix(4))) }
        if let exchanged = exchanged(items, calendar) { return .dates([exchanged]) }
        if let noYear = noYear(items) { return noYear }
        if let years = severalYears(items) { return .dates(years) }
        let isWithoutTime = items.allSatisfy {
            $0 == .sign("?") || $0 == .sign("-") || $0 == .word(.nothing) || $0 == .word(.now)
                || $0 == .sign(".")
        }
        return isWithoutTime ? .noTime : nil
    }

    /// Returns the text with an `X` for each sign that people put in the place of a digit that they do not know.
    private static func withUnknownDigits(_ text: Substring) -> String? {
        guard text.utf8.count <= 10 else { return nil }
        var date = String(text)
        // Databases write 00 for a day or a month that is not known.
        while date.utf8.count > 4, date.hasSuffix("-00") { date.removeLast(3) }
        date = String(date.map { "xX?_*".contains($0) ? "X" : $0 })
        return date == text ? nil : date
    }

    /// Reads years before Christ that have too few digits: -44 is written for 44 BC, and by astronomers for 45 BC.
    private static func negativeYears(_ text: Substring) -> [String] {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(\.trimmedOfSpaces)
        guard parts.count <= 2 else { return [] }
        var years: [(value: Int, isNegative: Bool)] = []
        for part in parts {
            let isNegative = part.first == "-" || part.first == "−"
            let digits = isNegative ? part.dropFirst() : part
            guard (1...4).contains(digits.utf8.count), digits.utf8.allSatisfy(\.isDigit),
                let value = Int(digits), value > 0
            else { return [] }
            years.append((value, isNegative))
        }
        guard years.contains(where: \.isNegative) else { return [] }
        return [1, 0].map { shift in
            years.map { Moment(year: $0.isNegative ? shift - $0.value : $0.value).edtf }.joined(
                separator: "/"
            )
        }
    }

    /// Returns the years of a text that names several and does not say how they belong together, such as those of two editions.
    private static func severalYears(_ items: [DateItem]) -> [String]? {
        var years: [String] = []
        for item in items {
            switch item {
            case .number(let year, digits: 4) where year > 0: years.append(Moment(year: year).edtf)
            case .sign, .word(.filler): break
            default: return nil
            }
        }
        return (2...3).contains(Set(years).count) && Set(years).count == years.count ? years : nil
    }

    /// Reads an interval whose ends are in the wrong order.
    private static func exchanged(_ items: [DateItem], _ calendar: CalendarSystem) -> String? {
        guard items.compactMap(\.number).allSatisfy({ $0 > 31 }) else { return nil }
        return IntervalReader.dates(items).lazy.map { $0.split(separator: "/") }.filter { $0.count == 2 }
            .map { "\($0[1])/\($0[0])" }.first { EDTFDate($0[...], in: calendar) != nil }
    }

    private static func noYear(_ items: [DateItem]) -> Reading? {
        let months = items.compactMap { if case .month(let month) = $0 { month } else { nil } }
        let numbers = items.compactMap(\.number)
        guard months.count == 1, let month = months.first, numbers.count <= 1,
            numbers.allSatisfy({ (1...31).contains($0) })
        else { return nil }
        return .noYear(month: month, day: numbers.first)
    }

    /// Reads a day that is given in the Julian and the Gregorian calendar, or in the Julian one alone.
    private static func twoCalendars(_ items: [DateItem]) -> Reading? {
        if let day = dualYear(items) { return day }
        let isOld = items.contains(.word(.oldStyle))
        guard isOld || items.contains(where: { $0 == .sign("(") || $0 == .sign("[") || $0 == .sign("/") })
        else {
            return nil
        }
        var numbers: [(index: Int, value: Int)] = []
        var years: [Int] = []
        for (index, item) in items.enumerated() {
            guard case .number(let value, let digits) = item else { continue }
            if digits >= 3 { years.append(value) } else { numbers.append((index, value)) }
        }
        let months = items.enumerated().compactMap { index, item in
            if case .month(let month) = item { (index: index, value: month) } else { nil }
        }
        // A day stands nearest to its month.
        let days = months.compactMap { month in
            numbers.min { abs($0.index - month.index) < abs($1.index - month.index) }
                .map { (month: month.value, day: $0.value) }
        }
        guard let year = years.first, days.count == months.count else { return nil }
        if months.isEmpty, numbers.count == 4 {
            // 7. 11. (25. 10.) 1917
            let values = numbers.map(\.value)
            return pair((values[1], values[0]), (values[3], values[2]), years)
        }
        if days.count == 1, numbers.count == 1, isOld {
            return julianDay(CalendarDate(year: year, month: days[0].month, day: days[0].day, in: .julian))
        }
        if days.count == 1, numbers.count == 2 {
            // 25/7 October 1917 and 12/25 January 1918 share their month.
            return pair((days[0].month, numbers[0].value), (days[0].month, numbers[1].value), years)
        }
        guard days.count == 2, numbers.count == 2 else { return nil }
        return pair(days[0], days[1], years)
    }

    /// Reads a day before 25 March, with which the year began in England, that has both years: 30 January 1648/49.
    private static func dualYear(_ items: [DateItem]) -> Reading? {
        for index in items.indices.dropLast(2) {
            guard case .number(let first, digits: 4) = items[index], items[index + 1] == .sign("/"),
                case .number(let second, let digits) = items[index + 2], first <= 1752
            else { continue }
            let year = first + 1
            guard second == year || digits == 2 && second == year % 100 || digits == 1 && second == year % 10
            else {
                continue
            }
            let others = items[..<index] + items[(index + 3)...]
            let numbers = others.compactMap(\.number)
            let months = others.compactMap { if case .month(let month) = $0 { month } else { nil } }
            let isYearFirst = !items[..<index].contains { $0.number != nil }
            let day: (month: Int, day: Int)
            switch (months.count, numbers.count) {
            case (1, 1): day = (months[0], numbers[0])
            case (0, 2): day = isYearFirst ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
            default: return nil
            }
            guard day.month <= 3 else { return nil }
            return julianDay(CalendarDate(year: year, month: day.month, day: day.day, in: .julian))
        }
        return nil
    }

    private static func pair(
        _ first: (month: Int, day: Int),
        _ second: (month: Int, day: Int),
        _ years: [Int]
    ) -> Reading? {
        // The year that stands there is first that of the day in the Julian calendar.
        let candidates = years.sorted() + years.map { $0 - 1 }
        for (old, new) in [(first, second), (second, first)] {
            for oldYear in candidates {
                guard let julian = CalendarDate(year: oldYear, month: old.month, day: old.day, in: .julian)
                else { continue }
                let modern = CalendarSystem.gregorian.date(numbered: CalendarSystem.julian.number(of: julian))
                let isNamed = years.contains(oldYear) || years.contains(modern.year)
                if isNamed, (modern.month, modern.day) == new { return julianDay(julian) }
            }
        }
        return nil
    }

    private static func julianDay(_ julian: CalendarDate?) -> Reading? {
        guard let julian, (1...9_998).contains(julian.year) else { return nil }
        let modern = CalendarSystem.gregorian.date(numbered: CalendarSystem.julian.number(of: julian))
        return .twoCalendars(modern: "\(modern)", julian: "\(julian)")
    }
}
