internal import Text

extension Wording {
    /// Returns every phrase of a language as a reader may meet it, with examples in its slots, for somebody who knows the
    /// language to read through: a line a phrase, and of what is counted a line a form.
    package static func inUse(in language: String) -> String {
        let wording = Wording(language: language)
        return Phrase.allCases.filter { !isRule($0) }.map { phrase in
            let words =
                wording.table.isCounted(phrase) ? wording.counted(phrase) : [wording.sample(of: phrase)]
            return "\(phrase.name): \(words.joined(separator: " · "))\n"
        }.joined()
    }

    /// Returns whether a phrase is a list or a number, and nothing that stands on a page.
    private static func isRule(_ phrase: Phrase) -> Bool {
        Phrase.rules.contains(phrase)
            || [
                .number, .groupFrom, .months, .monthsAlone, .seasons, .firstDay, .wordsAMinute,
                .charactersAMinute,
            ]
            .contains(phrase)
    }

    /// The phrase with one number for each form, in the order of the numbers.
    private func counted(_ phrase: Phrase) -> [String] {
        var seen: Set<PluralCategory> = []
        let rule = PluralRule(language: language)
        return [1, 2, 5, 20, 3, 11, 100, 0].compactMap { number in
            guard table[phrase, rule.category(of: number)] != nil,
                seen.insert(rule.category(of: number)).inserted
            else { return nil }
            return sample(of: phrase, number)
        }
    }

    private func sample(of phrase: Phrase, _ count: Int? = nil) -> String {
        guard let template = template(phrase, count) else { return "" }
        return PhraseTemplate(template).filled { name in
            if name == "count", let count { return number(count) }
            return Slot(rawValue: String(name)).map { sample(for: $0, in: phrase).isolated(in: direction) }
        }
    }

    private func sample(for slot: Slot, in phrase: Phrase) -> String {
        switch slot {
        case .address, .link:
            switch phrase {
            case .pageIsNowAt: "/glossary/"
            case .askByName: "finger glossary@example.org"
            default: "gemini://example.org/"
            }
        case .character: "<"
        case .escape: "%3C"
        case .count, .shown: phrase == .kindList ? "12" : number(20)
        case .day: "8"
        case .date: sample(ofDateIn: phrase)
        case .other: fill(.dayOfMonth, [.day: fill(.day, [.day: "25"]), .month: month(10, afterDay: true)])
        case .events: count(60, .events)
        case .first:
            phrase == .lifeDates
                ? "1871" : phrase == .daysOfMonth ? fill(.day, [.day: "8"]) : isList(phrase) ? "Ada" : "1917"
        case .last:
            phrase == .lifeDates
                ? "1919"
                : phrase == .daysOfMonth ? fill(.day, [.day: "15"]) : isList(phrase) ? "Emmy" : "1943"
        case .list: isList(phrase) ? "Ada" : self[.timeline]
        case .next: isList(phrase) ? "Emmy" : self[.glossary]
        case .hours: count(2, .hours)
        case .minutes: count(5, .minutes)
        case .time: count(3, .minutes)
        case .length: count(640, measuresCharacters ? .characters : .words)
        case .licence: "CC BY 4.0"
        case .month:
            phrase == .dayOfMonth || phrase == .daysOfMonth
                ? month(10, afterDay: true) : month(10, afterDay: false)
        case .names: joined(["Ada Lovelace", "Emmy Noether"])
        case .notes: count(12, .ownNotes)
        case .number:
            switch phrase {
            case .textPart: "II"
            case .kilobytes, .megabytes, .gigabytes: numbers.tenths(14)
            default: "3"
            }
        case .original: withCommas(["Ada Lovelace", fill(.titleOfWork, [.words: self[.timeline]]), "1843"])
        case .part: "II"
        case .people: count(12, .persons)
        case .programs: "Lagrange, Amfora"
        case .protocol: "Gemini"
        case .refusal: self[.noOtherHost]
        case .sections: joined(["3", "5"])
        case .selector: "/example.org/"
        case .terms: count(60, .terms)
        case .year: "1920"
        case .years: joined(["1917", "1923"])
        case .kind: self[.conceptsHeading]
        case .more: "3"
        case .name, .heading, .place, .section, .title: self[.timeline]
        case .words, .work: self[.glossary]
        }
    }

    private func isList(_ phrase: Phrase) -> Bool {
        [.listOfTwo, .listMore, .listEnd, .eitherOf, .comma].contains(phrase)
    }

    private func sample(ofDateIn phrase: Phrase) -> String {
        let day = fill(.dayOfMonth, [.day: fill(.day, [.day: "8"]), .month: month(10, afterDay: true)])
        return phrase == .dateInYear ? day : fill(.dateInYear, [.date: day, .year: "1923"])
    }
}
