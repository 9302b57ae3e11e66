import Pages
import Testing

struct SearchQueryTests {
    @Test(arguments: ["", " ", "…", "\u{0}\n", "\u{301}", "+-!?"])
    func withoutAWordThereIsNoQuery(text: String) { #expect(SearchQuery(text) == nil) }

    @Test func aWordCountsOnce() {
        #expect(SearchQuery("soviet Soviet soviets")?.words == ["soviet", "soviets"])
    }

    @Test(arguments: [
        ("the tower", ["tower"]), ("The", ["the"]), ("tower the", ["tower", "the"]), ("the a", ["a"]),
    ])
    func anArticleIsLeftOutWhereItBeginsMore(text: String, words: [String]) {
        #expect(SearchQuery(text, without: ["the", "a"])?.words == words)
    }

    @Test func aHundredCharactersAreRead() throws {
        let whole = try #require(SearchQuery(String(repeating: "a", count: 100)))
        #expect(!whole.isCut && whole.words.map(\.count) == [100])
        let cut = try #require(SearchQuery(String(repeating: "é", count: 101)))
        #expect(cut.isCut && cut.words.map(\.count) == [100])
        #expect(SearchQuery(String(repeating: " ", count: 100) + "a") == nil)
    }
}
