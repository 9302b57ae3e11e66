import Content
import Pages
import Testing

/// Tests the pages that lead to others: home, contents, glossary, people, timeline.
struct IndexPagesTests {
    let edition = Edition(of: Lighthouses.article)

    @Test func homeNamesEveryDoorOnOneScreen() throws {
        let page = try #require(edition.page("/"))
        #expect(page.title == "Lights of the North")
        #expect(page.paragraphs[1] == "A reader's edition of Jean Phare, “Lights”, Harbour Press, 1901")
        #expect(page.headings == ["The article", "Look things up", "Take it along", "About the text"])
        #expect(
            page.labels(under: "The article") == ["1. The tower", "2. What is a lens?", "3. The keepers"]
        )
        #expect(
            page.labels(under: "Look things up") == [
                "Glossary: 4 terms", "People: 1", "Timeline: 1698 to 1822",
                "Editor's notes: where the references differ", "Sources and further reading, by viewpoint",
            ]
        )
        #expect(page.labels(under: "Take it along") == ["The whole text on one page"])
        #expect(page.labels(under: "About the text") == ["About this book", "How to cite this text"])
        #expect(page.links.first?.label == "How to read")
    }

    @Test func homeStaysOnOneScreenHoweverManySectionsThereAre() throws {
        var article = Lighthouses.article
        article.sections = (1...1000).map { number in
            Section(slug: .named("s\(number)"), title: "S", summary: [], body: Body())
        }
        article.events = []
        let page = try #require(Edition(of: article).page("/"))
        #expect(page.links.count < 30)
        #expect(page.labels(under: "The article").last == "All 1,000 sections")
        let contents = try #require(Edition(of: article).page("/sections/"))
        #expect(contents.headings.prefix(3) == ["The article", "1 to 15", "16 to 30"])
    }

    @Test func homeHasNoLinkToAllOfOneSection() throws {
        let folder = SmallCapsule.folder([
            "capsule.rec":
                "Title: T\nLanguage: en\nAuthor: A\nLicence: L\n\nPart: P\nSectionOrder: one\n",
            "sections/two.gmi": nil,
        ])
        let (edition, problems) = SmallCapsule.compose(folder)
        #expect(problems == [])
        #expect(edition?.page("/")?.links.contains { $0.label.hasPrefix("All") } == false)
        #expect(edition?.page("/")?.links.contains { $0.label == "Part I: P (1 section)" } == true)
    }

    @Test func contentsGiveTheMinutesOfEachSection() throws {
        let page = try #require(edition.page("/sections/"))
        #expect(page.labels(under: "The article").first == "1. The tower (1 minute)")
        #expect(page.labels(under: "Onward") == ["Home"])
    }

    @Test func theGlossaryIsByLetterWithPeopleUnderTheirSurnames() throws {
        let page = try #require(edition.page("/glossary/"))
        #expect(page.headings == ["E", "F", "W", "By kind", "Onward"])
        #expect(
            page.labels(under: "F") == [
                "Fresnel, Augustin-Jean: an engineer of bridges and roads",
                "Fresnel lens: the lens of Fresnel, made of rings",
            ]
        )
        let kinds = page.blocks.compactMap { block -> [String]? in
            if case .list(let lines) = block { lines.map(\.words.plain) } else { nil }
        }
        #expect(
            kinds == [
                [
                    "Concepts (2): Fresnel lens; Wick", "People (1): Fresnel, Augustin-Jean",
                    "Places (1): Eddystone",
                ]
            ]
        )
    }

    @Test func peopleHaveTheirYearsAndRole() {
        let page = edition.page("/people/")
        #expect(page?.links.first?.label == "Fresnel, Augustin-Jean, 1788–1827: French engineer")
    }

    @Test func theTimelineIsByPeriodAboveAChart() throws {
        let page = try #require(edition.page("/timeline/"))
        #expect(
            page.paragraphs == ["4 events, from 1698 to 1822. Most is told of 1822 (2)."]
        )
        #expect(page.headings == ["1698 to 1703", "1822", "The years as a picture", "Onward"])
        #expect(page.labels(under: "1822") == ["1822: Fresnel shows his lens; A lamp with four wicks"])
        let chart = page.blocks.compactMap { if case .chart(let chart, _) = $0 { chart.lines } else { nil } }
        #expect(
            chart == [
                [
                    "1698 o", "   . 1699 to 1702: none", "1703 o", "   . 1704 to 1821: none", "1822 o o",
                ]
            ]
        )
    }

    @Test func erasTakeThePlaceOfDecadesAndWhatIsOutsideStretchesNothing() throws {
        var article = Lighthouses.article
        article.eras = [Era(name: "Wood and stone", years: 1690...1759)]
        let edition = Edition(of: article)
        let page = try #require(edition.page("/timeline/"))
        #expect(page.headings == ["Wood and stone, 1690 to 1759", "1822", "Onward"])
        #expect(page.paragraphs.first == "2 events, from 1698 to 1703.")
        #expect(
            try #require(edition.page("/")).labels(under: "Look things up").contains("Timeline: 1698 to 1703")
        )
    }

    @Test func anEraWithoutEventsHidesNone() throws {
        var article = Lighthouses.article
        article.eras = [Era(name: "Light of gas", years: 1900...1910)]
        let edition = Edition(of: article)
        let page = try #require(edition.page("/timeline/"))
        #expect(page.paragraphs.first == "4 events, from 1698 to 1822. Most is told of 1822 (2).")
        #expect(page.headings == ["1698 to 1703", "1822", "The years as a picture", "Onward"])
        #expect(
            try #require(edition.page("/")).labels(under: "Look things up").contains("Timeline: 1698 to 1822")
        )
    }

    @Test(arguments: [
        "/", "/timeline/", "/timeline/1698.gmi", "/sections/tower.gmi", "/glossary/eddystone.gmi",
    ])
    func noLabelBeginsWithAnISODate(_ path: String) throws {
        let date = /^\d{4}-\d{2}-\d{2}/
        let page = try #require(edition.page(path))
        for link in page.links { #expect(link.label.firstMatch(of: date) == nil) }
    }
}
