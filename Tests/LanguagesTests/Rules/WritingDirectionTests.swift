import Testing

@testable import Languages

struct WritingDirectionTests {
    @Test(arguments: [
        ("ar", true), ("ar-EG", true), ("he", true), ("fa", true), ("ur-Latn", false), ("az-Arab", true),
        ("AR", true),
        ("en", false), ("ru", false), ("", false), ("es-419", false),
    ])
    func aLanguageHasItsDirection(_ language: String, _ isRightToLeft: Bool) {
        #expect((WritingDirection(language: language) == .rightToLeft) == isRightToLeft)
    }

    /// A line without letters begins where the page does.
    @Test(arguments: [
        ("he", "1938 – 1943", true), ("he", "שנת 1938", false), ("he", "A4", false), ("en", "1938", false),
    ])
    func aLineWithoutLettersIsAnchored(_ language: String, _ words: String, _ isAnchored: Bool) {
        let anchored = words.anchored(in: WritingDirection(language: language))
        #expect(anchored == (isAnchored ? "\u{200F}\(words)" : words))
    }

    @Test(arguments: [
        ("he", "Lagrange", true), ("he", "21", false), ("he", "נייר", false), ("he", "ISO 216", true),
        ("he", "דף A4 לבן", false), ("he", "דף A4", true), ("he", "ראו \u{2068}A4\u{2069}.", false),
        ("ar", "٢١", false),
        ("en", "נייר", true), ("en", "paper", false), ("en", "ورق", true), ("zh", "纸", false),
        ("en", "“…”", false),
    ])
    func wordsOfTheOtherDirectionAreIsolated(_ language: String, _ words: String, _ isIsolated: Bool) {
        let isolated = words.isolated(in: WritingDirection(language: language))
        #expect(isolated == (isIsolated ? "\u{2068}\(words)\u{2069}" : words))
    }
}
