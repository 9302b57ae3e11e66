import Gemini
import Nex
import Testing

struct NexURLTests {
    @Test(arguments: [
        ("nex://example.org", 1_900, "\r\n"), ("nex://example.org/", 1_900, "\r\n"),
        ("NEX://[::1]:19000/a/b%20c.txt", 19_000, "a/b c.txt\r\n"),
        ("nex://a/b?c", 1_900, "b?c\r\n"), ("nex://a/b/", 1_900, "b/\r\n"),
    ])
    func anAddressIsALine(text: String, port: UInt16, line: String) throws {
        let url = try NexURL(text)
        #expect(url.port == port)
        #expect(String(decoding: url.line, as: UTF8.self) == line)
        #expect(url.isListing == (line == "\r\n" || line.hasSuffix("/\r\n")))
        #expect(try NexURL(url.description) == url)
    }

    @Test(arguments: [
        ("gopher://a/", SchemeURLError.scheme("nex")), ("nex:///a", .noHost("nex")),
        ("nex://a/%0D", .malformed(.controlCharacter)), ("nex://a/..", .malformed(.climbsAboveRoot)),
    ])
    func whatIsNoAddressIsRefused(text: String, error: SchemeURLError) {
        #expect(throws: error) { try NexURL(text) }
        #expect(!error.description.contains("gemini"))
    }
}
