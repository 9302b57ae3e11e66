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
    /// All that is searched: of each part the names, the text and the citations, in pieces.
    let passages: [String]
    /// Of each of the passages, its part.
    let owners: [Int32]
    /// The words of the passages.
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
        /// Those of its text, from which a line is shown.
        let passages: Range<Int>
    }

    /// In time linear in the text, but for the sorting of its words.
    init(of composition: Composition) {
        let wording = composition.wording
        let articles = Set(wording.articles.flatMap(\.foldedWords))
        var pages: [IndexedPage] = []
        var parts: [IndexedPart] = []
        var passages: [String] = []
        var owners: [Int32] = []
        for page in composition.searchablePages {
            let first = parts.count
            for part in page.parts {
                let names = part.names.map { Array($0.foldedWords.withoutArticle(articles)) }
                let text = part.passages.flatMap { $0.pieces(wording.sentences) }
                let firstOfText = passages.count + part.names.count
                passages += part.names + text + part.citations
                while owners.count < passages.count { owners.append(Int32(parts.count)) }
                parts.append(
                    IndexedPart(
                        title: part.title,
                        names: names,
                        opening: String(part.opening.unicodeScalars.prefix(Self.openingLimit)),
                        passages: firstOfText..<firstOfText + text.count
                    )
                )
            }
            pages.append(IndexedPage(id: page.id, label: page.label, parts: first..<parts.count))
        }
        (self.wording, self.articles) = (wording, articles)
        (self.pages, self.parts) = (pages, parts)
        (self.passages, self.owners) = (passages, owners)
        table = WordTable(passages)
        nearest = NearestTerms(of: composition)
    }
}
