/// A page that was found.
struct SearchHit {
    /// The ways in which a page was found, the best first.
    enum Rank: Int, Comparable {
        /// The words are a name of the page.
        case name
        /// They are the name of an event or a work on the page.
        case partName
        /// They are in a name of the page.
        case nameWords
        /// They are in the name of an event or a work on the page.
        case partNameWords
        /// They are in the page's text.
        case text

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }

    /// The index of the page in ``SearchIndex/pages``.
    var page: Int
    var rank: Rank
    var score: Float
    /// The part of the page that answers best.
    var part: Int
    /// The titles of the parts that have the words, the best first.
    var titles: [String] = []
}

/// All that a search has found in one edition, before a page is made of it.
struct SearchFindings {
    let query: SearchQuery
    let items: SearchItems
    let tally: SearchTally
    let hits: SearchIndex.Hits

    /// - Returns: `nil` if the text contains no word.
    init?(for text: String, in index: SearchIndex) {
        guard let query = SearchQuery(index.withDatesInWords(text), in: index.language) else { return nil }
        self.query = query
        items = SearchItems(of: query, in: index.table, index.language)
        tally = SearchTally(of: items.found, in: index)
        hits = index.hits(for: items, tally, limit: SearchIndex.hitLimit)
    }

    /// How many of the words that say something the pages have that were found, from 0 to 1.
    var share: Float {
        let needed = Float(tally.found.max() ?? 0)
        return hits.total == 0 ? 0 : needed / Float(max(1, items.found.count + items.unknown.count))
    }
}

extension SearchIndex {
    /// The pages that have words of a search in one part.
    struct Hits {
        /// The best pages, in order.
        var best: [SearchHit] = []
        /// The number of all such pages.
        var total = 0
        /// Whether they have all words that occur anywhere.
        var haveAll = false
    }

    /// Returns the pages that have all of the words in one part; if none has, those that have most, but half of them at least.
    ///
    /// Those with a name that was meant come first; then pages are ordered by their score, and then as in the capsule. The time
    /// is linear in the index, whatever the words are, and no more than `limit` results are kept at any moment.
    func hits(for items: SearchItems, _ tally: SearchTally, limit: Int) -> Hits {
        let all = tally.weights.count
        let needed = Int(tally.found.max() ?? 0)
        guard needed > 0, needed * 2 >= items.found.count + items.unknown.count else { return Hits() }
        var hits = Hits(haveAll: needed == all)
        for page in pages.indices {
            guard let hit = hit(page, tally, needed: needed, of: all) else { continue }
            hits.total += 1
            // A hit goes behind all that are at least as good, so that equal ones keep their order.
            let place = (hits.best.lastIndex { !hit.isBetter(than: $0) } ?? -1) + 1
            guard place < limit else { continue }
            if hits.best.count == limit { hits.best.removeLast() }
            hits.best.insert(hit, at: place)
        }
        for index in hits.best.indices {
            let found = pages[hits.best[index].page].parts.filter { tally.found[$0] == needed }
            hits.best[index].titles = unique(([hits.best[index].part] + found).compactMap { parts[$0].title })
        }
        return hits
    }

    private func hit(_ page: Int, _ tally: SearchTally, needed: Int, of all: Int) -> SearchHit? {
        var best: SearchHit?
        for part in pages[page].parts where tally.found[part] == needed {
            let hit = SearchHit(
                page: page,
                rank: rank(of: part, tally, needed: needed, of: all),
                score: tally.scores[part],
                part: part
            )
            if best.map(hit.isBetter) ?? true { best = hit }
        }
        return best
    }

    private func rank(of part: Int, _ tally: SearchTally, needed: Int, of all: Int) -> SearchHit.Rank {
        let isPage = parts[part].title == nil
        var rank = SearchHit.Rank.text
        for name in parts[part].names where tally.names[name] == needed {
            if needed == all, Int(nameSizes[name]) == needed { return isPage ? .name : .partName }
            rank = isPage ? .nameWords : .partNameWords
        }
        return rank
    }
}

extension SearchHit {
    func isBetter(than other: SearchHit) -> Bool {
        rank == other.rank ? score > other.score : rank < other.rank
    }
}
