package import Languages

extension EDTFDate {
    /// Returns a year alone, such as “1923” or “12346 BC”; year 0 is 1 BC.
    package static func words(ofYear year: Int, in wording: Wording) -> String {
        DatePhrase(wording: wording, withYear: true).year(year)
    }

    /// Returns the years of the date, as exactly as they are known: “1923”, “the 1920s”, “about 1863”, “1918 to 1922”.
    package func yearWords(in wording: Wording) -> String {
        DatePhrase(wording: wording, withYear: true).words(for: form.inYears)
    }

    /// Returns the years of the date for a list of dates that begin in the same year.
    ///
    /// There an interval that is known to the day or the month needs no span of years.
    package func yearWordsAmongOthers(in wording: Wording) -> String {
        if case .interval(let start, let end) = form, start.narrowsYear, end.narrowsYear {
            return beginning.yearWords(in: wording)
        }
        return yearWords(in: wording)
    }

    /// The last year that the date may reach; for an interval without an end, the last in which it may begin.
    package var lastYear: Int {
        switch form.inYears {
        case .point(let point), .start(let point, _), .end(let point, _): point.latest.year
        case .interval(_, let end): end.latest.year
        }
    }

    /// The beginning of the date, without an interval.
    package var beginning: EDTFDate {
        switch form {
        case .point, .end: self
        case .interval(let start, _), .start(let start, _): EDTFDate(.point(start))
        }
    }

    /// Whether the date is known to begin in ``year``.
    fileprivate var hasKnownYear: Bool {
        guard case .point(let point) = beginning.form.inYears else { return false }
        return point.precision == .year && point.qualifier == nil
    }
}

extension Collection<EDTFDate> {
    /// Returns a name for dates that begin in one year: the words that they share, or the year if one of them is known to begin
    /// in it, or else the words of the one that is known least.
    package func yearWords(in wording: Wording) -> String {
        let words = Set(map { $0.yearWords(in: wording) })
        if let common = words.first, words.count == 1 { return common }
        if let known = first(where: \.hasKnownYear) {
            return EDTFDate.words(ofYear: known.year, in: wording)
        }
        if let joined = commonYear {
            return DatePhrase(wording: wording, withYear: true).words(for: joined)
        }
        return self.max { $0.beginning.lastYear < $1.beginning.lastYear }?.beginning.yearWords(in: wording)
            ?? ""
    }

    /// The year at which all dates begin, with all doubts about it; `nil` if they begin at different ones.
    private var commonYear: EDTFDate.Form? {
        var common: EDTFPoint?
        for date in self {
            guard case .point(var point) = date.beginning.form.inYears else { return nil }
            if let other = common {
                guard (other.earliest, other.latest) == (point.earliest, point.latest) else { return nil }
                point.qualifier = point.qualifier.joined(with: other.qualifier)
            }
            common = point
        }
        return common.map(EDTFDate.Form.point)
    }

    /// Returns the years of the first and the last date, for a range; `last` is `nil` if `first` says it all.
    ///
    /// If a decade ends a range, it is represented by its last year; a century, or what may be one, by the year at which it
    /// begins or ends: “between 1800 and 1899 to 1953” is no range.
    package func yearRange(in wording: Wording) -> (first: String, last: String?)? {
        guard let first = self.min(), let last = self.max(by: { $0.lastYear < $1.lastYear }) else {
            return nil
        }
        if first.year == last.lastYear { return (yearWords(in: wording), nil) }
        if first.lastYear >= last.lastYear { return (first.yearWords(in: wording), nil) }
        let phrase = DatePhrase(wording: wording, withYear: true)
        return (
            phrase.bound(first.form.inYears, isFirst: true), phrase.bound(last.form.inYears, isFirst: false)
        )
    }
}

extension EDTFDate.Form {
    fileprivate var inYears: EDTFDate.Form {
        switch self {
        case .point(let point): return .point(point.inYears)
        case .start(let start, let end): return .start(start.inYears, end: end)
        case .end(let end, let start): return .end(end.inYears, start: start)
        case .interval(let start, let end):
            var (first, last) = (start.inYears, end.inYears)
            guard first.earliest == last.earliest else { return .interval(first, last) }
            first.qualifier = first.qualifier.joined(with: last.qualifier)
            return .point(first)
        }
    }
}

extension EDTFPoint {
    fileprivate var inYears: EDTFPoint {
        switch precision {
        case .century, .decade: return self
        case .year, .someMonth, .someDayOfYear, .season, .month, .someDayOfMonth, .day:
            let (first, last) = (CalendarDate(firstOf: earliest.year), CalendarDate(lastOf: earliest.year))
            return EDTFPoint(precision: .year, qualifier: qualifier, earliest: first, latest: last)
        }
    }
}

extension EDTFPoint.Qualifier? {
    fileprivate func joined(with other: EDTFPoint.Qualifier?) -> EDTFPoint.Qualifier? {
        guard let self, let other, self != other else { return self ?? other }
        return .uncertainAndApproximate
    }
}

extension DatePhrase {
    /// Returns one end of a range of years.
    fileprivate func bound(_ form: EDTFDate.Form, isFirst: Bool) -> String {
        switch form {
        case .point(let point), .start(let point, _), .end(let point, _): bound(point, isFirst)
        case .interval(let start, let end): bound(isFirst ? start : end, isFirst)
        }
    }

    private func bound(_ point: EDTFPoint, _ isFirst: Bool) -> String {
        var bound = point
        if !isFirst || !point.isPlainDecade {
            let year = isFirst ? point.earliest.year : point.latest.year
            bound.precision = .year
            bound.earliest = CalendarDate(firstOf: year)
        }
        return words(for: .point(bound))
    }
}
