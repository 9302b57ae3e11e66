/// One date of EDTF that is not an interval, with its precision and the days between which it lies.
///
/// Only ``EDTFParser`` makes one, or a day of its own (``CalendarDate``), so its days exist and fit its precision.
struct EDTFPoint: Hashable, Sendable {
    enum Precision: Hashable, Sendable {
        /// `19XX`: some year of a hundred.
        case century
        /// `192X`: some year of ten.
        case decade
        case year
        /// `1923-XX`: some month of a year.
        case someMonth
        /// `1923-XX-XX`: some day of a year.
        case someDayOfYear
        case season(Season)
        case month
        /// `1923-10-XX`: some day of a month.
        case someDayOfMonth
        case day
    }

    /// The seasons by the numbers that ISO 8601-2 gives them.
    ///
    /// The standard does not say which months they have, so they are ordered as in the northern, meteorological year: spring
    /// begins with March, and winter with December of its year.
    enum Season: Int, Hashable, Sendable {
        case spring = 21
        case summer, autumn, winter
    }

    /// The mark after a date, which qualifies all of it.
    enum Qualifier: Character, Hashable, Sendable {
        case uncertain = "?"
        case approximate = "~"
        case uncertainAndApproximate = "%"
    }

    var precision: Precision
    var qualifier: Qualifier?
    var earliest: CalendarDate
    var latest: CalendarDate

    /// Whether a phrase such as “the 1920s” is clear: “the 1900s” may be a hundred years, and “the 20s” may be those of another
    /// century.
    var isPlainDecade: Bool {
        precision == .decade && earliest.year >= 100 && !earliest.year.isMultiple(of: 100)
    }

    /// Whether the year is known, and something about the time within the year.
    var narrowsYear: Bool {
        switch precision {
        case .season, .month, .someDayOfMonth, .day: true
        case .century, .decade, .year, .someMonth, .someDayOfYear: false
        }
    }
}

extension EDTFPoint: CustomStringConvertible {
    /// The date as EDTF.
    var description: String {
        let year = Self.yearText(earliest.year)
        let month = { "\(year)-\(Self.padded(earliest.month, to: 2))" }
        let date =
            switch precision {
            case .century: "\(year.prefix(2))XX"
            case .decade: "\(year.prefix(3))X"
            case .year: year
            case .someMonth: "\(year)-XX"
            case .someDayOfYear: "\(year)-XX-XX"
            case .season(let season): "\(year)-\(season.rawValue)"
            case .month: month()
            case .someDayOfMonth: "\(month())-XX"
            case .day: "\(month())-\(Self.padded(earliest.day, to: 2))"
            }
        return date + (qualifier.map { String($0.rawValue) } ?? "")
    }

    private static func yearText(_ year: Int) -> String {
        (-9999...9999).contains(year)
            ? (year < 0 ? "-" : "") + padded(abs(year), to: 4)
            : "Y\(year)"
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
