import Gemini
import Pages
import Reactor
import Renderers
import Serving
import Testing
import Text

struct RouteTableTests {
    private static let paths = [
        "/", "/glossary/", "/glossary/lantern.gmi", "/notes.gmi", "/robots.txt", "/people/", "/people.gmi",
        "/a.gmi", "/a",
    ]

    private func table(_ paths: [String] = paths) throws -> RouteTable {
        try RouteTable(pages: paths.map { (path: $0, mediaType: .gemtext, body: Array("at \($0)\n".utf8)) })
    }

    private func answer(_ target: String, in table: RouteTable) throws -> String {
        guard case .gemini(let url) = try GeminiRequest(address: "gemini://a\(target)") else { return "" }
        let answer = table.answer(to: url)
        let text = String(decoding: answer.response.bytes, as: UTF8.self)
        #expect(text.hasPrefix("\(answer.status.rawValue) "))
        return text
    }

    @Test(arguments: paths)
    func everyPageIsServed(path: String) throws {
        let table = try table()
        #expect(try answer(path, in: table) == "20 text/gemini\r\nat \(path)\n")
        #expect(try answer(path + "?a=b", in: table) == "20 text/gemini\r\nat \(path)\n")
        #expect(try answer("/x/.." + path, in: table) == "20 text/gemini\r\nat \(path)\n")
    }

    @Test("R6: the empty path is the root, without a redirect", arguments: ["", "?", "?q"])
    func emptyPath(target: String) throws {
        #expect(try answer(target, in: table()) == "20 text/gemini\r\nat /\n")
    }

    @Test(arguments: [
        ("/index.gmi", "/"), ("/glossary", "/glossary/"), ("/glossary/index.gmi", "/glossary/"),
        ("/glossary/lantern", "/glossary/lantern.gmi"), ("/glossary/lantern/", "/glossary/lantern.gmi"),
        ("/glossary/lantern.gmi/", "/glossary/lantern.gmi"), ("/notes?q", "/notes.gmi"),
        ("/%6Eotes", "/notes.gmi"),
        // Where two pages are near, the folder is nearer; a page is nearest.
        ("/people", "/people/"), ("/a/", "/a.gmi"),
    ])
    func redirectsWhatIsNearlyRight(target: String, page: String) throws {
        #expect(try answer(target, in: table()) == "31 \(page)\r\n")
    }

    @Test(arguments: [
        "/nothing", "//", "/glossary//", "/Notes.gmi", "/notes.gmi.gmi", "/robots", "/robots.txt/", "/index",
        "/index.gmi/",
        "/glossary%2Flantern.gmi", "/%2F", "/%00", "/notes.gmi%00", "/notes%00.gmi", "/%0D%0A",
        "/notes.gmi%0D%0A", "/%1B",
        "/%2e%2e%2fetc%2fpasswd", "/glossary/lantern.gmi/x", "/*",
    ])
    func everythingElseIsNotFound(target: String) throws {
        #expect(
            try answer(target, in: table())
                == "51 There is no page at this address; the contents are at /\r\n"
        )
    }

    @Test func whatIsNotFoundIsSaidInTheCapsulesLanguage() throws {
        let table = try RouteTable(pages: [], language: "de-AT")
        #expect(
            try answer("/nothing", in: table)
                == "51 Unter dieser Adresse gibt es keine Seite; der Inhalt steht unter /\r\n"
        )
    }

    /// A writer may give a page the name of the search; it is found under its own address.
    @Test func theSearchGoesBeforeAPage() throws {
        let edition = try Lighthouses.edition()
        let index = try #require(edition.search)
        let table = try RouteTable(
            pages: [(path: "/search.gmi", mediaType: .gemtext, body: Array("page\n".utf8))],
            asking: [AskingRoute(index, edition.context, mediaType: .gemtext)]
        )
        #expect(try answer("/search", in: table).hasPrefix("10 "))
        #expect(
            try answer("/x/../%73earch?lantern", in: table).hasPrefix("20 text/gemini\r\n# Search: lantern\n")
        )
        #expect(try answer("/search.gmi", in: table) == "20 text/gemini\r\npage\n")
        #expect(try answer("/search/", in: table) == "31 /search.gmi\r\n")
        #expect(try answer("/Search", in: table).hasPrefix("51 "))
    }

    @Test func anEmptyTableFindsNothing() throws {
        #expect(try answer("/", in: table([])).hasPrefix("51 "))
    }

    @Test(arguments: [
        ("notes.gmi", RouteTableError.malformedPath("notes.gmi")), ("", .malformedPath("")),
        ("/a b", .malformedPath("/a b")),
        ("/%6Eotes.gmi", .duplicatePath("/%6Eotes.gmi")),
        ("/x/../notes.gmi", .duplicatePath("/x/../notes.gmi")),
    ])
    func refusesPaths(path: String, error: RouteTableError) {
        #expect(throws: error) { try table(["/notes.gmi", path]) }
        #expect(error.description.contains(path))
    }

    @Test func theBodyGoesOutUnchangedUnderItsType() throws {
        let body = (0...255).map { UInt8($0) }
        let type = try #require(MediaType("application/octet-stream"))
        let table = try RouteTable(pages: [(path: "/b", mediaType: type, body: body)])
        guard case .gemini(let url) = try GeminiRequest(address: "gemini://a/b") else { return }
        let expected = Array("20 application/octet-stream\r\n".utf8) + body
        #expect(Array(table.answer(to: url).response.bytes) == expected)
    }
}
