import Content
import Pages
import TestSupport
import Testing
import Text

@testable import Renderers

struct TableLayoutTests {
    @Test func columnsAreAsWideAsTheirCellsAndNumbersStandToTheRight() {
        let table = TextTable(
            header: ["Year", "Oil"],
            rows: [["1869", "412"], ["before", "-1,020.5"], ["c", ""]]
        )
        #expect(
            TableLayout(table, width: 67).lines == [
                "Year         Oil", "------  --------", "1869         412", "before  -1,020.5", "c",
            ]
        )
    }

    @Test func whatDoesNotFitGoesOnBelow() {
        let table = TextTable(rows: [["one", "two three four"], ["five", "six"]])
        #expect(TableLayout(table, width: 15).lines == ["one   two three", "      four", "", "five  six"])
    }

    @Test func wideLettersTakeTwoColumns() {
        let table = TextTable(rows: [["灯塔", "a"], ["b", "c"]])
        #expect(TableLayout(table, width: 67).lines == ["灯塔  a", "b     c"])
    }

    /// Whatever the cells hold, no line is wider than it may be, ends in a space, or loses a word.
    @Test(arguments: [29, 32, 64, 67, 200])
    func noLineIsTooWide(width: Int) {
        var random = SplitMix64(state: UInt64(width))
        let words = [
            "a", "bc", "lamp", "keeper's", "12", "1,000", "灯", "é", String(repeating: "x", count: 80), "",
        ]
        for _ in 0..<1_000 {
            let columns = Int.random(in: 1...8, using: &random)
            let rows = (0..<4).map { _ in
                (0..<columns).map { _ in
                    (0..<Int.random(in: 0...9, using: &random)).compactMap { _ in
                        words.randomElement(using: &random)
                    }
                    .joined(separator: " ")
                }
            }
            let lines = TableLayout(
                TextTable(header: rows.first, rows: Array(rows.dropFirst())),
                width: width
            )
            .lines
            #expect(lines.allSatisfy { $0.displayWidth <= width && $0.last != " " }, "\(rows)")
            let letters = { (text: String) in text.filter { !$0.isWhitespace && $0 != "-" }.sorted() }
            #expect(letters(lines.joined()) == letters(rows.joined().joined()))
        }
    }
}
