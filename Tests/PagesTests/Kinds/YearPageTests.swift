import Content
import Testing

@testable import Pages

struct YearPageTests {
    let edition = Edition(of: Lighthouses.article)

    @Test func eachEventHasItsNameItsDayItsTextAndWhoTellsIt() throws {
        let page = try #require(edition.page("/timeline/1703.gmi"))
        #expect(page.title == "1703")
        #expect(page.headings.first == "The great storm: 27 November")
        #expect(
            page.paragraphs == [
                "1 event", "Plymouth. It happened at sea. (Hague 1975, p. 9) Added by the editor.",
            ]
        )
        #expect(
            edition.page("/timeline/1698.gmi")?.paragraphs.last?.hasSuffix(" Told and dated by the article.")
                == true
        )
    }

    @Test func sectionsAndTermsAreLinkedBelowEachEvent() throws {
        let page = try #require(edition.page("/timeline/1822.gmi"))
        let headings = page.headings
        #expect(
            page.labels(under: headings[0]) == [
                "In the article: The tower", "In the article: What is a lens?", "Fresnel lens",
                "Augustin-Jean Fresnel",
            ]
        )
        #expect(page.labels(under: headings[1]) == ["Added to: What is a lens?", "Wick"])
        #expect(page.labels(under: "Onward") == ["Previous: 1703", "Timeline", "Home"])
    }

    @Test(arguments: Event.Origin.allCases)
    func everyOriginHasWordsOfItsOwn(_ origin: Event.Origin) throws {
        var article = Lighthouses.article
        article.events[0].origin = origin
        let words = try #require(Edition(of: article).page("/timeline/1698.gmi")?.paragraphs.last)
        #expect(words.hasSuffix(TextNaming(of: article).origin(origin)))
        let others = Event.Origin.allCases.filter { $0 != origin }.map(TextNaming(of: article).origin)
        #expect(!others.contains(where: words.hasSuffix))
    }

    @Test func whatTheEditorAddsIsNotSaidToStandInTheArticle() throws {
        let page = try #require(edition.page("/timeline/1703.gmi"))
        #expect(page.labels(under: "The great storm: 27 November").first == "Added to: The tower")
    }

    @Test func aYearNamesItsEra() throws {
        var article = Lighthouses.article
        article.eras = [Era(name: "Wood", years: 1690...1710)]
        #expect(Edition(of: article).page("/timeline/1703.gmi")?.paragraphs.first == "Wood · 1 event")
        #expect(Edition(of: article).page("/timeline/1822.gmi")?.paragraphs.first == "2 events")
    }

    struct Row: CustomTestStringConvertible {
        let date: String
        var oldStyle: String?
        let heading: String
        var testDescription: String { date }
    }

    @Test(arguments: [
        Row(date: "1917-11-07", oldStyle: "1917-10-25", heading: "T: 7 November (25 October, old style)"),
        Row(
            date: "1918-01-13",
            oldStyle: "1917-12-31",
            heading: "T: 13 January (31 December 1917, old style)"
        ),
        Row(date: "1923-10", heading: "T: October"),
        Row(date: "1923", heading: "T"),
        Row(date: "1923-10~", heading: "T: about October"),
        Row(date: "1917-11-07/1921-03-18", heading: "T: 7 November 1917 to 18 March 1921"),
    ])
    func theYearIsNotRepeatedInItsOwnDates(_ row: Row) throws {
        var article = EditionTests.bare
        let date = try #require(EDTFDate(row.date))
        let oldStyle = row.oldStyle.flatMap { EDTFDate($0) }
        article.events = [
            Event(date: date, oldStyle: oldStyle, title: "T", sections: [.named("only")], origin: .article)
        ]
        #expect(Edition(of: article).page("/timeline/\(date.year).gmi")?.headings.first == row.heading)
    }
}
