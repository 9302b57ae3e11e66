import Languages
import Content
import Text

/// Answers searches of an edition; it is made once and immutable.
///
/// It contains the searched text, to show a line from it, and for each word the parts of pages that contain it. It is a class,
/// so that handing it on with every request is handing on one reference.
package final class SearchIndex: Sendable {
    let wording: Wording
    let language: SearchLanguage
    let pages: [IndexedPage]
    let parts: [IndexedPart]
    /// How many words of each name a reader has to know (``RunningText/size(ofName:)``), 255 at most.
    ///
    /// Names are the first passages of the ``table``.
    let nameSizes: [UInt8]
    /// The text and the citations of each part, in pieces; they are the passages after the names.
    let texts: [String]
    /// The part to which each passage belongs.
    let owners: [Int32]
    /// How much longer each part is than others: 1 for one of ordinary length, and 0.25 at least.
    let lengths: [Float]
    /// The words of the passages.
    let table: WordTable
    let nearest: NearestTerms

    /// The most characters of an opening that are kept: more than a line shows.
    private static let openingLimit = 200
    /// How much the length of a text counts against it.
    private static let lengthWeight: Float = 0.75

    /// A page, with the range of its parts in ``parts``.
    struct IndexedPage: Sendable {
        let id: PageID
        let label: String
        let parts: Range<Int>
    }

    struct IndexedPart: Sendable {
        let title: String?
        /// Its names, as passages.
        let names: Range<Int>
        let opening: String
        /// Its text in ``SearchIndex/texts``, from which a line is shown.
        let texts: Range<Int>
    }

    /// Takes time linear in the length of the text, apart from the sorting of its words.
    init(of context: PageContext) {
        let wording = context.wording
        let language = SearchLanguage(context)
        var pages: [IndexedPage] = []
        var parts: [IndexedPart] = []
        var names: [String] = []
        var texts: [String] = []
        var nameOwners: [Int32] = []
        var textOwners: [Int32] = []
        for page in context.searchablePages {
            let first = parts.count
            for part in page.parts {
                let text = part.passages.flatMap { $0.pieces(wording.sentences) }
                parts.append(
                    IndexedPart(
                        title: part.title,
                        names: names.count..<names.count + part.names.count,
                        opening: String(part.opening.unicodeScalars.prefix(Self.openingLimit)),
                        texts: texts.count..<texts.count + text.count
                    )
                )
                names += part.names
                texts += text + part.citations
                while nameOwners.count < names.count { nameOwners.append(Int32(parts.count - 1)) }
                while textOwners.count < texts.count { textOwners.append(Int32(parts.count - 1)) }
            }
            pages.append(IndexedPage(id: page.id, label: page.label, parts: first..<parts.count))
        }
        let owners = nameOwners + textOwners
        var running = RunningText(in: language)
        var sizes = [Int](repeating: 0, count: parts.count)
        for (number, owner) in owners.enumerated() {
            let passage = number < names.count ? names[number] : texts[number - names.count]
            sizes[Int(owner)] += running.append(passage, as: number)
        }
        let ordinary = max(1, Float(sizes.reduce(0, +)) / Float(max(1, sizes.count)))
        lengths = sizes.map { 1 - Self.lengthWeight + Self.lengthWeight * Float($0) / ordinary }
        nameSizes = names.map { UInt8(clamping: running.size(ofName: $0)) }
        table = WordTable(running)
        (self.wording, self.language) = (wording, language)
        (self.pages, self.parts) = (pages, parts)
        (self.texts, self.owners) = (texts, owners)
        nearest = NearestTerms(of: context)
    }
}

extension SearchLanguage {
    fileprivate init(_ context: PageContext) {
        let language = context.article.language
        self.init(tag: language, littleWords: context.wording.list(.littleWords))
    }
}
