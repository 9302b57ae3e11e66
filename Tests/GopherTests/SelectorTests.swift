import Gopher
import Testing

struct SelectorTests {
    @Test(arguments: [
        "", "/", "/sections/opening.gmi", "a b", "1/old style", "/caf\u{E9}", "URL:http://a/", ".",
    ])
    func takesWhatIsNoControlCharacter(text: String) throws {
        let selector = try #require(Selector(text))
        #expect(selector.bytes == Array(text.utf8))
        #expect(selector.description == text)
    }

    @Test(arguments: [
        "a\tb", "a\r", "a\n", "\0", "\u{1B}[2J", "\u{7F}", "\u{85}", "\u{9B}2J", "a\r\nb",
        String(repeating: "a", count: 256), String(repeating: "\u{E9}", count: 128),
    ])
    func refusesControlCharactersAndMoreThan255Bytes(text: String) {
        #expect(Selector(text) == nil)
    }

    @Test func takes255Bytes() {
        #expect(Selector(String(repeating: "a", count: 255)) != nil)
    }

    @Test func keepsOctetsThatAreNoUTF8() throws {
        let selector = try #require(Selector(bytes: [0x63, 0x61, 0x66, 0xE9]))
        #expect(selector.bytes == [0x63, 0x61, 0x66, 0xE9])
        #expect(selector.description == "caf\u{E9}")
    }
}
