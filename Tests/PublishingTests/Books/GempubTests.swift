import Foundation
import Gemtext
import Publishing
import System
import TestSupport
import Testing

/// A gempub as a reader's program takes it: metadata by the specification, and the reading order by Lagrange, for which every link
/// of the index without a scheme is the next page.
struct GempubTests {
    private static let fixtures = ["lighthouses", "lights", "voyage", "leuchtfeuer", "shelf/reef", "ferries"]

    private func book(_ fixture: String) throws -> ParsedArchive {
        let files = try ExportFormat.gempub.files(of: [CapsuleFolder(Repository.fixture(fixture))])
        return try ParsedArchive(bytes(of: #require(files.contents["book.gpub"])))
    }

    private func bytes(of content: PiecedContent) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try content.forEachPart { bytes += $0 }
        return bytes
    }

    /// The keys and values: “values start after the first colon and are trimmed”.
    private func metadata(of book: ParsedArchive) throws -> [String: String] {
        let lines = try #require(book.text("metadata.txt")).split(separator: "\n")
        let pairs = try lines.map { line in
            let colon = try #require(line.firstIndex(of: ":"))
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            return (String(line[..<colon]), value)
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    /// The addresses without a scheme in the links of a page, as it spells them.
    private func localLinks(_ page: String) -> [String] {
        page.split(separator: "\n").filter { $0.hasPrefix("=>") }.compactMap { line in
            line.dropFirst(2).split(whereSeparator: \.isWhitespace).first.map(String.init)
        }.filter { !$0.contains(":") }
    }

    /// Where a relative address on a page leads in the archive.
    private func resolve(_ link: String, on page: String) -> String {
        URL(string: link, relativeTo: URL(string: "file:///\(page)"))?.path().dropFirst().description ?? ""
    }

    @Test func metadataIsByTheSpecification() throws {
        #expect(
            try metadata(of: book("lighthouses")) == [
                "title": "Lights of the North", "gpubVersion": "1.0.0", "index": "index.gmi",
                "author": "Jean Phare", "language": "en", "charset": "UTF-8",
                "description": "A capsule with one of everything", "published": "1901",
                "revisionDate": "2026-11-24", "license": "CC BY 4.0",
            ]
        )
    }

    @Test(arguments: fixtures)
    func everyBookHasATitleAndAnIndexThatIsThere(_ fixture: String) throws {
        let book = try book(fixture)
        let metadata = try metadata(of: book)
        #expect(book.entries.first?.name == "metadata.txt")
        #expect(metadata["title"]?.isEmpty == false && metadata["gpubVersion"] == "1.0.0")
        let index = try #require(metadata["index"].flatMap { book.text($0) })
        #expect(index.hasPrefix("# \(metadata["title"] ?? "")\n"))
    }

    /// Whoever presses “next page” comes from the first page of the text to the last, and then to what is looked up.
    @Test func theIndexIsTheReadingOrder() throws {
        #expect(
            try localLinks(#require(book("lighthouses").text("index.gmi"))) == [
                "how-to-read.gmi", "short.gmi", "sections/tower.gmi", "sections/lens.gmi",
                "sections/keepers.gmi", "glossary/index.gmi", "people/index.gmi", "timeline/index.gmi",
                "notes.gmi", "sources.gmi", "study/index.gmi", "schools.gmi", "about.gmi", "cite.gmi",
                "changes.gmi",
            ]
        )
    }

    @Test(arguments: fixtures)
    func noLinkIsInTheIndexTwice(_ fixture: String) throws {
        let links = try localLinks(#require(book(fixture).text("index.gmi")))
        #expect(!links.isEmpty && Set(links).count == links.count)
    }

    @Test(arguments: fixtures)
    func everyLinkLeadsToAFileOfTheBook(_ fixture: String) throws {
        let book = try book(fixture)
        let names = Set(book.entries.map(\.name))
        #expect(names.count == book.entries.count)
        for entry in book.entries where entry.name.hasSuffix(".gmi") {
            for link in localLinks(try #require(book.text(entry.name))) {
                #expect(names.contains(resolve(link, on: entry.name)), "\(entry.name): \(link)")
            }
        }
    }

    @Test(arguments: fixtures)
    func everyFileIsReachedFromTheIndex(_ fixture: String) throws {
        let book = try book(fixture)
        var seen: Set = ["metadata.txt", "index.gmi"]
        var waiting = ["index.gmi"]
        while let page = waiting.popLast() {
            guard page.hasSuffix(".gmi"), let text = book.text(page) else { continue }
            for target in localLinks(text).map({ resolve($0, on: page) })
            where seen.insert(target).inserted { waiting.append(target) }
        }
        #expect(seen == Set(book.entries.map(\.name)))
    }

    @Test func attachmentsAreInTheBook() throws {
        let book = try book("voyage")
        let folder = Repository.fixture("voyage/media")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(!names.isEmpty)
        for name in names {
            let entry = try #require(book.entries.first { $0.name == "media/\(name)" })
            #expect(try Data(contentsOf: URL(filePath: "\(folder)/\(name)")) == Data(entry.bytes))
        }
    }

    /// What takes part in a conversation is not in a book, and the whole text on one page would be the book again.
    @Test(arguments: fixtures)
    func nothingInItIsAnsweredOrTwice(_ fixture: String) throws {
        let book = try book(fixture)
        for name in ["search", "random", "today.gmi", "transaction.gmi", "full.gmi"] {
            #expect(!book.entries.contains { $0.name == name || $0.name.hasSuffix("/\(name)") })
        }
        #expect(!book.entries.contains { String(decoding: $0.bytes, as: UTF8.self).contains("=> search") })
    }

    @Test func twoAreTheSameToTheByte() throws {
        let make = {
            let files = try ExportFormat.gempub.files(of: [CapsuleFolder(Repository.fixture("voyage"))])
            return try bytes(of: #require(files.contents["book.gpub"]))
        }
        #expect(try make() == make())
    }

    @Test func eachTextAndEachTranslationIsABookOfItsOwn() throws {
        let folders = try ["harbour", "reef"].map { try CapsuleFolder(Repository.fixture("shelf/\($0)")) }
        let files = try ExportFormat.gempub.files(of: folders)
        #expect(
            files.contents.keys.sorted() == ["bells/book.gpub", "harbour/book.gpub", "harbour/de/book.gpub"]
        )
        let german = try ParsedArchive(bytes(of: #require(files.contents["harbour/de/book.gpub"])))
        #expect(try metadata(of: german)["language"] == "de")
    }
}
