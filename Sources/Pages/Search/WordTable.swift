import Content
import Text

/// Tells in which passages each word occurs, and how often.
///
/// Passages are numbered from 0.
struct WordTable: Sendable {
    /// The UTF-8 of all folded words, one after the other.
    ///
    /// The words are numbered in the order of their bytes, so that those that begin alike are neighbours.
    private let letters: [UInt8]
    /// Where each word begins in ``letters``, and where the last one ends.
    private let words: [Int32]
    /// The passages of all words, grouped by word in the order of their numbers.
    ///
    /// A word's group begins at its place in ``starts`` and ends where the next one begins.
    private let occurrences: [Occurrence]
    private let starts: [Int32]

    /// The occurrences of a word in one passage.
    struct Occurrence {
        fileprivate(set) var passage: Int32
        fileprivate(set) var count: Int32
    }

    /// Takes time linear in the length of the passages, apart from the sorting of their words.
    init(_ passages: [String]) {
        var running = RunningText()
        for (number, passage) in passages.enumerated() { running.append(passage, as: number) }
        let order = running.words.indices.sorted { running.words[$0] < running.words[$1] }
        var letters: [UInt8] = []
        var words: [Int32] = [0]
        var starts: [Int32] = [0]
        var ends = [Int](repeating: 0, count: order.count)
        for (number, word) in order.enumerated() {
            letters += running.words[word].bytes
            words.append(Int32(letters.count))
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
        (self.letters, self.words) = (letters, words)
        (self.occurrences, self.starts) = (occurrences, starts)
    }

    /// Returns the occurrences of a word; none if it does not occur.
    func occurrences(of word: [UInt8]) -> ArraySlice<Occurrence> {
        let number = firstNumber { !$0.lexicographicallyPrecedes(word) }
        guard number < starts.count - 1, letters(of: number).elementsEqual(word) else { return [] }
        return occurrences(of: number..<number + 1)
    }

    /// Returns the occurrences of longer words that begin with `start`.
    func occurrences(beginning start: [UInt8]) -> ArraySlice<Occurrence> {
        let first = firstNumber { start.lexicographicallyPrecedes($0) }
        let end = firstNumber(from: first) { !$0.starts(with: start) }
        return occurrences(of: first..<end)
    }

    private func occurrences(of numbers: Range<Int>) -> ArraySlice<Occurrence> {
        occurrences[Int(starts[numbers.lowerBound])..<Int(starts[numbers.upperBound])]
    }

    private func letters(of number: Int) -> ArraySlice<UInt8> {
        letters[Int(words[number])..<Int(words[number + 1])]
    }

    /// Returns the number of the first word for which `isSo` holds, as it does for all after it; if there is none, the number
    /// of words.
    private func firstNumber(from first: Int = 0, where isSo: (ArraySlice<UInt8>) -> Bool) -> Int {
        var numbers = first..<words.count - 1
        while !numbers.isEmpty {
            let middle = numbers.lowerBound + numbers.count / 2
            numbers =
                isSo(letters(of: middle))
                ? numbers.lowerBound..<middle : middle + 1..<numbers.upperBound
        }
        return numbers.lowerBound
    }
}

/// The words of all passages, in the order in which they come.
private struct RunningText {
    /// The words, each once, numbered in the order of their first occurrence.
    private(set) var words: [FoldedWord] = []
    /// The number of passages that contain each word, and the last of them.
    private(set) var uses: [(passages: Int, last: Int)] = []
    private(set) var text: [(word: Int32, passage: Int32)] = []
    private var numbers: [FoldedWord: Int32] = [:]

    mutating func append(_ passage: String, as number: Int) {
        var reader = WordReader(passage)
        while reader.next() {
            let word = FoldedWord(reader.word)
            let place = numbers[word].map(Int.init) ?? words.count
            if place == words.count {
                numbers[word] = Int32(place)
                words.append(word)
                uses.append((0, -1))
            }
            if uses[place].last != number { uses[place] = (uses[place].passages + 1, number) }
            text.append((Int32(place), Int32(number)))
        }
    }
}
