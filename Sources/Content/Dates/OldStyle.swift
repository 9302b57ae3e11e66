/// A contradiction between two dates that are said to be one day in two calendars.
struct OldStyleContradiction: Hashable {
    /// The date in the Gregorian calendar, as it was given.
    var gregorian: String
    /// The same date in the Julian calendar, as far as it can be written: a day, or an interval of several.
    var julian: String
    /// Whether the two would agree the other way round.
    var isSwapped: Bool
}

extension EDTFDate {
    /// Compares this date of the Gregorian calendar with the one that is said to be the same in the Julian.
    ///
    /// Days must be the same day; a month, a season or a year must have a day in common with its counterpart. Intervals are
    /// compared end by end, as far as both have one. Approximate dates may be off by a month, approximate years by a year.
    func contradiction(toOldStyle julian: EDTFDate) -> OldStyleContradiction? {
        for (modern, old) in ends(with: julian) where !modern.meets(old, .gregorian, .julian) {
            let first = CalendarSystem.julian.date(
                numbered: CalendarSystem.gregorian.number(of: modern.earliest)
            )
            let last = CalendarSystem.julian.date(
                numbered: CalendarSystem.gregorian.number(of: modern.latest)
            )
            // An interval beside a single date is told as a whole, so that one correction is enough.
            let isPoint = if case .point = julian.form { true } else { false }
            let whole = isPoint ? inJulian : nil
            return OldStyleContradiction(
                gregorian: whole == nil ? modern.description : description,
                julian: whole
                    ?? (first.writable == last.writable
                        ? first.writable : "\(first.writable)/\(last.writable)"),
                isSwapped: ends(with: julian).allSatisfy { $0.meets($1, .julian, .gregorian) }
            )
        }
        return nil
    }

    /// The same interval in the Julian calendar; `nil` if this is none.
    private var inJulian: String? {
        let julian = { (date: CalendarDate) in
            CalendarSystem.julian.date(numbered: CalendarSystem.gregorian.number(of: date)).writable
        }
        return switch form {
        case .point: nil
        case .interval(let start, let end): "\(julian(start.earliest))/\(julian(end.latest))"
        case .start(let start, let end): "\(julian(start.earliest))/\(end.rawValue)"
        case .end(let end, let start): "\(start.rawValue)/\(julian(end.latest))"
        }
    }

    /// Returns the ends that both have; a date that is not an interval is both of its ends.
    private func ends(with other: EDTFDate) -> [(EDTFPoint, EDTFPoint)] {
        let (mine, others) = (form.ends, other.form.ends)
        let starts = mine.start.flatMap { start in others.start.map { (start, $0) } }
        let ends = mine.end.flatMap { end in others.end.map { (end, $0) } }
        return [starts, ends].compactMap(\.self)
    }
}

extension CalendarDate {
    /// The date as it can be written in EDTF, which has no days for years of more than four digits.
    fileprivate var writable: String {
        (-9_999...9_999).contains(year) ? description : "Y\(year)"
    }
}

extension EDTFDate.Form {
    fileprivate var ends: (start: EDTFPoint?, end: EDTFPoint?) {
        switch self {
        case .point(let point): (point, point)
        case .interval(let start, let end): (start, end)
        case .start(let start, _): (start, nil)
        case .end(let end, _): (nil, end)
        }
    }
}

extension EDTFPoint {
    /// Returns whether the two have a day in common, each in its calendar.
    fileprivate func meets(_ other: EDTFPoint, _ mine: CalendarSystem, _ others: CalendarSystem) -> Bool {
        let slack = max(self.slack, other.slack)
        return mine.number(of: earliest) <= others.number(of: other.latest) + slack
            && others.number(of: other.earliest) <= mine.number(of: latest) + slack
    }

    /// The number of days by which the date may be off.
    private var slack: Int {
        switch qualifier {
        case nil, .uncertain: 0
        case .approximate, .uncertainAndApproximate: narrowsYear ? 31 : 366
        }
    }
}
