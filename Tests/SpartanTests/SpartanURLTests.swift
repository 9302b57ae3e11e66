import Gemini
import Spartan
import Testing

struct SpartanURLTests {
    @Test(arguments: [
        ("spartan://example.org", 300, "example.org / 0\r\n"),
        ("SPARTAN://Example.org:3000/a/../b.gmi", 3_000, "example.org /b.gmi 0\r\n"),
        ("spartan://[::1]/search?fresnel%20lens", 300, "[::1] /search 12\r\nfresnel lens"),
        ("spartan://a/b%3Fmissed=2", 300, "a /b%3Fmissed=2 0\r\n"),
    ])
    func anAddressIsARequestAndItsQueryTheData(text: String, port: UInt16, request: String) throws {
        let url = try SpartanURL(text)
        #expect(url.port == port)
        #expect(String(decoding: url.request.bytes, as: UTF8.self) == request)
        #expect(try SpartanURL(url.description) == url)
    }

    @Test(arguments: [
        ("gemini://a/", SchemeURLError.scheme("spartan")), ("spartan:///a", .noHost("spartan")),
        ("spartan:a", .noHost("spartan")), ("spartan://b@a/", .malformed(.userInformation)),
        ("spartan://a/#b", .malformed(.fragment)), ("spartan://a/b c", .malformed(.forbiddenCharacter(0x20))),
        ("spartan://a/?\(String(repeating: "a", count: 1_025))", .malformed(.tooLong)),
    ])
    func whatIsNoAddressIsRefused(text: String, error: SchemeURLError) {
        #expect(throws: error) { try SpartanURL(text) }
        #expect(!error.description.contains("gemini"))
    }
}
