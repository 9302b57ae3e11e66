import Content
import Testing

struct CalendarSystemTests {
    @Test(arguments: ["1900-02-29", "1800-02-29", "1700-02-29", "0004-02-29", "-0004-02-29", "0000-02-29"])
    func everyFourthJulianYearHasALeapDay(day: String) {
        #expect(EDTFDate(day, in: .julian)?.description == day)
    }

    @Test(arguments: ["1901-02-29", "1900-02-30", "1900-04-31", "1900-13-01", "-0001-02-29"])
    func julianMonthsHaveTheirLengths(day: String) {
        #expect(EDTFDate(day, in: .julian) == nil)
    }

    /// A day of the modern calendar and the same of the old one, which the loader accepts, and the days beside it, which it
    /// refuses.
    @Test(arguments: [
        ("1917-11-07", "1917-10-25", "1917-10-24", "1917-10-26"),
        ("1918-01-14", "1918-01-01", "1917-12-31", "1918-01-02"),
        ("1900-03-12", "1900-02-28", "1900-02-27", "1900-02-29"),
        ("1900-03-13", "1900-02-29", "1900-02-28", "1900-03-01"),
        ("1900-03-14", "1900-03-01", "1900-02-29", "1900-03-02"),
        ("1700-03-11", "1700-02-29", "1700-02-28", "1700-03-01"),
        ("1582-10-15", "1582-10-05", "1582-10-04", "1582-10-06"),
        ("0300-03-01", "0300-02-29", "0300-02-28", "0300-03-01"),
        ("0200-03-01", "0200-03-01", "0200-02-29", "0200-03-02"),
        ("0004-02-27", "0004-02-29", "0004-02-28", "0004-03-01"),
        ("0000-12-30", "0001-01-01", "0000-12-31", "0001-01-02"),
        ("-4713-11-24", "-4712-01-01", "-4713-12-31", "-4712-01-02"),
    ])
    func aDayIsAnotherInTheOtherCalendar(modern: String, old: String, before: String, after: String) {
        #expect(problems(of: event(modern, old)) == [])
        for wrong in [before, after] {
            let problem =
                "timeline.rec:2:11: error: \(modern) in the Gregorian calendar is \(old) in the Julian; write that, or "
            #expect(problems(of: event(modern, wrong)).first?.hasPrefix(problem) == true)
        }
    }

    private func event(_ date: String, _ oldStyle: String) -> SourceFolder {
        Mistake("", in: "timeline.rec", "Date: 1917-11-07", "Date: \(date)\nOldStyle: \(oldStyle)").folder
    }
}
