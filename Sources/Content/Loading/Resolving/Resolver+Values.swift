import Records
import Text

extension Resolver {
    mutating func date(_ value: LocatedText?, in calendar: CalendarSystem = .gregorian) -> EDTFDate? {
        guard let value else { return nil }
        do throws(EDTFError) { return try EDTFDate(parsing: value.text, in: calendar) } catch {
            report.error(
                at: value,
                Self.modernDay(value.text) ?? Self.yearsWithHyphen(value.text)
                    ?? error.message(quoted(value.text))
            )
            return nil
        }
    }

    /// Returns advice about years as people write them, `1918-1922` or `1918–1922`.
    private static func yearsWithHyphen(_ text: Substring) -> String? {
        let years = text.split(omittingEmptySubsequences: false) { "-–—".contains($0) }
        guard years.count == 2, years.allSatisfy({ $0.utf8.count == 4 && $0.utf8.allSatisfy(\.isDigit) })
        else { return nil }
        return "\(quoted(text)) is no date in EDTF; from one year to another is \(years[0])/\(years[1])"
    }

    /// Returns advice about a day that only the Julian calendar has, such as 29 February 1900.
    private static func modernDay(_ text: Substring) -> String? {
        guard let julian = EDTFDate(text, in: .julian), julian.latest == julian.earliest else { return nil }
        let modern = CalendarSystem.gregorian.date(
            numbered: CalendarSystem.julian.number(of: julian.earliest)
        )
        return
            "\(quoted(text)) is a day of the Julian calendar alone; write \(modern), which is the same day in the modern one"
    }

    /// Reads a date of the Julian calendar that must be the same as one of the modern calendar.
    mutating func oldStyle(_ value: LocatedText?, of date: EDTFDate?) -> EDTFDate? {
        guard let value, let oldStyle = self.date(value, in: .julian) else { return nil }
        guard let wrong = date?.contradiction(toOldStyle: oldStyle) else { return oldStyle }
        report.error(
            at: value,
            "\(wrong.gregorian) in the Gregorian calendar is \(wrong.julian) in the Julian; write that, or "
                + (wrong.isSwapped ? "exchange “Date” and “OldStyle”" : "correct “Date”")
        )
        return nil
    }

    /// Reads a whole day, `YYYY-MM-DD`.
    mutating func day(_ value: LocatedText?) -> CalendarDate? {
        guard let value, let date = date(value) else { return nil }
        if case .point(let point) = date.form, point.precision == .day, point.qualifier == nil {
            return date.earliest
        }
        report.error(at: value, "\(quoted(value.text)) is no day; write it as 2026-11-24")
        return nil
    }

    /// Reads a language tag.
    mutating func languageTag(_ value: LocatedText?) -> LanguageTag? {
        guard let value else { return nil }
        if let tag = LanguageTag(value.text) { return tag }
        report.error(
            at: value,
            "\(quoted(value.text)) is no language tag of BCP 47; write one such as en or de-AT"
        )
        return nil
    }

    /// Reads the language of the capsule; that of a translation is the name of its folder.
    mutating func language(_ value: LocatedText?) -> String? {
        guard let value, let tag = languageTag(value) else { return nil }
        if let translation, tag.usualSpelling != translation.usualSpelling {
            report.error(
                at: value,
                "this translation's folder is named “\(translation)”; write “Language: \(translation.usualSpelling)”, or name the folder “\(tag.usualSpelling)”"
            )
            return nil
        }
        return tag.string
    }

    /// Reads the name under which a text stands beside others.
    mutating func slug(_ value: LocatedText?) -> Slug? {
        guard let value else { return nil }
        if let slug = Slug(value.text) { return slug }
        let meant = Slug(folding: value.text)
        report.error(
            at: value,
            "\(quoted(value.text)) cannot be a part of an address; write it with \(Slug.rule(for: value.text))"
                + (meant.map { ", such as “\($0)”" } ?? "")
        )
        return nil
    }

    /// Reads a field that says “yes” or is not there.
    mutating func isYes(_ value: LocatedText?, _ field: FieldName) -> Bool {
        guard let value else { return false }
        if value.text == "yes" { return true }
        report.error(
            at: value,
            "“\(field.rawValue)” is “yes” or is not there; write “yes”, or remove the line"
        )
        return false
    }

    /// Reads an absolute address of printable ASCII.
    mutating func url(_ value: LocatedText?) -> String? {
        guard let value else { return nil }
        let scheme = value.text.utf8.prefix { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
        let rest = value.text.utf8[scheme.endIndex...]
        let isWellFormed =
            scheme.first?.isLetter == true && rest.first == UInt8(ascii: ":") && rest.count > 1
            && rest.allSatisfy { (0x21...0x7E).contains($0) }
        if isWellFormed { return String(value.text) }
        report.error(
            at: value,
            "\(quoted(value.text)) is no address; write one such as https://example.org/page"
        )
        return nil
    }
}

extension EDTFError {
    fileprivate func message(_ date: String) -> String {
        switch self {
        case .notEDTF:
            "\(date) is no date in EDTF; write one such as 1923, 1923-10-08, 1923~ or 1918/1922"
        case .noSuchMonth(let month):
            "\(date) names a month \(month); months are 01 to 12, and seasons 21 to 24"
        case .noSuchDay(let day): "\(date) names a day \(day), which that month does not have; correct it"
        case .noDateInInterval: "\(date) has a date at neither end; write at least one"
        case .endBeforeStart: "\(date) ends before it begins; put the earlier date first"
        }
    }
}
