import Content
import Pages
import Renderers
import TestSupport
import Testing

struct EPUBBookTests {
    private func article(_ fixture: String) throws -> Article {
        try #require(loadArticle(from: SourceFolder.read(Repository.fixture(fixture))).article)
    }

    private func files(_ fixture: String) throws -> [EPUBBook.File] {
        let article = try article(fixture)
        return EPUBBook(of: Edition(of: article), media: article.attachments.map(\.name)).files
    }

    private func text(_ path: String, _ files: [EPUBBook.File]) throws -> String {
        let file = try #require(files.first { $0.path == path })
        guard case .bytes(let bytes) = file.content else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func theFirstFileSaysWhatTheArchiveIs() throws {
        let first = try #require(files("lights").first)
        #expect(first.path == "mimetype")
        #expect(try text("mimetype", files("lights")) == "application/epub+zip")
    }

    /// Only what every reading system can show goes into a book.
    @Test func aBookHasThePicturesOfItsText() throws {
        let files = try files("voyage")
        let media = files.compactMap {
            if case .media(let name) = $0.content { "\(name) at \($0.path)" } else { nil }
        }
        #expect(media == ["coast.png at EPUB/media/coast.png"])
        #expect(try text("EPUB/package.opf", files).contains("media-type=\"image/png\""))
        #expect(try text("EPUB/sections_reef.xhtml", files).contains("<img src=\"media/coast.png\""))
    }

    @Test(arguments: ["lighthouses", "voyage", "languages/he"])
    func thePackageListsEveryFileOnceAndEveryDocumentInOrder(_ fixture: String) throws {
        let files = try files(fixture)
        let package = try MarkupDocument(Array(text("EPUB/package.opf", files).utf8), as: .xml)
        let items = package.elements.filter { $0.name == "item" }
        let listed = items.compactMap { $0.attributes["href"] }.map { "EPUB/\($0)" }
        let made = files.map(\.path).filter {
            !["mimetype", "META-INF/container.xml", "EPUB/package.opf"].contains($0)
        }
        #expect(listed.sorted() == made.sorted())
        let ids = items.compactMap { $0.attributes["id"] }
        let read = package.elements.filter { $0.name == "itemref" }.compactMap { $0.attributes["idref"] }
        #expect(read.allSatisfy(ids.contains) && Set(read).count == read.count)
        let documents = items.filter { $0.attributes["media-type"] == "application/xhtml+xml" }
        #expect(Set(documents.compactMap { $0.attributes["id"] }) == Set(read + ["nav"]))
        let drawn = items.filter { $0.attributes["properties"] == "svg" }.compactMap { $0.attributes["href"] }
        for item in documents {
            let href = try #require(item.attributes["href"])
            #expect(try text("EPUB/\(href)", files).contains("<svg ") == drawn.contains(href), "\(href)")
        }
    }

    @Test func aBookFromRightToLeftTurnsItsPagesSo() throws {
        let files = try files("languages/he")
        #expect(try text("EPUB/package.opf", files).contains("<spine page-progression-direction=\"rtl\">"))
        #expect(try text("EPUB/nav.xhtml", files).contains(" lang=\"he\" xml:lang=\"he\" dir=\"rtl\">"))
    }

    /// A library takes a book with the same identifier for the same book.
    @Test func theIdentifierStaysAsLongAsTitleLanguageAndWritersDo() throws {
        let identifier = { (change: (inout String) -> Void) throws -> String in
            var record = "Title: T\nLanguage: en\nAuthor: A\nLicence: L\nSectionOrder: one\n"
            change(&record)
            let files = [
                "capsule.rec": record, "sections/one.gmi": "Title: \(record.count)\nSummary: S.\n\nA.\n",
            ]
            let folder = SourceFolder(name: "C", files: files.mapValues { Array($0.utf8) })
            let edition = Edition(of: try #require(loadArticle(from: folder).article))
            let package = try MarkupDocument(
                Array(text("EPUB/package.opf", EPUBBook(of: edition, media: []).files).utf8),
                as: .xml
            )
            return try #require(package.elements.first { $0.name == "dc:identifier" }).words
        }
        let first = try identifier { _ in }
        let same = try [
            identifier { $0 += "Introduction: Words.\n" },
            identifier { $0.replace("Licence: L", with: "Licence: CC0") },
        ]
        #expect(same == [first, first])
        let others = try [
            identifier { $0.replace("Title: T", with: "Title: U") },
            identifier { $0.replace("Language: en", with: "Language: de") },
            identifier { $0.replace("Author: A", with: "Author: B") },
        ]
        #expect(Set(others + [first]).count == 4)
        // RFC 9562: a UUID of version 8.
        let form = try Regex("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}")
        for identifier in others + [first] {
            #expect(identifier.wholeMatch(of: form) != nil, "\(identifier)")
        }
    }

    @Test func twoBooksOfATextAreTheSameToTheByte() throws {
        let (one, two) = (try files("lighthouses"), try files("lighthouses"))
        #expect(one.map(\.path) == two.map(\.path))
        for file in one where file.path.hasPrefix("EPUB/") {
            #expect(try text(file.path, one) == text(file.path, two), "\(file.path)")
        }
    }
}
