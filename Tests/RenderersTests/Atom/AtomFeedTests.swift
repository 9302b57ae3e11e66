import Content
import Pages
import Renderers
import TestSupport
import Testing

struct AtomFeedTests {
    private static let base = "https://example.org/texts"

    /// Returns an edition with these changes, at its place on a shelf if it has one.
    private func edition(
        _ title: String,
        _ changes: String,
        language: String = "en",
        at name: String? = nil
    ) throws
        -> Edition
    {
        let files = [
            "capsule.rec":
                "Title: \(title)\nLanguage: \(language)\nAuthor: Ada & Co\nLicence: L\nSectionOrder: one\n",
            "sections/one.gmi": "Title: One\nSummary: S.\n\nA [[lamp]].\n",
            "glossary/lamp.gmi": "Term: Lamp\nKind: concept\n\nA light.\n",
            "changes.rec": changes,
        ]
        let folder = SourceFolder(name: "C", files: files.mapValues { Array($0.utf8) })
        let loaded = loadArticle(from: folder)
        let article = try #require(loaded.article, "\(loaded.diagnostics)")
        let prefix = name.flatMap { Slug($0) }.map { PathPrefix($0) } ?? .none
        return Edition(of: article).under(prefix).addressed(ending: .web)
    }

    private func document(_ feed: AtomFeed?) throws -> MarkupDocument {
        try MarkupDocument(try #require(feed).bytes, as: .xml)
    }

    private func words(_ name: String, of document: MarkupDocument) -> [String] {
        document.elements.filter { $0.name == name && $0.path.first == "feed" }.map(\.words)
    }

    private static let changes = """
        Date: 2026-11-20
        Title: The first & best
        Text: See the [[lamp|lamps]].

        Date: 2026-11-24
        Title: A second

        Date: 2026-11-24
        Title: A third
        """

    @Test func theNewestChangeComesFirstAndThoseOfADayInOrder() throws {
        let source = AtomFeed.Source(try edition("T", Self.changes), at: Self.base)
        let feed = try document(AtomFeed(of: source))
        let titles = words("title", of: feed)
        #expect(titles.count == 4 && titles.first == "T" && titles.last == "The first & best")
        let updated = words("updated", of: feed)
        #expect(updated.dropFirst().sorted(by: >) == Array(updated.dropFirst()))
        #expect(updated.first == "2026-11-24T12:00:00Z" && updated.last == "2026-11-20T12:00:00Z")
        #expect(words("author", of: feed) == ["Ada & Co"])
    }

    @Test func everyIdentityIsTheWholeAddressOfAPageOfItsOwn() throws {
        let edition = try edition("T", Self.changes)
        let feed = try document(AtomFeed(of: AtomFeed.Source(edition, at: Self.base)))
        let ids = words("id", of: feed)
        #expect(ids.first == "\(Self.base)/atom.xml")
        #expect(Set(ids).count == 4)
        let pages = edition.pages.map { Self.base + edition.addresses.path(of: $0.id).string }
        for id in ids.dropFirst() { #expect(pages.contains(id), "\(id)") }
        let links = feed.elements.filter { $0.name == "link" }.compactMap { $0.attributes["href"] }
        #expect(links == ["\(Self.base)/atom.xml", "\(Self.base)/"] + ids.dropFirst())
    }

    /// A change that is told later takes away no identity of an earlier one.
    @Test func identitiesStayWhenAChangeIsAdded() throws {
        let before = try document(
            AtomFeed(of: AtomFeed.Source(try edition("T", Self.changes), at: Self.base))
        )
        let more = Self.changes + "\n\nDate: 2026-12-01\nTitle: A fourth\n"
        let after = try document(AtomFeed(of: AtomFeed.Source(try edition("T", more), at: Self.base)))
        #expect(Set(words("id", of: before)).isSubset(of: words("id", of: after)))
        #expect(words("id", of: after).count == words("id", of: before).count + 1)
    }

    @Test func theContentIsWholeAndItsLinksToo() throws {
        let feed = try document(AtomFeed(of: AtomFeed.Source(try edition("T", Self.changes), at: Self.base)))
        #expect(words("div", of: feed).last == "See the lamps.\n")
        let link = try #require(feed.elements.first { $0.name == "a" })
        #expect(link.attributes["href"] == "\(Self.base)/glossary/lamp.html")
        // A change without a text is its title.
        #expect(words("div", of: feed).contains("A second\n"))
    }

    @Test func aFeedThroughAnotherDoorHasItsAddresses() throws {
        let door = Door(name: "Gemini", prefix: "gemini://example.org")
        let edition = try edition("T", Self.changes)
        let capsule = AtomFeed.Source(edition, through: door)
        let feed = try document(AtomFeed(of: capsule))
        #expect(words("id", of: feed).allSatisfy { $0.hasPrefix("gemini://example.org/") })
        #expect(feed.references.allSatisfy { $0.hasPrefix("gemini://example.org/") })
    }

    @Test func withoutAChangeThereIsNoFeed() throws {
        let source = AtomFeed.Source(try edition("T", ""), at: Self.base)
        #expect(AtomFeed(of: source) == nil)
        #expect(AtomFeed(of: [source, source], on: Shelf([]), at: "a", home: "b") == nil)
    }

    @Test func aShelfHasOneFeedOfAllItsTexts() throws {
        let first = try edition("A", Self.changes, at: "a")
        let second = try edition(
            "B",
            "Date: 2026-11-22\nTitle: Neu\n\nDate: 2026-11-24\nTitle: Neuer",
            language: "de",
            at: "b"
        )
        let shelf = Shelf([Shelf.Text(first), Shelf.Text(second)], title: "All")
        let feed = try document(
            AtomFeed(
                of: [first, second].map { AtomFeed.Source($0, at: Self.base) },
                on: shelf,
                at: "\(Self.base)/atom.xml",
                home: "\(Self.base)/"
            )
        )
        let titles = words("title", of: feed)
        #expect(titles.first == "All" && titles.count == 6)
        // The texts of a day stand in the order of the shelf.
        #expect(titles.dropFirst(3) == ["B: Neuer", "B: Neu", "A: The first & best"])
        #expect(titles[1].hasPrefix("A: ") && titles[2].hasPrefix("A: "))
        let entries = feed.elements.filter { $0.name == "entry" }
        #expect(entries.map { $0.attributes["xml:lang"] } == [nil, nil, "de", "de", nil])
        #expect(entries.allSatisfy { $0.words.contains("Ada & Co") })
        let ids = words("id", of: feed)
        #expect(Set(ids).count == 6)
        #expect(
            ids.dropFirst().allSatisfy {
                $0.hasPrefix("\(Self.base)/a/changes/") || $0.hasPrefix("\(Self.base)/b/changes/")
            }
        )
    }
}
