package import Languages

extension EDTFDate {
    /// Returns the date in words, such as “8 October 1923” or “about 1918 to 1922”.
    package func words(in wording: Wording) -> String {
        DatePhrase(wording: wording, withYear: true).words(for: form)
    }

    /// Returns the date in words without the year, such as “8 October” or “8 to 15 March”, for a list under the year's heading.
    ///
    /// - Returns: `nil` if it names no month or season, or if an interval reaches into another year.
    package func wordsWithoutYear(in wording: Wording) -> String? {
        guard staysWithinNamedYear else { return nil }
        return DatePhrase(wording: wording, withYear: false).words(for: form)
    }

    private var staysWithinNamedYear: Bool {
        switch form {
        case .point(let point), .start(let point, _), .end(let point, _): point.narrowsYear
        case .interval(let start, let end):
            start.narrowsYear && end.narrowsYear && start.earliest.year == end.earliest.year
        }
    }
}

extension CalendarDate {
    /// Returns a day of the modern calendar in words, such as “8 October 1923”.
    package func words(in wording: Wording) -> String { date.words(in: wording) }

    /// Returns the same without the year, such as “8 October”.
    package func wordsWithoutYear(in wording: Wording) -> String {
        DatePhrase(wording: wording, withYear: false).words(for: date.form)
    }

    private var date: EDTFDate { EDTFDate(.point(EDTFPoint(precision: .day, earliest: self, latest: self))) }
}

/// Puts the parts of a date together in one language.
struct DatePhrase {
    let wording: Wording
    let withYear: Bool

    func words(for form: EDTFDate.Form) -> String {
        switch form {
        case .point(let point): words(for: point)
        case .interval(let start, let end): words(from: start, to: end)
        case .start(let start, end: .open): wording.fill(.dateFrom, [.date: words(for: start)])
        case .start(let start, end: .unknown): wording.fill(.unknownEnd, [.date: words(for: start)])
        case .end(let end, start: .open): wording.fill(.dateUntil, [.date: words(for: end)])
        case .end(let end, start: .unknown): wording.fill(.unknownStart, [.date: words(for: end)])
        }
    }

    /// Names what both ends share only once, unless a qualifier would then seem to apply to both.
    private func words(from start: EDTFPoint, to end: EDTFPoint) -> String {
        let canShare =
            start.qualifier == nil && end.qualifier == nil && start.narrowsYear && end.narrowsYear
            && start.earliest.year == end.earliest.year
        if start.precision == .year, end.precision == .year, start.qualifier == nil, end.qualifier == nil {
            return wording.range(year(start.earliest.year), year(end.earliest.year))
        }
        guard canShare else { return range(words(for: start), words(for: end)) }
        let areDays = start.precision == .day && end.precision == .day
        let shared: String
        if areDays, start.earliest.month == end.earliest.month {
            shared = wording.fill(
                .daysOfMonth,
                [
                    .first: day(start.earliest.day), .last: day(end.earliest.day),
                    .month: wording.month(start.earliest.month, afterDay: true),
                ]
            )
        } else {
            let withoutYear = DatePhrase(wording: wording, withYear: false)
            shared = range(withoutYear.words(for: start), withoutYear.words(for: end))
        }
        return inYear(
            shared,
            start.earliest.year,
            areDays || end.precision == .day ? .dateInYear : .monthInYear
        )
    }

    private func range(_ first: String, _ last: String) -> String {
        wording.fill(.dateRange, [.first: first, .last: last])
    }

    private func words(for point: EDTFPoint) -> String {
        switch point.qualifier {
        case nil: unqualified(point)
        case .approximate: wording.fill(.about, [.date: unqualified(point)])
        case .uncertain: wording.fill(.possibly, [.date: unqualified(point)])
        case .uncertainAndApproximate: wording.fill(.possiblyAbout, [.date: unqualified(point)])
        }
    }

    private func unqualified(_ point: EDTFPoint) -> String {
        let first = point.earliest
        let month = { wording.month(first.month, afterDay: false) }
        switch point.precision {
        case .century: return span(point)
        case .decade where !point.isPlainDecade: return span(point)
        case .decade: return wording.fill(.decade, [.year: number(first.year)])
        case .year: return year(first.year)
        case .someMonth: return wording.fill(.unknownMonth, [.year: number(first.year)])
        case .someDayOfYear: return wording.fill(.unknownDayOfYear, [.year: number(first.year)])
        case .season(let season):
            return inYear(wording.season(season.rawValue - 21), first.year, .monthInYear)
        case .month: return inYear(month(), first.year, .monthInYear)
        case .someDayOfMonth:
            return wording.fill(.unknownDay, [.month: inYear(month(), first.year, .monthInYear)])
        case .day:
            let parts = (day(first.day), wording.month(first.month, afterDay: true))
            return inYear(
                wording.fill(.dayOfMonth, [.day: parts.0, .month: parts.1]),
                first.year,
                .dateInYear
            )
        }
    }

    /// Returns a day as it stands beside its month: “8”, “8.”, “1er”.
    private func day(_ day: Int) -> String {
        let first = day == 1 ? wording[.firstDay] : ""
        return first.isEmpty ? wording.fill(.day, [.day: String(day)]) : first
    }

    private func span(_ point: EDTFPoint) -> String {
        wording.fill(.yearBetween, [.first: year(point.earliest.year), .last: year(point.latest.year)])
    }

    private func inYear(_ words: String, _ year: Int, _ phrase: Phrase) -> String {
        guard withYear else { return words }
        return wording.fill(phrase, [.date: words, .month: words, .year: number(year)])
    }

    /// Returns a year in words.
    func year(_ year: Int) -> String { wording.fill(.year, [.year: number(year)]) }

    /// Returns the number of a year; year 0 of ISO 8601 is 1 BC.
    private func number(_ year: Int) -> String {
        year > 0 ? String(year) : wording.fill(.beforeChrist, [.year: String(1 - year)])
    }
}
