import Content
import Gemini
import Gopher
import Pages
import Publishing
import Reactor
import Renderers
import Serving
import System
import TestSupport
import Testing
import Text

struct CatalogueTests {
    private static func slug(_ name: String) throws -> PathPrefix { PathPrefix(try #require(Slug(name))) }

    /// Returns two capsules of one host, each under a prefix of its own.
    private func shelf() throws -> [Mount] {
        [try Lighthouses.mount(at: Self.slug("north")), try Lighthouses.mount(at: Self.slug("south"))]
    }

    private func gemtext() throws -> Catalogue {
        let publications = try shelf().map { $0.publication(as: .gemtext, beside: []) }
        return try Catalogue(publications, HostFiles(for: publications), over: GeminiFace())
    }

    private func menus() throws -> Catalogue {
        let server = try GopherServer.example()
        let publications = try shelf().map { $0.publication(as: .menus(on: server, width: 67), beside: []) }
        let files = HostFiles(for: publications, isGopher: true)
        return try Catalogue(publications, files, over: GopherFace(on: server))
    }

    private func text(_ entry: Catalogue.Entry?) -> String? {
        guard case .answer(let answer) = entry else { return nil }
        return String(decoding: answer.response.bytes, as: UTF8.self)
    }

    @Test(arguments: ["", "sections/", "sections/tower.gmi", "glossary/lantern.gmi", "full.gmi"])
    func eachCapsuleIsUnderItsPrefix(page: String) throws {
        let alone = Publication(try Lighthouses.edition(), as: .gemtext)
        let catalogue = try gemtext()
        let expected = text(try Catalogue([alone], HostFiles(for: []), over: GeminiFace())["/\(page)"])
        #expect(expected?.hasPrefix("20 text/gemini; lang=en") == true)
        // Links are relative, so the page is the same wherever it stands.
        #expect(text(catalogue["/north/\(page)"]) == expected)
        #expect(text(catalogue["/south/\(page)"]) == expected)
        #expect(catalogue["/\(page)"] == nil || page.isEmpty)
    }

    @Test func everyItemOfAMenuStaysUnderItsPrefix() throws {
        let catalogue = try menus()
        let menu = try #require(text(catalogue["/south/"]))
        for item in try Menu(parsing: Array(menu.utf8).span).items where item.type.form != .none {
            guard item.server.host == "example.org" else { continue }
            let selector = item.selector.description
            #expect(selector.hasPrefix("/south/"), "\(item.display)")
            #expect(catalogue[String(selector.prefix { $0 != "?" })] != nil, "\(selector)")
        }
    }

    @Test(arguments: [
        ("/south", "/south/"), ("/south/index.gmi", "/south/"), ("/north/glossary", "/north/glossary/"),
        ("/north/notes", "/north/notes.gmi"), ("/north/search/", "/north/search"),
        ("/north/search.gmi", "/north/search"), ("/south/today", "/south/today.gmi"),
        ("/south/random/", "/south/random"), ("/south/random.gmi", "/south/random"),
    ])
    func nearMissesAreFoundUnderAPrefixToo(path: String, meant: String) throws {
        guard case .nearMiss(let page) = try gemtext()[path] else {
            Issue.record("\(path) is near to nothing")
            return
        }
        #expect(page.string == meant)
    }

    @Test func eachCapsuleHasItsSearchAndRobotsKeepOutOfBoth() throws {
        let catalogue = try gemtext()
        for prefix in ["/north", "/south"] {
            let isAsked = if case .asks = catalogue["\(prefix)/search"] { true } else { false }
            #expect(isAsked, "\(prefix)")
        }
        let lines = ["north", "south"].map { text in
            [
                "search", "transaction.gmi", "random", "study/review", "study/recall/", "study/order/",
                "today.gmi", "study/key.gmi", "study/first-tower/", "study/keeper/",
            ]
            .map { "Disallow: /\(text)/\($0)\n" }.joined()
        }
        #expect(
            text(catalogue["/robots.txt"])
                == "20 text/plain; charset=utf-8\r\nUser-agent: *\n" + lines.joined()
        )
    }

    @Test func addressesAreTheSameOnlyByteByByte() throws {
        let resources = ["/caf\u{E9}", "/cafe\u{301}"].map {
            Resource(at: PagePath($0), .plainText, .bytes(Array($0.utf8)))
        }
        let context = RenderContext(language: "en", title: "", addresses: .capsule)
        let catalogue = try Catalogue(
            [Publication(resources, context: context)],
            HostFiles(for: []),
            over: GeminiFace()
        )
        for path in ["/caf\u{E9}", "/cafe\u{301}"] {
            #expect(
                text(catalogue[path])?.utf8.elementsEqual("20 text/plain; charset=utf-8\r\n\(path)".utf8)
                    == true
            )
        }
    }

    @Test func twoCapsulesAtOneAddressAreRefused() throws {
        let publication = Publication(try Lighthouses.edition(), as: .gemtext)
        let files = HostFiles(for: [publication])
        let error = #expect(throws: CatalogueError.self) {
            try Catalogue([publication, publication], files, over: GeminiFace())
        }
        #expect(error?.description.contains("/") == true)
    }

    /// A file on disk is sent as it is, with its type, over each protocol.
    @Test(arguments: [
        ("image/png", "I"), ("image/gif", "g"), ("audio/ogg", "s"), ("application/pdf", "d"),
        ("application/epub+zip", "9"), ("text/plain", "0"),
    ])
    func aFileIsServedFromWhereItLies(type: String, item: String) throws {
        let temporary = try TemporaryFile((0...255).map { UInt8($0) })
        let resource = Resource(
            at: PagePath("/media/map"),
            .file(try #require(MediaType(type))),
            .file(try OpenFile(temporary.path))
        )
        let context = RenderContext(language: "en", title: "", addresses: .capsule)
        let publication = Publication([resource], context: context)
        let gemini = try Catalogue([publication], HostFiles(for: []), over: GeminiFace())
        let gopher = try Catalogue([publication], HostFiles(for: []), over: GopherFace(on: .example()))
        for (catalogue, status, head) in [(gemini, "20", "20 \(type)\r\n"), (gopher, item, "")] {
            guard case .answer(let answer) = catalogue["/media/map"],
                case .file(let file) = answer.response.body
            else {
                Issue.record("no file")
                continue
            }
            #expect(answer.status == status && file.count == 256)
            #expect(String(decoding: answer.response.head, as: UTF8.self) == head)
        }
    }
}
