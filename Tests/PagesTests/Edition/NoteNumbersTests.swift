import Content
import Testing

@testable import Pages

struct NoteNumbersTests {
    private let article: Article = {
        var article = Lighthouses.article
        article.sections[2].body = Body(
            blocks: [.paragraph([.text("Home."), .note(label: "far"), .note(label: "near")])],
            notes: [
                Note(label: "far", text: [.text("Third. Not first.")]),
                Note(label: "near", text: [.text("Second.")]),
            ]
        )
        return article
    }()

    @Test func countThroughAllTextsInTheirOrder() {
        let texts = PageText.all(of: article)
        let numbers = NoteNumbers(texts)
        let all = texts.flatMap { text in text.body.notes.compactMap { numbers[text.page][$0.label] } }
        #expect(all == Array(1...texts.reduce(0) { $0 + $1.body.notes.count }))
        #expect(numbers[.section(article.sections[2].slug)] == ["far": 2, "near": 3])
        #expect(numbers[.home].isEmpty)
    }

    @Test func aNoteHasOneNumberOnEveryPage() throws {
        let edition = Edition(of: article)
        let section = try #require(edition.page("/sections/keepers.gmi"))
        let full = try #require(edition.page("/full.gmi"))
        let notes = try #require(edition.page("/notes.gmi"))
        for page in [section, full] {
            #expect(page.paragraphs.contains("Home.[2][3]"))
            #expect(page.paragraphs.contains("[2] Third. Not first."))
        }
        #expect(notes.headings.contains("Note\u{A0}2: Third"))
        #expect(notes.headings.contains("Note\u{A0}3: Second"))
    }
}
