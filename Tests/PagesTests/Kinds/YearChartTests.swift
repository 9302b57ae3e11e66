import Pages
import Testing
import Text

struct YearChartTests {
    @Test func aRowHasAMarkAnEvent() {
        #expect(YearChart([("1917", 3), ("1918", 1)]).rows == ["1917 ###", "1918 #"])
    }

    @Test func aChartThatIsTooWideIsScaledAndLosesNoYear() {
        let rows = YearChart([("1917", 1000), ("1918", 500), ("1919", 1)]).rows
        #expect(rows.map(\.count) == [YearChart.width, 36, 6])
    }

    @Test func labelsOfDifferentLengthAreAligned() {
        #expect(YearChart([("45 BC", 1), ("14", 1)]).rows == ["45 BC #", "   14 #"])
    }

    @Test func aLabelOfWideLettersTakesTwoColumnsALetter() {
        #expect(YearChart([("光緒元年", 1), ("1875", 1)]).rows == ["光緒元年 #", "    1875 #"])
        let rows = YearChart([("光緒元年", 1000)]).rows
        #expect(rows.map(\.displayWidth) == [YearChart.width])
    }
}
