import Content
import Testing

@testable import Publishing

struct GempubMetadataTests {
    private func article() -> Article {
        Article(title: "Lights", language: "de", authors: ["Ada Keeper", "Jon Voss"], licence: "CC BY 4.0")
    }

    private func text(_ article: Article) -> String {
        String(decoding: GempubMetadata(of: article).bytes, as: UTF8.self)
    }

    @Test func aTextOfOnesOwnNamesItsAuthors() {
        #expect(
            text(article()) == """
                title: Lights
                gpubVersion: 1.0.0
                index: index.gmi
                author: Ada Keeper und Jon Voss
                language: de
                charset: UTF-8
                license: CC BY 4.0

                """
        )
    }

    @Test(arguments: [
        ("1901-05-03", "publishDate: 1901-05-03"), ("1901", "published: 1901"),
        ("1901-05", "published: 1901"),
        ("0901~", "published: 0901"),
    ])
    func anOriginalTellsWhenItCameOut(date: String, line: String) throws {
        var article = article()
        article.original = OriginalText(title: "The light", author: "A. Keeper", date: EDTFDate(date))
        #expect(text(article).contains("\nauthor: A. Keeper\n"))
        #expect(text(article).contains("\n\(line)\n"))
    }

    @Test func changesTellWhenATextOfOnesOwnCameOutAndWhenItWasRevised() throws {
        var article = article()
        article.changes = try [(2026, 3, 9), (2025, 12, 24)].map { year, month, day in
            Change(date: try #require(CalendarDate(year: year, month: month, day: day)), title: "A change")
        }
        #expect(text(article).contains("\npublishDate: 2025-12-24\nrevisionDate: 2026-03-09\n"))
    }

    @Test(arguments: [("cover.png", true), ("Cover.JPG", true), ("coast.png", false), ("cover.gif", false)])
    func aPictureOfThatNameIsTheCover(name: String, isCover: Bool) throws {
        var article = article()
        article.attachments = [Attachment(name: try #require(MediaName(name)), byteCount: 1, alt: "A tower.")]
        #expect(text(article).contains("\ncover: media/\(name)\n") == isCover)
    }
}
