import Content
import Text

/// In which texts each word stands, and how often.
///
/// Texts are told apart by numbers from 0 on.
struct WordTable: Sendable {
    /// Every word that occurs, folded, with a number from 0 on.
    private let numbers: [String: Int32]
    /// Of each word in turn, by its number, the texts that have it, in their order, in one piece: a word's begin at its place in
    /// ``starts`` and end where those of the next begin.
    private let occurrences: [Occurrence]
    private let starts: [Int32]

    private struct Occurrence {
        var text: Int32
        var count: Int32
    }

    /// In time linear in the texts, each of which is a list of paragraphs.
    init(_ texts: [[String]]) {
        var numbers: [String: Int32] = [:]
        var runningText: [(word: Int32, text: Int32)] = []
        /// Of each word, how many texts have it, and the last of them.
        var uses: [(texts: Int, last: Int)] = []
        for (text, paragraphs) in texts.enumerated() {
            for paragraph in paragraphs {
                var reader = WordReader(paragraph)
                while reader.next() {
                    let word = String(decoding: reader.word, as: UTF8.self)
                    let number = numbers[word].map(Int.init) ?? uses.count
                    if number == uses.count {
                        numbers[word] = Int32(number)
                        uses.append((0, -1))
                    }
                    if uses[number].last != text { uses[number] = (uses[number].texts + 1, text) }
                    runningText.append((Int32(number), Int32(text)))
                }
            }
        }
        var starts = [0]
        for use in uses { starts.append(starts[starts.count - 1] + use.texts) }
        var ends = starts
        var occurrences = [Occurrence](
            repeating: Occurrence(text: -1, count: 0),
            count: starts[starts.count - 1]
        )
        for (word, text) in runningText.lazy.map({ (Int($0.word), $0.text) }) {
            if ends[word] == starts[word] || occurrences[ends[word] - 1].text != text {
                occurrences[ends[word]].text = text
                ends[word] += 1
            }
            occurrences[ends[word] - 1].count += 1
        }
        (self.numbers, self.occurrences, self.starts) = (numbers, occurrences, starts.map(Int32.init))
    }

    /// How often the words of a query stand in a text together.
    struct Count {
        /// How many of the query's words have been found so far, from the first on.
        fileprivate(set) var words = 0
        fileprivate(set) var occurrences = 0
        /// Whether the last one stands there as a whole, and not only words that begin with it.
        fileprivate(set) var isWhole = false

        /// A text that lacks an earlier word is passed over.
        fileprivate mutating func add(_ count: Int, of word: Int, isWhole: Bool) {
            guard words >= word else { return }
            self.isWhole = isWhole || (words > word && self.isWhole)
            words = word + 1
            occurrences += count
        }
    }

    /// The counts of each of the texts; those that lack a word have fewer ``Count/words`` than the query.
    ///
    /// Linear in the table: for all but the query's last word one look-up, for the last, which may be the beginning of
    /// a word, one pass over the words.
    func counts(of query: SearchQuery, in texts: Int) -> [Count] {
        var counts = [Count](repeating: Count(), count: texts)
        for (index, word) in query.words.enumerated() {
            for (found, number) in words(of: query, at: index) {
                for occurrence in occurrences[Int(starts[number])..<Int(starts[number + 1])] {
                    counts[Int(occurrence.text)].add(Int(occurrence.count), of: index, isWhole: found == word)
                }
            }
        }
        return counts
    }

    /// The words of a query that stand nowhere.
    func missing(of query: SearchQuery) -> [String] {
        query.words.indices.filter { words(of: query, at: $0).isEmpty }.map { query.words[$0] }
    }

    /// The words that a query's word at `index` may stand for, with their numbers, in no order that matters.
    private func words(of query: SearchQuery, at index: Int) -> [(String, Int)] {
        let word = query.words[index]
        guard index == query.words.count - 1 else { return numbers[word].map { [(word, Int($0))] } ?? [] }
        return numbers.lazy.filter { query.matches($0.key, at: index) }.map { ($0.key, Int($0.value)) }
    }
}
