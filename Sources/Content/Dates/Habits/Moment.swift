/// A time as it was understood from words: a day, a month, a season, a year, or the years of a decade or a century.
struct Moment: Hashable {
    enum Precision: Hashable {
        case year, decade, century, millennium
    }

    /// The year, or the first year of several; year 0 is 1 BC.
    var year: Int
    var precision = Precision.year
    var month: Int?
    var day: Int?
    /// A season by its number in EDTF.
    var season: Int?
    /// The marks of EDTF behind the date.
    var isApproximate = false
    var isUncertain = false

    /// The date as EDTF; it may be one that does not exist, such as 31 June.
    var edtf: String {
        let mark = isApproximate && isUncertain ? "%" : isApproximate ? "~" : isUncertain ? "?" : ""
        return date + mark
    }

    private var date: String {
        switch precision {
        case .millennium: return "\(Self.text(of: year))/\(Self.text(of: year + 999))"
        case .century where year >= 0: return "\(Self.padded(year / 100, to: 2))XX"
        case .century: return "\(Self.text(of: year))/\(Self.text(of: year + 99))"
        case .decade where year >= 0: return "\(Self.padded(year / 10, to: 3))X"
        case .decade: return "\(Self.text(of: year))/\(Self.text(of: year + 9))"
        case .year: break
        }
        let parts = [month ?? season, day].compactMap(\.self).map { Self.padded($0, to: 2) }
        return ([Self.text(of: year)] + parts).joined(separator: "-")
    }

    /// The number of its years.
    private var length: Int {
        switch precision {
        case .year: 1
        case .decade: 10
        case .century: 100
        case .millennium: 1_000
        }
    }

    /// The date's years before or after it, for an end of an interval that does not include it.
    func shifted(by years: Int) -> Moment {
        var moment = self
        moment.year += years * length
        return moment
    }

    /// The first or the last year of a decade or a century, which cannot be an end of an interval.
    func end(isStart: Bool) -> Moment {
        var moment = self
        if !isStart { moment.year += length - 1 }
        moment.precision = .year
        return moment
    }

    private static func text(of year: Int) -> String {
        guard (-9_999...9_999).contains(year) else { return "Y\(year)" }
        return (year < 0 ? "-" : "") + padded(abs(year), to: 4)
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
