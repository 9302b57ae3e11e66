import Records

extension ProseRule {
    /// Notes days by the order of their parts.
    static func noteDates(_ passage: Passage, _ variants: inout Variants) {
        let months = passage.language.months
        guard !months.isEmpty, passage.kind.isRunning else { return }
        for (index, token) in passage.tokens.enumerated() {
            if token.isCapital, months.contains(token.folded) {
                guard let (day, form) = passage.day(around: index) else { continue }
                let month = passage.spelling(token)
                let number = passage.tokens[day].first { $0.kind == .number }.map(passage.spelling) ?? ""
                variants.note(form.name, of: "days", at: passage.part(day)) { way in
                    DayForm.named[way]?.written(number, month).map { "“\($0)”" } ?? way
                }
            } else if passage.isISODay(at: index) {
                let place = passage.part(index...(index + 4))
                variants.note(DayForm.iso.name, of: "days", at: place) { way in
                    way == DayForm.iso.name ? "“\(place.text)”" : way
                }
            }
        }
    }
}

/// The order in which the parts of a day stand.
private enum DayForm: String, CaseIterable {
    case dayFirst = "8 October"
    case ordinalFirst = "8th October"
    case monthFirst = "October 8"
    case ordinalLast = "October 8th"
    case iso = "1923-10-08"

    var name: String { "the form “\(rawValue)”" }

    static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

    /// Returns a day in this form; `nil` if it needs the year.
    func written(_ day: String, _ month: String) -> String? {
        let ending =
            switch Int(day) ?? 0 {
            case 1, 21, 31: "st"
            case 2, 22: "nd"
            case 3, 23: "rd"
            default: "th"
            }
        return switch self {
        case .dayFirst: "\(day) \(month)"
        case .ordinalFirst: "\(day)\(ending) \(month)"
        case .monthFirst: "\(month) \(day)"
        case .ordinalLast: "\(month) \(day)\(ending)"
        case .iso: nil
        }
    }
}

extension Passage {
    /// Returns the day that a month belongs to, and how it is written; `nil` if it is a month alone.
    fileprivate func day(around index: Int) -> (ClosedRange<Int>, DayForm)? {
        if token(index, -1)?.kind == .blank {
            if isDay(index - 2) { return ((index - 2)...index, .dayFirst) }
            if let ordinal = token(index, -2), ["st", "nd", "rd", "th"].contains(ordinal.folded),
                isDay(index - 3)
            {
                return ((index - 3)...index, .ordinalFirst)
            }
        }
        guard token(index, 1)?.kind == .blank, isDay(index + 2) else { return nil }
        if let ordinal = token(index, 3), ["st", "nd", "rd", "th"].contains(ordinal.folded) {
            return (index...(index + 3), .ordinalLast)
        }
        return counts(index + 2) ? nil : (index...(index + 2), .monthFirst)
    }

    /// Whether a number behind a month counts what follows, as in “By March 5 men came” and “May 1 be excused”.
    ///
    /// It is a day before a sign, a year, or a word that begins another part of the sentence, and behind “on”.
    private func counts(_ number: Int) -> Bool {
        guard token(number, 1)?.kind == .blank, let next = token(number, 2), next.isWord, !next.isCapital
        else { return false }
        return !language.wordsBehindDays.contains(next.folded) && token(number, -4)?.folded != "on"
    }

    /// Whether a month follows a number, which may have the ending of an ordinal.
    func isBeforeMonth(_ index: Int) -> Bool {
        let hasEnding = token(index, 1)?.isWord == true
        guard let month = token(index, hasEnding ? 3 : 2) else { return false }
        return month.isCapital && language.months.contains(month.folded)
    }

    /// Whether a number can be a day of a month.
    func isDay(_ index: Int) -> Bool {
        guard let number = token(index), number.kind == .number, let day = Int(spelling(number)) else {
            return false
        }
        return (1...31).contains(day) && number.range.count <= 2
    }

    /// Whether a whole date in the form of ISO 8601 begins at a token.
    fileprivate func isISODay(at index: Int) -> Bool {
        guard let year = token(index), year.kind == .number, year.range.count == 4,
            token(index, 1)?.is("-") == true, let month = token(index, 2), month.kind == .number,
            month.range.count == 2, token(index, 3)?.is("-") == true, let day = token(index, 4),
            day.kind == .number, day.range.count == 2
        else { return false }
        return token(index, -1)?.is("-") != true && !isInAddress(index)
    }
}
