import Pages
import Publishing
import Testing

struct ExportBaseTests {
    @Test(arguments: [
        ("https://example.org", "https://example.org", "example.org"),
        ("https://example.org/", "https://example.org", "example.org"),
        ("HTTPS://Example.ORG/Texts//", "https://example.org/Texts", "example.org"),
        ("http://localhost:8080/a/b", "http://localhost:8080/a/b", "localhost"),
        ("https://[2001:DB8::1]:443/a", "https://[2001:db8::1]:443/a", "[2001:db8::1]"),
        ("https://[::1]", "https://[::1]", "[::1]"), ("https://192.0.2.1/", "https://192.0.2.1", "192.0.2.1"),
        ("https://example.org/%C3%A9/~a;b=c", "https://example.org/%C3%A9/~a;b=c", "example.org"),
        ("https://xn--bcher-kva.example/", "https://xn--bcher-kva.example", "xn--bcher-kva.example"),
    ])
    func anAddressOfTheWebIsABase(_ text: String, _ address: String, _ host: String) throws {
        let base = try #require(ExportBase(text))
        #expect(base.address == address)
        #expect(base.host == host)
    }

    @Test(arguments: [
        "", "example.org", "//example.org", "ftp://example.org", "https:/example.org", "https://",
        "https:///a",
        "https://example.org?a", "https://example.org/?a", "https://example.org/#a", "https://u@example.org",
        "https://u:p@example.org/", "https://example.org:", "https://example.org:0",
        "https://example.org:65536",
        "https://example.org:+80", "https://example.org:a", "https://bücher.example/", "https://exa mple.org",
        "https://example.org/a b", "https://example.org/é", "https://example.org/100%",
        "https://example.org/%zz",
        "https://[::1", "https://::1", "https://[example.org]", "https://[::1]a", "https://example.org/a\"b",
        "https://example.org/<a>", "https://example.org\n", "javascript:alert(1)",
        "https://example.org:80:80",
    ])
    func anythingElseIsNone(_ text: String) {
        #expect(ExportBase(text) == nil)
    }

    @Test func theOtherProtocolsAreThoseOfTheHost() throws {
        let base = try #require(ExportBase("https://example.org:8443/texts"))
        #expect(base.doors.map(\.prefix) == ["gemini://example.org", "gopher://example.org:7070/1"])
    }

    @Test(arguments: [
        (1966, 70, ["gemini://example.org:1966", "gopher://example.org/1"]),
        (0, 7070, ["gopher://example.org:7070/1"]), (1965, 0, ["gemini://example.org"]), (0, 0, []),
    ])
    func theyStandAtTheirPortsOrNowhere(_ gemini: UInt16, _ gopher: UInt16, _ doors: [String]) throws {
        var base = try #require(ExportBase("https://example.org"))
        (base.geminiPort, base.gopherPort) = (gemini, gopher)
        #expect(base.doors.map(\.prefix) == doors)
    }
}
