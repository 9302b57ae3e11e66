import Gopher
import Testing

struct ExternalAddressTests {
    @Test(arguments: [
        "http://example.org", "https://example.org/a?b=c&d#e", "gemini://example.org/",
        "mailto:a@example.org", "spartan://example.org/", "nex://example.org/a.txt", "finger://example.org/a",
        "HTTPS://example.org/", "http://a/'%20(b)",
    ])
    func takesSevenSchemes(address: String) throws {
        let parsed = try #require(ExternalAddress(address))
        #expect(parsed.selector.description == "URL:" + address)
        #expect(ExternalAddress(parsed.selector) == parsed)
        #expect(try ExternalAddress(#require(Selector("/URL:" + address))) == parsed)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,a", "file:///etc/passwd", "gopher://a/",
        "ftp://a/", "finger:a@b", "nex:", "", "http", "http:a", "http://", "http:///a", "https://?a",
        "mailto:", " http://a/",
        "http://a/ b",
        "http://a/\tb", "http://a/\r\n", "http://a/\"", "http://a/<b>", "http://a/\u{E9}", "//a/",
        "http://" + String(repeating: "a", count: 245),
    ])
    func refusesTheRest(address: String) {
        #expect(ExternalAddress(address) == nil)
    }

    @Test func fitsInASelector() {
        let longest = "http://" + String(repeating: "a", count: 244)
        #expect(longest.utf8.count == ExternalAddress.limit)
        #expect(ExternalAddress(longest) != nil)
    }

    @Test(arguments: ["/", "", "url:http://a/", "URL:javascript:alert(1)", "//URL:http://a/", "URL:"])
    func noOtherSelectorIsOne(text: String) throws {
        #expect(try ExternalAddress(#require(Selector(text))) == nil)
    }

    @Test func thePageEscapesTheAddress() throws {
        let address = try #require(ExternalAddress("https://example.org/?a=1&b='2'"))
        let bytes = address.page(language: "de-AT", title: "Hinaus") { "Es führt zu \($0)." }
        let page = String(decoding: bytes, as: UTF8.self)
        #expect(page.contains("<html lang=\"de-AT\">") && page.contains("<title>Hinaus</title>"))
        #expect(page.contains("<p>Es führt zu <a href=\"https://example.org/?a=1&amp;b=&#39;2&#39;\">"))
        #expect(page.contains("content=\"3; url=https://example.org/?a=1&amp;b=&#39;2&#39;\""))
        #expect(!page.contains("&b"))
        #expect(page.hasSuffix("</html>\n"))
    }
}
