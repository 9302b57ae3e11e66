import Records
import Text

extension Resolver {
    /// Makes an event with its sections in the reading order, which `order` gives.
    mutating func event(_ record: RecordReader, _ order: [Slug: Int]) -> Event? {
        let sections = distinct(record.values(.section)) { $0.section($1) }
        let shown = sections.filter { !hidden.sections.contains($0) }
        // An event of drafts alone is not shown either.
        let isHidden = shown.isEmpty && !sections.isEmpty
        let date = date(record.value(.date), hasOldStyle: true)
        if date == nil { keepYears(ofEvent: record) }
        let oldStyle = oldStyle(record.value(.oldStyle), of: date)
        let (title, place) = (plain(record.value(.title)), plain(record.value(.place)))
        let terms = distinct(record.values(.term)) { $0.term($1) }
        let origin = origin(record)
        let (text, sources) = reading(isHidden: isHidden) {
            ($0.inlines(record.value(.text)), $0.citations(record.values(.source)))
        }
        mentionedTerms.formUnion(terms)
        guard !isHidden else {
            if let date { yearsOfHiddenEvents.insert(date.year) }
            return nil
        }
        guard let date, let title, let text else {
            if let date { yearsOfHiddenEvents.insert(date.year) }
            return nil
        }
        return Event(
            date: date,
            oldStyle: oldStyle,
            title: title,
            text: text,
            place: place,
            sections: shown.sortedByKey { order[$0] ?? Int.max },
            terms: terms.filter { !hidden.terms.contains($0) },
            origin: origin,
            sources: sources
        )
    }

    /// Reads who tells of an event, which only a text of one's own may leave open.
    private mutating func origin(_ record: RecordReader) -> Event.Origin? {
        if isEdition, !record.isBroken, !record.has(.origin) {
            if let halfOriginal {
                report.follows(from: halfOriginal)
                return nil
            }
            let values = Event.Origin.allCases.map(\.rawValue)
            _ = report.errorOnce(
                "origin",
                at: LocatedText("", at: record.start),
                "this event has no “Origin”; add a line with that field: “Origin: \(values[0])”, or with \(values.dropFirst().joined(separator: " or ")) in its place"
            )
        }
        if let value = record.value(.origin), let title = record.value(.title),
            Event.Origin(rawValue: title.text.lowercased()) != nil,
            Event.Origin(rawValue: String(value.text)) == nil
        {
            report.error(
                at: value,
                "“Title” and “Origin” are exchanged; write “Origin: \(title.text.lowercased())”, and this into “Title”"
            )
            return nil
        }
        let all = Event.Origin.allCases.map { ($0.rawValue, $0) }
        return word(record.value(.origin), .origin, among: all)
    }

    mutating func source(_ record: RecordReader) -> Source? {
        let key = record.value(.key)
        let (short, citation) = (plain(record.value(.short)), plain(record.value(.citation)))
        let (view, comment) = (plain(record.value(.view)), plain(record.value(.comment)))
        let url = url(record.value(.url))
        guard let key, let citation else { return nil }
        return Source(
            key: String(key.text),
            short: short ?? Source.shortForm(of: key.text),
            citation: citation,
            view: view,
            comment: comment,
            url: url
        )
    }

    mutating func change(_ record: RecordReader) -> Change? {
        let date = day(record.value(.date))
        let title = plain(record.value(.title))
        let text = inlines(record.value(.text)) ?? []
        guard let date, let title else { return nil }
        return Change(date: date, title: title, text: text)
    }
}

extension Source {
    /// Returns a key as words: `carr-1950-53` becomes “Carr 1950-53”, with the hyphen between numbers kept.
    static func shortForm(of key: some StringProtocol) -> String {
        let words = key.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        return words.reduce(into: "") { short, word in
            let joinsNumbers = short.utf8.last?.isDigit == true && word.utf8.first?.isDigit == true
            short += short.isEmpty ? word : (joinsNumbers ? "-" : " ") + word
        }
    }
}
