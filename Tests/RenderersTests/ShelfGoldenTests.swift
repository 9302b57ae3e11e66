import Content
import Gopher
import Pages
import Renderers
import TestSupport
import Testing

/// Compares the pages that only a host with several texts has, or a text in several languages.
struct ShelfGoldenTests {
    private static func edition(
        _ path: String,
        at prefix: PathPrefix,
        isSearchable: Bool = true
    ) throws
        -> Edition
    {
        let folder = try SourceFolder.read(Repository.fixture("shelf/\(path)"))
        let article = try #require(loadArticle(from: folder).article)
        return Edition(of: article, isSearchable: isSearchable).under(prefix)
    }

    private let harbour: Edition
    private let shelf: Shelf

    init() throws {
        let place = PathPrefix(try #require(Slug("harbour")))
        let german = try Self.edition("harbour/de", at: place.translation(into: #require(LanguageTag("de"))))
        let original = try Self.edition("harbour", at: place)
        harbour = original.linked(to: [german]).onShelf()
        let reef = try Self.edition("reef", at: PathPrefix(#require(Slug("bells"))))
        shelf = Shelf([Shelf.Text(original, translations: [german]), Shelf.Text(reef)])
    }

    private func page(_ name: String) throws -> (page: Page, addresses: AddressScheme) {
        switch name {
        case "home": return (shelf.home, shelf.addresses)
        case "found": return (try #require(shelf.asking.first?.answer(to: "pilots")), shelf.addresses)
        default:
            let page = harbour.pages.first { harbour.addresses.path(of: $0.id).string == "/harbour/\(name)" }
            return (try #require(page), harbour.addresses)
        }
    }

    private static let pages = [
        ("home", "home"), ("found", "found"), ("", "text"), ("sections/pole.gmi", "section"),
    ]

    @Test(arguments: pages)
    func aShelfIsAsReviewed(_ page: String, _ name: String) throws {
        let (page, addresses) = try self.page(page)
        let context = RenderContext(language: "en", title: "T", addresses: addresses)
        let text = String(decoding: GemtextRenderer(context).render(page), as: UTF8.self)
        #expect(try text == GoldenFile("shelf-\(name).gmi").text(rewrittenAs: text))
    }

    /// Over Gopher a host that is not the first has its name before all selectors.
    @Test(arguments: pages)
    func aMenuOfAShelfIsAsReviewed(_ page: String, _ name: String) throws {
        let (page, addresses) = try self.page(page)
        let context = RenderContext(
            language: "en",
            title: "T",
            addresses: addresses.on(host: PathPrefix(host: "letters.example.net"))
        )
        let server = try #require(GopherServer(host: "example.org", port: 70))
        let menu = GopherMenuRenderer(server: server, context).render(page)
        let text = String(decoding: menu, as: UTF8.self).replacing("\r\n", with: "\n")
        #expect(try text == GoldenFile("shelf-\(name).gophermap").text(rewrittenAs: text))
    }

    /// Files cannot be searched.
    @Test func aShelfInTheWebAndItsFeedAreAsReviewed() throws {
        let base = "https://example.org/t"
        let texts = try ["harbour", "reef"].map { name in
            try Self.edition(name, at: PathPrefix(#require(Slug(name))), isSearchable: false).addressed(
                ending: .web
            )
        }
        let shelf = Shelf(texts.map { Shelf.Text($0) })
        let site = WebSite(shelf, at: base, hasFeed: true)
        let page = String(decoding: HTMLRenderer(site).render(shelf.home), as: UTF8.self)
        #expect(try page == GoldenFile("web-shelf.html").text(rewrittenAs: page))
        let sources = texts.map { AtomFeed.Source($0, at: base) }
        let feed = try #require(AtomFeed(of: sources, on: shelf, at: "\(base)/atom.xml", home: "\(base)/"))
        let text = String(decoding: feed.bytes, as: UTF8.self)
        #expect(try text == GoldenFile("feed-shelf.xml").text(rewrittenAs: text))
    }
}
