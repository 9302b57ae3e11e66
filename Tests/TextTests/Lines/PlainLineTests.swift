import Testing
import Text

struct PlainLineTests {
    /// The scalars at which a program that shows a line may break it.
    private static func endsLine(_ value: UInt32) -> Bool {
        value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
    }

    @Test func everyScalarBelowTheIdeographsIsKeptOrBecomesASpace() {
        for scalar in (0..<0x3000).compactMap(Unicode.Scalar.init) {
            let isSpace = scalar == " " || Self.endsLine(scalar.value)
            #expect("a\(scalar)b".onOneLine == (isSpace ? "a b" : "a\(scalar)b"))
            #expect("a\(scalar)".onOneLine == (isSpace ? "a" : "a\(scalar)"))
            #expect("\(scalar)b".onOneLine == (isSpace ? "b" : "\(scalar)b"))
        }
    }

    @Test(arguments: [
        ("", ""), (" ", ""), ("a  b", "a b"), (" a", "a"), ("a ", "a"), ("a\r\nb", "a b"), ("a b c", "a b c"),
        ("\u{2028}", ""), ("“a” — b", "“a” — b"),
    ])
    func runsOfSpacesAreOne(text: String, line: String) { #expect(text.onOneLine == line) }

    @Test(arguments: [
        ("“a” ‘b’ „c‚", "\"a\" 'b' \"c'"), ("1–2 — 3…", "1-2 -- 3..."), ("a · b", "a - b"),
        ("col·lega", "col·lega"), ("Ångström кулак 👍🏽", "Ångström кулак 👍🏽"), ("a\u{A0}b", "a\u{A0}b"),
    ])
    func punctuationHasTheSignsOfASCII(text: String, plain: String) {
        #expect(text.withPlainPunctuation == plain)
    }

    @Test func spacesThatHoldWordsTogetherArePlainAtLast() {
        #expect("é\u{A0}b\u{2007}c\u{202F}d\u{2003}e".withPlainSpaces == "é b c d\u{2003}e")
    }
}
