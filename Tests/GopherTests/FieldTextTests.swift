import Gopher
import Testing

struct FieldTextTests {
    @Test(arguments: ["", "a b", " ", "кулак", "\u{A0}", "👩‍🚀", "."])
    func takesText(text: String) throws {
        #expect(FieldText(text)?.string == text)
        #expect(FieldText(tidying: text).string == text)
    }

    @Test(arguments: [
        ("a\tb", "a b"), ("a\r\nb", "a  b"), ("a\n", "a "), ("\0", " "), ("\u{1B}[2J", " [2J"),
        ("\u{7F}", " "),
        ("\u{85}", " "), ("\u{9B}", " "), ("e\t\u{301}", "e \u{301}"),
    ])
    func refusesControlCharactersOrMakesThemSpaces(text: String, tidied: String) {
        #expect(FieldText(text) == nil)
        #expect(FieldText(tidying: text).string == tidied)
    }
}
