import Content
import Foundation
import Testing

@testable import Pages

struct CardsFileTests {
    private func lines(_ article: Article) -> [[String]] {
        let text = PageContext(of: article, isSearchable: false).cardsFile?.text ?? ""
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

    @Test func anArticleWithNothingToAskHasNone() {
        var article = Lighthouses.article
        (article.terms, article.events, article.questions) = ([], [], [])
        #expect(PageContext(of: article, isSearchable: false).cardsFile == nil)
    }
}
