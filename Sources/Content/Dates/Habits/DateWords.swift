/// The words of dates for those who look for dates in a text, in the languages that Lectern has words for.
package enum DateWords {
    /// Returns the month, 1 to 12, that a word names: with its whole name, or by an abbreviation with a capital.
    package static func month(_ word: some StringProtocol) -> Int? {
        guard (2...16).contains(word.unicodeScalars.count), let first = word.unicodeScalars.first else {
            return nil
        }
        let folded = DateWord.folded(word)
        if let month = DateWord.month(named: folded) { return month }
        guard first.properties.isUppercase, case .month(let month)? = DateWord.meaning(of: folded) else {
            return nil
        }
        return month
    }

    /// Returns whether four digits behind a word are a year, as they are behind “in” and “since”.
    package static func leadsToYear(_ word: some StringProtocol) -> Bool {
        switch DateWord.meaning(of: DateWord.folded(word)) {
        case .lead, .about, .before, .after, .from, .until, .between, .early, .middle, .late, .season,
            .years, .born, .died:
            true
        default: month(word) != nil
        }
    }

    /// Returns whether a round year behind the word is a decade, as in “les années 1920”.
    package static func leadsToDecade(_ word: some StringProtocol) -> Bool {
        DateWord.meaning(of: DateWord.folded(word)) == .years
    }

    /// Returns whether a word may stand between the day, the month and the year, as “of” does.
    package static func isFiller(_ word: some StringProtocol) -> Bool {
        switch DateWord.meaning(of: DateWord.folded(word)) {
        case .filler, .lead: true
        default: false
        }
    }

    /// Returns the likeliest date in EDTF that a text means; `nil` if it means no single one.
    package static func date(_ text: Substring) -> String? {
        guard case .dates(let dates)? = DateHabits.reading(of: text) else { return nil }
        return dates.first
    }
}
