import Content
import Foundation
import Gemtext
import Gopher
import Pages
import Publishing
import TestSupport
import Testing
import Text

/// Tests a small capsule as it is served.
struct PublicationTests {
    private let edition: Edition
    private let publication: Publication

    init() throws {
        let folder = try CapsuleFolder(Repository.fixture("lighthouses"))
        let loaded = try folder.load()
        #expect(loaded.warnings.isEmpty)
        edition = try folder.edition(of: loaded).original
        publication = Publication(edition, as: .gemtext)
    }

    private var pages: [(path: String, text: String)] {
        publication.resources.filter { $0.page != nil }.map {
            guard case .bytes(let bytes) = $0.content else { return ($0.path.string, "") }
            return ($0.path.string, String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test func hasTheCapsulesContent() {
        #expect(edition.counts.terms == 8)
        #expect(edition.counts.events == 6)
        #expect(pages.count { $0.path.hasPrefix("/sections/") } == 7)
    }

    @Test func countsPagesAndNotTheFilesBesideThem() {
        #expect(edition.counts.pages == pages.count)
        #expect("\(edition.counts)" == "\(pages.count) pages, 8 terms, 6 events")
    }

    @Test func oneIsSingular() throws {
        var article = try CapsuleFolder(Repository.fixture("lighthouses")).load().article
        article.terms = Array(article.terms.prefix(1))
        article.events = Array(article.events.prefix(1))
        #expect("\(Edition(of: article).counts)".hasSuffix(" pages, 1 term, 1 event"))
    }

    @Test func theTextsAreThereWithoutLinksTooWherePagesAreMenus() throws {
        let server = try #require(GopherServer(host: "example.org", port: 7070))
        let menus = Publication(edition, as: .menus(on: server, width: 67))
        #expect(menus.resources.count { $0.kind == .plainText } == edition.pages.count { $0.isText })
        #expect(menus.resources.count { $0.page != nil && $0.kind != .plainText } == pages.count)
        #expect(Set(menus.resources.map(\.path)).count == menus.resources.count)
    }

    @Test func everyLinkOfEveryPageResolves() throws {
        let paths = Set(
            publication.resources.map(\.path.string) + HostFiles(for: []).resources.map(\.path.string)
        )
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
        for page in pages where page.path != "/changes.gmi" {
            for case .link(_, let label?) in GemtextLine.lines(in: page.text) {
                #expect(label.prefixMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) == nil, "\(page.path)")
            }
        }
    }
}
