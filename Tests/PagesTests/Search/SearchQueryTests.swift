import Languages
import Pages
import Testing

struct SearchQueryTests {
    private static let english = SearchLanguage(tag: "en", littleWords: ["the", "a", "what", "is", "who"])

    private func words(_ text: String, in language: SearchLanguage = english) -> [String]? {
        SearchQuery(text, in: language)?.words.map(\.typed)
    }

    @Test(arguments: ["", " ", "…", "\u{0}\n", "\u{301}", "+-!?"])
    func withoutAWordThereIsNoQuery(text: String) { #expect(words(text) == nil) }

    @Test func aWordCountsOnce() { #expect(words("soviet Soviet soviets") == ["soviet", "soviets"]) }

    @Test(arguments: [
        ("the tower", ["tower"]), ("what is a soviet?", ["soviet"]), ("tower the", ["tower"]),
        ("who", ["who"]), ("Who is the", ["Who", "is", "the"]),
    ])
    func littleWordsCountOnlyWhereThereIsNothingElse(text: String, telling: [String]) {
        #expect(words(text) == telling)
    }

    @Test func aHundredCharactersAreRead() throws {
        let whole = try #require(SearchQuery(String(repeating: "a", count: 100), in: Self.english))
        #expect(!whole.isCut && whole.words.map(\.typed.count) == [100])
        let cut = try #require(SearchQuery(String(repeating: "é", count: 101), in: Self.english))
        #expect(cut.isCut && cut.words.map(\.typed.count) == [100])
        #expect(words(String(repeating: " ", count: 100) + "a") == nil)
    }

    @Test(arguments: [
        ("  What is a Soviet?  ", "What is a Soviet"), ("Lenin's left-opposition", "Lenin's left-opposition"),
        ("- 'Троцкий' -", "Троцкий"), ("# =>\u{202E}\u{1B}[31m\r\n* x", "31m x"), ("a--b ' c", "a b c"),
        ("e\u{301}\u{302}\u{303}\u{304}", "e\u{301}\u{302}"), ("١٩٢٣ ＡＢ", "١٩٢٣ ＡＢ"),
    ])
    func whatWasTypedIsShownInLettersDigitsAndSpaces(text: String, shown: String) throws {
        #expect(try #require(SearchQuery(text, in: Self.english)).description == shown)
    }
}
