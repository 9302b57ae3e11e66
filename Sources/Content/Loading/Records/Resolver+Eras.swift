import Records
import Text

/// Reads the eras of the timeline.
extension Resolver {
    /// Returns the eras in order of time, and reports those that overlap; `events` are those of the timeline.
    mutating func eras(_ records: [RecordReader], _ events: [Event]) -> [Era] {
        let eras = records.compactMap { record in era(record).map { (era: $0, place: record.start) } }
            .sorted { $0.era.years.lowerBound < $1.era.years.lowerBound }
        for (earlier, later) in zip(eras, eras.dropFirst())
        where later.era.years.lowerBound <= earlier.era.years.upperBound {
            report.error(
                at: later.place,
                "the era “\(later.era.name)” begins before “\(earlier.era.name)” has ended; let each year belong to one era"
            )
        }
        let years = yearsOfHiddenEvents.union(events.map(\.date.year))
        for (era, place) in eras where !years.contains(where: era.years.contains) {
            if let eventWithoutYear {
                report.warningFollows(from: eventWithoutYear)
                continue
            }
            report.warning(at: place, "no event begins in the years of this era; correct them, or remove it")
        }
        return eras.map(\.era)
    }

    private mutating func era(_ record: RecordReader) -> Era? {
        let name = plain(record.value(.era))
        let (first, last) = (year(record.value(.from)), year(record.value(.to)))
        guard let name, let first, let last else { return nil }
        if first <= last { return Era(name: name, years: first...last) }
        report.error(
            at: record.start,
            "this era ends before it begins; write “From: \(Moment(year: last).edtf)” and “To: \(Moment(year: first).edtf)”"
        )
        return nil
    }

    private mutating func year(_ value: LocatedText?) -> Int? {
        guard let value else { return nil }
        if let date = EDTFDate(value.text), case .point(let point) = date.form, point.precision == .year,
            point.qualifier == nil
        {
            return date.year
        }
        // Of a longer time its first year may be meant.
        var years: [Int] = []
        if let date = EDTFDate(value.text) {
            years = [date.year]
        } else if case .dates(let dates)? = DateHabits.reading(of: value.text) {
            years = dates.compactMap { EDTFDate($0[...])?.year }
        }
        report.error(
            at: value,
            "\(quoted(value.text)) is no year; write "
                + (years.isEmpty
                    ? "one such as 1917" : years.map { Moment(year: $0).edtf }.joined(separator: " or "))
        )
        return nil
    }
}
