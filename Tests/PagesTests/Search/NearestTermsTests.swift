import Content
import Pages
import Testing

struct NearestTermsTests {
    private func labels(_ words: String, in article: Article = Lighthouses.article) throws -> [String] {
        let page = try #require(Edition(of: article, isSearchable: true).search?.results(for: words))
        return page.labels(under: "Nearest in the glossary")
    }

    @Test func aMisspeltNameIsFound() throws {
        #expect(try labels("eddistone") == ["Eddystone: a reef off Plymouth, known for its lights"])
    }

    @Test func theShortestNameComesFirst() throws {
        #expect(try labels("frensel").map { $0.prefix(12) } == ["Fresnel lens", "Augustin-Jea"])
    }

    @Test func theTermsWithMostOfTheWordsAreOffered() throws {
        #expect(try labels("frensel lense").map { $0.prefix(12) } == ["Fresnel lens"])
        #expect(try labels("wikc xylophone").map { $0.prefix(4) } == ["Wick"])
    }

    @Test func whatIsLikeNothingGetsNoOffer() throws {
        #expect(try labels("xylophone") == [])
        #expect(try labels(String(repeating: "x", count: 100)) == [])
    }

    @Test func ofSomeWordsThoseThatAreNotFoundGetAnOffer() throws {
        #expect(try labels("granite eddistone").map { $0.prefix(9) } == ["Eddystone"])
    }

    @Test func whatIsFoundNeedsNone() throws { #expect(try labels("wick") == []) }

    @Test func noMoreThanSixAreOffered() throws {
        var article = EditionTests.bare
        article.terms = (0..<20).map { number in
            Term(slug: .named("t\(number)"), name: "Lantern \(number)", kind: .work, body: Body())
        }
        #expect(try labels("lanterm", in: article).count == 6)
    }
}
