import Gopher
import Testing

struct GopherTextTests {
    private func plain(_ text: GopherText) -> String { String(decoding: text.bytes(), as: UTF8.self) }
    private func strict(_ text: GopherText) -> String { String(decoding: text.bytes(.strict), as: UTF8.self) }

    @Test(arguments: [
        ("", [String]()), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb\n", ["a", "", "b"]),
        ("a\r\nb\r\n", ["a", "b"]),
        ("a\rb", ["a", "b"]), ("\n", [""]), ("\r\n\r\n", ["", ""]), ("\n\r", ["", ""]), ("a\tb\n", ["a\tb"]),
    ])
    func isCutIntoLines(text: String, lines: [String]) {
        #expect(GopherText(text).lines == lines)
        #expect(GopherText(parsing: Array(text.utf8).span).lines == lines)
    }

    @Test func noLineEndGetsIntoALine() {
        #expect(GopherText(["a\r\nb", "c\rd\n"]).lines == ["a", "b", "c", "d"])
    }

    @Test func thePlainFormHasNoDotOfItsOwn() {
        #expect(plain(GopherText(["a", "", ".b"])) == "a\r\n\r\n.b\r\n")
        #expect(plain(GopherText("")) == "")
    }

    @Test func theStrictFormStuffsDotsAndEndsWithOne() {
        #expect(strict(GopherText(["a", ".b", ".", "..", "c."])) == "a\r\n..b\r\n..\r\n...\r\nc.\r\n.\r\n")
        #expect(strict(GopherText("")) == ".\r\n")
    }

    @Test(arguments: ["", "a", "a\n\n", ".", "..\n.a\n", "a\n.\n", "...\n.\n.\nb"])
    func theStrictFormParsesBack(text: String) {
        let text = GopherText(text)
        #expect(GopherText(parsing: text.bytes(.strict).span) == text)
    }

    @Test(arguments: ["", "a", "..\n.a\n", "a\n\n", "a\n.\nb"])
    func thePlainFormParsesBack(text: String) {
        let text = GopherText(text)
        #expect(GopherText(parsing: text.bytes().span) == text)
    }

    @Test func saysWhichLinesBeginWithADot() {
        #expect(GopherText("a\n.b\n\n c.\n...\n").linesWithLeadingDot == [2, 5])
        #expect(GopherText("a\n .b\n").linesWithLeadingDot.isEmpty)
        #expect(GopherText(".\u{301}a").linesWithLeadingDot == [1])
    }

    @Test func textInLatin1() {
        #expect(GopherText(parsing: [0x63, 0xE9, 0x0A].span).lines == ["c\u{E9}"])
    }

    /// Every text of up to five of these bytes gives the same, read line by line or as a whole.
    @Test(arguments: ["", "a", "a\n", "a\r\nb", "\n\n", "a\rb\n", ".\n..", "é\u{2028}\n日"])
    func isWrappedAsItsLinesAre(text: String) {
        #expect(GopherText.wrapped(Array(text.utf8)) == GopherText(text).bytes())
    }

    @Test func isUnwrappedAsItIsRead() {
        var texts: [[UInt8]] = [[]]
        for _ in 0..<5 {
            texts += texts.flatMap { text in [0x2E, 0x0A, 0x0D, 0x61, 0xFF].map { text + [$0] } }
            for text in texts {
                let lines = GopherText(parsing: text.span).lines.map { "\($0)\n" }.joined()
                #expect(String(decoding: GopherText.unwrapped(text), as: UTF8.self) == lines)
            }
            texts = Array(Set(texts))
        }
    }
}
