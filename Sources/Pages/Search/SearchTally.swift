/// What a query comes to in each part of the index, and in each of its passages.
struct SearchTally {
    /// Those of parts that lack a word have fewer ``Count/words`` than the query.
    private(set) var parts: [Count]
    /// Of each passage, how much of the query it has: two for a word, one where the last is only the beginning of others.
    ///
    /// A query has fifty words at most, so that a byte is enough.
    private var scores: [UInt8]

    /// How often the words of a query stand in a part together.
    struct Count {
        /// How many of the query's words have been found so far, from the first on.
        fileprivate(set) var words = 0
        fileprivate(set) var occurrences = 0
        /// Whether the last one stands there as a whole, and not only words that begin with it.
        fileprivate(set) var isWhole = false

        /// A part that lacks an earlier word is passed over.
        fileprivate mutating func add(_ count: Int, of word: Int, isWhole: Bool) {
            guard words >= word else { return }
            self.isWhole = isWhole || (words > word && self.isWhole)
            words = word + 1
            occurrences += count
        }
    }

    /// Set in a score that has the last word in it already.
    private static let lastWord: UInt8 = 0x80

    /// Linear in how often the words occur, which for the last, that may be the beginning of a word, is all that begin so.
    ///
    /// - Parameters:
    ///   - query: What is looked for.
    ///   - table: Where words stand.
    ///   - owners: Of each passage, the part that it belongs to.
    ///   - count: How many parts there are.
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

    /// The first of these passages that has the most of the query; `nil` where none has any of it.
    func best(of passages: Range<Int>) -> Int? {
        var best: (passage: Int, score: UInt8)?
        for passage in passages {
            let score = scores[passage] & ~Self.lastWord
            if score > best?.score ?? 0 { best = (passage, score) }
        }
        return best?.passage
    }
}
