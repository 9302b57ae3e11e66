/// The calendars of a capsule's dates: the modern one, and the one that it replaced, in Russia in 1918.
package enum CalendarSystem: Sendable {
    /// The Gregorian calendar, carried back before 1582 as ISO 8601 does.
    case gregorian
    /// The Julian calendar, in which every fourth year is a leap year, 1900 and 1700 too; carried back as astronomers do.
    case julian

    /// - Returns: 28 to 31, or `nil` if the month is not 1 to 12.
    func days(inMonth month: Int, of year: Int) -> Int? {
        switch month {
        case 1, 3, 5, 7, 8, 10, 12: 31
        case 4, 6, 9, 11: 30
        case 2: isLeap(year) ? 29 : 28
        default: nil
        }
    }

    private func isLeap(_ year: Int) -> Bool {
        guard year.isMultiple(of: 4) else { return false }
        return self == .julian || !year.isMultiple(of: 100) || year.isMultiple(of: 400)
    }
}

/// Days are counted from 1 March of the year 0 of the Gregorian calendar, so that a leap day ends its year.
extension CalendarSystem {
    /// The number of years after which the calendar repeats itself, and their days.
    private var era: (years: Int, days: Int) {
        switch self {
        case .gregorian: (400, 146_097)
        case .julian: (4, 1_461)
        }
    }

    /// The number of 1 March of the year 0 of this calendar: in that year the Julian one was two days ahead.
    private var origin: Int { self == .julian ? -2 : 0 }

    /// Returns the number of a day of this calendar; years of 15 digits fit.
    func number(of date: CalendarDate) -> Int {
        let year = date.month > 2 ? date.year : date.year - 1
        let (eras, yearOfEra) = year.dividedDown(by: era.years)
        let dayOfYear = (153 * ((date.month + 9) % 12) + 2) / 5 + date.day - 1
        return origin + eras * era.days + firstDay(ofYear: yearOfEra) + dayOfYear
    }

    /// Returns the day of this calendar that has a number.
    func date(numbered number: Int) -> CalendarDate {
        let (eras, dayOfEra) = (number - origin).dividedDown(by: era.days)
        var yearOfEra = min(dayOfEra / 365, era.years - 1)
        if firstDay(ofYear: yearOfEra) > dayOfEra { yearOfEra -= 1 }
        let dayOfYear = dayOfEra - firstDay(ofYear: yearOfEra)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return CalendarDate(
            existingIn: eras * era.years + yearOfEra + (month > 2 ? 0 : 1),
            month: month,
            day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        )
    }

    /// Returns how many days of an era come before one of its years, each beginning with March.
    private func firstDay(ofYear year: Int) -> Int {
        year * 365 + year / 4 - (self == .gregorian ? year / 100 : 0)
    }
}

extension Int {
    /// Returns the quotient, rounded down, and the remainder, which is never negative.
    fileprivate func dividedDown(by divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
