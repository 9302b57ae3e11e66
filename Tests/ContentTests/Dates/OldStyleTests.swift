import Content
import Testing

struct OldStyleTests {
    @Test(arguments: [
        ("1917-11", "1917-10"), ("1917-11", "1917-11"), ("1917", "1917"), ("1923", "1922"),
        ("1917-23", "1917-10"),
        ("1917-11-07", "1917-10"), ("1917-11-07", "1917"), ("1917-11-XX", "1917-10-25"),
        ("191X", "1917-10-25"),
        ("1917-11-07?", "1917-10-25"), ("1917-11-07?", "1917-10-25?"), ("1917-11-07~", "1917-10-23~"),
        ("1917~", "1916"), ("1917-03-08/1917-03-15", "1917-02-23/1917-03-02"),
        ("1917-11-07/..", "1917-10-25/.."),
        ("1917-11-07/", "1917-10-25"), ("../1918-02-14", "../1918-02-01"), ("1917-11-07/..", "../1917-10-25"),
        ("1917", "1917-02-23/1917-12"),
    ])
    func takesWhatCanBeTheSameTime(date: String, oldStyle: String) {
        #expect(problems(of: folder(date, oldStyle)) == [])
        #expect(
            loadArticle(from: folder(date, oldStyle)).article?.events.first?.oldStyle?.description == oldStyle
        )
    }

    @Test(arguments: [
        (
            "1917-11-07", "1917-10-26",
            "1917-11-07 in the Gregorian calendar is 1917-10-25 in the Julian; write that, or correct “Date”"
        ),
        (
            "1917-10-25", "1917-11-07",
            "“Date” and “OldStyle” are exchanged; write “Date: 1917-11-07” and “OldStyle: 1917-10-25”"
        ),
        (
            "1917-11", "1917-09",
            "1917-11 in the Gregorian calendar is 1917-10-19/1917-11-17 in the Julian; write that, or correct “Date”"
        ),
        (
            "1922", "1923",
            "“Date” and “OldStyle” are exchanged; write “Date: 1923” and “OldStyle: 1922”"
        ),
        (
            "1917-03-08/1917-03-15", "1917-02-23/1917-03-03",
            "1917-03-15 in the Gregorian calendar is 1917-03-02 in the Julian; write that, or correct “Date”"
        ),
        (
            "1917-03-08/..", "1917-02-22/..",
            "1917-03-08 in the Gregorian calendar is 1917-02-23 in the Julian; write that, or correct “Date”"
        ),
        (
            "1917-11-07?", "1917-10-26",
            "1917-11-07? in the Gregorian calendar is 1917-10-25 in the Julian; write that, or correct “Date”"
        ),
        (
            "1917-11-07~", "1917-08-26",
            "1917-11-07~ in the Gregorian calendar is 1917-10-25 in the Julian; write that, or correct “Date”"
        ),
    ])
    func refusesADifferenceThatIsNotTheCalendars(date: String, oldStyle: String, said: String) {
        #expect(problems(of: folder(date, oldStyle)) == ["timeline.rec:2:11: error: \(said)"])
    }

    /// At that time the two calendars are years apart.
    @Test(arguments: ["Y-999999999999999", "Y999999999999999"])
    func yearsOfAnySizeAreCompared(year: String) {
        #expect(problems(of: folder(year, year)).count == 1)
    }

    @Test func aJulianDayInTheModernDateIsGivenTheModernOne() {
        let mistake = Mistake("", in: "timeline.rec", "1917-11-07", "1900-02-29")
        #expect(
            problems(of: mistake.folder) == [
                "timeline.rec:1:7: error: “1900-02-29” is a day of the Julian calendar alone; write 1900-03-13, which is "
                    + "the same day in the modern one"
            ]
        )
    }

    private func folder(_ date: String, _ oldStyle: String) -> SourceFolder {
        Mistake("", in: "timeline.rec", "Date: 1917-11-07", "Date: \(date)\nOldStyle: \(oldStyle)").folder
    }
}
