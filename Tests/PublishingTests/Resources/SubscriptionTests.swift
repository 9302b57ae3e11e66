import Content
import Foundation
import Pages
import Publishing
import TestSupport
import Testing

/// The page of changes as those read it who follow it: by the rules of the protocol's companion, and by Lagrange's pattern.
///
/// - Source: gemini://geminiprotocol.net/docs/companion/subscription.gmi
struct SubscriptionTests {
    /// An entry of a feed: where it leads, its day and its title.
    private struct Entry: Equatable, CustomStringConvertible {
        var address: String
        var day: String
        var title: String

        var description: String { "\(day) \(address) “\(title)”" }
    }

    /// Titles that begin like a day, with a digit or with what separates a day from a title, or that hold an arrow.
    private static let titles = [
        "A second", "1924 in a section of its own", "2026-11-30 was wrong", "– a dash",
        "Lens => lamp", "2: a colon",
    ]

    private func edition() throws -> Edition {
        let changes = Self.titles.enumerated().map {
            "Date: 2026-11-2\($0.offset / 2)\nTitle: \($0.element)\n"
        }
        let files = [
            "capsule.rec": "Title: Lights\nLanguage: en\nAuthor: Ada\nLicence: L\nSectionOrder: one\n",
            "sections/one.gmi": "Title: One\nSummary: S.\n\nA light.\n",
            "changes.rec": changes.joined(separator: "\n"),
        ]
        let loaded = loadArticle(from: SourceFolder(name: "C", files: files.mapValues { Array($0.utf8) }))
        return Edition(of: try #require(loaded.article, "\(loaded.diagnostics)"))
    }

    private func pages(of edition: Edition) -> [String: String] {
        var pages: [String: String] = [:]
        for resource in Publication(edition, as: .gemtext).resources where resource.page != nil {
            guard case .bytes(let bytes) = resource.content else { continue }
            pages[resource.path.string] = String(decoding: bytes, as: UTF8.self)
        }
        return pages
    }

    /// “Links whose label begins with a date”: the first ten characters are the day; what follows is the title, without what
    /// separates the two.
    private func byTheCompanion(_ page: String) -> [Entry] {
        page.split(separator: "\n").compactMap { line in
            guard line.hasPrefix("=>") else { return nil }
            let parts = line.dropFirst(2).split(maxSplits: 1, whereSeparator: \.isWhitespace)
            guard let address = parts.first, parts.count == 2 else { return nil }
            let day = String(parts[1].prefix(10))
            guard day.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil else { return nil }
            return Entry(address: String(address), day: day, title: stripped(parts[1].dropFirst(10)))
        }
    }

    private func byLagrange(_ page: String) -> [Entry] {
        page.split(separator: "\n").compactMap { line in
            let match = line.prefixMatch(of: /=>\s*([^\s]+)\s+([0-9]{4}-[0-1][0-9]-[0-3][0-9])([^0-9].*)/)
            return match.map { Entry(address: String($0.1), day: String($0.2), title: stripped($0.3)) }
        }
    }

    /// Takes one separator away, as of `2026-11-24 – A title`.
    private func stripped(_ title: Substring) -> String {
        let title = title.drop(while: \.isWhitespace)
        let separators: Set<Character> = ["-", "–", "—", ":"]
        return String(title.first.map(separators.contains) == true ? title.dropFirst() : title)
            .trimmingCharacters(in: .whitespaces)
    }

    @Test func bothReadingsFindEveryChangeNewestFirst() throws {
        let pages = pages(of: try edition())
        let page = try #require(pages["/changes.gmi"])
        let entries = byTheCompanion(page)
        #expect(byLagrange(page) == entries)
        #expect(entries.map(\.day) == ["22", "22", "21", "21", "20", "20"].map { "2026-11-\($0)" })
        #expect(Set(entries.map(\.title)) == Set(Self.titles))
    }

    /// “The first heading of the first level is the feed's title”; a heading of the second right below it would be its subtitle.
    @Test func theFeedHasATitleAndNoSubtitle() throws {
        let pages = pages(of: try edition())
        let page = try #require(pages["/changes.gmi"])
        let lines = page.split(separator: "\n")
        #expect(lines.first?.hasPrefix("# ") == true && lines.first?.contains("Lights") == true)
        #expect(lines.dropFirst().first?.hasPrefix("##") == false)
    }

    /// The address is the entry's identity.
    @Test func everyEntryLeadsToAPageOfItsOwn() throws {
        let pages = pages(of: try edition())
        let entries = byTheCompanion(try #require(pages["/changes.gmi"]))
        #expect(Set(entries.map(\.address)).count == Self.titles.count)
        let base = try #require(URL(string: "gemini://localhost/changes.gmi"))
        for entry in entries {
            let address = try #require(
                URL(string: entry.address, relativeTo: base)?.path(percentEncoded: true)
            )
            let page = try #require(pages[address], "\(entry)")
            #expect(page.hasPrefix("# \(entry.title)\n"), "\(entry)")
        }
    }

    @Test func theFirstCapsuleCanBeFollowed() throws {
        let folder = try CapsuleFolder(Repository.capsule)
        let loaded = try folder.load()
        let pages = pages(of: try folder.edition(of: loaded).original)
        let page = try #require(pages["/changes.gmi"])
        let entries = byTheCompanion(page)
        #expect(entries.map(\.title) == loaded.article.changes.map(\.title) && !entries.isEmpty)
        #expect(byLagrange(page) == entries)
    }
}
