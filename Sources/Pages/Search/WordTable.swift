import Text

/// Tells in which passages each word occurs, and how often, and which words are forms of one.
///
/// Passages are numbered from 0.
struct WordTable: Sendable {
    /// The words in the order of their bytes, so that those that begin alike are neighbours.
    private let words: WordList
    /// The passages of all words, grouped by word in the order of their numbers.
    ///
    /// A word's group begins at its place in ``starts`` and ends where the next one begins.
    private let occurrences: [Occurrence]
    private let starts: [Int32]
    /// The stems of the words; none if the language has no stemmer.
    private let stems: WordList
    /// The number of each word's stem.
    private let stemNumbers: [Int32]
    /// The words grouped by stem, and where each group begins.
    private let forms: [Int32]
    private let formStarts: [Int32]

    /// The occurrences of a word in one passage.
    struct Occurrence {
        fileprivate(set) var passage: Int32
        fileprivate(set) var count: Int32
    }

    /// Takes time linear in the length of the passages, apart from the sorting of their words.
    init(_ running: borrowing RunningText) {
        let order = running.words.indices.sorted { running.words[$0] < running.words[$1] }
        words = WordList(order.map { running.words[$0].bytes })
        var starts: [Int32] = [0]
        var ends = [Int](repeating: 0, count: order.count)
        for (number, word) in order.enumerated() {
            ends[word] = Int(starts[number])
            starts.append(starts[number] + Int32(running.uses[word].passages))
        }
        var occurrences = [Occurrence](
            repeating: Occurrence(passage: -1, count: 0),
            count: Int(starts[order.count])
        )
        var last = [Int32](repeating: -1, count: order.count)
        for (word, passage) in running.text.lazy.map({ (Int($0.word), $0.passage) }) {
            if last[word] != passage {
                last[word] = passage
                occurrences[ends[word]].passage = passage
                ends[word] += 1
            }
            occurrences[ends[word] - 1].count += 1
        }
        (self.occurrences, self.starts) = (occurrences, starts)

        let stemOrder = running.stems.indices.sorted { running.stems[$0] < running.stems[$1] }
        stems = WordList(stemOrder.map { running.stems[$0].bytes })
        var ranks = [Int32](repeating: 0, count: stemOrder.count)
        for (rank, stem) in stemOrder.enumerated() { ranks[stem] = Int32(rank) }
        let hasStems = !stemOrder.isEmpty
        stemNumbers = hasStems ? order.map { ranks[Int(running.stemNumbers[$0])] } : []
        var counts = [Int32](repeating: 0, count: stemOrder.count + 1)
        for stem in stemNumbers { counts[Int(stem) + 1] += 1 }
        for stem in stemOrder.indices { counts[stem + 1] += counts[stem] }
        formStarts = counts
        var forms = [Int32](repeating: 0, count: stemNumbers.count)
        for (word, stem) in stemNumbers.enumerated() {
            forms[Int(counts[Int(stem)])] = Int32(word)
            counts[Int(stem)] += 1
        }
        self.forms = forms
    }

    /// Returns the number of a word; `nil` if it does not occur.
    func number(of word: [UInt8]) -> Int? { words.number(of: word) }

    /// Returns the numbers of the words that begin with `start`, or are the same.
    func numbers(beginning start: [UInt8]) -> Range<Int> { words.numbers(beginning: start) }

    /// Returns the numbers of all words with the same stem, the word itself among them.
    func forms(of number: Int) -> [Int32] {
        stemNumbers.isEmpty ? [Int32(number)] : Array(forms(ofStem: Int(stemNumbers[number])))
    }

    /// Returns the numbers of the words with a stem; none if no word has it.
    func forms(ofStem stem: FoldedWord) -> [Int32] {
        stems.number(of: stem.bytes).map { Array(forms(ofStem: $0)) } ?? []
    }

    /// Returns the occurrences of some words, ordered by word and then by passage.
    func occurrences(of numbers: Range<Int>) -> ArraySlice<Occurrence> {
        occurrences[Int(starts[numbers.lowerBound])..<Int(starts[numbers.upperBound])]
    }

    /// Returns the occurrences of one word in some passages.
    func occurrences(of number: Int, in passages: Range<Int>) -> ArraySlice<Occurrence> {
        let all = occurrences(of: number..<number + 1)
        let first = all.firstIndex(from: all.startIndex) { $0.passage >= passages.lowerBound }
        return all[first..<all.firstIndex(from: first) { $0.passage >= passages.upperBound }]
    }

    /// Returns a word by its number.
    func word(_ number: Int) -> FoldedWord { FoldedWord(Array(words[number])) }

    private func forms(ofStem stem: Int) -> ArraySlice<Int32> {
        forms[Int(formStarts[stem])..<Int(formStarts[stem + 1])]
    }
}

extension ArraySlice {
    /// Returns the first index from `start` on for which `isSo` holds, as it does for all after it.
    fileprivate func firstIndex(from start: Int, where isSo: (Element) -> Bool) -> Int {
        (start..<endIndex).bisected { isSo(self[$0]) }
    }
}
