import Pages
import Testing

struct PageWithoutNavigationTests {
    private func withoutNavigation(_ blocks: [Block]) -> [Block] {
        Page(blocks).withoutNavigation.blocks
    }

    private let words = Block.paragraph([.text("Words.")])
    private let way = Block.links([Link(.page(.home), label: "Home")])

    @Test func linksGoAndTheHeadingOverThemToo() {
        let blocks: [Block] = [words, .heading(level: 2, "Onward"), .heading(level: 3, "A"), way, way]
        #expect(withoutNavigation(blocks) == [words])
    }

    @Test func aHeadingStaysWithTheTextBelowItsLinks() {
        let heading = Block.heading(level: 2, "H")
        #expect(withoutNavigation([heading, way, words]) == [heading, words])
    }

    @Test func aHeadingStaysWithTheTextBelowALowerOne() {
        let blocks: [Block] = [.heading(level: 2, "H"), .heading(level: 3, "I"), words]
        #expect(withoutNavigation(blocks) == blocks)
        #expect(withoutNavigation([.heading(level: 3, "I"), way] + blocks) == blocks)
    }

    @Test func aHeadingOverNothingIsTheWritersAndStays() {
        let (high, low) = (Block.heading(level: 2, "H"), Block.heading(level: 3, "I"))
        for blocks in [
            [high], [high, low], [words, high], [high, high, words], [low, high, low, low, words],
        ] {
            #expect(withoutNavigation(blocks) == blocks)
        }
        #expect(withoutNavigation([high, low, high, way]) == [high, low])
        #expect(withoutNavigation([high, way, low, high, words]) == [high, low, high, words])
        #expect(withoutNavigation([high, low, way, low]) == [high, low])
    }

    @Test func aLinkOfTheTextAndOneOutOfTheCapsuleStay() {
        let cited = Link(.page(.sources), label: "Hague 1975", isPartOfText: true)
        let web = Link(.external("https://example.org/"), label: "Web")
        let blocks = withoutNavigation([.links([cited, Link(.page(.home), label: "Home"), web])])
        #expect(blocks == [.paragraph([.text("Hague 1975")]), .links([web])])
    }

    @Test func aLinkOutOfTheCapsuleIsNotAlsoWords() {
        let web = Link(.external("https://example.org/"), label: "Web", isPartOfText: true)
        #expect(withoutNavigation([.links([web, web])]) == [.links([web, web])])
    }

    @Test func theSourcesOfATextStay() throws {
        let edition = Edition(of: Lighthouses.article)
        let page = try #require(edition.pages.first { $0.path == "/sections/tower.gmi" })
        let headings = page.withoutNavigation.blocks.compactMap {
            if case .heading(_, let words) = $0 { words } else { nil }
        }
        #expect(headings == ["Its stone", "Notes", "Sources"])
    }
}
