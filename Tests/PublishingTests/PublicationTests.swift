import Content
import Foundation
import Gemini
import Gemtext
import Pages
import Publishing
import TestSupport
import Testing
import Text

/// A small capsule, as it is served.
struct PublicationTests {
    private let publication: Publication

    init() throws {
        let folder = try CapsuleFolder(Repository.fixture("lighthouses"))
        let loaded = try folder.load()
        #expect(loaded.warnings.isEmpty)
        publication = Publication(try folder.edition(of: loaded), of: loaded.article)
    }

    private var pages: [(path: String, text: String)] {
        publication.documents.filter { $0.mediaType.subtype == "gemini" }
            .map { ($0.path, String(decoding: $0.body, as: UTF8.self)) }
    }

    @Test func hasTheCapsulesContent() {
        #expect(publication.termCount == 8)
        #expect(publication.eventCount == 6)
        #expect(publication.documents.count { $0.path.hasPrefix("/sections/") } == 4)
    }

    @Test func countsPagesAndNotTheFilesBesideThem() {
        #expect(publication.pageCount == pages.count && pages.count == publication.documents.count - 2)
        #expect(publication.counts == "\(pages.count) pages, 8 terms, 6 events")
    }

    @Test func oneIsSingular() throws {
        var article = try CapsuleFolder(Repository.fixture("lighthouses")).load().article
        article.terms = Array(article.terms.prefix(1))
        article.events = Array(article.events.prefix(1))
        #expect(Publication(Edition(of: article), of: article).counts.hasSuffix(" pages, 1 term, 1 event"))
    }

    @Test func everyLinkOfEveryPageResolves() throws {
        let paths = Set(publication.documents.map(\.path))
        for page in pages {
            let base = try #require(URL(string: "gemini://localhost\(page.path)"))
            for case .link(let address, _) in GemtextLine.lines(in: page.text) {
                let target = try #require(URL(string: address, relativeTo: base)?.absoluteURL)
                guard target.scheme == "gemini", target.host() == "localhost" else { continue }
                let path = target.path(percentEncoded: true)
                #expect(paths.contains(path), "\(page.path) links to \(address)")
            }
        }
    }

    @Test func everyPageBeginsWithItsOnlyFirstHeading() {
        for page in pages {
            let lines = GemtextLine.lines(in: page.text)
            let first = lines.first { $0 != .text("") }
            guard case .heading(level: 1, _) = first else {
                Issue.record("\(page.path) begins with \(String(describing: first))")
                continue
            }
            #expect(
                lines.count { if case .heading(level: 1, _) = $0 { true } else { false } } == 1,
                "\(page.path)"
            )
        }
    }

    @Test func noPageShowsAMarkOfItsSource() {
        for page in pages {
            for mark in ["[[", "]]", "[@", "[^", "\t", "\r"] {
                #expect(!page.text.contains(mark), "\(page.path) has \(mark)")
            }
            #expect(page.text.hasSuffix("\n"), "\(page.path)")
        }
    }

    @Test func noLinkLooksLikeAnEntryOfAFeed() {
        for page in pages {
            for case .link(_, let label?) in GemtextLine.lines(in: page.text) {
                #expect(label.prefixMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) == nil, "\(page.path)")
            }
        }
    }
}
