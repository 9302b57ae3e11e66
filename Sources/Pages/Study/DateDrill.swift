import Content
import Languages
import Text

/// Events whose years are to be named.
extension PageContext {
    /// Composes the page with an event; `nil` if there are fewer events.
    func eventPage(_ number: Int, _ query: String) -> Page? {
        guard let event = event(number) else { return nil }
        let isShown = query == Self.shownQuery
        var draft = studyDraft(
            .event(number),
            title: isShown ? wording.capitalised(event.date.words(in: wording)) : wording[.whichYear],
            onward: another(.event(numberAfter(number, by: Self.drillStep(of: article.events.count))))
        )
        if isShown {
            addDated(event, to: &draft)
            return draft.finished()
        }
        let mask = Mask(of: event)
        draft.add(mask.applied(to: wording.titled(event.title, words(event.text))))
        draft.add(way(.typeAnswer, .page(.study(.eventAnswer(number)))))
        draft.add(way(.showAnswer, .query(Self.shownQuery, of: .study(.event(number)))))
        return draft.finished()
    }

    private static var shownQuery: String { "show" }

    /// Composes the page that follows a year; `nil` if there are fewer events.
    func yearPage(_ words: String, ofEvent number: Int) -> Page? {
        guard let event = event(number) else { return nil }
        let years =
            event.date.earliest
            .year...max(event.date.earliest.year, event.date.latest?.year ?? event.date.earliest.year)
        let judged = TypedYear(words, in: years, wording)
        var draft = verdict(
            judged.distance == 0,
            words,
            on: .eventAnswer(number),
            another: .event(numberAfter(number, by: Self.drillStep(of: article.events.count)))
        )
        switch judged.distance {
        case 0?:
            draft.add(wording.titled(wording.capitalised(event.date.words(in: wording)), event.title))
            addDated(event, to: &draft)
            return draft.finished(by: .answered(.right))
        case let distance?:
            let phrase: Phrase = distance < 0 ? .yearsTooEarly : .yearsTooLate
            draft.add(wording.capitalised(wording.count(abs(distance), phrase)))
        case nil: draft.add(wording.fill(.yearInDigits, [.year: "1848"]))
        }
        draft.add(way(.tryAgain, .page(.study(.eventAnswer(number)))))
        draft.add(way(.showAnswer, .query(Self.shownQuery, of: .study(.event(number)))))
        return draft.finished(by: .answered(.wrong))
    }

    private func addDated(_ event: Event, to draft: inout PageDraft) {
        draft.add(wording.titled(event.title, words(event.text)))
        draft.addGroup(
            [Link(.page(.year(event.date.year)), label: EDTFDate.words(ofYear: event.date.year, in: wording))]
        )
    }

    func event(_ number: Int) -> Event? {
        article.events.indices.contains(number - 1) ? article.events[number - 1] : nil
    }

    /// Returns the number of the event that comes after one in a drill, which in the end has shown all.
    func numberAfter(_ number: Int, by step: Int) -> Int {
        (number - 1 + step) % max(article.events.count, 1) + 1
    }

    /// Returns a step that leads through so many things once each, in no order that one sees.
    static func drillStep(of count: Int) -> Int {
        var step = max(1, count * 5 / 8)
        func divisor(_ left: Int, _ right: Int) -> Int { right == 0 ? left : divisor(right, left % right) }
        while divisor(step, max(count, 1)) != 1 { step += 1 }
        return step
    }
}

/// A year that a reader has typed, in whatever words: “in 1926”, “8 March 1917”, “44 BC”.
struct TypedYear {
    /// How many years it is after the right ones, before them if negative; `nil` if no year was typed.
    let distance: Int?

    init(_ words: String, in years: ClosedRange<Int>, _ wording: Wording) {
        // A date of ISO 8601 tells its year first.
        let date = words.yearOfISODate
        let plain = (date ?? String(words.unicodeScalars.prefix(200))).joiningThousands
        let folded = plain.foldedWords
        let numbers = folded.compactMap { word in
            Int(String(word.drop { !$0.isNumber }.prefix { $0.isNumber })).flatMap {
                (0...99_999).contains($0) ? $0 : nil
            }
        }
        let mark = wording.fill(.beforeChrist, [.year: ""]).foldedWords
        let isBefore =
            words.drop { $0.isWhitespace }.first.map { "-−–".contains($0) } == true
            || (!mark.isEmpty && mark.allSatisfy(folded.contains))
        // A year before Christ is mostly typed without saying so, if it can be no other.
        let isAncient = isBefore || years.upperBound <= 0
        let digits = min(String(shown(year: years.lowerBound)).count, 3)
        // A day of a month is no year of a thousand years ago.
        let typed = numbers.filter { String($0).count >= digits }.map { number in
            // As it is shown, 44 BC, or as it is counted in EDTF, -43.
            isAncient ? (words.first == "-" && years.contains(-number) ? -number : 1 - number) : number
        }
        // Of several years all have to be right: “1917 or 1923” is no answer. Where years are short, days look like them.
        let distances = typed.map { year in
            years.contains(year)
                ? 0 : year < years.lowerBound ? year - years.lowerBound : year - years.upperBound
        }
        distance =
            digits < 3 ? distances.min { abs($0) < abs($1) } : distances.max { abs($0) < abs($1) }
    }
}

extension String {
    /// The year of a date such as `1917-03-08` or `-0043-03`, without its sign; `nil` if the text is something else.
    fileprivate var yearOfISODate: String? {
        var parts = split(separator: "-", omittingEmptySubsequences: false).map {
            $0.filter { !$0.isWhitespace }
        }
        if parts.first?.isEmpty == true { parts.removeFirst() }
        let isDate =
            (2...3).contains(parts.count) && parts[0].count == 4
            && parts.dropFirst().allSatisfy { $0.count == 2 }
        return isDate && parts.joined().utf8.allSatisfy(\.isDigit) ? parts[0] : nil
    }
}
