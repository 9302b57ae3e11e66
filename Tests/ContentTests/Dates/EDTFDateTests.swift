import Content
import Testing

struct EDTFDateTests {
    @Test(arguments: [
        // Level 0
        "1923", "0000", "1923-10", "1923-10-08", "1924-02-29", "1918/1922", "1917-03-08/1917-03-15",
        "1923-10/1924", "1923/1923", "1923/1923-05",
        // Level 1
        "Y17000", "Y-17000", "Y170000002", "-0043", "-0043-03-15", "1923-21", "1923-22", "1923-23", "1923-24",
        "1923?", "1923-10~", "1923-10-08%", "192X", "19XX", "1923-XX", "1923-XX-XX", "1923-10-XX", "192X~",
        "1923-21?",
        "1923/..", "../1923", "1923/", "/1923", "1918~/1922", "1918/1922?", "-0044/-0043", "1923-10-08/..",
    ])
    func readsAndPrints(text: String) {
        #expect(EDTFDate(text)?.description == text)
    }

    @Test(arguments: [
        "", " ", "1923 ", "923", "19230", "1923-1", "1923-00", "1923-13", "1923-20", "1923-25", "1923-10-00",
        "1923-10-32", "1923-02-29", "1923-10-8", "1923-10-08-", "1923/10/08", "8 October 1923", "1923-21-01",
        "-0000", "-192X", "+1923", "Y1923", "Y01923", "Y", "Y1234567890123456", "Y17000-10", "y17000",
        "1XXX", "XXXX", "192x", "19X3", "1923-1X", "1923-XX-08", "192X-10", "1923-10-0X", "19XX-XX",
        "~1923", "1923~?", "1923~~", "1923?-10", "1923-10-08T10:00:00",
        "../..", "/", "/..", "../", "1922/1918", "1923-10/1923-09", "1918/1922/1923", "192X/1930",
        "1923/1923-XX",
        "1923..", "1923/...", "[1923]", "1923\u{301}", "1923?\u{301}", "１９２３",
    ])
    func refuses(text: String) {
        #expect(EDTFDate(text) == nil)
    }

    @Test func ordersByEarliestThenLatestMoment() {
        let inOrder = [
            "Y-17000", "-0044", "-0044-03-15", "0000", "19XX", "1918/1922", "1918/", "192X", "1923-01-01",
            "1923-01", "1923", "1923-XX", "1923-XX-XX", "1923~", "1923/1924", "1923/..", "1923-02-28",
            "1923-21", "1923-10-08/1923-10-15", "1923-10-08/1923-11", "1923-10-09", "1923-24", "1924-01-01",
            "../1924", "/1924", "1924",
        ]
        let dates = inOrder.reversed().compactMap { EDTFDate($0) }
        #expect(dates.sorted().map(\.description) == inOrder)
        for (later, earlier) in zip(dates, dates.dropFirst()) {
            #expect(earlier < later && !(later < earlier))
        }
    }

    @Test(arguments: [
        ("1923", 1923), ("1923-10-08", 1923), ("192X", 1920), ("19XX", 1900), ("1918/1922", 1918),
        ("1918/..", 1918),
        ("../1922", 1922), ("/1922", 1922), ("-0043", -43), ("Y17000", 17000), ("1923-24", 1923),
    ])
    func standsInTheYearInWhichItMayBegin(text: String, year: Int) {
        #expect(EDTFDate(text)?.year == year)
    }

    @Test(arguments: [
        ("1923", (1923, 1, 1), (1923, 12, 31)), ("1924-02", (1924, 2, 1), (1924, 2, 29)),
        ("192X", (1920, 1, 1), (1929, 12, 31)), ("19XX", (1900, 1, 1), (1999, 12, 31)),
        ("1923-21", (1923, 3, 1), (1923, 5, 31)), ("1923-24", (1923, 12, 1), (1924, 2, 29)),
        ("1923-10-XX", (1923, 10, 1), (1923, 10, 31)), ("1918-03/1922", (1918, 3, 1), (1922, 12, 31)),
        ("../1922-05", (1922, 5, 1), (1922, 5, 31)),
    ])
    func liesBetweenItsFirstAndLastDay(text: String, first: (Int, Int, Int), last: (Int, Int, Int)) {
        let date = EDTFDate(text)
        #expect(date?.earliest == CalendarDate(year: first.0, month: first.1, day: first.2))
        #expect(date?.latest == CalendarDate(year: last.0, month: last.1, day: last.2))
    }

    @Test(arguments: ["1923/..", "1923/"])
    func hasNoLatestDayWithoutAnEnd(text: String) {
        #expect(EDTFDate(text) != nil && EDTFDate(text)?.latest == nil)
    }
}
