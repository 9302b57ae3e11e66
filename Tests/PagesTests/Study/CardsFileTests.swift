import Content
import Foundation
import Testing

@testable import Pages

struct CardsFileTests {
    private func file(_ article: Article) -> TextFile? {
        let context = PageContext(of: article, isSearchable: false)
        return context.cardsFile(of: Decks(of: context))
    }

    private func lines(_ article: Article) -> [[String]] {
        let text = file(article)?.text ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
            $0.components(separatedBy: "\t")
        }
    }

    @Test func eachCardHasAnIdentityTwoSidesAndTags() {
        let cards = lines(Lighthouses.article).filter { $0.count > 1 }
        #expect(
            cards.allSatisfy {
                $0.count == 4 && $0[0].hasPrefix("lectern-") && !$0[1].isEmpty && !$0[2].isEmpty
            }
        )
        #expect(Set(cards.map { $0[0] }).count == cards.count)
        #expect(cards.contains { $0[3].hasSuffix("term") } && cards.contains { $0[3].hasSuffix("event") })
    }

    @Test func anIdentityStaysWhenTheWordsChange() {
        var article = Lighthouses.article
        let before = Set(lines(article).map { $0[0] })
        article.terms[0].name += " and more"
        article.terms.reverse()
        #expect(Set(lines(article).map { $0[0] }) == before)
    }

    /// A front that holds its answer asks nothing: the year, on whichever calendar, and what a name means.
    @Test func aFrontDoesNotHoldItsAnswer() throws {
        var article = Lighthouses.article
        article.events = [
            Event(
                date: try #require(EDTFDate("1918-01-07")),
                oldStyle: EDTFDate("1917-12-25", in: .julian),
                title: "The winter of 1917–18 ends the 1910s",
                sections: [article.sections[0].slug]
            )
        ]
        let term = try #require(article.terms.firstIndex { !$0.body.blocks.isEmpty })
        article.terms[term].native = "лампа (lampa, “what burns”)"
        let cards = lines(article)
        let event = try #require(cards.first { $0.last?.hasSuffix("event") == true })
        #expect(event[1] == "The winter of […] ends the […]. When was it?")
        #expect(event[2].hasPrefix("7 January 1918"))
        let named = try #require(cards.first { $0[1] == article.terms[term].name })
        #expect(named.contains { $0.contains("what burns") } && !named[1].contains("лампа"))
    }

    @Test func anArticleWithNothingToAskHasNone() {
        var article = Lighthouses.article
        (article.terms, article.events, article.questions) = ([], [], [])
        #expect(file(article) == nil)
    }
}
