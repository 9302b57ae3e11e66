import Content
import Testing

struct OutlineTests {
    private static func slug(_ text: String) throws -> Slug { try #require(Slug(text)) }

    @Test func aTextWithoutPartsIsCountedThrough() throws {
        let slugs = try ["c", "a", "b"].map(Self.slug)
        let outline = Outline(sections: slugs)
        #expect(outline.sections == slugs && !outline.hasParts)
        let places = try slugs.map { try #require(outline.place(of: $0)) }
        #expect(places.map(\.number?.description) == ["1", "2", "3"])
        #expect(places.map(\.previous) == [nil, slugs[0], slugs[1]])
        #expect(places.map(\.next) == [slugs[1], slugs[2], nil])
        #expect(places.allSatisfy { $0.count == 3 })
    }

    @Test func sectionsAreNumberedInTheirPartsAndReadingGoesOnFromOneToTheNext() throws {
        let (a, b, c, d) = try (Self.slug("a"), Self.slug("b"), Self.slug("c"), Self.slug("d"))
        let outline = Outline([
            .section(a), .part(Part(title: "One"), [b, c]), .part(Part(title: "Two"), [d]),
        ])
        #expect(outline.sections == [a, b, c, d] && outline.hasParts)
        #expect(
            [a, b, c, d].map { outline.place(of: $0)?.number?.description } == ["1", "I, 1", "I, 2", "II, 1"]
        )
        #expect([a, b, c, d].map { outline.place(of: $0)?.count } == [1, 2, 2, 1])
        #expect(outline.place(of: c)?.next == d && outline.place(of: d)?.previous == c)
    }

    @Test func frontAndBackMatterHaveNoNumber() throws {
        let (a, b, c) = try (Self.slug("a"), Self.slug("b"), Self.slug("c"))
        let outline = Outline([.unnumbered(a), .section(b), .unnumbered(c)])
        #expect([a, b, c].map { outline.place(of: $0)?.number?.section } == [nil, 1, nil])
        #expect(outline.place(of: b)?.count == 1)
        #expect(outline.place(of: a)?.next == b)
    }

    @Test func aSectionStandsAtItsFirstPlaceOnly() throws {
        let (a, b, c) = try (Self.slug("a"), Self.slug("b"), Self.slug("c"))
        let outline = Outline([.section(b), .section(a), .section(b), .part(Part(title: "One"), [a, c])])
        #expect(outline.sections == [b, a, c])
        #expect(outline.entries == [.section(b), .section(a), .part(Part(title: "One"), [c])])
        #expect(outline.place(of: c)?.number == SectionNumber(part: 1, section: 1))
    }

    @Test func sortsIntoReadingOrderAndLeavesOutWhatItDoesNotHave() throws {
        let (a, b, c) = try (Self.slug("a"), Self.slug("b"), Self.slug("c"))
        let outline = Outline(sections: [b, a, b])
        #expect(outline.inOrder([a, c, b, a]) == [b, a])
        #expect(outline.place(of: c) == nil)
    }

    @Test(arguments: [
        (1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (1994, "MCMXCIV"), (3999, "MMMCMXCIX"),
        (0, "0"), (4000, "4000"), (-1, "-1"),
    ])
    func partsAreNumberedInRomanNumerals(_ number: Int, _ roman: String) { #expect(number.roman == roman) }
}
