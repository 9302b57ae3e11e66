import Gemini
import Testing

private func url(_ address: String) throws -> GeminiURL {
    guard case .gemini(let url) = try GeminiRequest(address: address) else {
        throw GeminiRequestError.relative
    }
    return url
}

struct GeminiURLTests {
    @Test(arguments: [
        // R6
        ("gemini://a", "gemini://a/"), ("gemini://a?q", "gemini://a/?q"),
        ("gemini://a:1966", "gemini://a:1966/"),
        // R7
        ("gemini://a:1965/", "gemini://a/"), ("gemini://a:/", "gemini://a/"),
        ("gemini://a:01965/", "gemini://a/"),
        ("gemini://a:65535/", "gemini://a:65535/"), ("gemini://a:0/", "gemini://a:0/"),
        // Scheme and host in any case; the dot at the end.
        ("GeMiNi://ExAmPlE.oRg/Page", "gemini://example.org/Page"),
        ("gemini://example.org./", "gemini://example.org/"),
        ("gemini://example.org.:1966/", "gemini://example.org:1966/"),
        ("gemini://b%C3%bccher/", "gemini://b%C3%BCcher/"),
        ("gemini://%41%2eb/", "gemini://a.b/"), ("gemini://./", "gemini://./"),
        ("gemini://a../", "gemini://a../"),
        ("gemini://!$&'()*+,;=-._~/", "gemini://!$&'()*+,;=-._~/"),
        // R8
        ("gemini://127.0.0.1/", "gemini://127.0.0.1/"), ("gemini://%31.2.3.4/", "gemini://1.2.3.4/"),
        ("gemini://[0:0:0:0:0:0:0:1]/", "gemini://[::1]/"),
        ("gemini://[v1F.A:b]:7/", "gemini://[v1f.a:b]:7/"),
        // Percent-encoding is removed where it is not needed and kept where it is.
        ("gemini://a/%7Euser/%41", "gemini://a/~user/A"), ("gemini://a/%2f%3F%23", "gemini://a/%2F%3F%23"),
        ("gemini://a/%00%0d%0a%1b", "gemini://a/%00%0D%0A%1B"),
        ("gemini://a/%252e%252e/", "gemini://a/%252e%252e/"),
        ("gemini://a/%c3%a9", "gemini://a/%C3%A9"), ("gemini://a/%25%34%31", "gemini://a/%2541"),
        // Dot segments
        ("gemini://a/b/../c", "gemini://a/c"), ("gemini://a/./b/.", "gemini://a/b/"),
        ("gemini://a/b/..", "gemini://a/"),
        ("gemini://a/b/%2E%2e/c", "gemini://a/c"), ("gemini://a/b//../c", "gemini://a/b/c"),
        ("gemini://a/...", "gemini://a/..."), ("gemini://a/.b/..c", "gemini://a/.b/..c"),
        ("gemini://a//b", "gemini://a//b"),
        ("gemini://a/b/./../c/./", "gemini://a/c/"), ("gemini://a/?/../..", "gemini://a/?/../.."),
        // Queries
        ("gemini://a/?", "gemini://a/?"), ("gemini://a/?a?b/c:@%7e%2b", "gemini://a/?a?b/c:@~%2B"),
    ])
    func normalForm(address: String, normal: String) throws {
        let parsed = try url(address)
        #expect(parsed.description == normal)
        #expect(try url(normal) == parsed)
    }

    @Test func noQueryIsNotAnEmptyOne() throws {
        #expect(try url("gemini://a/").query == nil)
        #expect(try url("gemini://a/?").query == "")
        #expect(try url("gemini://a/") != url("gemini://a/?"))
    }

    @Test(arguments: [
        ("", nil), ("?", ""), ("?left%20opposition", "left opposition"), ("?a+b", "a+b"),
        ("?a%2Bb%3f", "a+b?"),
        ("?%C3%A9", "é"), ("?%25C3", "%C3"), ("?a%0D%0A%00", "a\r\n\0"), ("?%EF%BB%BFa", "\u{FEFF}a"),
    ])
    func whatTheReaderTyped(query: String, text: String?) throws {
        #expect(
            try url("gemini://a/\(query)").queryText()?.unicodeScalars.map(\.value)
                == text?.unicodeScalars.map(\.value)
        )
    }

    @Test(arguments: ["%FF", "a%C3", "%C3%28", "%ED%A0%80", "%C0%AF", "%F4%90%80%80"])
    func whatIsTypedIsUTF8(query: String) throws {
        let parsed = try url("gemini://a/?\(query)")
        #expect(throws: GeminiRequestError.queryNotUTF8) { _ = try parsed.queryText() }
    }

    @Test func anEncodedSlashIsNoSlash() throws {
        #expect(try url("gemini://a/b%2Fc").path != url("gemini://a/b/c").path)
    }

    @Test func theParts() throws {
        let parsed = try url("gemini://example.org:1966/a/b?c")
        #expect(parsed.host == .name("example.org"))
        #expect(parsed.port == 1966)
        #expect(parsed.path.string == "/a/b")
        #expect(parsed.query == "c")
        #expect(try url("gemini://a").port == GeminiURL.defaultPort)
    }

    /// 340 dot segments and as many names take one pass and lead back to where the path began.
    @Test func manyDotSegments() throws {
        let path = String(repeating: "/a", count: 200) + String(repeating: "/..", count: 200)
        #expect(try url("gemini://a\(path)").path.string == "/")
    }
}
