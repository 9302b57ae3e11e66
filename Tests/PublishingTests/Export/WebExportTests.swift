import Publishing
import TestSupport
import Testing

/// Tests the files of an export for the web: of a text alone, of a shelf with a translation, with and without an address.
struct WebExportTests {
    private static let base = "https://example.org/texts"

    private func files(_ fixtures: [String], at base: String? = nil) throws -> [String: [UInt8]] {
        let base = try base.map { try #require(ExportBase($0)) }
        return try ExportFormat.html.files(
            of: fixtures.map { try CapsuleFolder(Repository.fixture($0)) },
            base: base
        ).bytes
    }

    private func text(_ path: String, _ files: [String: [UInt8]]) throws -> String {
        String(decoding: try #require(files[path], "\(path)"), as: UTF8.self)
    }

    private func site(_ fixtures: [String], at base: String? = nil) throws -> MarkupSite {
        let folders = try fixtures.map { try CapsuleFolder(Repository.fixture($0)) }
        let export = try ExportFormat.html.files(of: folders, base: base.flatMap { ExportBase($0) })
        let pages = try export.bytes.filter { $0.key.hasSuffix(".html") }.mapValues {
            try MarkupDocument($0, as: .html)
        }
        let files = Array(export.bytes.keys) + export.copies.keys + export.contents.keys
        return MarkupSite(pages, among: files)
    }

    private static let shelf = ["shelf/harbour", "shelf/reef"]

    @Test func aTextHasItsPagesItsStyleAndItsFiles() throws {
        let files = try files(["lighthouses"])
        for path in [
            "index.html", "sections/index.html", "sections/tower.html", "glossary/index.html", "full.html",
            "book.html", "style.css", "robots.txt", "cards.txt", "cite.bib", "changes.html",
        ] {
            #expect(files[path] != nil, "\(path)")
        }
        #expect(!files.keys.contains { $0.hasSuffix(".gmi") || $0.hasSuffix("/") })
    }

    /// Both hold whole addresses, which are not known without a base.
    @Test func onlyWithAnAddressThereIsAMapAndAFeed() throws {
        let without = try files(["lighthouses"])
        let with = try files(["lighthouses"], at: Self.base)
        #expect(Set(with.keys).subtracting(without.keys) == ["sitemap.xml", "atom.xml"])
        #expect(Set(without.keys).isSubset(of: with.keys))
        #expect(try !text("index.html", without).contains("rel=\"canonical\""))
        #expect(try text("index.html", with).contains("<link rel=\"canonical\" href=\"\(Self.base)/\">"))
        #expect(
            try text("sections/tower.html", with).contains("href=\"gemini://example.org/sections/tower.gmi\"")
        )
        #expect(try !text("robots.txt", without).contains("Sitemap:"))
        #expect(try text("robots.txt", with).hasSuffix("\nSitemap: \(Self.base)/sitemap.xml\n"))
    }

    @Test func theMapNamesEveryPageButThoseThatGiveAnswersAway() throws {
        let files = try files(["lighthouses"], at: Self.base)
        let map = try MarkupDocument(#require(files["sitemap.xml"]), as: .xml)
        let named = map.elements.filter { $0.name == "loc" }.map(\.words)
        #expect(Set(named).count == named.count)
        let pages = files.keys.filter { $0.hasSuffix(".html") }.map { path in
            let folder = path == "index.html" || path.hasSuffix("/index.html")
            return "\(Self.base)/\(folder ? String(path.dropLast("index.html".count)) : path)"
        }
        let hidden = Set(pages).subtracting(named)
        #expect(Set(named).isSubset(of: pages))
        #expect(hidden.contains("\(Self.base)/study/key.html"))
        for page in hidden {
            #expect(page.hasPrefix("\(Self.base)/study/"), "\(page)")
            #expect(page.hasSuffix("/study/key.html") || page.split(separator: "/").count > 5, "\(page)")
        }
    }

    @Test func robotsAreKeptOutOfAnswers() throws {
        #expect(
            try text("robots.txt", files(["lighthouses"])) == """
                User-agent: *
                Disallow: /study/key.html
                Disallow: /study/first-tower/
                Disallow: /study/keeper/

                """
        )
    }

    @Test func aShelfHasAListAndEachTextAFolder() throws {
        let files = try files(Self.shelf, at: Self.base)
        for path in [
            "index.html", "style.css", "harbour/index.html", "harbour/de/index.html", "bells/index.html",
            "harbour/book.html", "harbour/de/book.html", "bells/book.html", "atom.xml", "harbour/atom.xml",
        ] {
            #expect(files[path] != nil, "\(path)")
        }
        #expect(files["harbour/style.css"] == nil && files["harbour/robots.txt"] == nil)
        // The reef has no changes, and its translation into German none either.
        #expect(files["bells/atom.xml"] == nil && files["harbour/de/atom.xml"] == nil)
        #expect(
            try text("harbour/sections/pole.html", files).contains(
                "<link rel=\"stylesheet\" href=\"../../style.css\">"
            )
        )
    }

