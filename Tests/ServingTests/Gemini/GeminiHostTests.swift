import Languages
import Gemini
import Pages
import Publishing
import Reactor
import Renderers
import Serving
import Testing
import Text

struct GeminiHostTests {
    private static let paths = [
        "/", "/glossary/", "/glossary/lantern.gmi", "/notes.gmi", "/people/", "/people.gmi",
        "/a.gmi", "/a",
    ]

    private func host(_ paths: [String] = paths, language: String = "en") throws -> GeminiHost {
        let resources = paths.map {
            Resource(at: PagePath($0), .page(language: ""), .bytes(Array("at \($0)\n".utf8)))
        }
        let context = RenderContext(language: language, title: "", addresses: .capsule)
        let publication = Publication(resources, context: context)
        return GeminiHost(
            names: [],
            port: 1965,
            catalogue: try Catalogue([publication], HostFiles(for: []), over: GeminiFace()),
            wording: Wording(language: language)
        )
    }

    private func answer(_ target: String, at host: GeminiHost) throws -> String {
        guard case .gemini(let url) = try GeminiRequest(address: "gemini://a\(target)") else { return "" }
        let answer = try #require(host.answer(to: url).ready)
        let text = String(decoding: answer.response.bytes, as: UTF8.self)
        #expect(text.hasPrefix("\(answer.status) "))
        return text
    }

    @Test(arguments: paths)
    func everyPageIsServed(path: String) throws {
        let host = try host()
        #expect(try answer(path, at: host) == "20 text/gemini\r\nat \(path)\n")
        #expect(try answer(path + "?a=b", at: host) == "20 text/gemini\r\nat \(path)\n")
        #expect(try answer("/x/.." + path, at: host) == "20 text/gemini\r\nat \(path)\n")
    }

    @Test("R6: the empty path is the root, without a redirect", arguments: ["", "?", "?q"])
    func emptyPath(target: String) throws {
        #expect(try answer(target, at: host()) == "20 text/gemini\r\nat /\n")
    }

    @Test(arguments: [
        ("/index.gmi", "/"), ("/glossary", "/glossary/"), ("/glossary/index.gmi", "/glossary/"),
        ("/glossary/lantern", "/glossary/lantern.gmi"), ("/glossary/lantern/", "/glossary/lantern.gmi"),
        ("/glossary/lantern.gmi/", "/glossary/lantern.gmi"), ("/notes?q", "/notes.gmi"),
        ("/%6Eotes", "/notes.gmi"),
        // If two are near, a folder comes before a page, and an address that ends in `.gmi` before one that does not.
        ("/people", "/people/"), ("/a/", "/a.gmi"),
    ])
    func redirectsWhatIsNearlyRight(target: String, page: String) throws {
        #expect(try answer(target, at: host()) == "31 \(page)\r\n")
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
            try answer(target, at: host())
                == "51 There is no page at this address; the contents are at /\r\n"
        )
    }

    @Test func whatIsNotFoundIsSaidInTheCapsulesLanguage() throws {
        #expect(
            try answer("/nothing", at: host([], language: "de-AT"))
                == "51 Unter dieser Adresse gibt es keine Seite; der Inhalt steht unter /\r\n"
        )
    }

    /// A writer may give a page the name of the search; that page is found under its own address.
    @Test func theSearchAndAPageOfItsNameAreBothThere() throws {
        let host = GeminiHost(
            names: [],
            port: 1965,
            catalogue: try .gemtext(["/search.gmi": "page\n"], asking: Lighthouses.edition().asking),
            wording: .english
        )
        #expect(try answer("/search", at: host).hasPrefix("10 "))
        #expect(
            try answer("/x/../%73earch?lantern", at: host)
                .hasPrefix("20 text/gemini; lang=en-GB\r\n# Search: lantern\n")
        )
        #expect(try answer("/search.gmi", at: host) == "20 text/gemini\r\npage\n")
        #expect(try answer("/search/", at: host) == "31 /search.gmi\r\n")
        #expect(try answer("/Search", at: host).hasPrefix("51 "))
    }

    @Test func anEmptyCatalogueFindsNothing() throws {
        #expect(try answer("/", at: host([])).hasPrefix("51 "))
    }
}
