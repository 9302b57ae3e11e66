import Content
import Text

/// Answers searches of an edition; it is made once and immutable.
///
/// It contains the searched text, to show a line from it, and for each word the parts of pages that contain it. It is a class,
/// so that handing it on with every request is handing on one reference.
package final class SearchIndex: Sendable {
    let wording: Wording
    /// The folded words that mean nothing at the beginning of a name.
    let articles: Set<String>
    let pages: [IndexedPage]
    let parts: [IndexedPart]
    /// Everything that is searched: the names, the text and the citations of each part, in pieces.
    let passages: [String]
    /// The part to which each passage belongs.
    let owners: [Int32]
    /// The words of the passages.
    let table: WordTable
    let nearest: NearestTerms

    /// The most characters of an opening that are kept: more than a line shows.
    private static let openingLimit = 200

    /// A page, with the range of its parts in ``parts``.
    struct IndexedPage: Sendable {
        let id: PageID
        let label: String
        let parts: Range<Int>
    }

    /// A part with the folded words of its names.
    struct IndexedPart: Sendable {
        let title: String?
        let names: [[String]]
        let opening: String
        /// The passages of its text, from which a line is shown.
        let passages: Range<Int>
    }

    /// Takes time linear in the length of the text, apart from the sorting of its words.
    init(of context: PageContext) {
        let wording = context.wording
        let articles = Set(wording.articles.flatMap(\.foldedWords))
        var pages: [IndexedPage] = []
        var parts: [IndexedPart] = []
        var passages: [String] = []
        var owners: [Int32] = []
        for page in context.searchablePages {
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
        nearest = NearestTerms(of: context)
    }
}
