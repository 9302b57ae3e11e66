import Records

extension ProseRule {
    /// Notes days by the order of their parts.
    static func noteDates(_ passage: Passage, _ variants: inout Variants) {
        let months = passage.language.months
        guard !months.isEmpty, passage.kind.isRunning else { return }
        for (index, token) in passage.tokens.enumerated() {
            if token.isCapital, months.contains(token.folded) {
                guard let (place, form) = passage.day(around: index) else { continue }
                variants.note("the form “\(form)”", of: "days", at: place)
            } else if passage.isISODay(at: index) {
                variants.note("the form “1923-10-08”", of: "days", at: passage.part(index...(index + 4)))
            }
        }
    }
}

extension Passage {
    /// Returns the day that a month belongs to, and how it is written; `nil` if it is a month alone.
    fileprivate func day(around index: Int) -> (LocatedText, form: String)? {
        guard token(index, -1)?.kind == .blank || token(index, 1)?.kind == .blank else { return nil }
        if token(index, -1)?.kind == .blank {
            if isDay(index - 2) { return (part((index - 2)...index), "8 October") }
            if let ordinal = token(index, -2), ["st", "nd", "rd", "th"].contains(ordinal.folded),
                isDay(index - 3)
            {
                return (part((index - 3)...index), "8th October")
            }
        }
        guard token(index, 1)?.kind == .blank, isDay(index + 2) else { return nil }
        if let ordinal = token(index, 3), ["st", "nd", "rd", "th"].contains(ordinal.folded) {
            return (part(index...(index + 3)), "October 8th")
        }
        return (part(index...(index + 2)), "October 8")
    }

    private func isDay(_ index: Int) -> Bool {
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
