/// A day of the Gregorian calendar.
package struct CalendarDate: Hashable, Sendable, Comparable {
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// 1 to the month's length.
    package let day: Int

    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

/// A date as historians need it: EDTF, levels 0 and 1.
///
/// - Source: ISO 8601-2:2019, annex A; Library of Congress, “Extended Date/Time Format”.
package struct EDTFDate: Hashable, Sendable {
    // To be designed with its parser, order and words.
}
