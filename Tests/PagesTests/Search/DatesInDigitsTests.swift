import Content
import Languages
import TestSupport
import Testing

@testable import Pages

struct DatesInDigitsTests {
    private func search(_ words: String, language: String = "en", days: [String]) throws -> Page {
        var article = Lighthouses.article
        article.language = language
        article.events = try days.map { day in
            var event = try #require(Lighthouses.article.events.first)
            (event.date, event.title) = (try #require(EDTFDate(day)), "The lamp of \(day.prefix(4))")
            return event
        }
        return try #require(Edition(of: article, isSearchable: true).search?.results(for: words))
    }

    @Test(arguments: [
        ("1822-07-25", "Search: 25 July 1822"), ("1822-07", "Search: July 1822"),
        ("lamp 1822-07-25", "Search: lamp 25 July 1822"), ("1822-07-25,", "Search: 25 July 1822"),
        ("... 25.7.1822 -- .", "Search: 25 July 1822"), ("lamp 25.07.1822.", "Search: lamp 25 July 1822"),
        ("(1822-07-25)\nlamp", "Search: 25 July 1822 lamp"),
    ])
    func aDateInDigitsIsSearchedInWords(words: String, title: String) throws {
        let page = try search(words, days: ["1822-07-25", "1823-07-25"])
        #expect(page.title == title)
        #expect(page.paragraphs.first == "1 page")
        #expect(page.links.first?.target == .page(.year(1822)))
    }

    @Test(arguments: [
        "1822-21", "1822-13", "1822-7", "1822-02-30", "1822-07-25-1", "822-07-25", "x1822-07-25",
        "1822-07-25th", "1822-0７",
    ])
    func whatIsNoDayAndNoMonthStaysAsItIs(words: String) throws {
        #expect(try search(words, days: ["1822-07-25"]).title == "Search: \(words)")
    }

    @Test(arguments: [("31.2.1822", "Search: 31 2 1822"), ("7.1822", "Search: 7 1822")])
    func whatIsNoDayWithDotsIsNumbers(words: String, title: String) throws {
        #expect(try search(words, days: ["1822-07-25"]).title == title)
    }

    @Test func digitsThatStandInATextAreThoseOfTheText() throws {
        var article = Lighthouses.article
        article.events[0].title = "The keepers of 1822-07"
        let index = try #require(Edition(of: article, isSearchable: true).search)
        #expect(index.results(for: "1822-07")?.title == "Search: 1822-07")
    }

    /// A month that stands alone is another word there than after a day.
    @Test(arguments: ["pl", "uk", "ru"])
    func aMonthIsFoundWhereItHasTwoForms(language: String) throws {
        let page = try search("1822-11", language: language, days: ["1822-11-07"])
        #expect(page.links.first?.target == .page(.year(1822)))
        #expect(page.paragraphs.first == Wording(language: language)[.onePageFound])
    }

    /// Each date that readers are shown, in either calendar, of a person, and at the end of a time.
    @Test(arguments: ["1822-03", "1822-05", "1822-08", "1822-10"])
    func monthsOfAllDatesAreFound(month: String) throws {
        var article = Lighthouses.article
        article.language = "pl"
        article.events[0].date = try #require(EDTFDate("1822-08-07"))
        article.events[0].oldStyle = EDTFDate("1822-03-26")
        article.terms[0].dates = EDTFDate("1822-05-10/1822-10-02")
        let index = try #require(Edition(of: article, isSearchable: true).search)
        let page = try #require(index.results(for: month))
        #expect(page.paragraphs.first == Wording(language: "pl")[.onePageFound])
    }

    /// The article's capsule, in which many pages have the words of a date.
    @Test(arguments: [("1917-11-07", 1917), ("1917-11", 1917)])
    func theTimelineOfTheArticleIsFoundByItsDays(words: String, year: Int) throws {
        let page = try #require(StudyDeskTests.edition?.search?.results(for: words))
        #expect(page.targets.prefix(3).contains(.year(year)), "\(page.links.map(\.label))")
    }
}
