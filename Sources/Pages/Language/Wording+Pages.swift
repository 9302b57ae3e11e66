import Content
package import Languages

/// Phrases whose choice depends on what a page has to say.
extension Wording {
    /// Returns the noun for one term of a kind, in small letters.
    func noun(for kind: Term.Kind) -> String {
        switch kind {
        case .concept: self[.concept]
        case .organisation: self[.organisation]
        case .person: self[.person]
        case .event: self[.happening]
        case .place: self[.place]
        case .work: self[.work]
        case .own(let one, _): one
        }
    }

    /// Returns the heading of the terms of a kind.
    func heading(for kind: Term.Kind) -> String {
        switch kind {
        case .concept: self[.conceptsHeading]
        case .organisation: self[.organisationsHeading]
        case .person: self[.personsHeading]
        case .event: self[.happeningsHeading]
        case .place: self[.placesHeading]
        case .work: self[.worksHeading]
        case .own(_, let others): capitalised(others)
        }
    }

    func afterTheLastSection(_ count: Int) -> String {
        count == 1 ? self[.afterTheOnlySection] : self.count(count, .afterTheLastSection)
    }

    func glossarySummary(_ count: Int) -> String {
        let terms = self.count(count, .terms)
        return count == 1 ? terms : fill(.glossarySummary, [.terms: terms])
    }

    func notesSummary(_ count: Int) -> String {
        let notes = self.count(count, .ownNotes)
        return count == 1 ? notes : fill(.notesSummary, [.notes: notes])
    }

    func peopleSummary(_ count: Int) -> String {
        let people = self.count(count, .persons)
        return count == 1 ? people : fill(.peopleSummary, [.people: people])
    }

    /// Returns the first line of a list of found pages, of which `shown` are listed.
    func found(_ pages: Int, shown: Int) -> String {
        if shown < pages { return fill(.tooManyFound, [.shown: number(shown)], count: pages) }
        return pages == 1 ? self[.onePageFound] : count(pages, .pagesFound)
    }

    /// Returns the reference of a printed page to sections by their numbers.
    func seeSections(_ numbers: [String]) -> String {
        fill(.seeSections, [.sections: joined(numbers)], count: numbers.count)
    }

    /// Returns a sentence about words that stand in no text.
    func occursNowhere(_ words: [String]) -> String {
        fill(.occursNowhere, [.words: joinedByOr(words.map(quoted))])
    }

    /// Returns the number of a note within a sentence: “note 21”.
    func noteNumber(_ number: Int) -> String { fill(.noteNumber, [.number: String(number)]) }

    /// Returns the number of a note at its head: “Note 21”.
    func noteHead(_ number: Int) -> String { fill(.noteHead, [.number: String(number)]) }

    /// Returns titles one after another behind the opening; only the first six, with the number of those left out.
    package func naming(_ titles: [String], after opening: String = "") -> String {
        let left = titles.count - LinkLabel.titles
        let shown = left > 0 ? titles.prefix(LinkLabel.titles) + [count(left, .andMore)] : titles[...]
        let list = separated(Array(shown))
        return opening.isEmpty ? list : titled(opening, list)
    }
}
