import Records
import Text

extension Resolver {
    /// Reads a date; `hasOldStyle` says whether a field for the Julian calendar stands beside it.
    mutating func date(
        _ value: LocatedText?,
        in calendar: CalendarSystem = .gregorian,
        hasOldStyle: Bool = false
    ) -> EDTFDate? {
        guard let value else { return nil }
        // What no text may hold has been reported.
        if value.text.unicodeScalars.contains(where: \.isControl) { return nil }
        do throws(EDTFError) { return try EDTFDate(parsing: value.text, in: calendar) } catch {
            lastDateProblem = report.cause(
                at: value,
                DateAdvice.message(error, value.text, in: calendar, hasOldStyle: hasOldStyle)
            )
            return nil
        }
    }

    /// Keeps the years that the bad date of an event may mean, so that its era does not seem to be empty.
    mutating func keepYears(ofEvent record: RecordReader) {
        guard let value = record.value(.date) else {
            eventWithoutYear = eventWithoutYear ?? record.problem(with: .date)
            return
        }
        switch DateHabits.reading(of: value.text) {
        case .dates(let dates)?:
            yearsOfHiddenEvents.formUnion(dates.compactMap { EDTFDate($0[...])?.year })
        case .twoCalendars(let modern, _)?:
            if let date = EDTFDate(modern[...]) { yearsOfHiddenEvents.insert(date.year) }
        default: eventWithoutYear = eventWithoutYear ?? lastDateProblem
        }
    }

    /// Reads a date of the Julian calendar that must be the same as one of the modern calendar.
    mutating func oldStyle(_ value: LocatedText?, of date: EDTFDate?) -> EDTFDate? {
        guard let value, let oldStyle = self.date(value, in: .julian) else { return nil }
        guard let wrong = date?.contradiction(toOldStyle: oldStyle) else { return oldStyle }
        report.error(
            at: value,
            wrong.isSwapped && date.map { $0.earliest < oldStyle.earliest } == true
                ? "“Date” and “OldStyle” are exchanged; write “Date: \(oldStyle)” and “OldStyle: \(date.map(String.init(describing:)) ?? wrong.gregorian)”"
                : "\(wrong.gregorian) in the Gregorian calendar is \(wrong.julian) in the Julian; write that, or correct “Date”"
        )
        return nil
    }

    /// Reads a whole day, `YYYY-MM-DD`.
    mutating func day(_ value: LocatedText?) -> CalendarDate? {
        guard let value else { return nil }
        if let date = EDTFDate(value.text), case .point(let point) = date.form, point.precision == .day,
            point.qualifier == nil
        {
            return date.earliest
        }
        if let day = DateAdvice.relativeDay(value.text) {
            report.error(
                at: value,
                "\(quoted(value.text)) is another day tomorrow; write the day itself, as it is now: \(day)"
            )
            return day
        }
        let days = DateAdvice.days(in: value.text)
        report.error(
            at: value,
            "\(quoted(value.text)) is no day; write "
                + (days.isEmpty ? "the day of the change as in 2026-11-24" : DateAdvice.list(days))
        )
        return nil
    }

    /// Reads a language tag.
    mutating func languageTag(_ value: LocatedText?) -> LanguageTag? {
        guard let value else { return nil }
        let bare = value.text.bareName
        let meant = LanguageNames.tag(for: bare) ?? (bare == value.text ? nil : LanguageTag(bare))
        if meant == nil, let tag = LanguageTag(value.text) {
            if let usual = LanguageNames.withKnownCountry(tag) {
                report.warning(
                    at: value,
                    "“\(tag)” names no country that BCP 47 has; write “\(usual)”"
                )
            }
            return tag
        }
        report.error(
            at: value,
            "\(quoted(value.text)) is no language tag of BCP 47; write \(meant.map { "“\($0)”" } ?? "one such as en or de-AT")"
        )
        return meant
    }

    /// Reads the language of the capsule; that of a translation is the name of its folder.
    mutating func language(_ value: LocatedText?) -> String? {
        guard let value, let tag = languageTag(value) else { return nil }
        if let translation, LanguageNames.tag(for: translation.string)?.usualSpelling == tag.usualSpelling,
            translation.usualSpelling != tag.usualSpelling
        {
            report.error(
                at: value,
                "this translation's folder is named “\(translation)”, which is no tag of BCP 47; name the folder “\(tag.usualSpelling)”"
            )
            return nil
        }
        if let translation, tag.usualSpelling != translation.usualSpelling {
            report.error(
                at: value,
                "this translation's folder is named “\(translation)”; write “Language: \(translation.usualSpelling)”, name the folder “\(tag.usualSpelling)”, or move it out of the capsule if it is no translation"
            )
            return nil
        }
        return tag.string
    }

    /// Reads a part of an address.
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

    /// Reads the name under which the capsule stands beside others on one host.
    mutating func hostSlug(_ value: LocatedText?) -> Slug? {
        guard let value, let slug = slug(value) else { return nil }
        guard Slug.ofHosts.contains(slug) else { return slug }
        report.error(
            at: value,
            "“/\(slug)/” is an address of the host itself, where several texts share one; write another, such as “Slug: the-\(slug)”"
        )
        return nil
    }

