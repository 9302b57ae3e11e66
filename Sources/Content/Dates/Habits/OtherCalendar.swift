/// Dates of calendars that are not converted to the day, since nobody but the writer can tell which day was meant.
enum OtherCalendar {
    /// Returns the calendar of a date, with the years of the modern one in which the year fell.
    ///
    /// - Returns: `nil` if no word is that of another calendar.
    static func reading(of text: Substring) -> (name: String, years: String?)? {
        let tokens = DateToken.tokens(of: text)
        // Initials may have points: A. H. and A.M.
        let words = tokens.filter { !$0.isSign(".") }
        let year = words.first { $0.number != nil && $0.digits >= 3 }?.number
        for (index, token) in words.enumerated() {
            guard let word = token.word else { continue }
            let next = words.indices.contains(index + 1) ? words[index + 1].word : nil
            if hijri.contains(word) || word == "a" && next == "h" {
                return ("the Islamic calendar", year.flatMap(yearsOfHijra))
            }
            // Nisan is April in Turkish.
            let isOfTheWorld = (4_000...6_500).contains(year ?? 0)
            if hebrew.contains(word) || isOfTheWorld && ["am", "nisan"].contains(word) {
                return ("the Jewish calendar", year.flatMap(yearsOfTheWorld))
            }
            if republican.contains(word) { return ("the French republican calendar", nil) }
        }
        return nil
    }

    /// A year of the Hijra is about eleven days shorter than one of the sun.
    private static func yearsOfHijra(_ year: Int) -> String? {
        guard (1...2_000).contains(year) else { return nil }
        let start = Double(year) * 0.970_229 + 621.564_3
        let (first, last) = (Int(start), Int(start + 0.97))
        return first == last
            ? Moment(year: first).edtf : "\(Moment(year: first).edtf)/\(Moment(year: last).edtf)"
    }

    private static func yearsOfTheWorld(_ year: Int) -> String? {
        guard (4_000...6_500).contains(year) else { return nil }
        return "\(Moment(year: year - 3_761).edtf)/\(Moment(year: year - 3_760).edtf)"
    }

    private static func folded(_ list: String) -> Set<String> {
        Set(list.split(separator: " ").map { DateWord.folded($0) })
    }

    private static let hijri = folded(
        """
        ah hijri hijra هـ ه هجري هجرية muharram safar rabi jumada rajab shaban sha'ban ramadan ramadhan shawwal dhu zulqada \
        zulhijja محرم صفر جمادى رجب شعبان رمضان شوال
        """
    )
    private static let hebrew = folded(
        "tishri tishrei heshvan cheshvan marheshvan kislev tevet tebet shevat shvat adar iyar iyyar sivan tammuz elul"
    )
    private static let republican = folded(
        "vendémiaire brumaire frimaire nivôse pluviôse ventôse germinal floréal prairial messidor thermidor fructidor"
    )
}
