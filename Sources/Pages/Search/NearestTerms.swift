import Content
import Text

/// The glossary's terms by the words of their names: what to offer a reader who found nothing.
struct NearestTerms: Sendable {
    /// Terms that are offered at most.
    static let limit = 6
    /// Names that are compared for one search, so that the time does not grow with the glossary.
    private static let comparisons = 400

    private let links: [Link]
    /// Of each term, how many words its name has: of names that fit as well the shortest comes first.
    private let lengths: [Int]
    /// Of each word of a name, the terms that have it, by where ``links`` has them.
    private let terms: [String: [Int]]
    private let words: NameList

    init(of composition: Composition) {
        let article = composition.article
        links = article.terms.indices.map(composition.termLink)
        lengths = article.terms.map(\.name.foldedWords.count)
        var terms: [String: [Int]] = [:]
        for (index, term) in article.terms.enumerated() {
            for word in unique(([term.name] + term.aliases).flatMap(\.foldedWords)) {
                terms[word, default: []].append(index)
            }
        }
        self.terms = terms
        words = NameList(terms.keys.sorted())
    }

    /// The terms that have most of the words, or of those most like them, in a name.
    func links(for query: SearchQuery) -> [Link] {
        var budget = Self.comparisons
        var counts: [Int: Int] = [:]
        for word in query.words {
            let name = terms[word] == nil ? words.nearest(to: word, budget: &budget) : word
            for term in name.flatMap({ terms[$0] }) ?? [] { counts[term, default: 0] += 1 }
        }
        let most = counts.values.max() ?? 0
        let best = counts.filter { $0.value == most }.keys.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
        return best.prefix(Self.limit).map { links[$0] }
    }
}
