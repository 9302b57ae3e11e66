import Pages
import Testing
import Text

struct YearChartTests {
    private func rows(_ counts: [(Int, Int)], labels: [Int: String] = [:]) -> [String] {
        YearChart(
            counts.map { YearChart.Entry(number: $0, last: $0, label: labels[$0] ?? String($0), count: $1) },
            gap: { $1 == $0 ? "\($0)" : "\($0)-\($1)" }
        ).lines
    }

    @Test func hasOneMarkAnEvent() {
        #expect(rows([(1917, 3), (1918, 1)]) == ["1917 o o o", "1918 o"])
    }

    @Test func yearsWithoutEventsHaveOneRowTogether() {
        #expect(
            rows([(1917, 1), (1919, 2), (1923, 1)]) == [
                "1917 o", "   . 1918", "1919 o o", "   . 1920-1922", "1923 o",
            ]
        )
    }

    @Test func aYearIntoWhichAnEventReachesIsNotWithout() {
        let entries = [(1920, 1929), (1931, 1931)].map {
            YearChart.Entry(number: $0.0, last: $0.1, label: "\($0.0)", count: 1)
        }
        #expect(YearChart(entries, gap: { "\($0)-\($1)" }).lines == ["1920 o", "   . 1930-1930", "1931 o"])
    }

    @Test func marksAreInProportionWhereTheyWouldBeTooWide() {
        let rows = rows([(1917, 1), (1918, 1_000), (1919, 500)])
        #expect(rows.allSatisfy { $0.displayWidth <= YearChart.width })
        #expect(rows[0] == "1917 o")
        #expect(rows[1].count { $0 == "o" } == 30 && rows[2].count { $0 == "o" } == 15)
    }

    @Test func labelsAreSetRight() {
        #expect(rows([(-43, 1), (1, 2)], labels: [-43: "44 BC", 1: "1"])[0] == "44 BC o")
        #expect(rows([(-43, 1), (1, 2)], labels: [-43: "44 BC", 1: "1"]).last == "    1 o o")
    }

    /// Where these stand at the beginning of a row or often in a row, clients of Gopher take it for something else.
    @Test(arguments: [1, 2, 9, 30, 5_000])
    func noRowLooksLikeAHeadingAListOrARule(_ count: Int) {
        for row in rows([(1, count), (12_345, count)]) {
            #expect(!row.contains("oo") && !row.contains { "#*=>`|/~_".contains($0) })
            #expect(!row.contains("--") && row.unicodeScalars.allSatisfy(\.isASCII))
        }
    }

    @Test func noEventsAreNoRows() { #expect(rows([]).isEmpty) }
}