    @Test func translationsAreLinkedPageByPageInTheirOwnNames() throws {
        let files = try files(Self.shelf)
        #expect(
            try text("harbour/sections/pole.html", files).contains(
                "<a href=\"../de/sections/pole.html\">Deutsch</a>"
            )
        )
        #expect(
            try text("harbour/de/sections/pole.html", files).contains(
                "<a href=\"../../sections/pole.html\">English</a>"
            )
        )
        #expect(try text("harbour/de/sections/pole.html", files).contains("<html lang=\"de\">"))
    }

    @Test func anAddressThatAPageHadOnceLeadsOn() throws {
        let files = try files(["ferries"])
        let moved = try text("sections/the-cable.html", files)
        #expect(moved.contains("<meta http-equiv=\"refresh\" content=\"0; url=the-rope.html\">"))
        #expect(moved.contains("<a href=\"the-rope.html\">The rope</a>"))
        let gone = try text("glossary/oar.html", files)
        #expect(!gone.contains("http-equiv") && gone.contains("<a href=\"../index.html\">Ferries</a>"))
    }

    @Test(arguments: [["lighthouses"], ["shelf/harbour", "shelf/reef"]])
    func twoExportsAreTheSameToTheByte(_ fixtures: [String]) throws {
        #expect(try files(fixtures, at: Self.base) == files(fixtures, at: Self.base))
    }

    /// Every link of every page, of its head too, leads to a file, and to something in it.
    @Test(arguments: [
        ["lighthouses"], ["lights"], ["voyage"], ["ferries"], ["logbook"], ["languages/he"],
        ["shelf/harbour", "shelf/reef"], ["shelf/harbour"],
    ])
    func everyLinkOfAnExportResolves(_ fixtures: [String]) throws {
        for base in [nil, Self.base] {
            #expect(try site(fixtures, at: base).deadReferences == [])
        }
    }

    /// The answers behind a choice are pages that only their questions lead to, and pages that have moved are led to by nothing.
    @Test func everyPageIsReached() throws {
        let lost = try site(["lighthouses"], at: Self.base).unreachable(from: "index.html")
        #expect(lost.allSatisfy { $0.hasPrefix("study/") || $0 == "book.html" }, "\(lost)")
        #expect(try site(Self.shelf).unreachable(from: "index.html").allSatisfy { $0.hasSuffix("book.html") })
    }

    @Test func noPageHasAScript() throws {
        for (path, bytes) in try files(["lighthouses"], at: Self.base) where path.hasSuffix(".html") {
            let document = try MarkupDocument(bytes, as: .html)
            #expect(document.faults == [], "\(path)")
            let root = try #require(document.elements.first)
            #expect(root.attributes["lang"] == "en", "\(path)")
            #expect(document.elements.count { $0.name == "h1" } == 1, "\(path)")
            #expect(document.elements.count { $0.name == "main" } == 1, "\(path)")
        }
    }
}
