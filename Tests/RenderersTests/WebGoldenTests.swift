import Content
import Pages
import Renderers
import TestSupport
import Testing

/// Compares a few documents of the web byte for byte, one of each kind that has something of its own.
struct WebGoldenTests {
    private static func edition(_ fixture: String) throws -> Edition {
        let source = try SourceFolder.read(Repository.fixture(fixture))
        return Edition(of: try #require(loadArticle(from: source).article)).addressed(ending: .web)
    }

    private func site(_ edition: Edition) -> WebSite {
        WebSite(
            edition,
            at: "https://example.org/t",
            beside: [Door(name: "Gemini", prefix: "gemini://example.org")]
        )
    }

    @Test(arguments: [
        ("lighthouses", "/", "home"), ("lighthouses", "/sections/tower.html", "section"),
        ("lighthouses", "/timeline/", "timeline"), ("lighthouses", "/glossary/fresnel-lens.html", "term"),
        ("lighthouses", "/study/first-tower.html", "question"), ("logbook", "/sections/watch.html", "marks"),
        ("voyage", "/", "parts"), ("voyage", "/sections/reef.html", "figures"),
        ("languages/he", "/timeline/", "right-to-left"),
    ])
    func aPageIsAsReviewed(_ fixture: String, _ path: String, _ name: String) throws {
        let edition = try Self.edition(fixture)
        let page = try #require(edition.pages.first { edition.addresses.path(of: $0.id).string == path })
        let text = String(decoding: HTMLRenderer(site(edition)).render(page), as: UTF8.self)
        #expect(try text == GoldenFile("web-\(name).html").text(rewrittenAs: text))
    }

    @Test func theWholeEditionOnOnePageIsAsReviewed() throws {
        let edition = try Self.edition("lights")
        let text = String(decoding: HTMLBook(of: edition, in: site(edition)).bytes, as: UTF8.self)
        #expect(try text == GoldenFile("web-book.html").text(rewrittenAs: text))
    }

    @Test func anAddressThatAPageHadOnceLeadsOn() throws {
        let edition = try Self.edition("ferries")
        let moved = try #require(edition.moved.first { $0.path.string == "/sections/the-cable.gmi" })
        let bytes = HTMLRenderer(site(edition)).render(
            edition.notice(of: moved),
            at: PagePath("/sections/the-cable.html"),
            leadingTo: edition.path(of: moved)
        )
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(try text == GoldenFile("web-moved.html").text(rewrittenAs: text))
    }

    @Test(arguments: ["lighthouses", "shelf/harbour"])
    func aFeedIsAsReviewed(_ fixture: String) throws {
        let article = try #require(loadArticle(from: SourceFolder.read(Repository.fixture(fixture))).article)
        let source = AtomFeed.Source(
            Edition(of: article).addressed(ending: .web),
            at: "https://example.org/t"
        )
        let text = String(decoding: try #require(AtomFeed(of: source)).bytes, as: UTF8.self)
        let name = fixture.split(separator: "/").last ?? ""
        #expect(try text == GoldenFile("feed-\(name).xml").text(rewrittenAs: text))
    }

    /// Every kind of page and of block, in several languages, is read strictly and leads nowhere in vain.
    @Test(arguments: [
        "lighthouses", "lights", "logbook", "voyage", "ferries", "leuchtfeuer", "dengta", "languages/he",
        "languages/ar", "languages/ja", "languages/fr", "shelf/harbour",
    ])
    func allDocumentsOfACapsuleAreWithoutFault(_ fixture: String) throws {
        let source = try SourceFolder.read(Repository.fixture(fixture))
        let documents = RenderedDocuments(of: try #require(loadArticle(from: source).article))
        #expect(documents.faults == [] && documents.deadReferences == [])
        #expect(documents.site.count >= documents.edition.pages.count)
    }
}
