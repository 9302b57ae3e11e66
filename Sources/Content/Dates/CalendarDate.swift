/// A day of the Gregorian calendar, which is carried back before 1582 as ISO 8601 does.
package struct CalendarDate: Hashable, Sendable, Comparable {
    /// Year 0 is 1 BC.
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// 1 to the month's length.
    package let day: Int

    /// A day that exists.
    ///
    /// - Returns: `nil` where the year has no such month or the month no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard let days = Self.days(inMonth: month, of: year), (1...days).contains(day) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The first day of a month, which every month has.
    init?(firstOf month: Int, _ year: Int) { self.init(year: year, month: month, day: 1) }

    /// The last day of a month: 28 to 31.
    init?(lastOf month: Int, _ year: Int) {
        guard let days = Self.days(inMonth: month, of: year) else { return nil }
        (self.year, self.month, self.day) = (year, month, days)
    }

    /// 1 January.
    init(firstOf year: Int) { (self.year, month, day) = (year, 1, 1) }

    /// 31 December.
    init(lastOf year: Int) { (self.year, month, day) = (year, 12, 31) }

    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// - Returns: 28 to 31, or `nil` for no month of the twelve.
    static func days(inMonth month: Int, of year: Int) -> Int? {
        switch month {
        case 1, 3, 5, 7, 8, 10, 12: 31
        case 4, 6, 9, 11: 30
        case 2: isLeap(year) ? 29 : 28
        default: nil
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }
}
