/// A date as historians need it: EDTF, levels 0 and 1, without times of day.
///
/// - Source: ISO 8601-2:2019, annex A; Library of Congress, “Extended Date/Time Format”.
package struct EDTFDate: Hashable, Sendable {
    enum Form: Hashable, Sendable {
        case point(EDTFPoint)
        case interval(EDTFPoint, EDTFPoint)
        case start(EDTFPoint, end: MissingBound)
        case end(EDTFPoint, start: MissingBound)
    }

    /// An end of an interval that is no date.
    enum MissingBound: String, Hashable, Sendable {
        /// There is none.
        case open = ".."
        /// There is one, but it is not known.
        case unknown = ""
    }

    let form: Form
    /// The first day on which it may begin.
    ///
    /// For an interval whose start is open or unknown this is the first day on which it may end, since no other
    /// day is known of it.
    package let earliest: CalendarDate
    /// The last day on which it may end; `nil` where an interval's end is open or unknown.
    package let latest: CalendarDate?

    /// A date of the grammar at ``EDTFParser``, spelled exactly so, with days that exist in the calendar.
    ///
    /// - Returns: `nil` for what is not EDTF of levels 0 or 1.
    package init?(_ text: some StringProtocol, in calendar: CalendarSystem = .gregorian) {
        do throws(EDTFError) { try self.init(parsing: Substring(text), in: calendar) } catch { return nil }
    }

    init(parsing text: Substring, in calendar: CalendarSystem) throws(EDTFError) {
        self.init(try EDTFParser.parse(text, in: calendar))
    }

    init(_ form: Form) {
        self.form = form
        switch form {
        case .point(let point): (earliest, latest) = (point.earliest, point.latest)
        case .interval(let start, let end): (earliest, latest) = (start.earliest, end.latest)
        case .start(let start, _): (earliest, latest) = (start.earliest, nil)
        case .end(let end, _): (earliest, latest) = (end.earliest, end.latest)
        }
    }

    /// The year in which it begins or may begin: the timeline page that it stands on.
    ///
    /// For an interval whose start is open or unknown it is the year in which it may end.
    package var year: Int { earliest.year }
}

extension EDTFDate: Comparable {
    /// By ``earliest``, then by ``latest``, with a missing end last: a day stands before the month that it begins.
    ///
    /// What lies between the same days is ordered by its spelling.
    package static func < (left: EDTFDate, right: EDTFDate) -> Bool {
        if left.earliest != right.earliest { return left.earliest < right.earliest }
        if left.latest == right.latest { return left.description < right.description }
        guard let leftEnd = left.latest else { return false }
        guard let rightEnd = right.latest else { return true }
        return leftEnd < rightEnd
    }
}

extension EDTFDate: CustomStringConvertible {
    /// As EDTF, exactly as it was read: there is one spelling of each date.
    package var description: String {
        switch form {
        case .point(let point): point.description
        case .interval(let start, let end): "\(start)/\(end)"
        case .start(let start, let end): "\(start)/\(end.rawValue)"
        case .end(let end, let start): "\(start.rawValue)/\(end)"
        }
    }
}
