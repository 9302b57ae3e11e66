import Gemini
import Testing

struct GeminiRequestErrorTests {
    private static let cases: [GeminiRequestError] = [
        .tooLong, .unterminated, .byteOrderMark, .controlCharacter, .notASCII, .badPercentEncoding, .relative,
        .badHost,
        .badPort, .userInformation, .fragment, .noHost, .climbsAboveRoot, .queryNotUTF8,
        .forbiddenCharacter(UInt8(ascii: "<")),
        .forbiddenCharacter(UInt8(ascii: " ")),
    ]

    @Test(arguments: cases)
    func everyTextFitsAHeader(error: GeminiRequestError) throws {
        let text = try #require(HeaderText(error.description))
        #expect(text.string.utf8.allSatisfy { (0x20...0x7E).contains($0) })
        #expect(text.string.utf8.count < 100)
    }

    @Test func everyTextIsItsOwn() { #expect(Set(Self.cases.map(\.description)).count == Self.cases.count) }

    @Test(arguments: [
        (GeminiRequestError.tooLong, "1,024 bytes"), (.unterminated, "CR LF"),
        (.byteOrderMark, "byte order mark"),
        (.controlCharacter, "control character"), (.notASCII, "outside of ASCII"),
        (.badPercentEncoding, "%25"),
        (.relative, "gemini://"), (.badHost, "host"), (.badPort, "65535"), (.userInformation, "@"),
        (.fragment, "#"),
        (.noHost, "gemini://"), (.climbsAboveRoot, ".."), (.queryNotUTF8, "UTF-8"),
        (.forbiddenCharacter(UInt8(ascii: " ")), "a space in it; write it as %20"),
        (.forbiddenCharacter(UInt8(ascii: "|")), "a misplaced | in it; write it as %7C"),
    ])
    func theTextSaysWhatToDo(error: GeminiRequestError, part: String) {
        #expect(error.description.contains(part))
    }
}
