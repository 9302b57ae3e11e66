import Content
import Foundation
import Gopher
import Pages
import Renderers
import TestSupport
import Testing
import Text

/// Compares one page of each kind byte for byte, from a small capsule that has every kind of page and of block.
struct GoldenTests {
    static let edition: Edition? = {
        guard let source = try? SourceFolder.read(Repository.fixture("lighthouses")),
            let article = loadArticle(from: source).article
        else {
            return nil
        }
        return Edition(of: article, isSearchable: true)
    }()

    /// Every page of the small capsule.
    static let pages = edition?.pages ?? []

    private static let kinds = [
        ("/", "home"), ("/sections/", "contents"), ("/sections/tower.gmi", "section"),
        ("/short.gmi", "short"),
        ("/full.gmi", "full"), ("/glossary/", "glossary"), ("/glossary/fresnel-lens.gmi", "term"),
        ("/glossary/augustin-jean-fresnel.gmi", "person"), ("/people/", "people"), ("/timeline/", "timeline"),
        ("/timeline/1822.gmi", "year"), ("/notes.gmi", "notes"), ("/sources.gmi", "sources"),
        ("/about.gmi", "about"), ("/how-to-read.gmi", "how-to-read"), ("/schools.gmi", "free-page"),
    ]

    @Test(arguments: kinds)
    func aPageOfEachKindIsAsReviewed(_ path: String, _ name: String) throws {
        let page = try #require(
            Self.edition?.pages.first { AddressScheme.capsule.path(of: $0.id).string == path }
        )
        let text = String(decoding: GemtextRenderer(.test).render(page), as: UTF8.self)
        #expect(try text == GoldenFile("\(name).gmi").text(rewrittenAs: text))
    }

    /// A book has parts, and sections without a number before and after them.
    @Test(arguments: [
        ("/", "home"), ("/sections/", "contents"), ("/sections/reef.gmi", "section"), ("/full.gmi", "full"),
        ("/short.gmi", "short"), ("/timeline/", "timeline"), ("/timeline/1838.gmi", "year"),
    ])
    func aBookIsAsReviewed(_ path: String, _ name: String) throws {
        let source = try SourceFolder.read(Repository.fixture("voyage"))
        let edition = try Edition(of: #require(loadArticle(from: source).article))
        let page = try #require(
            edition.pages.first { AddressScheme.capsule.path(of: $0.id).string == path }
        )
        let text = String(decoding: GemtextRenderer(.test).render(page), as: UTF8.self)
        #expect(try text == GoldenFile("book-\(name).gmi").text(rewrittenAs: text))
    }

    /// A text of one's own is no edition and has no editor; its sections have authors and dates.
    @Test(arguments: [
        ("/", "home"), ("/sections/", "contents"), ("/sections/the-rope.gmi", "section"),
        ("/full.gmi", "full"), ("/glossary/", "glossary"), ("/timeline/1904.gmi", "year"),
        ("/about.gmi", "about"),
    ])
    func aTextOfOnesOwnIsAsReviewed(_ path: String, _ name: String) throws {
        let source = try SourceFolder.read(Repository.fixture("ferries"))
        let edition = try Edition(of: #require(loadArticle(from: source).article))
        let page = try #require(
            edition.pages.first { AddressScheme.capsule.path(of: $0.id).string == path }
        )
        let text = String(decoding: GemtextRenderer(.test).render(page), as: UTF8.self)
        #expect(try text == GoldenFile("own-\(name).gmi").text(rewrittenAs: text))
    }

    /// The log has every mark that may stand within a text.
    @Test(arguments: [
        ("/sections/watch.gmi", "watch"), ("/sections/stores.gmi", "stores"), ("/glossary/lamp.gmi", "lamp"),
        ("/notes.gmi", "notes"), ("/how-to-read.gmi", "how-to-read"), ("/full.gmi", "full"),
    ])
    func aTextWithEveryMarkIsAsReviewed(_ path: String, _ name: String) throws {
        let article = try #require(
            loadArticle(from: SourceFolder.read(Repository.fixture("logbook"))).article
        )
        let page = try #require(
            Edition(of: article).pages.first { AddressScheme.capsule.path(of: $0.id).string == path }
        )
        let server = try #require(GopherServer(host: "example.org"))
        let menu = GopherMenuRenderer(server: server, .test).render(page).filter { $0 != UInt8(ascii: "\r") }
        for (bytes, format) in [
            (GemtextRenderer(.test).render(page), "gmi"), (menu, "gophermap"),
            (PlainTextRenderer().render(page), "txt"),
        ] {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(try text == GoldenFile("log-\(name).\(format)").text(rewrittenAs: text))
            #expect(!bytes.contains { $0 < 0x20 && $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\t") })
        }
    }

    /// Over Nex links are lines, and over Finger names.
    @Test(arguments: [
        ("/", "home"), ("/sections/tower.gmi", "section"), ("/glossary/fresnel-lens.gmi", "term"),
    ])
    func aPageIsAsReviewedAsTextWithLinks(_ path: String, _ name: String) throws {
        let source = try SourceFolder.read(Repository.fixture("lighthouses"))
        let edition = try Edition(of: #require(loadArticle(from: source).article))
        let page = try #require(
            edition.pages.first { AddressScheme.capsule.path(of: $0.id).string == path }
        )
        for (style, format) in [(LinkedTextRenderer.Style.lines, "nex"), (.names, "finger")] {
            let context = RenderContext(
                language: "en",
                title: edition.title,
                addresses: .capsule.ending(in: style == .lines ? .text : .none)
            )
            let text = String(decoding: LinkedTextRenderer(style, context).render(page), as: UTF8.self)
            #expect(try text == GoldenFile("\(name).\(format)").text(rewrittenAs: text))
        }
    }

    @Test func theLogInPrintIsAsReviewed() throws {
        let article = try #require(
            loadArticle(from: SourceFolder.read(Repository.fixture("logbook"))).article
        )
        let text = String(decoding: PlainTextRenderer().render(.book(of: article)), as: UTF8.self)
        #expect(try text == GoldenFile("log.txt").text(rewrittenAs: text))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= LineWrapper.standardWidth })
    }

    /// The section shows a picture and a text of the capsule.
    @Test func aSectionWithAttachmentsIsAsReviewedAsAMenuAndAsText() throws {
        let source = try SourceFolder.read(Repository.fixture("voyage"))
        let edition = try Edition(of: #require(loadArticle(from: source).article))
        let page = try #require(
            edition.pages.first { AddressScheme.capsule.path(of: $0.id).string == "/sections/reef.gmi" }
        )
        let server = try #require(GopherServer(host: "example.org"))
        let menu = GopherMenuRenderer(server: server, .test).render(page).filter { $0 != UInt8(ascii: "\r") }
        for (bytes, name) in [(menu, "gophermap"), (PlainTextRenderer().render(page), "txt")] {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(try text == GoldenFile("book-section.\(name)").text(rewrittenAs: text))
        }
    }

    @Test(arguments: kinds)
    func aMenuOfEachKindIsAsReviewed(_ path: String, _ name: String) throws {
        let page = try #require(
            Self.edition?.pages.first { AddressScheme.capsule.path(of: $0.id).string == path }
        )
        let server = try #require(GopherServer(host: "example.org"))
        let menu = GopherMenuRenderer(server: server, .test).render(page)
        // The CRs are left out, since they would make every diff noisy; other tests check that they are there.
        let text = String(decoding: menu.filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
        #expect(try text == GoldenFile("\(name).gophermap").text(rewrittenAs: text))
    }

    @Test(arguments: [
        ("/sections/tower.gmi", "section"), ("/glossary/fresnel-lens.gmi", "term"), ("/short.gmi", "short"),
        ("/full.gmi", "full"),
    ])
    func aTextOfEachKindIsAsReviewed(_ path: String, _ name: String) throws {
        let page = try #require(
            Self.edition?.pages.first { AddressScheme.capsule.path(of: $0.id).string == path }
        )
        let text = String(decoding: PlainTextRenderer().render(page), as: UTF8.self)
        #expect(try text == GoldenFile("\(name).txt").text(rewrittenAs: text))
    }

    @Test(arguments: [
        ("lens", "search"), ("fresnel 1822", "search-text"), ("lantren", "search-nothing"),
    ])
    func whatASearchFindsIsAsReviewed(_ words: String, _ name: String) throws {
        let page = try #require(Self.edition?.search?.results(for: words))
        let text = String(decoding: GemtextRenderer(.test).render(page), as: UTF8.self)
        #expect(try text == GoldenFile("\(name).gmi").text(rewrittenAs: text))
    }

    @Test func whatASearchFindsIsAsReviewedAsAMenuAndAsText() throws {
        let page = try #require(Self.edition?.search?.results(for: "lens"))
        let server = try #require(GopherServer(host: "example.org"))
        let menu = GopherMenuRenderer(server: server, .test).render(page).filter { $0 != UInt8(ascii: "\r") }
        for (bytes, name) in [(menu, "search.gophermap"), (PlainTextRenderer().render(page), "search.txt")] {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(try text == GoldenFile(name).text(rewrittenAs: text))
        }
    }

    @Test(arguments: [("lighthouses", "book"), ("ferries", "own-book")])
    func theBookIsAsReviewed(_ fixture: String, _ name: String) throws {
        let source = try SourceFolder.read(Repository.fixture(fixture))
        let page = try Page.book(of: #require(loadArticle(from: source).article))
        let text = String(decoding: PlainTextRenderer().render(page), as: UTF8.self)
        #expect(try text == GoldenFile("\(name).txt").text(rewrittenAs: text))
    }
}
