import Finger
import Gemini
import Testing

struct FingerURLTests {
    @Test(arguments: [
        ("finger://example.org", 79, "\r\n"), ("finger://example.org/today", 79, "today\r\n"),
        ("finger://today@example.org:7900", 7_900, "today\r\n"),
        ("finger:today@example.org", 79, "today\r\n"),
        ("finger:@example.org", 79, "\r\n"),
        ("finger:glossary/soviet@[::1]:7900", 7_900, "glossary/soviet\r\n"),
        ("FINGER://a/b%20c", 79, "b c\r\n"), ("finger://a/%C3%A9", 79, "é\r\n"),
        ("finger://a/b@c", 79, "b@c\r\n"), ("finger://b@a/c", 79, "b\r\n"),
        ("finger:..@a", 79, "..\r\n"), ("finger:b/../c@a", 79, "b/../c\r\n"),
        ("finger://%2F%2Fb@a", 79, "//b\r\n"),
    ])
    func anAddressIsALine(text: String, port: UInt16, line: String) throws {
        let url = try FingerURL(text)
        #expect(url.port == port)
        #expect(String(decoding: url.line, as: UTF8.self) == line)
        #expect(try FingerURL(url.description) == url)
    }

    @Test(arguments: [
        ("gopher://a/", SchemeURLError.scheme("finger")), ("finger:today", .noHost("finger")),
        ("finger:///today", .noHost("finger")), ("finger:today@", .noHost("finger")),
        ("finger://a/%0D%0A", .malformed(.controlCharacter)),
        ("finger://a/%E9", .malformed(.controlCharacter)),
    ])
    func whatIsNoAddressIsRefused(text: String, error: SchemeURLError) {
        #expect(throws: error) { try FingerURL(text) }
        #expect(!error.description.contains("gemini"))
    }
}
