import Content
import Testing

@testable import Pages
import Text

struct TermPageTests {
    let edition = Edition(of: Lighthouses.article)

    @Test func sectionsThatMentionTheTermAreQuoted() throws {
        let page = try #require(edition.page("/glossary/eddystone.gmi"))
        #expect(
            page.labels(under: "Where it comes up") == [
                "The tower: “The Eddystone stood far out.”",
                "What is a lens? “Fresnel made it, after the Eddystone was old.”",
            ]
        )
    }

    @Test func aPronunciationStandsBelowTheNameInItsOwnLanguage() throws {
        var article = Lighthouses.article
        (article.terms[1].native, article.terms[1].pronunciation) = ("Ēadesstān", "ED-i-ston [ˈɛdɪstən]")
        let page = try #require(Edition(of: article).page("/glossary/eddystone.gmi"))
        let items = page.blocks.compactMap {
            if case .list(let items) = $0 { items.map(\.words.words) } else { nil }
        }
        #expect(items.joined().contains("Pronunciation: ED-i-ston [ˈɛdɪstən]"))
    }

    @Test func noSentenceIsCutInsideAMark() throws {
        var article = Lighthouses.article
        article.sections[2].body.blocks = [
            .paragraph([
                .text("See "), .term(.wick, words: "Wicks. A. Lamp"), .text(" of oil. It ends."),
                .text(" Read "), .term(.wick, words: "Again? So"), .text(" and "),
                .term(.fresnel, words: "lens"),
            ])
        ]
        article.terms[3].body.blocks = [
            .paragraph([
                .text("See "), .citation(Citation(key: "hague-1975", locator: "vol. 2. Part 3")),
                .text(" first. Then."),
            ])
        ]
        let edition = Edition(of: article)
        let wick = try #require(edition.page("/glossary/wick.gmi"))
        #expect(wick.labels(under: "Where it comes up").last == "The keepers: “See Wicks. A. Lamp of oil.”")
        let lens = try #require(edition.page("/glossary/fresnel-lens.gmi"))
        #expect(lens.labels(under: "Where it comes up").last == "The keepers: “Read Again? So and lens”")
        let keepers = try #require(edition.page("/sections/keepers.gmi"))
        #expect(
            keepers.labels(under: "Terms on this page").first
                == "Wick: See (Hague 1975, vol. 2. Part 3) first"
        )
    }

    @Test func aLinkOfTheTextTakesNothingFromTheGroups() throws {
        let before = try #require(edition.page("/glossary/eddystone.gmi"))
        var article = Lighthouses.article
        article.terms[1].body.blocks.append(.link(address: "../sections/tower.gmi", label: "The tower"))
        article.terms[1].body.blocks.append(.link(address: "./", label: "All terms"))
        let page = try #require(Edition(of: article).page("/glossary/eddystone.gmi"))
        #expect(page.links.map(\.label) == ["The tower", "All terms"] + before.links.map(\.label))
    }

    @Test func aTermDefinedByNotesAloneHasItsNameForALabel() throws {
        var article = Lighthouses.article
        let name = String(repeating: "Long ", count: 16) + "name"
        article.terms[3].name = name
        article.terms[3].body = Body(
            blocks: [.paragraph([.note(label: "a"), .text(" "), .note(label: "b")])],
            notes: [Note(label: "a", text: [.text("One.")]), Note(label: "b", text: [.text("Two.")])]
        )
        let page = try #require(Edition(of: article).page("/sections/tower.gmi"))
        #expect(page.labels(under: "Terms on this page").contains(name))
    }

    @Test func aMentionInANoteCounts() throws {
        let page = try #require(edition.page("/glossary/wick.gmi"))
        #expect(page.labels(under: "Where it comes up") == ["The tower: “A wick burned there.”"])
    }

    @Test func aSentenceIsQuotedWhole() throws {
        var article = Lighthouses.article
        let words = String(repeating: "ängstliche Möwen ", count: 10)
        article.sections[2].body.blocks.append(
            .paragraph([.text("First. When \(words)"), .term(.wick, words: "wicks"), .text(" burned out.")])
        )
        let page = try #require(Edition(of: article).page("/glossary/wick.gmi"))
        #expect(
            page.labels(under: "Where it comes up").last == "The keepers: “When \(words)wicks burned out.”"
        )
    }

    @Test func aSentenceWithoutEndIsCutBetweenWordsAroundTheMention() throws {
        var article = Lighthouses.article
        let words = String(repeating: "ängstliche Möwen ", count: 40)
        article.sections[2].body.blocks.append(
            .paragraph([
                .text("First. When \(words)"), .term(.wick, words: "wicks"), .text(" burned \(words) out."),
            ])
        )
        let page = try #require(Edition(of: article).page("/glossary/wick.gmi"))
        let label = try #require(page.labels(under: "Where it comes up").last)
        #expect(label.hasPrefix("The keepers: “… "))
        #expect(label.hasSuffix(" …”"))
        #expect(label.contains(" wicks burned "))
        #expect(label.utf8.count < 660)
        #expect(!label.contains("\u{FFFD}"))
    }

    @Test func relatedTermsThoseOfTheDefinitionAndThoseThatMentionItAreListed() throws {
        let page = try #require(edition.page("/glossary/fresnel-lens.gmi"))
        #expect(page.labels(under: "See also") == ["Augustin-Jean Fresnel: an engineer of bridges and roads"])
        let person = try #require(edition.page("/glossary/augustin-jean-fresnel.gmi"))
        #expect(
            person.labels(under: "In other entries") == ["Fresnel lens: the lens of Fresnel, made of rings"]
        )
        let reef = try #require(edition.page("/glossary/eddystone.gmi"))
        #expect(reef.labels(under: "See also") == ["Wick: a cord that draws up oil"])
    }

    @Test func eventsAndSourcesFollow() throws {
        let page = try #require(edition.page("/glossary/eddystone.gmi"))
        #expect(
            page.labels(under: "Events") == ["1698: First light on the Eddystone", "1703: The great storm"]
        )
        #expect(page.groups.last?.items.map(\.plain) == ["D. B. Hague, Lighthouses (1975), p. 3."])
        #expect(page.labels(under: "Onward") == ["Glossary", "Home"])
    }

    @Test func kindDatesAndRoleFollowTheDefinition() throws {
        let page = try #require(edition.page("/glossary/augustin-jean-fresnel.gmi"))
        #expect(page.paragraphs.first == "An engineer of bridges and roads.")
        let lists = page.blocks.compactMap {
            if case .list(let items) = $0 { items.map(\.words.plain) } else { nil }
        }
        #expect(lists.first?.first?.hasPrefix("person") == true)
        #expect(lists.first?.dropFirst() == ["10 May 1788 to 14 July 1827", "French engineer"])
    }

    @Test func aKindAloneIsALineAndNoList() throws {
        let page = try #require(edition.page("/glossary/wick.gmi"))
        #expect(page.paragraphs.contains("concept"))
        #expect(!page.blocks.contains { if case .list = $0 { true } else { false } })
    }

    struct SaidRow: CustomTestStringConvertible {
        let role: String
        let definition: String
        let rest: String?
        var testDescription: String { role }
    }

    @Test(arguments: [
        SaidRow(role: "leader of the Left Opposition", definition: "He led the Left Opposition.", rest: nil),
        SaidRow(
            role: "builder of the Red Army, founder of the Fourth International",
            definition: "He built up the Red Army.",
            rest: "founder of the Fourth International"
        ),
        SaidRow(role: "French engineer", definition: "An engineer of roads.", rest: "French engineer"),
        SaidRow(role: "engineer, keeper", definition: "A keeper and engineer.", rest: nil),
        SaidRow(role: "wife of Lenin", definition: "Lenin's wife.", rest: nil),
        SaidRow(role: "keeper", definition: "", rest: "keeper"),
    ])
    func aRoleDoesNotSayAgainWhatTheDefinitionSays(_ row: SaidRow) {
        #expect(SaidWords(row.definition).rest(row.role) == row.rest)
    }

    @Test func datesAreNotSaidAgain() throws {
        let said = SaidWords("He was born in 1788 and died in 1827.")
        #expect(try said.hasYears(of: #require(EDTFDate("1788-05-10/1827-07-14"))))
        #expect(try !said.hasYears(of: #require(EDTFDate("1788/1828"))))
    }
}
