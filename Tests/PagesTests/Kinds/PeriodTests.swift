import Pages
import Testing

struct PeriodTests {
    struct Row: CustomTestStringConvertible {
        let rule: String
        let years: [Int]
        let periods: [[Int]]
        var testDescription: String { rule }
    }

    @Test(arguments: [
        Row(
            rule: "a decade each",
            years: [1917, 1918, 1919, 1920, 1925, 1929],
            periods: [[1917, 1918, 1919], [1920, 1925, 1929]]
        ),
        Row(
            rule: "a thin decade joins the one before",
            years: [1933, 1935, 1938, 1940, 1943],
            periods: [[1933, 1935, 1938, 1940, 1943]]
        ),
        Row(
            rule: "a thin decade far away stands alone",
            years: [1940, 1943, 2023],
            periods: [[1940, 1943], [2023]]
        ),
        Row(
            rule: "years before our era",
            years: [-11, -10, -9, -1, 0],
            periods: [[-11], [-10, -9, -1, 0]]
        ),
        Row(rule: "none", years: [], periods: []),
    ])
    func yearsAreListedByDecades(_ row: Row) {
        #expect(Period.all(of: row.years).map(\.years) == row.periods)
    }

    @Test func noPeriodGrowsPastALinkGroup() {
        let years = stride(from: 1000, to: 1400, by: 6).map(\.self)
        #expect(Period.all(of: years).allSatisfy { $0.years.count <= 15 })
        #expect(Period.all(of: years).flatMap(\.years) == years)
    }
}
