/// A page that was found.
struct SearchHit {
    /// By what it was found, the best first.
    enum Rank: Int, Comparable {
        /// A name of the page is what was looked for.
        case name
        /// A name of the page begins with it.
        case nameStart
        /// All words are in a name of the page.
        case nameWords
        /// All words are in the name of an event or a work on it.
        case partName
        /// The words stand in its text.
        case text
        /// The last word stands nowhere in it as a whole.
        case wordStart

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }

    /// Where ``SearchIndex/pages`` has it.
    var page: Int
    var rank: Rank
    /// How often the words stand in it.
    var count: Int
    /// The part that gave it its rank.
    var part: Int
    /// Titles of its parts that have all words, the best first.
    var titles: [String] = []
}

extension SearchIndex {
    /// The pages that have all words of a query in one part, and how many there are in all.
    ///
    /// Names come first, then how often the words occur, then the order of the capsule. Linear in the index, whatever
    /// is looked for: of what is found no more than `limit` is kept at any time.
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
            // Behind all that are no worse: among equals the order stays.
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
    /// - Returns: `nil` for a name that lacks a word.
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
