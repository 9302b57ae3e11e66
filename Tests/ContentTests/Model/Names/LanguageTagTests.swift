import Content
import Testing

struct LanguageTagTests {
    @Test(arguments: [
        ("de", "de"), ("DE", "de"), ("de-at", "de-AT"), ("SR-latn-rs", "sr-Latn-RS"),
        ("sl-ROZAJ", "sl-rozaj"),
        ("en-x-AB", "en-x-ab"), ("es-419", "es-419"),
    ])
    func aTagHasAUsualSpelling(tag: String, spelling: String) {
        #expect(LanguageTag(tag)?.usualSpelling.string == spelling)
        #expect(LanguageTag(tag)?.string == tag)
    }

    @Test(arguments: ["", "d", "deutsch", "de-", "de--AT", "d1", "sections", "glossary", "pages", "media"])
    func otherNamesAreNone(name: String) {
        #expect(LanguageTag(name) == nil)
    }
}
