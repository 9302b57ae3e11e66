import Content
import Testing

struct CalendarDateTests {
    @Test(arguments: [
        (1923, 1, 31), (1923, 4, 30), (1923, 2, 28), (1924, 2, 29), (2000, 2, 29), (0, 2, 29), (-4, 2, 29),
        (-1, 12, 31), (123_456, 6, 30),
    ])
    func takesADayThatExists(year: Int, month: Int, day: Int) {
        let date = CalendarDate(year: year, month: month, day: day)
        #expect(date?.year == year && date?.month == month && date?.day == day)
    }

    @Test(arguments: [
        (1923, 0, 1), (1923, 13, 1), (1923, 1, 0), (1923, 1, 32), (1923, 4, 31), (1923, 2, 29), (1900, 2, 29),
        (1923, -1, 1), (1923, 1, -1), (-1, 2, 29), (1923, Int.max, Int.max),
    ])
    func refusesADayThatDoesNotExist(year: Int, month: Int, day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    @Test func ordersByYearMonthAndDay() {
        let days = [(-1, 12, 31), (1, 1, 1), (1, 1, 2), (1, 2, 1), (2, 1, 1)].compactMap {
            CalendarDate(year: $0, month: $1, day: $2)
        }
        #expect(days.count == 5 && days == days.sorted())
    }
}
