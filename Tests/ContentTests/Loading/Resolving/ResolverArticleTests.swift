import Content
import Records
import Testing

struct ResolverArticleTests {
    private let own = "Title: T\nLanguage: en\nAuthor: A\nLicence: L\nSectionOrder: opening ending\n"
    private let event = "Date: 1917\nTitle: E\nText: Words.\nSection: opening\n"

    @Test func aTextOfOnesOwnHasNoOriginal() {
        let folder = capsule(["capsule.rec": own, "timeline.rec": event])
        let article = loadArticle(from: folder).article
        #expect(problems(of: folder) == [])
        #expect(article?.original == nil && article?.events.map(\.origin) == [nil])
    }

    @Test func anEventOfOnesOwnTextMayHaveAnOrigin() {
        let folder = capsule(["capsule.rec": own, "timeline.rec": event + "Origin: editor\n"])
        #expect(loadArticle(from: folder).article?.events.map(\.origin) == [.editor])
    }

    @Test func anEventOfAnEditionHasAnOrigin() {
        #expect(
            problems(of: capsule(["timeline.rec": event])) == [
                "timeline.rec:1:1: error: this event has no “Origin”; add a line with that field: “Origin: article”, or with dated or corrected or editor in its place"
            ]
        )
    }

    @Test(arguments: [
        ("SourceTitle: S", "“SourceTitle”", "“SourceAuthor” is missing"),
        ("SourceAuthor: W", "“SourceAuthor”", "“SourceTitle” is missing"),
        ("SourcePublisher: P", "“SourcePublisher”", "“SourceTitle” and “SourceAuthor” are missing"),
        ("SourceDate: 1924\nSourceTitle: S", "“SourceTitle”", "“SourceAuthor” is missing"),
    ])
    func halfAnOriginalIsAMistake(_ fields: String, _ present: String, _ missing: String) throws {
        let found = problems(of: capsule(["capsule.rec": own + fields + "\n", "timeline.rec": nil]))
        try #require(found.count == 1, "\(found)")
        #expect(
            found[0].contains(
                "\(present) is of the text that this is an edition of, and \(missing); write that"
            )
        )
    }

    @Test func anEmptyFieldIsNotMissingToo() {
        let found = problems(of: capsule(["capsule.rec": own + "SourceTitle: S\nSourceAuthor:\n"]))
        #expect(
            found == ["capsule.rec:7:1: error: “SourceAuthor” has no value; write one, or remove the line"]
        )
    }

    @Test func severalPeopleAreAuthors() throws {
        let folder = capsule([
            "capsule.rec": own + "Author: B\n", "timeline.rec": nil,
            "sections/ending.gmi":
                "Title: E\nAuthor: C\nAuthor: D\nDate: 1923-10~\nSummary: S.\n\nIt ended.\n",
        ])
        let article = try #require(loadArticle(from: folder).article)
        #expect(article.authors == ["A", "B"])
        #expect(article.sections.map(\.authors) == [[], ["C", "D"]])
        #expect(article.sections.map(\.date) == [nil, EDTFDate("1923-10~")])
    }

    @Test func anAuthorStandsThereOnce() {
        #expect(
            problems(of: capsule(["capsule.rec": own + "Author: A\n", "timeline.rec": nil])) == [
                "capsule.rec:6:9: error: “A” stands here a second time; remove one of them"
            ]
        )
    }

    @Test func aSectionsDateIsEDTF() {
        let text = "Title: E\nDate: 3 May 2026\nSummary: S.\n\nIt ended.\n"
        #expect(
            problems(of: capsule(["sections/ending.gmi": text])) == [
                "sections/ending.gmi:2:7: error: “3 May 2026” is no date in EDTF; write 2026-05-03"
            ]
        )
    }
}
