import Gopher
import Testing
import Text

struct GopherURLTests {
    struct Row: CustomTestStringConvertible {
        let url: String, host: String, port: UInt16, type: ItemType, selector: String
        var words: String?, printed: String?
        var testDescription: String { url }
    }

    @Test(arguments: [
        // RFC 4266 §2.1: what is left out
        Row(url: "gopher://a", host: "a", port: 70, type: .menu, selector: "", printed: "gopher://a/"),
        Row(url: "gopher://a/", host: "a", port: 70, type: .menu, selector: ""),
        Row(url: "gopher://a/1", host: "a", port: 70, type: .menu, selector: "", printed: "gopher://a/"),
        Row(
            url: "gopher://a:70/1/",
            host: "a",
            port: 70,
            type: .menu,
            selector: "/",
            printed: "gopher://a/1/"
        ),
        Row(url: "gopher://a:/", host: "a", port: 70, type: .menu, selector: "", printed: "gopher://a/"),
        Row(
            url: "GOPHER://a.B:7070/",
            host: "a.B",
            port: 7070,
            type: .menu,
            selector: "",
            printed: "gopher://a.B:7070/"
        ),
        Row(url: "gopher://[::1]:7070/", host: "::1", port: 7070, type: .menu, selector: ""),
        Row(url: "gopher://a/0/x.txt", host: "a", port: 70, type: .text, selector: "/x.txt"),
        Row(url: "gopher://a/11/x", host: "a", port: 70, type: .menu, selector: "1/x"),
        Row(url: "gopher://a/sections/", host: "a", port: 70, type: .sound, selector: "ections/"),
        // §2.1: no characters are reserved
        Row(
            url: "gopher://a/0a%20b%2Fc",
            host: "a",
            port: 70,
            type: .text,
            selector: "a b/c",
            printed: "gopher://a/0a%20b/c"
        ),
        Row(
            url: "gopher://a/0a?b=c",
            host: "a",
            port: 70,
            type: .text,
            selector: "a?b=c",
            printed: "gopher://a/0a%3Fb=c"
        ),
        Row(
            url: "gopher://a/0caf\u{E9}",
            host: "a",
            port: 70,
            type: .text,
            selector: "caf\u{E9}",
            printed: "gopher://a/0caf%C3%A9"
        ),
        Row(url: "gopher://a/0%23%25", host: "a", port: 70, type: .text, selector: "#%"),
        Row(url: "gopher://a/hURL:http://b/", host: "a", port: 70, type: .html, selector: "URL:http://b/"),
        Row(
            url: "gopher://a/%3bx",
            host: "a",
            port: 70,
            type: .video,
            selector: "x",
            printed: "gopher://a/;x"
        ),
        // §2.2: search
        Row(
            url: "gopher://a/7/s%09two%20words",
            host: "a",
            port: 70,
            type: .search,
            selector: "/s",
            words: "two words"
        ),
        Row(url: "gopher://a/7/s%09", host: "a", port: 70, type: .search, selector: "/s", words: ""),
        Row(url: "gopher://a/1%09w", host: "a", port: 70, type: .menu, selector: "", words: "w"),
        // §2.3: Gopher+
        Row(
            url: "gopher://a/0/x%09w%09+",
            host: "a",
            port: 70,
            type: .text,
            selector: "/x",
            words: "w",
            printed: "gopher://a/0/x%09w"
        ),
    ])
    func parsesAndPrints(row: Row) throws {
        let url = try GopherURL(row.url)
        #expect(url.server.host == row.host)
        #expect(url.server.port == row.port)
        #expect(url.type == row.type)
        #expect(url.selector.description == row.selector)
        #expect(url.words?.string == row.words)
        #expect(url.description == row.printed ?? row.url)
        #expect(try GopherURL(url.description) == url)
    }

    @Test func octetsThatAreNoUTF8() throws {
        let url = try GopherURL("gopher://a/0caf%E9")
        #expect(url.selector.bytes == [0x63, 0x61, 0x66, 0xE9])
        #expect(url.description == "gopher://a/0caf%E9")
    }

    @Test(arguments: [
        ("", GopherURLError.scheme), ("a", .scheme), ("gemini://a/", .scheme), ("gopher:/a", .scheme),
        ("gopher://", .host), ("gopher:///0/x", .host), ("gopher://:70/", .host), ("gopher://me@a/", .host),
        ("gopher://[::1/", .host), ("gopher://[::1]x/", .host), ("gopher://[a]/", .host),
        ("gopher://a b/", .host),
        ("gopher://a?b", .host), ("gopher://a:b/", .port), ("gopher://a:65536/", .port),
        ("gopher://a:+7/", .port),
        ("gopher://a:7:0/", .port), ("gopher://a/%20x", .type), ("gopher://a/\u{E9}", .type),
        ("gopher://a/0x%0Ay", .selector), ("gopher://a/0x%0d", .selector), ("gopher://a/0x%00", .selector),
        ("gopher://a/0" + String(repeating: "a", count: 256), .selector), ("gopher://a/7x%09a%0A", .words),
        ("gopher://a/0x y", .forbiddenCharacter), ("gopher://a/0x\ty", .forbiddenCharacter),
        ("gopher://a/0%", .percentEncoding), ("gopher://a/0%4", .percentEncoding),
        ("gopher://a/0%g0", .percentEncoding),
        ("gopher://a/0x#y", .fragment),
    ])
    func refuses(url: String, error: GopherURLError) {
        #expect(throws: error) { try GopherURL(url) }
    }

    @Test func anAccentAtTheBeginningOfTheHost() throws {
        let url = GopherURL(try #require(GopherServer(host: "\u{301}a")))
        #expect(try GopherURL(url.description) == url)
    }

    @Test func theRequestIsSelectorAndWords() throws {
        #expect(try GopherURL("gopher://a/7/s%09b").request.line == Array("/s\tb\r\n".utf8))
    }
}
