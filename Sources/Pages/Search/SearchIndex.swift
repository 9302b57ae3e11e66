import Content
import Text

/// What answers a search of an edition: made once, immutable.
///
/// It holds the searched text, for the line that is shown of it, and for each word the parts of pages that have it. A class, so
/// that what hands it on for every request hands on one reference.
package final class SearchIndex: Sendable {
    let wording: Wording
    /// Words, folded, that say nothing at the beginning of a name.
    let articles: Set<String>
    let pages: [IndexedPage]
    let parts: [IndexedPart]
    /// The words of the parts.
    let table: WordTable
    let nearest: NearestTerms

    /// Characters of an opening that are kept: more than a line shows of it.
    private static let openingLimit = 200

    /// A page and where in ``parts`` its own are.
    struct IndexedPage: Sendable {
        let id: PageID
        let label: String
        let parts: Range<Int>
    }

    /// A part with its names in folded words.
    struct IndexedPart: Sendable {
        let title: String?
        let names: [[String]]
        let opening: String
        let passages: [String]
    }

    /// In time linear in the text.
    init(of composition: Composition) {
        let wording = composition.wording
        let articles = Set(wording.articles.flatMap(\.foldedWords))
        var pages: [IndexedPage] = []
        var parts: [IndexedPart] = []
        let searchable = composition.searchablePages
        for page in searchable {
            let first = parts.count
            for part in page.parts {
                let names = part.names.map { Array($0.foldedWords.withoutArticle(articles)) }
                parts.append(
                    IndexedPart(
                        title: part.title,
                        names: names,
                        opening: String(part.opening.unicodeScalars.prefix(Self.openingLimit)),
                        passages: part.passages
                    )
                )
            }
            pages.append(IndexedPage(id: page.id, label: page.label, parts: first..<parts.count))
        }
        (self.wording, self.articles) = (wording, articles)
        (self.pages, self.parts) = (pages, parts)
        table = WordTable(searchable.flatMap { $0.parts.map { $0.names + $0.passages + $0.citations } })
        nearest = NearestTerms(of: composition)
    }
}
