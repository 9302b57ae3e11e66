import Content
import Text

/// The glossary's terms by the words of their names, to offer some to a reader who has found nothing.
struct NearestTerms: Sendable {
    /// The most terms that are offered.
    static let limit = 6
    /// The most names that are compared for one search, so that the time does not grow with the glossary.
    private static let comparisons = 400

    private let links: [Link]
    /// How many words the name of each term has: of names that fit equally well, the shortest comes first.
    private let lengths: [Int]
    /// The terms that have each word in their names, by their indices in ``links``.
    private let terms: [String: [Int]]
    private let words: NameList

    init(of context: PageContext) {
        let article = context.article
        links = article.terms.indices.map(context.termLink)
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

    /// Returns the terms that have the most of some words in a name, or words most like them.
    func links(for typed: [String]) -> [Link] {
        var budget = Self.comparisons
        var counts: [Int: Int] = [:]
        for word in unique(typed.flatMap(\.foldedWords)) {
            let name = terms[word] == nil ? words.nearest(to: word, budget: &budget) : word
            for term in name.flatMap({ terms[$0] }) ?? [] { counts[term, default: 0] += 1 }
        }
        let most = counts.values.max() ?? 0
        let best = counts.filter { $0.value == most }.keys.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
        return best.prefix(Self.limit).map { links[$0] }
    }
}
