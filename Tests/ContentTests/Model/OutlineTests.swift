import Content
import Testing

struct OutlineTests {
    private static func slug(_ text: String) throws -> Slug { try #require(Slug(text)) }

    @Test func aTextWithoutPartsIsCountedThrough() throws {
        let slugs = try ["c", "a", "b"].map(Self.slug)
        let outline = Outline(sections: slugs)
        #expect(outline.sections == slugs)
        let places = try slugs.map { try #require(outline.place(of: $0)) }
        #expect(places.map(\.number.description) == ["1", "2", "3"])
        #expect(places.map(\.previous) == [nil, slugs[0], slugs[1]])
        #expect(places.map(\.next) == [slugs[1], slugs[2], nil])
        #expect(places.allSatisfy { $0.depth == 0 })
    }

    @Test func partsAreNumberedAndReadingGoesOnFromOneToTheNext() throws {
        let (a, b, c, d) = try (Self.slug("a"), Self.slug("b"), Self.slug("c"), Self.slug("d"))
        let outline = Outline([
            .section(a), .part(title: "One", [.section(b), .part(title: "Inner", [.section(c)])]),
            .part(title: "Two", [.section(d)]),
        ])
        #expect(outline.sections == [a, b, c, d])
        #expect(outline.place(of: c)?.number.parts == [2, 2, 1])
        #expect(outline.place(of: c)?.parts == ["One", "Inner"] && outline.place(of: c)?.depth == 2)
        #expect(outline.place(of: c)?.next == d && outline.place(of: d)?.previous == c)
        #expect(outline.place(of: d)?.number.description == "3.1")
    }

    @Test func sortsIntoReadingOrderAndLeavesOutWhatItDoesNotHave() throws {
        let (a, b, c) = try (Self.slug("a"), Self.slug("b"), Self.slug("c"))
        let outline = Outline(sections: [b, a, b])
        #expect(outline.sections == [b, a])
        #expect(outline.inOrder([a, c, b, a]) == [b, a])
        #expect(outline.place(of: c) == nil)
    }
}
