import Content
import Foundation
import Gopher
import Pages
import Renderers
import TestSupport
import Testing
import Text

/// One page of each kind of the capsule that comes with Lectern, byte for byte.
struct GoldenTests {
    static let edition: Edition? = {
        guard let source = try? SourceFolder.read(Repository.capsule),
            let article = loadArticle(from: source).article
        else {
            return nil
        }
        return Edition(of: article, isSearchable: true)
    }()

    @Test(arguments: [
        ("/", "home"), ("/sections/", "contents"), ("/sections/birth-of-the-opposition.gmi", "section"),
        ("/short.gmi", "short"), ("/full.gmi", "full"), ("/glossary/", "glossary"),
        ("/glossary/kulak.gmi", "term"),
        ("/glossary/leon-trotsky.gmi", "person"), ("/people/", "people"), ("/timeline/", "timeline"),
        ("/timeline/1917.gmi", "year"), ("/notes.gmi", "notes"), ("/sources.gmi", "sources"),
        ("/about.gmi", "about"),
        ("/how-to-read.gmi", "how-to-read"),
    ])
    func aPageOfEachKindIsAsReviewed(_ path: String, _ name: String) throws {
        let page = try #require(
            Self.edition?.pages.first { AddressScheme.capsule.path(of: $0.id).string == path }
        )
        let text = String(decoding: GemtextRenderer(.test).render(page), as: UTF8.self)
        #expect(try text == GoldenFile("\(name).gmi").text(rewrittenAs: text))
    }

    @Test(arguments: [
        ("/", "home"), ("/sections/birth-of-the-opposition.gmi", "section"), ("/glossary/", "glossary"),
        ("/glossary/kulak.gmi", "term"), ("/timeline/1917.gmi", "year"), ("/timeline/", "timeline"),
        ("/sources.gmi", "sources"),
    ])
    func aMenuOfEachKindIsAsReviewed(_ path: String, _ name: String) throws {
        let page = try #require(
            Self.edition?.pages.first { AddressScheme.capsule.path(of: $0.id).string == path }
        )
        let server = try #require(GopherServer(host: "example.org"))
        let menu = GopherMenuRenderer(server: server, .test).render(page)
        // Without CR, which would make every diff noisy; that they are there is tested elsewhere.
        let text = String(decoding: menu.filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
        #expect(try text == GoldenFile("\(name).gophermap").text(rewrittenAs: text))
    }

    @Test(arguments: [
        ("/sections/birth-of-the-opposition.gmi", "section"), ("/glossary/kulak.gmi", "term"),
        ("/short.gmi", "short"),
    ])
    func aTextOfEachKindIsAsReviewed(_ path: String, _ name: String) throws {
        let page = try #require(
            Self.edition?.pages.first { AddressScheme.capsule.path(of: $0.id).string == path }
        )
        let text = String(decoding: PlainTextRenderer().render(page), as: UTF8.self)
        #expect(try text == GoldenFile("\(name).txt").text(rewrittenAs: text))
    }

    @Test(arguments: [
        ("left opposition", "search"), ("trotsky 1923", "search-text"), ("sovjet", "search-nothing"),
    ])
    func whatASearchFindsIsAsReviewed(_ words: String, _ name: String) throws {
        let page = try #require(Self.edition?.search?.results(for: words))
        let text = String(decoding: GemtextRenderer(.test).render(page), as: UTF8.self)
        #expect(try text == GoldenFile("\(name).gmi").text(rewrittenAs: text))
    }

    @Test func whatASearchFindsIsAsReviewedAsAMenuAndAsText() throws {
        let page = try #require(Self.edition?.search?.results(for: "left opposition"))
        let server = try #require(GopherServer(host: "example.org"))
        let menu = GopherMenuRenderer(server: server, .test).render(page).filter { $0 != UInt8(ascii: "\r") }
        for (bytes, name) in [(menu, "search.gophermap"), (PlainTextRenderer().render(page), "search.txt")] {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(try text == GoldenFile(name).text(rewrittenAs: text))
        }
    }

    @Test func theBookIsAsReviewed() throws {
        let page = try #require(Self.edition?.book)
        let text = String(decoding: PlainTextRenderer().render(page), as: UTF8.self)
        #expect(try text == GoldenFile("book.txt").text(rewrittenAs: text))
    }

    @Test func homeIsWholeOnAScreenOfFortyLines() throws {
        let home = try #require(Self.edition?.pages.first { $0.id == .home })
        let text = String(decoding: GemtextRenderer(.test).render(home), as: UTF8.self)
        let rows = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
            // A client shows a link's label and wraps at 80 columns.
            let shown = line.hasPrefix("=> ") ? line.dropFirst(3).drop { $0 != " " } : line
            return max(1, (shown.count + 79) / 80)
        }
        #expect(rows.reduce(0, +) <= 40)
    }
}
