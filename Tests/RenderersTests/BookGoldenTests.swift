import Content
import Pages
import Renderers
import TestSupport
import Testing

/// Compares a few files of e-books byte for byte.
struct BookGoldenTests {
    @Test(arguments: [
        ("lighthouses", "package.opf"), ("voyage", "nav.xhtml"), ("lighthouses", "sections_tower.xhtml"),
        ("lighthouses", "title.xhtml"),
    ])
    func aFileIsAsReviewed(_ fixture: String, _ name: String) throws {
        let article = try #require(loadArticle(from: SourceFolder.read(Repository.fixture(fixture))).article)
        let book = EPUBBook(of: Edition(of: article), media: article.attachments.map(\.name))
        let file = try #require(book.files.first { $0.path == "EPUB/\(name)" })
        guard case .bytes(let bytes) = file.content else {
            Issue.record("\(name) is not made")
            return
        }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(try text == GoldenFile("epub-\(name)").text(rewrittenAs: text))
    }
}
