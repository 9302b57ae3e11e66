/// Counts how often a query occurs in each part of the index and in each passage.
struct SearchTally {
    /// The counts of the parts; a part that lacks a word has fewer ``Count/words`` than the query.
    private(set) var parts: [Count]
    /// How much of the query each passage has: two for a word, one if the last word is only the beginning of others.
    ///
    /// A query has at most fifty words, so a byte is enough.
    private var scores: [UInt8]

    /// How often the words of a query occur together in a part.
    struct Count {
        /// The number of words of the query that have been found so far, from the first on.
        fileprivate(set) var words = 0
        fileprivate(set) var occurrences = 0
        /// Whether the last word occurs as a whole, and not only as the beginning of others.
        fileprivate(set) var isWhole = false

        /// Adds the occurrences of a word, unless the part lacks an earlier word.
        fileprivate mutating func add(_ count: Int, of word: Int, isWhole: Bool) {
            guard words >= word else { return }
            self.isWhole = isWhole || (words > word && self.isWhole)
            words = word + 1
            occurrences += count
        }
    }

    /// A bit of a score which says that the last word is counted already.
    private static let lastWord: UInt8 = 0x80

    /// Takes time linear in the number of occurrences; those of the last word include all words that begin with it.
    ///
    /// - Parameters:
    ///   - query: The query to count.
    ///   - table: The occurrences of all words.
    ///   - owners: The part to which each passage belongs.
    ///   - count: The number of parts.
    init(of query: SearchQuery, in table: WordTable, owners: [Int32], parts count: Int) {
        parts = Array(repeating: Count(), count: count)
        scores = Array(repeating: 0, count: owners.count)
        let last = query.foldedWords.count - 1
        for (index, word) in query.foldedWords.enumerated() {
            for occurrence in table.occurrences(of: word.bytes) {
                let passage = Int(occurrence.passage)
                parts[Int(owners[passage])].add(Int(occurrence.count), of: index, isWhole: true)
                scores[passage] += 2
                if index == last { scores[passage] |= Self.lastWord }
            }
        }
        for occurrence in table.occurrences(beginning: query.foldedWords[last].bytes) {
            let passage = Int(occurrence.passage)
            parts[Int(owners[passage])].add(Int(occurrence.count), of: last, isWhole: false)
            if scores[passage] & Self.lastWord == 0 {
                scores[passage] = (scores[passage] + 1) | Self.lastWord
            }
        }
    }

    /// Returns the first of some passages that have the most of the query; `nil` if none has any of it.
    func best(of passages: Range<Int>) -> Int? {
        var best: (passage: Int, score: UInt8)?
        for passage in passages {
            let score = scores[passage] & ~Self.lastWord
            if score > best?.score ?? 0 { best = (passage, score) }
        }
        return best?.passage
    }
}
