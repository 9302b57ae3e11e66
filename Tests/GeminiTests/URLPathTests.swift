import Gemini
import Testing

struct URLPathTests {
    @Test(arguments: [
        ("/", "/"), ("/a/b.gmi", "/a/b.gmi"), ("/a/", "/a/"), ("/%61", "/a"), ("/a/../b", "/b"),
        ("/a:b@c", "/a:b@c"),
    ])
    func normalises(path: String, normal: String) throws {
        #expect(try #require(URLPath(path)).string == normal)
    }

    @Test(arguments: ["", "a", "a/b", "/a b", "/é", "/a?b", "/a#b", "/%", "/..", "/a\n", "/[", "\u{FEFF}/"])
    func isNil(path: String) { #expect(URLPath(path) == nil) }

    /// A redirect to `//name` would lead to another host.
    @Test(arguments: [("//evil.example/", "/.//evil.example/"), ("/a//b", "/a//b"), ("/", "/")])
    func aReferenceStaysOnItsHost(path: String, reference: String) throws {
        let parsed = try #require(URLPath(path))
        #expect(parsed.reference == reference)
        #expect(URLPath(parsed.reference) == parsed)
    }
}
