/// A page that was found.
struct SearchHit {
    /// The ways in which a page was found, the best first.
    enum Rank: Int, Comparable {
        /// The query is a name of the page.
        case name
        /// A name of the page begins with the query.
        case nameStart
        /// A name of the page contains all words.
        case nameWords
        /// The name of an event or a work on the page contains all words.
        case partName
        /// The page's text contains the words.
        case text
        /// The text contains the last word only as the beginning of other words.
        case wordStart

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }

    /// The index of the page in ``SearchIndex/pages``.
    var page: Int
    var rank: Rank
    /// How often the words occur on the page.
    var count: Int
    /// The part of the page that gave it its rank.
    var part: Int
    /// The titles of the parts that contain all words, the best first.
    var titles: [String] = []
}

extension SearchIndex {
    /// Returns the pages that contain all words of a query in one part, and the number of all such pages.
    ///
    /// Matches of names come first; then pages are ordered by how often the words occur, and then as in the capsule. The time
    /// is linear in the index, whatever the query is, and no more than `limit` results are kept at any moment.
    func hits(
        for query: SearchQuery,
        _ counts: [SearchTally.Count],
        limit: Int
    ) -> (
        best: [SearchHit], total: Int
    ) {
        var best: [SearchHit] = []
        var total = 0
        for page in pages.indices {
            guard let hit = hit(page, counts, query) else { continue }
            total += 1
            // A hit goes behind all that are at least as good, so that equal ones keep their order.
            let place = (best.lastIndex { !hit.isBetter(than: $0) } ?? -1) + 1
            guard place < limit else { continue }
            if best.count == limit { best.removeLast() }
            best.insert(hit, at: place)
        }
        for index in best.indices {
            let found = pages[best[index].page].parts.filter { counts[$0].words == query.words.count }
            best[index].titles = unique(([best[index].part] + found).compactMap { parts[$0].title })
        }
        return (best, total)
    }

    private func hit(_ page: Int, _ counts: [SearchTally.Count], _ query: SearchQuery) -> SearchHit? {
        var hit: SearchHit?
        for part in pages[page].parts where counts[part].words == query.words.count {
            let rank = rank(of: parts[part], counts[part], for: query)
            if let other = hit, other.rank <= rank {
                hit?.count += counts[part].occurrences
            } else {
                let count = (hit?.count ?? 0) + counts[part].occurrences
                hit = SearchHit(page: page, rank: rank, count: count, part: part)
            }
        }
        return hit
    }

    private func rank(
        of part: IndexedPart,
        _ count: SearchTally.Count,
        for query: SearchQuery
    ) -> SearchHit.Rank {
        var best = count.isWhole ? SearchHit.Rank.text : .wordStart
        for name in part.names {
            guard let rank = query.rank(of: name) else { continue }
            best = min(best, part.title == nil ? rank : .partName)
        }
        return best
    }
}

extension SearchQuery {
    /// - Returns: `nil` if the name lacks a word.
    fileprivate func rank(of name: [String]) -> SearchHit.Rank? {
        if name == words { return .name }
        let places = words.indices
        if name.count >= words.count, places.allSatisfy({ matches(name[$0], at: $0) }) {
            return .nameStart
        }
        let hasAll = places.allSatisfy { place in name.contains { matches($0, at: place) } }
        return hasAll ? .nameWords : nil
    }
}

extension SearchHit {
    fileprivate func isBetter(than other: SearchHit) -> Bool {
        rank == other.rank ? count > other.count : rank < other.rank
    }
}
