extension EDTFDate {
    /// Returns the date in words for readers of `language` (BCP 47), such as “8 October 1923” or “about 1918 to 1922”.
    ///
    /// English and German have words of their own; every other language gets the English ones.
    package func words(in language: String) -> String {
        DatePhrase(vocabulary: .words(of: language), withYear: true).words(for: form)
    }

    /// Returns the date in words without the year, such as “8 October” or “8 to 15 March”, for a list under the year's heading.
    ///
    /// - Returns: `nil` if it names no month or season, or if an interval reaches into another year.
    package func wordsWithoutYear(in language: String) -> String? {
        guard staysWithinNamedYear else { return nil }
        return DatePhrase(vocabulary: .words(of: language), withYear: false).words(for: form)
    }

    private var staysWithinNamedYear: Bool {
        switch form {
        case .point(let point), .start(let point, _), .end(let point, _): point.narrowsYear
        case .interval(let start, let end):
            start.narrowsYear && end.narrowsYear && start.earliest.year == end.earliest.year
        }
    }
}

/// Puts the parts of a date together in one language.
struct DatePhrase {
    let vocabulary: DateVocabulary
    let withYear: Bool

    func words(for form: EDTFDate.Form) -> String {
        switch form {
        case .point(let point): words(for: point)
        case .interval(let start, let end): words(from: start, to: end)
        case .start(let start, end: .open): vocabulary.openEnd(words(for: start))
        case .start(let start, end: .unknown): vocabulary.unknownEnd(words(for: start))
        case .end(let end, start: .open): vocabulary.openStart(words(for: end))
        case .end(let end, start: .unknown): vocabulary.unknownStart(words(for: end))
        }
    }

    /// Names what both ends share only once, unless a qualifier would then seem to apply to both.
    private func words(from start: EDTFPoint, to end: EDTFPoint) -> String {
        let canShare =
            start.qualifier == nil && end.qualifier == nil && start.narrowsYear && end.narrowsYear
            && start.earliest.year == end.earliest.year
        guard canShare else { return vocabulary.interval(words(for: start), words(for: end)) }
        if start.precision == .day, end.precision == .day, start.earliest.month == end.earliest.month {
            return vocabulary.interval(vocabulary.dayNumber(start.earliest.day), words(for: end))
        }
        let withoutYear = DatePhrase(vocabulary: vocabulary, withYear: false)
        return vocabulary.interval(withoutYear.words(for: start), words(for: end))
    }

    private func words(for point: EDTFPoint) -> String {
        switch point.qualifier {
        case nil: unqualified(point)
        case .approximate: vocabulary.approximate(unqualified(point))
        case .uncertain: vocabulary.uncertain(unqualified(point))
        case .uncertainAndApproximate: vocabulary.uncertainAndApproximate(unqualified(point))
        }
    }

    private func unqualified(_ point: EDTFPoint) -> String {
        let first = point.earliest
        let month = { vocabulary.months[first.month - 1] }
        switch point.precision {
        case .century: return span(point)
        case .decade where !point.isPlainDecade: return span(point)
        case .decade: return vocabulary.decade(first.year)
        case .year: return year(first.year)
        case .someMonth: return vocabulary.unknownMonth(year(first.year))
        case .someDayOfYear: return vocabulary.unknownDayOfYear(year(first.year))
        case .season(let season): return inYear(vocabulary.seasons[season.rawValue - 21], first.year)
        case .month: return inYear(month(), first.year)
        case .someDayOfMonth: return vocabulary.unknownDayOfMonth(inYear(month(), first.year))
        case .day:
            let day = vocabulary.dayOfMonth(vocabulary.dayNumber(first.day), month())
            return inYear(day, first.year)
        }
    }

    private func span(_ point: EDTFPoint) -> String {
        vocabulary.between(year(point.earliest.year), year(point.latest.year))
    }

    private func inYear(_ words: String, _ year: Int) -> String {
        withYear ? vocabulary.inYear(words, self.year(year)) : words
    }

    /// Returns a year in words; year 0 of ISO 8601 is 1 BC.
    func year(_ year: Int) -> String {
        year > 0 ? String(year) : vocabulary.beforeChrist(1 - year)
    }
}
