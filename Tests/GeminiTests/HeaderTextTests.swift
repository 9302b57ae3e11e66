import Gemini
import Testing

struct HeaderTextTests {
    @Test("H3: no control character of C0 or C1", arguments: Array(0x00...0x1F) + Array(0x7F...0x9F))
    func control(value: Int) throws {
        let scalar = try #require(Unicode.Scalar(value))
        #expect(HeaderText("a\(scalar)b") == nil)
    }

    @Test(arguments: ["a", " ", "é", "\u{A0}", "列宁", "🙂", "a\u{301}"])
    func text(string: String) { #expect(HeaderText(string)?.string == string) }

    @Test func lengthIsInBytes() throws {
        #expect(HeaderText("") == nil)
        #expect(HeaderText(String(repeating: "é", count: 510)) == nil)
        let longest = try #require(HeaderText(String(repeating: "é", count: 509)))
        #expect(GeminiResponse.failure(.notFound, longest).bytes.count == 1_023)
    }
}

struct TidiedHeaderTextTests {
    @Test(arguments: [
        ("No\r\npage", "No  page"), ("", "?"), ("é\u{85}", "é "),
        (String(repeating: "é", count: 600), String(repeating: "é", count: 509)),
    ])
    func anyWordsFit(words: String, text: String) {
        let tidied = HeaderText(tidying: words)
        #expect(tidied.string == text)
        #expect(HeaderText(tidied.string) == tidied)
    }
}
