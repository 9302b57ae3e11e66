import Content
import Pages
import Testing
import Text

struct SectionPageTests {
    let edition = Edition(of: Lighthouses.article)

    @Test func saysWhereItStandsAndHowLongItIs() throws {
        let page = try #require(edition.page("/sections/tower.gmi"))
        #expect(page.title == "The tower")
        #expect(page.paragraphs.first == "Section 1 of 3 · 25 words, about 1 minute")
    }

    @Test func groupsStandBelowTheTextInOneOrder() throws {
        let page = try #require(edition.page("/sections/tower.gmi"))
        #expect(
            page.headings == [
                "Its stone", "Notes", "Terms on this page", "When", "Sources", "How to cite this text",
                "Onward",
            ]
        )
    }

    @Test func termsComeInTheOrderOfFirstMentionWithThoseOfTheNotesLast() throws {
        let tower = try #require(edition.page("/sections/tower.gmi"))
        #expect(
            tower.labels(under: "Terms on this page") == [
                "Eddystone: a reef off Plymouth, known for its lights", "Wick: a cord that draws up oil",
            ]
        )
        let lens = try #require(edition.page("/sections/lens.gmi"))
        #expect(
            lens.labels(under: "Terms on this page").map { $0.prefix { $0 != ":" } }
                == ["Fresnel lens", "Augustin-Jean Fresnel", "Eddystone"]
        )
    }

    @Test func aNoteHasTheNumberOfItsMarkAndItsCitationsShareBrackets() throws {
        let page = try #require(edition.page("/sections/tower.gmi"))
        #expect(page.paragraphs[1] == "It was dark. The Eddystone stood far out. [1] Ships came.")
        #expect(
            page.paragraphs.last { $0.hasPrefix("[1]") }
                == "[1] How far? About 14 kilometres. A wick burned there. (Hague 1975, p. 12; Levitt 2013)"
        )
    }

    @Test func theLineUnderAQuotationThatNamesItsSpeakerBelongsToIt() throws {
        let page = try #require(edition.page("/sections/tower.gmi"))
        let attribution = page.blocks.compactMap { block -> String? in
            if case .attribution(let runs) = block { runs.plain } else { nil }
        }
        #expect(attribution == ["Winstanley, on the rock, 1698 (Hague 1975)"])
    }

    @Test func aParagraphUnderAQuotationStaysOne() {
        var article = Lighthouses.article
        article.sections[2].body.blocks = [.quotation([[.text("Home!")]]), .text("So they went. “Home.”")]
        let blocks = Edition(of: article).page("/sections/keepers.gmi")?.blocks ?? []
        #expect(blocks.contains(.paragraph([.text("So they went. “Home.”")])))
    }

    @Test func aYearIsLinkedOnceWithTheTitlesOfItsEvents() throws {
        let tower = try #require(edition.page("/sections/tower.gmi"))
        #expect(
            tower.labels(under: "When") == [
                "1698: First light on the Eddystone", "1703: The great storm", "1822: Fresnel shows his lens",
            ]
        )
        let lens = try #require(edition.page("/sections/lens.gmi"))
        #expect(lens.labels(under: "When") == ["1822: Fresnel shows his lens; A lamp with four wicks"])
    }

    @Test func worksCitedAreEntriesWithThePlacesThatThePageCites() throws {
        let page = try #require(edition.page("/sections/tower.gmi"))
        let sources = try #require(page.groups.first { $0.heading == "Sources" })
        #expect(
            sources.items.map(\.plain) == [
                "D. B. Hague, Lighthouses (1975), p. 12.", "T. Levitt, A Short Bright Flash (2013).",
            ]
        )
        #expect(
            sources.links.map(\.label) == [
                "Levitt 2013 (free to read)", "Sources and further reading, by viewpoint",
            ]
        )
    }

    @Test func aWorkIsNamedAsItIsCitedUnlessItsEntrySaysSo() throws {
        var article = Lighthouses.article
        article.sources += [
            Source(key: "pss", short: "PSS", citation: "Collected Works."),
            Source(key: "wick", short: "Wick 1901", citation: "Lena Wick, Oil (1901)"),
        ]
        article.sections[2].body.blocks = [
            .paragraph([
                .citation(Citation(key: "pss", locator: "vol. 1")), .citation(Citation(key: "wick")),
                .citation(Citation(key: "pss", locator: "vol. 2")),
            ])
        ]
        let page = try #require(Edition(of: article).page("/sections/keepers.gmi"))
        #expect(
            page.groups.first { $0.heading == "Sources" }?.items.map(\.plain) == [
                "PSS: Collected Works, vol. 1, vol. 2.", "Lena Wick, Oil (1901).",
            ]
        )
    }

    @Test func theNextSectionIsOneLineBelowTheTextAndThePreviousInTheFoot() throws {
        let lens = try #require(edition.page("/sections/lens.gmi"))
        #expect(
            lens.onward
                == LinkGroup(links: [Link(.page(.section(.named("keepers"))), label: "Next: The keepers")])
        )
        #expect(lens.labels(under: "Onward") == ["Previous: The tower", "Contents", "Home"])
        let first = try #require(edition.page("/sections/tower.gmi"))
        #expect(first.labels(under: "Onward") == ["Contents", "Home"])
        let links = try #require(first.blocks.firstIndex { if case .links = $0 { true } else { false } })
        let notes = try #require(first.blocks.firstIndex(of: .heading(level: 2, "Notes")))
        #expect(links < notes)
    }

    @Test func theLastSectionSaysWhatToDoNow() throws {
        let last = try #require(edition.page("/sections/keepers.gmi")?.onward)
        #expect(last.words == "That was the last of 3 sections.")
        #expect(
            last.links.map(\.label) == [
                "Timeline: 1698 to 1822", "Editor's notes: where the references differ",
                "The article in short",
                "Begin again: The tower",
            ]
        )
    }

    @Test func theOnlySectionDoesNotBeginAgainWithItself() throws {
        var article = Lighthouses.article
        article.sections = [article.sections[0]]
        let onward = try #require(Edition(of: article).page("/sections/tower.gmi")?.onward)
        #expect(onward.words == "That was the whole text.")
        #expect(!onward.links.contains { $0.label.hasPrefix("Begin again") })
    }

    @Test(arguments: ["../", "lens.gmi", "./", "keepers.gmi", "../glossary/wick.gmi", "https://example.org/"])
    func aLinkOfTheTextStandsWhateverElseLeadsThere(_ address: String) throws {
        var article = Lighthouses.article
        article.sections[1].body.blocks += [
            .link(address: address, label: "First"), .text("Words."), .link(address: address, label: "Again"),
        ]
        let plain = try #require(edition.page("/sections/lens.gmi"))
        let page = try #require(Edition(of: article).page("/sections/lens.gmi"))
        #expect(page.links.prefix(2).map(\.label) == ["First", "Again"])
        #expect(!page.paragraphs.contains("First") && !page.paragraphs.contains("Again"))
        #expect(page.links.dropFirst(2) == plain.links[...], "nothing else has changed")
    }

    @Test func manyTermsAreListedByKind() throws {
        var article = Lighthouses.article
        for number in 1...30 {
            let slug = Slug.named("lamp-\(number)")
            article.terms.append(
                Term(slug: slug, name: "Lamp \(number)", kind: number < 16 ? .work : .place, body: Body())
            )
            article.sections[2].body.blocks.append(.paragraph([.term(slug, words: "lamp")]))
        }
        let page = try #require(Edition(of: article).page("/sections/keepers.gmi"))
        #expect(page.headings.prefix(3) == ["Terms on this page", "Places", "Works"])
    }
}
