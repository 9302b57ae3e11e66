import Languages
import Content
import Pages
import Testing

struct WordingTests {
    @Test(arguments: [
        (0, "0 words"), (1, "1 word"), (2, "2 words"), (640, "640 words"), (1_234_567, "1,234,567 words"),
    ])
    func countsReadRight(_ count: Int, _ words: String) {
        #expect(Wording.english.count(count, .words) == words)
    }

    @Test(arguments: [(0, "1 minute"), (220, "1 minute"), (221, "2 minutes"), (640, "3 minutes")])
    func readingTimeIsRoundedUp(_ words: Int, _ minutes: String) {
        #expect(Wording.english.readingTime(words) == minutes)
    }

    @Test(arguments: [
        ("de", "2 Wörter"), ("de-AT", "2 Wörter"), ("DE", "2 Wörter"), ("en-GB", "2 words"),
        ("sv", "2 words"),
    ])
    func aLanguageIsChosenByItsFirstSubtag(_ language: String, _ words: String) {
        let wording = Wording(language: language)
        #expect(wording.count(2, .words) == words)
    }

    /// In an edition with one of everything, no plural follows a one.
    @Test(arguments: ["en", "de"])
    func oneIsSingular(language: String) throws {
        var article = Lighthouses.article
        article.language = language
        article.sections = [Lighthouses.tower]
        article.terms = [Lighthouses.fresnelPerson]
        article.freePages = []
        article.events = Array(article.events.prefix(1))
        article.sources = Array(article.sources.prefix(1))
        article.sections[0].body.notes = Array(article.sections[0].body.notes.prefix(1))
        let edition = Edition(of: article, isSearchable: true)
        let found = try #require(edition.search?.results(for: "winstanley"))
        let words = (edition.pages + [found]).flatMap { page in
            page.paragraphs + page.headings + page.links.map(\.label)
                + page.blocks.flatMap { block -> [String] in
                    if case .list(let lines) = block { lines.map(\.words.plain) } else { [] }
                }
        }
        let plurals =
            [
                "sections", "words", "minutes", "terms", "people", "events", "notes", "editor's notes",
                "sources", "works",
                "pages", "concepts", "places", "others",
            ] + [
                "Abschnitte", "Wörter", "Minuten", "Begriffe", "Personen", "Ereignisse", "Anmerkungen",
                "Quellen", "Werke",
                "Seiten", "Einträge", "Orte", "weitere",
            ]
        for plural in plurals {
            for text in words {
                let places = text.split(separator: " ").map { $0.trimmingPrefix("(") }
                #expect(!zip(places, places.dropFirst()).contains { $0 == "1" && $1 == plural }, "\(text)")
            }
        }
        #expect(words.contains { $0.contains(language == "de" ? "1 Ereignis" : "1 event") })
    }

    @Test func germanReadsAsGermansWrite() throws {
        var article = Lighthouses.article
        article.language = "de"
        let edition = Edition(of: article)
        let home = try #require(edition.page("/")).links.map(\.label)
        #expect(home.contains("Personen: 1"))
        let sources = try #require(edition.page("/sources.gmi")).links.map(\.label)
        #expect(sources.contains("Zitiert in: 1. The tower"))
    }

    @Test(arguments: [("en", "and 1 more"), ("de", "und 1 weiteres")])
    func oneThatIsLeftOutIsSingular(language: String, words: String) throws {
        var article = Lighthouses.article
        article.language = language
        let events = (1...7).map { number in
            var event = article.events[2]
            event.title = "Lens \(number)"
            return event
        }
        article.events = events
        let labels = try #require(Edition(of: article).page("/timeline/")).links.map(\.label)
        #expect(labels.contains { $0.hasSuffix("; \(words)") })
    }

    @Test func thousandsAreSetApartAsTheLanguageDoes() {
        #expect(Wording.german.count(3900, .words) == "3.900 Wörter")
    }
}