    /// Reads a field that says “yes” or is not there.
    mutating func isYes(_ value: LocatedText?, _ field: FieldName) -> Bool {
        guard let value else { return false }
        if value.text == "yes" { return true }
        let word = value.text.bareName.lowercased()
        let name = field.rawValue
        let isMeant = word == "yes" || WordSynonyms.yes.contains(word)
        report.error(
            at: value,
            isMeant
                ? "\(quoted(value.text)) is not read as “yes”; write “\(name): yes”"
                : WordSynonyms.no.contains(word)
                    ? "“\(name)” is “yes” or is not there; remove the line"
                    : "“\(name)” is “yes” or is not there; write “\(name): yes”, or remove the line"
        )
        return isMeant
    }

    /// Reads an absolute address of printable ASCII.
    mutating func url(_ value: LocatedText?) -> String? {
        guard let value else { return nil }
        if value.text.isURL, !value.text.isMisspeltURL { return String(value.text) }
        let meant = value.text.urlMeant
        report.error(
            at: value,
            "\(quoted(value.text)) is no address; write \(meant.map(quoted) ?? "one such as https://example.org/page")"
        )
        return meant
    }
}

extension Substring {
    fileprivate var isURL: Bool {
        let scheme = utf8.prefix { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
        let rest = utf8[scheme.endIndex...]
        return scheme.first?.isLetter == true && rest.first == UInt8(ascii: ":") && rest.count > 1
            && rest.allSatisfy { (0x21...0x7E).contains($0) }
    }

    /// Whether the address has a scheme that is a slip, two schemes, or a comma in its host.
    fileprivate var isMisspeltURL: Bool {
        let scheme = prefix { $0 != ":" }.lowercased()
        let rest = self[(firstIndex(of: ":") ?? endIndex)...].drop { $0 == ":" || $0 == "/" }
        return Self.slipsOfSchemes.contains(scheme)
            || rest.lowercased().hasPrefix("http")
                && rest.contains("://") && !rest.contains("?") && rest.prefix { $0 != "/" }.last == ":"
            || scheme.hasPrefix("http") && rest.prefix { $0 != "/" }.contains(",")
    }

    private static let slipsOfSchemes: Set<String> = [
        "hhtp", "hhttp", "hhttps", "hppts", "htp", "htps", "htttp", "htttps", "httpd", "httpss", "ttp",
        "ttps",
    ]

    /// The address that was meant by one without a scheme, in brackets, with spaces or with letters beyond ASCII.
    fileprivate var urlMeant: String? {
        var address = trimmedOfSpaces
        // A link of Markdown has its address in parentheses.
        if let open = address.firstRange(of: "](") { address = address[open.upperBound...] }
        while let first = address.first, "<\"'“”(=".contains(first) || first == ">" || first == " " {
            address = address.dropFirst()
        }
        while let last = address.last, ">\"'“”)".contains(last) { address = address.dropLast() }
        // Words behind an address, such as the day on which it was read, are no part of it.
        if let space = address.firstIndex(of: " "), let last = address[..<space].last {
            let rest = address[space...].trimmedOfSpaces
            let isHost = address[..<space].filter({ $0 == "/" }).count == 2 && address.contains("://")
            if ",;".contains(last) || isHost || rest.first.map({ "([,".contains($0) }) == true {
                address = address[..<space]
                while let last = address.last, ",;".contains(last) { address = address.dropLast() }
            }
        }
        var text = String(address)
        if text[...].isMisspeltURL, let end = text.firstRange(of: ":") {
            let rest = text[end.upperBound...].drop { $0 == "/" }
            let isTwice = rest.lowercased().hasPrefix("http") && rest.contains("://")
            let host = rest.prefix { $0 != "/" }
            text =
                isTwice
                ? String(rest)
                : (text.lowercased().hasPrefix("http:") || text.lowercased().hasPrefix("htp:")
                    || text.lowercased().hasPrefix("ttp:") ? "http://" : "https://")
                    + host.replacing(",", with: ".") + rest[host.endIndex...]
        }
        for (wrong, right) in [
            ("http//", "http://"), ("https//", "https://"), ("http;//", "http://"), ("https;//", "https://"),
            ("http.//", "http://"), ("https.//", "https://"), ("http:/", "http://"), ("https:/", "https://"),
        ]
        where text.hasPrefix(wrong) && !text.hasPrefix(right) {
            text = right + text.dropFirst(wrong.count)
        }
        if !text.contains("://") {
            let host = text.prefix { $0 != "/" }
            guard host.contains("."), !host.contains(" "), !host.contains("@"), !host.hasSuffix(".") else {
                return nil
            }
            text = "https://" + (text.hasPrefix("//") ? String(text.dropFirst(2)) : text)
        }
        var escaped: [UInt8] = []
        for byte in text.utf8 {
            if (0x21...0x7E).contains(byte) {
                escaped.append(byte)
            } else {
                escaped.append(UInt8(ascii: "%"))
                escaped.appendHexadecimal(byte, .capital)
            }
        }
        let meant = String(decoding: escaped, as: UTF8.self)
        return meant[...].isURL && meant.utf8.count > "https://".utf8.count ? meant : nil
    }
}
