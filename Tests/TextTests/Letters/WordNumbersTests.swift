import Testing
import Text

/// The numbers of the words of a text.
struct WordNumbersTests {
    @Test func equalWordsHaveOneNumberAndNewOnesTheNext() {
        var numbers = WordNumbers()
        let words = ["lamp", "tower", "lamp", "", "reef", "tower"].map { numbers.number(of: Array($0.utf8)) }
        #expect(words == [0, 1, 0, 2, 3, 1])
        #expect(numbers.count == 4)
    }

    /// There are more words than there were places at first, and some begin or end as others do.
    @Test func manyWordsKeepTheirNumbers() {
        var numbers = WordNumbers()
        let words = (0..<5_000).map { Array(String($0, radix: 3).utf8) }
        #expect(words.map { numbers.number(of: $0) } == Array(0..<5_000))
        #expect(words.map { numbers.known($0) } == Array(0..<5_000))
        #expect(numbers.known(Array("9".utf8)) == nil)
        #expect(numbers.known([]) == nil)
    }

    @Test(arguments: [
        ("Lamps, TOWERS", true), ("", true), ("towers lamps lamps", true), ("lamp", false),
        ("lamps of towers", false),
    ])
    func aTextHasAllWordsOfAnother(_ text: String, _ hasAll: Bool) {
        #expect(WordNumbers(of: "The lamps in the towers").haveAll(of: text) == hasAll)
    }
}
