import Content
import Testing

@testable import Pages

struct NameSearchTests {
    private func names(_ terms: [(slug: String, names: [String])]) -> NameSearch {
        NameSearch(
            for: TermNames(
                terms.map { slug, names in
                    Term(
                        slug: .named(slug),
                        name: names[0],
                        kind: .concept,
                        aliases: Array(names.dropFirst()),
                        body: Body()
                    )
                },
                articles: ["the"],
                in: SearchLanguage(tag: "en")
            )
        )
    }

    struct Row: CustomTestStringConvertible {
        let rule: String
        let text: String
        let found: [String]
        var testDescription: String { rule }
    }

    @Test(arguments: [
        Row(rule: "a name in other letters", text: "The WICK burns.", found: ["wick: WICK"]),
        Row(rule: "an alias", text: "A cotton cord.", found: ["wick: cotton cord"]),
        Row(
            rule: "the longest name",
            text: "A wick of flax and a wick.",
            found: ["flax: wick of flax", "wick: wick"]
        ),
        Row(rule: "a genitive", text: "The wick's end.", found: ["wick: wick"]),
        Row(rule: "another form", text: "The wicks of two lamps.", found: ["wick: wicks"]),
        Row(rule: "not a part of a word", text: "Wickedness and candlewick.", found: []),
        Row(rule: "not over the end of a sentence", text: "Cotton. Cord.", found: []),
        Row(rule: "the beginning of a longer name", text: "A wick of wool.", found: ["wick: wick"]),
        Row(rule: "a name without its article", text: "A Great Storm rose.", found: ["storm: Great Storm"]),
        Row(rule: "an abbreviation only as it is written", text: "US and us.", found: ["us: US"]),
        Row(rule: "nothing", text: "", found: []),
        Row(rule: "a name without blanks", text: "那座燈塔很高。燈塔", found: ["tower: 燈塔", "tower: 燈塔"]),
        Row(rule: "a name without blanks, of three letters", text: "看守人的燈", found: ["keeper: 看守人"]),
    ])
    func areFoundInAText(_ row: Row) {
        let names = names([
            ("wick", ["Wick", "cotton cord"]), ("flax", ["Wick of flax"]), ("storm", ["The Great Storm"]),
            ("us", ["US"]), ("tower", ["燈塔"]), ("keeper", ["看守人"]),
        ])
        let bytes = Array(row.text.utf8)
        let found = names.namings(in: bytes).map {
            "\($0.term): \(String(decoding: bytes[$0.range], as: UTF8.self))"
        }
        #expect(found == row.found)
    }

    @Test func aNameBelongsToTheFirstTermThatHasIt() {
        let found = names([("one", ["Lamp"]), ("two", ["Light", "lamp"])]).namings(in: Array("a lamp".utf8))
        #expect(found.map(\.term.string) == ["one"])
    }

    @Test func aSectionThatOnlyNamesATermComesAfterThoseThatMarkIt() throws {
        var article = Lighthouses.article
        article.sections[0].body.blocks.insert(
            .paragraph([.text("The fresnel lens came later. Much later.")]),
            at: 0
        )
        let page = try #require(Edition(of: article).page("/glossary/fresnel-lens.gmi"))
        let labels = page.labels(under: "Where it comes up")
        #expect(labels.first?.hasPrefix("What is a lens?") == true)
        #expect(labels.last == "The tower: “The fresnel lens came later.”")
    }

    @Test func aTermThatIsMarkedLaterIsQuotedWhereItIsMarked() throws {
        var article = Lighthouses.article
        article.sections[2].body.blocks += [
            .paragraph([.text("A wick was trimmed.")]),
            .paragraph([.text("Another "), .term(.wick, words: "wick"), .text(" burned.")]),
        ]
        let page = try #require(Edition(of: article).page("/glossary/wick.gmi"))
        #expect(page.labels(under: "Where it comes up").last == "The keepers: “Another wick burned.”")
        let section = try #require(Edition(of: article).page("/sections/keepers.gmi"))
        #expect(section.labels(under: "Terms on this page").count == 1)
    }
}
