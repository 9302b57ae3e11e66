/// What speaks against two dates being one day in two calendars.
struct OldStyleContradiction: Hashable {
    /// As it stands in the Gregorian calendar.
    var gregorian: String
    /// What it is in the Julian one, as it can be written: a day, or the interval of several.
    var julian: String
    /// Whether the two would agree the other way round.
    var isSwapped: Bool
}

extension EDTFDate {
    /// Holds a date of the Gregorian calendar, this one, against what is said to be the same in the Julian.
    ///
    /// Days must be the same day; a month, a season, a year must have a day in common with what stands against it. Intervals are
    /// compared end by end, where both have one. What is approximate may be off by a month, a year by a year.
    func contradiction(toOldStyle julian: EDTFDate) -> OldStyleContradiction? {
        for (modern, old) in ends(with: julian) where !modern.meets(old, .gregorian, .julian) {
            let first = CalendarSystem.julian.date(
                numbered: CalendarSystem.gregorian.number(of: modern.earliest)
            )
            let last = CalendarSystem.julian.date(
                numbered: CalendarSystem.gregorian.number(of: modern.latest)
            )
            return OldStyleContradiction(
                gregorian: modern.description,
                julian: first.writable == last.writable
                    ? first.writable : "\(first.writable)/\(last.writable)",
                isSwapped: ends(with: julian).allSatisfy { $0.meets($1, .julian, .gregorian) }
            )
        }
        return nil
    }

    /// The ends that both have; a date without an interval is both of its ends.
    private func ends(with other: EDTFDate) -> [(EDTFPoint, EDTFPoint)] {
        let (mine, others) = (form.ends, other.form.ends)
        let starts = mine.start.flatMap { start in others.start.map { (start, $0) } }
        let ends = mine.end.flatMap { end in others.end.map { (end, $0) } }
        return [starts, ends].compactMap(\.self)
    }
}

extension CalendarDate {
    /// As EDTF has it: of years of more than four digits no days can be written.
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
    /// Whether the two have a day in common, each in its calendar.
    fileprivate func meets(_ other: EDTFPoint, _ mine: CalendarSystem, _ others: CalendarSystem) -> Bool {
        let slack = max(self.slack, other.slack)
        return mine.number(of: earliest) <= others.number(of: other.latest) + slack
            && others.number(of: other.earliest) <= mine.number(of: latest) + slack
    }

    /// Days by which it may be off.
    private var slack: Int {
        switch qualifier {
        case nil, .uncertain: 0
        case .approximate, .uncertainAndApproximate: narrowsYear ? 31 : 366
        }
    }
}
