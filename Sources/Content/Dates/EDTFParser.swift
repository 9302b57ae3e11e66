/// Reads a date of EDTF, levels 0 and 1, without times of day, which the timeline of a text does not need.
///
/// ```
/// edtf        = date / interval
/// interval    = known "/" known           ; the end does not come before the start
///             / known "/" missing / missing "/" known
/// missing     = ".." / ""                 ; open, unknown
/// date        = known / unspecified [qualifier]
/// known       = (long-year / year / month / season / day) [qualifier]
/// long-year   = "Y" ["-"] 5*15DIGIT       ; the first digit is not 0
/// year        = ["-"] 4DIGIT              ; not -0000
/// month       = year "-" 2DIGIT           ; 01 to 12
/// season      = year "-" 2DIGIT           ; 21 to 24
/// day         = month "-" 2DIGIT          ; 01 to the month's length
/// unspecified = 2DIGIT "XX" / 3DIGIT "X" / year "-XX" / year "-XX-XX" / month "-XX"
/// qualifier   = "?" / "~" / "%"
/// ```
/// - Source: ISO 8601-2:2019, annex A; Library of Congress, “Extended Date/Time Format”, levels 0 and 1.
struct EDTFParser {
    private var rest: Substring.UTF8View
    private let calendar: CalendarSystem

    private init(_ text: Substring, _ calendar: CalendarSystem) {
        (rest, self.calendar) = (text.utf8, calendar)
    }

    static func parse(_ text: Substring, in calendar: CalendarSystem) throws(EDTFError) -> EDTFDate.Form {
        guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else {
            return .point(try wholePoint(text, calendar))
        }
        let (first, last) = (text[..<slash], text[text.utf8.index(after: slash)...])
        let noStart = EDTFDate.MissingBound(rawValue: String(first))
        let noEnd = EDTFDate.MissingBound(rawValue: String(last))
        switch (noStart, noEnd) {
        case (nil, nil):
            let (start, end) = (try bound(first, calendar), try bound(last, calendar))
            if end.latest < start.earliest { throw .endBeforeStart }
            return .interval(start, end)
        case (nil, let end?): return .start(try bound(first, calendar), end: end)
        case (let start?, nil): return .end(try bound(last, calendar), start: start)
        case (.some, .some): throw .noDateInInterval
        }
    }

    private static func bound(_ text: Substring, _ calendar: CalendarSystem) throws(EDTFError) -> EDTFPoint {
        let point = try wholePoint(text, calendar)
        switch point.precision {
        case .year, .season, .month, .day: return point
        // Unspecified digits at the ends of an interval belong to level 2.
        case .century, .decade, .someMonth, .someDayOfYear, .someDayOfMonth: throw .notEDTF
        }
    }

    private static func wholePoint(
        _ text: Substring,
        _ calendar: CalendarSystem
    ) throws(EDTFError) -> EDTFPoint {
        var parser = EDTFParser(text, calendar)
        var point = try parser.takeDate()
        point.qualifier = parser.takeQualifier()
        guard parser.rest.isEmpty else { throw .notEDTF }
        return point
    }

    private mutating func takeDate() throws(EDTFError) -> EDTFPoint {
        if take("Y") { return .years(.year, from: try takeLongYear()) }
        let isNegative = take("-")
        let century = try takeDigits(2)
        if !isNegative, take("XX") { return .years(.century, from: century * 100, count: 100) }
        let decade = try century * 10 + takeDigits(1)
        if !isNegative, take("X") { return .years(.decade, from: decade * 10, count: 10) }
        let year = try decade * 10 + takeDigits(1)
        if !isNegative { return try takeRest(of: year) }
        if year == 0 { throw .notEDTF }
        return try takeRest(of: -year)
    }

    private mutating func takeLongYear() throws(EDTFError) -> Int {
        let isNegative = take("-")
        guard rest.first != UInt8(ascii: "0") else { throw .notEDTF }
        let count = rest.prefix { Self.digits.contains($0) }.count
        guard (5...15).contains(count) else { throw .notEDTF }
        let year = try takeDigits(count)
        return isNegative ? -year : year
    }

    private mutating func takeRest(of year: Int) throws(EDTFError) -> EDTFPoint {
        guard take("-") else { return .years(.year, from: year) }
        if take("XX") { return .years(take("-XX") ? .someDayOfYear : .someMonth, from: year) }
        let month = try takeDigits(2)
        if let season = EDTFPoint.Season(rawValue: month) { return try .season(season, of: year, calendar) }
        guard take("-") else { return try .month(.month, month, of: year, calendar) }
        if take("XX") { return try .month(.someDayOfMonth, month, of: year, calendar) }
        let first = try EDTFPoint.month(.month, month, of: year, calendar).earliest
        let day = try takeDigits(2)
        guard let date = CalendarDate(year: first.year, month: first.month, day: day, in: calendar) else {
            throw .noSuchDay(day)
        }
        return EDTFPoint(precision: .day, earliest: date, latest: date)
    }

    private mutating func takeQualifier() -> EDTFPoint.Qualifier? {
        guard let byte = rest.first, let mark = EDTFPoint.Qualifier(rawValue: Character(Unicode.Scalar(byte)))
        else { return nil }
        rest.removeFirst()
        return mark
    }

    private mutating func take(_ mark: String) -> Bool {
        guard rest.starts(with: mark.utf8) else { return false }
        rest = rest.dropFirst(mark.utf8.count)
        return true
    }

    /// Takes exactly `count` digits; 15 of them fit an `Int`.
    private mutating func takeDigits(_ count: Int) throws(EDTFError) -> Int {
        let taken = rest.prefix(count)
        guard taken.count == count, taken.allSatisfy(Self.digits.contains) else { throw .notEDTF }
        rest = rest[taken.endIndex...]
        return taken.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
}

extension EDTFPoint {
    fileprivate static func years(_ precision: Precision, from year: Int, count: Int = 1) -> EDTFPoint {
        EDTFPoint(
            precision: precision,
            earliest: CalendarDate(firstOf: year),
            latest: CalendarDate(lastOf: year + count - 1)
        )
    }

    fileprivate static func month(
        _ precision: Precision,
        _ month: Int,
        of year: Int,
        _ calendar: CalendarSystem
    ) throws(EDTFError) -> EDTFPoint {
        try months(precision, from: month, of: year, to: month, of: year, calendar)
    }

    fileprivate static func season(
        _ season: Season,
        of year: Int,
        _ calendar: CalendarSystem
    ) throws(EDTFError) -> EDTFPoint {
        switch season {
        case .spring: try months(.season(season), from: 3, of: year, to: 5, of: year, calendar)
        case .summer: try months(.season(season), from: 6, of: year, to: 8, of: year, calendar)
        case .autumn: try months(.season(season), from: 9, of: year, to: 11, of: year, calendar)
        case .winter: try months(.season(season), from: 12, of: year, to: 2, of: year + 1, calendar)
        }
    }

    private static func months(
        _ precision: Precision,
        from month: Int,
        of year: Int,
        to lastMonth: Int,
        of lastYear: Int,
        _ calendar: CalendarSystem
    ) throws(EDTFError) -> EDTFPoint {
        guard let earliest = CalendarDate(firstOf: month, year) else { throw .noSuchMonth(month) }
        guard let latest = CalendarDate(lastOf: lastMonth, lastYear, in: calendar) else {
            throw .noSuchMonth(lastMonth)
        }
        return EDTFPoint(precision: precision, earliest: earliest, latest: latest)
    }
}
