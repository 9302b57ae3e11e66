/// A day by its year, month and day; which calendar it stands in, what holds it knows.
package struct CalendarDate: Hashable, Sendable, Comparable {
    /// Year 0 is 1 BC.
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// 1 to the month's length.
    package let day: Int

    /// A day that exists in a calendar.
    ///
    /// - Returns: `nil` where the year has no such month or the month no such day.
    package init?(year: Int, month: Int, day: Int, in calendar: CalendarSystem = .gregorian) {
        guard let days = calendar.days(inMonth: month, of: year), (1...days).contains(day) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The first day of a month, which every month has.
    init?(firstOf month: Int, _ year: Int) { self.init(year: year, month: month, day: 1) }

    /// The last day of a month: 28 to 31.
    init?(lastOf month: Int, _ year: Int, in calendar: CalendarSystem) {
        guard let days = calendar.days(inMonth: month, of: year) else { return nil }
        (self.year, self.month, self.day) = (year, month, days)
    }

    /// 1 January.
    init(firstOf year: Int) { (self.year, month, day) = (year, 1, 1) }

    /// 31 December.
    init(lastOf year: Int) { (self.year, month, day) = (year, 12, 31) }

    /// A day that a calendar's arithmetic has given.
    init(existingIn year: Int, month: Int, day: Int) {
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// In order of time, where both stand in one calendar.
    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDate: CustomStringConvertible {
    /// As EDTF.
    package var description: String {
        EDTFPoint(precision: .day, earliest: self, latest: self).description
    }
}
