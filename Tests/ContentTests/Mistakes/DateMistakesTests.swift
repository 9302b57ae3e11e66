@testable import Content
import Languages
import Testing

/// Whatever people write as a date is answered with the text to write instead.
struct DateMistakesTests {
    private func answer(to date: String, in calendar: CalendarSystem = .gregorian) -> String? {
        do throws(EDTFError) {
            _ = try EDTFDate(parsing: date[...], in: calendar)
            return nil
        } catch {
            return DateAdvice.message(error, date[...], in: calendar, hasOldStyle: true)
        }
    }

    @Test(arguments: [
        DateTables.days, DateTables.months, DateTables.years, DateTables.spans, DateTables.intervals,
        DateTables.beforeChrist,
        DateTables.bounds, DateTables.others,
    ])
    func proposesOneDate(_ rows: [(written: String, edtf: String)]) {
        for (written, edtf) in rows {
            let shown = written.unicodeScalars.count > 60 ? nil : written
            #expect(EDTFDate(edtf) != nil, "\(edtf)")
            #expect(
                answer(to: written)?.hasSuffix(" is no date in EDTF; write \(edtf)") == true,
                "\(shown ?? written): \(answer(to: written) ?? "is taken")"
            )
        }
    }

    /// Where several are possible each is explained, and where a day stands in two calendars both fields are written.
    @Test(
        arguments: [
            (
                "7/11/1917",
                "“7/11/1917” is no date in EDTF; write 1917-11-07 for “7 November 1917” or 1917-07-11 for “11 July 1917”"
            ),
            (
                "11/7/1917",
                "“11/7/1917” is no date in EDTF; write 1917-07-11 for “11 July 1917” or 1917-11-07 for “7 November 1917”"
            ),
            (
                "7-11-1917",
                "“7-11-1917” is no date in EDTF; write 1917-11-07 for “7 November 1917” or 1917-07-11 for “11 July 1917”"
            ),
            (
                "die 20er Jahre",
                "“die 20er Jahre” is no date in EDTF; write 192X for “the 1920s” or 182X for “the 1820s”"
            ),
            (
                "20-е годы",
                "“20-е годы” is no date in EDTF; write 192X for “the 1920s” or 182X for “the 1820s”"
            ),
            (
                "20s",
                "“20s” is no date in EDTF; write 192X for “the 1920s” or 182X for “the 1820s”"
            ),
            (
                "the '20s",
                "“the '20s” is no date in EDTF; write 192X for “the 1920s” or 182X for “the 1820s”"
            ),
            (
                "1900s",
                "“1900s” is no date in EDTF; write 190X for “between 1900 and 1909” or 19XX for “between 1900 and 1999”"
            ),
            (
                "before 1917",
                "“before 1917” is no date in EDTF; write ../1916 for “until 1916” or ../1917 for “until 1917”"
            ),
            (
                "vor 1917",
                "“vor 1917” is no date in EDTF; write ../1916 for “until 1916” or ../1917 for “until 1917”"
            ),
            (
                "after 1917",
                "“after 1917” is no date in EDTF; write 1918/.. for “from 1918” or 1917/.. for “from 1917”"
            ),
            (
                "nach 1917",
                "“nach 1917” is no date in EDTF; write 1918/.. for “from 1918” or 1917/.. for “from 1917”"
            ),
            (
                "79",
                "“79” is no date in EDTF; write 1979 for “1979” or 0079 for “79”"
            ),
            (
                "today",
                "“today” says no year; write what is known of it, such as 1917~ for about 1917, 19XX or 1900/1950"
            ),
            (
                "now",
                "“now” says no year; write what is known of it, such as 1917~ for about 1917, 19XX or 1900/1950"
            ),
            (
                "n.d.",
                "“n.d.” says no year; write what is known of it, such as 1917~ for about 1917, 19XX or 1900/1950"
            ),
            (
                "s. d.",
                "“s. d.” says no year; write what is known of it, such as 1917~ for about 1917, 19XX or 1900/1950"
            ),
            (
                "o. J.",
                "“o. J.” says no year; write what is known of it, such as 1917~ for about 1917, 19XX or 1900/1950"
            ),
            (
                "unknown",
                "“unknown” says no year; write what is known of it, such as 1917~ for about 1917, 19XX or 1900/1950"
            ),
            (
                "undated",
                "“undated” says no year; write what is known of it, such as 1917~ for about 1917, 19XX or 1900/1950"
            ),
            (
                "-",
                "“-” says no year; write what is known of it, such as 1917~ for about 1917, 19XX or 1900/1950"
            ),
            (
                "?",
                "“?” says no year; write what is known of it, such as 1917~ for about 1917, 19XX or 1900/1950"
            ),
            (
                "25 October (7 November) 1917",
                "“25 October (7 November) 1917” is a day in two calendars; write “Date: 1917-11-07” and below it “OldStyle: 1917-10-25”"
            ),
            (
                "25 October / 7 November 1917",
                "“25 October / 7 November 1917” is a day in two calendars; write “Date: 1917-11-07” and below it “OldStyle: 1917-10-25”"
            ),
            (
                "25 October 1917 (7 November 1917)",
                "“25 October 1917 (7 November 1917)” is a day in two calendars; write “Date: 1917-11-07” and below it “OldStyle: 1917-10-25”"
            ),
            (
                "7 November 1917 (25 October O.S.)",
                "“7 November 1917 (25 October O.S.)” is a day in two calendars; write “Date: 1917-11-07” and below it “OldStyle: 1917-10-25”"
            ),
            (
                "7 November [O.S. 25 October] 1917",
                "“7 November [O.S. 25 October] 1917” is a day in two calendars; write “Date: 1917-11-07” and below it “OldStyle: 1917-10-25”"
            ),
            (
                "25 October 1917 O.S.",
                "“25 October 1917 O.S.” is a day in two calendars; write “Date: 1917-11-07” and below it “OldStyle: 1917-10-25”"
            ),
            (
                "25 октября (7 ноября) 1917 г.",
                "“25 октября (7 ноября) 1917 г.” is a day in two calendars; write “Date: 1917-11-07” and below it “OldStyle: 1917-10-25”"
            ),
            (
                "25 октября 1917 г. (ст. ст.)",
                "“25 октября 1917 г. (ст. ст.)” is a day in two calendars; write “Date: 1917-11-07” and below it “OldStyle: 1917-10-25”"
            ),
            (
                "25 December 1917/7 January 1918",
                "“25 December 1917/7 January 1918” is a day in two calendars; write “Date: 1918-01-07” and below it “OldStyle: 1917-12-25”"
            ),
            (
                "1917-06-31",
                "“1917-06-31” is no day, since June 1917 has 30 days; write 1917-06-30 or 1917-07-01"
            ),
            (
                "31 June 1917",
                "“31 June 1917” is no day, since June 1917 has 30 days; write 1917-06-30 or 1917-07-01"
            ),
            (
                "31.6.1917",
                "“31.6.1917” is no day, since June 1917 has 30 days; write 1917-06-30 or 1917-07-01"
            ),
            (
                "1900-02-29",
                "“1900-02-29” is a day of the Julian calendar alone; write 1900-03-13, which is the same day in the modern one"
            ),
            (
                "29 Feb 1900",
                "“29 Feb 1900” is no day, since February 1900 has 28 days; write 1900-02-28 or 1900-03-01"
            ),
            (
                "1917-02-29",
                "“1917-02-29” is no day, since February 1917 has 28 days; write 1917-02-28 or 1917-03-01"
            ),
            (
                "1917-13",
                "“1917-13” names a month 13; write a month as 01 to 12, such as 1923-10, or a season as 21 (spring) to 24 (winter)"
            ),
            (
                "1917-00-07",
                "“1917-00-07” names a month 0; write a month as 01 to 12, such as 1923-10, or a season as 21 (spring) to 24 (winter)"
            ),
            (
                "1922/1918",
                "“1922/1918” ends before it begins; write 1918/1922"
            ),
            (
                "../..",
                "“../..” has a date at neither end; write at least one, such as 1918/.. for “from 1918 on”"
            ),
            (
                "7 Nov",
                "“7 Nov” has no year; write it too, as in 1917-11-07 for one of 1917"
            ),
            (
                "November",
                "“November” has no year; write it too, as in 1917-11 for one of 1917"
            ),
            (
                "7.11.17",
                "“7.11.17” is no date in EDTF; write 1917-11-07 for “7 November 1917” or 2017-11-07 for “7 November 2017”"
            ),
            (
                "11/7/17",
                "“11/7/17” is no date in EDTF; write 1917-07-11 for “11 July 1917”, 1917-11-07 for “7 November 1917”, 2017-07-11 for “11 July 2017” or 2017-11-07 for “7 November 2017”"
            ),
            (
                "'17",
                "“'17” is no date in EDTF; write 1917 for “1917” or 0017 for “17”"
            ),
            (
                "17",
                "“17” is no date in EDTF; write 1917 for “1917” or 0017 for “17”"
            ),
            (
                "October Revolution",
                "“October Revolution” has no year; write it too, as in 1917-10 for one of 1917"
            ),
            (
                "TODO",
                "“TODO” says no year; write what is known of it, such as 1917~ for about 1917, 19XX or 1900/1950"
            ),
            (
                "...",
                "“...” says no year; write what is known of it, such as 1917~ for about 1917, 19XX or 1900/1950"
            ),
            (
                "YYYY-MM-DD",
                "“YYYY-MM-DD” says no year; write what is known of it, such as 1917~ for about 1917, 19XX or 1900/1950"
            ),
            (
                "Nov-17",
                "“Nov-17” is no date in EDTF; write 1917-11 for “November 1917” or 2017-11 for “November 2017”"
            ),
            (
                "-44",
                "“-44” is no date in EDTF; write -0043 for “44 BC” or -0044 for “45 BC”"
            ),
            (
                "-384/-322",
                "“-384/-322” is no date in EDTF; write -0383/-0321 for “384 BC to 322 BC” or -0384/-0322 for “385 BC to 323 BC”"
            ),
            (
                "1857 (2nd ed. 1860)",
                "“1857 (2nd ed. 1860)” is no date in EDTF; write 1857 for “1857” or 1860 for “1860”"
            ),
            (
                "1274 AH",
                "“1274 AH” is a date of the Islamic calendar; write it in the modern one: 1857/1858, or the day, if you know it"
            ),
            (
                "10 Muharram 1274",
                "“10 Muharram 1274” is a date of the Islamic calendar; write it in the modern one: 1857/1858, or the day, if you know it"
            ),
            (
                "5617 AM",
                "“5617 AM” is a date of the Jewish calendar; write it in the modern one: 1856/1857, or the day, if you know it"
            ),
            (
                "18 brumaire an VIII",
                "“18 brumaire an VIII” is a date of the French republican calendar; write the same date in the modern one, as in 1857-08-31"
            ),
            (
                "7. 11. (25. 10.) 1917",
                "“7. 11. (25. 10.) 1917” is a day in two calendars; write “Date: 1917-11-07” and below it “OldStyle: 1917-10-25”"
            ),
            (
                "1648/49-01-30",
                "“1648/49-01-30” is a day in two calendars; write “Date: 1649-02-09” and below it “OldStyle: 1649-01-30”"
            ),
            (
                "30 January 1648/49",
                "“30 January 1648/49” is a day in two calendars; write “Date: 1649-02-09” and below it “OldStyle: 1649-01-30”"
            ),
            (
                "1857-08/1857-09-31",
                "“1857-09-31” is no day, since September 1857 has 30 days; write 1857-08/1857-09-30 or 1857-08/1857-10-01"
            ),
            (
                "19XX-10",
                "“19XX-10” is no date in EDTF; write a day as 1923-10-08, a month as 1923-10, a year as 1923, “about” as 1923~, and years from and to as 1918/1922"
            ),
            (
                "October 25, 1917 (Julian)",
                "“October 25, 1917 (Julian)” is a day in two calendars; write “Date: 1917-11-07” and below it “OldStyle: 1917-10-25”"
            ),
        ] as [(String, String)]
    )
    func saysMoreWhereOneDateIsNotEnough(written: String, message: String) {
        #expect(answer(to: written) == message)
    }

    @Test func everyDayOfAYearIsKnownInTheLongFormOfEveryLanguage() throws {
        let days = (0..<366).map { CalendarDate(daysSince1970: 730 + $0) }
        for language in Wording.languages {
            let wording = Wording(language: language)
            for day in days {
                let written = day.words(in: wording)
                #expect(
                    DateHabits.reading(of: written[...]) == .dates(["\(day)"]),
                    "\(language): \(written)"
                )
            }
        }
    }

    @Test func everyMonthAndSeasonIsKnownInEveryLanguage() throws {
        for language in Wording.languages {
            let wording = Wording(language: language)
            for part in Array(1...12).map({ $0 < 10 ? "0\($0)" : "\($0)" }) + ["21", "22", "23", "24"] {
                let date = try #require(EDTFDate("1917-\(part)"))
                let written = date.words(in: wording)
                #expect(
                    DateHabits.reading(of: written[...]) == .dates(["\(date)"]),
                    "\(language): \(written)"
                )
            }
        }
    }

    /// No text makes the reader of dates stop or take long, and each proposal is a date.
    @Test func everyProposalIsADate() {
        let parts = DateTables.days.map(\.written) + DateTables.intervals.map(\.written)
        for (index, first) in parts.enumerated() {
            let second = parts[(index * 7 + 3) % parts.count]
            for text in [
                "\(first)/\(second)", "\(first) - \(second)", "\(second)\(first)", "(\(first)) [\(second)]",
            ] {
                guard case .dates(let dates)? = DateHabits.reading(of: text[...]) else { continue }
                #expect(dates.allSatisfy { EDTFDate($0) != nil }, "\(text): \(dates)")
            }
        }
        #expect(DateHabits.reading(of: String(repeating: "1917-", count: 10_000)[...]) == nil)
    }
}
