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

    /// An end of an interval that is not a date.
    enum MissingBound: String, Hashable, Sendable {
        /// The interval has no such end.
        case open = ".."
        /// The interval has such an end, but its date is not known.
        case unknown = ""
    }

    let form: Form
    /// The first day on which the date may begin.
    ///
    /// If an interval's start is open or unknown, this is the first day on which it may end, since no other day is known.
    package let earliest: CalendarDate
    /// The last day on which the date may end; `nil` if an interval's end is open or unknown.
    package let latest: CalendarDate?

    /// Reads a date of the grammar at ``EDTFParser``, spelt exactly so, with days that exist in the calendar.
    ///
    /// - Returns: `nil` if the text is not EDTF of level 0 or 1.
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

    /// The year in which the date begins or may begin, which decides on which page of the timeline it stands.
    ///
    /// If an interval's start is open or unknown, this is the first year in which it may end.
    package var year: Int { earliest.year }
}

extension EDTFDate: Comparable {
    /// Orders dates by ``earliest``, then by ``latest``, with a missing end last: a month comes after its first day.
    ///
    /// Dates between the same days are ordered by their spelling.
    package static func < (left: EDTFDate, right: EDTFDate) -> Bool {
        if left.earliest != right.earliest { return left.earliest < right.earliest }
        if left.latest == right.latest { return left.description < right.description }
        guard let leftEnd = left.latest else { return false }
        guard let rightEnd = right.latest else { return true }
        return leftEnd < rightEnd
    }
}

extension EDTFDate: CustomStringConvertible {
    /// The date as EDTF, exactly as it was read: each date has one spelling.
    package var description: String {
        switch form {
        case .point(let point): point.description
        case .interval(let start, let end): "\(start)/\(end)"
        case .start(let start, let end): "\(start)/\(end.rawValue)"
        case .end(let end, let start): "\(start.rawValue)/\(end)"
        }
    }
}
