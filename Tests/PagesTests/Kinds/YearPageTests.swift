import Content
import Pages
import Testing

struct YearPageTests {
    let edition = Edition(of: Lighthouses.article)

    @Test func eachEventHasItsDayItsTextAndWhereItBelongs() throws {
        let page = try #require(edition.page("/timeline/1703.gmi"))
        #expect(page.title == "1703")
        #expect(page.headings.first == "27 November: The great storm")
        #expect(
            page.paragraphs == [
                "1 event", "Plymouth. It happened at sea. (Hague 1975, p. 9)",
                "Added by the editor to: The tower. Terms: Eddystone.",
            ]
        )
        #expect(
            edition.page("/timeline/1698.gmi")?.paragraphs.last
                == "From the article: The tower. Terms: Eddystone."
        )
    }

    @Test func sectionsAndTermsAreLinkedOnceForTheWholeYear() throws {
        let page = try #require(edition.page("/timeline/1822.gmi"))
        #expect(page.labels(under: "In the article") == ["1. The tower", "2. What is a lens?"])
        #expect(
            page.labels(under: "Terms on this page").map { $0.prefix { $0 != ":" } }
                == ["Fresnel lens", "Augustin-Jean Fresnel", "Wick"]
        )
        #expect(page.labels(under: "Onward") == ["Previous: 1703", "Timeline", "Home"])
    }

    struct Row: CustomTestStringConvertible {
        let date: String
        var oldStyle: String?
        let heading: String
        var testDescription: String { date }
    }

    @Test(arguments: [
        Row(date: "1917-11-07", oldStyle: "1917-10-25", heading: "7 November (25 October, old style): T"),
        Row(
            date: "1918-01-13",
            oldStyle: "1917-12-31",
            heading: "13 January (31 December 1917, old style): T"
        ),
        Row(date: "1923-10", heading: "October: T"),
        Row(date: "1923", heading: "1923: T"),
        Row(date: "1923-10~", heading: "About October: T"),
        Row(date: "1917-11-07/1921-03-18", heading: "7 November 1917 to 18 March 1921: T"),
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

    @Test func aSectionThatEndsInAQuestionMarkGetsNoFullStop() {
        let text = edition.page("/timeline/1822.gmi")?.paragraphs.last
        #expect(text == "Added by the editor to: What is a lens? Terms: Wick.")
    }
}
