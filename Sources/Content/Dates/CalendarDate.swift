/// A day by its year, month and day; whatever holds it knows the calendar.
package struct CalendarDate: Hashable, Sendable, Comparable {
    /// The year; year 0 is 1 BC.
    package let year: Int
    /// The month, from 1 to 12.
    package let month: Int
    /// The day, from 1 to the length of the month.
    package let day: Int

    /// Makes a day that exists in a calendar.
    ///
    /// - Returns: `nil` if the year has no such month or the month no such day.
    package init?(year: Int, month: Int, day: Int, in calendar: CalendarSystem = .gregorian) {
        guard let days = calendar.days(inMonth: month, of: year), (1...days).contains(day) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Makes the first day of a month; `nil` unless the month is 1 to 12.
    init?(firstOf month: Int, _ year: Int) { self.init(year: year, month: month, day: 1) }

    /// Makes the last day of a month; `nil` unless the month is 1 to 12.
    init?(lastOf month: Int, _ year: Int, in calendar: CalendarSystem) {
        guard let days = calendar.days(inMonth: month, of: year) else { return nil }
        (self.year, self.month, self.day) = (year, month, days)
    }

    /// Makes 1 January of a year.
    init(firstOf year: Int) { (self.year, month, day) = (year, 1, 1) }

    /// Makes 31 December of a year.
    init(lastOf year: Int) { (self.year, month, day) = (year, 12, 31) }

    /// Makes a day that a calendar's arithmetic has given.
    init(existingIn year: Int, month: Int, day: Int) {
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Makes the day that is so many days after 1 January 1970, in the Gregorian calendar.
    package init(daysSince1970 days: Int) {
        // 719,468 days lie between 1 March of the year 0 and 1970.
        self = CalendarSystem.gregorian.date(numbered: days + 719_468)
    }

    /// Orders days by time, provided that both are of one calendar.
    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDate: CustomStringConvertible {
    /// The day as EDTF.
    package var description: String {
        EDTFPoint(precision: .day, earliest: self, latest: self).description
    }
}
