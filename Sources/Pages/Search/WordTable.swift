import Content
import Text

/// In which passages each word stands, and how often.
///
/// Passages are told apart by numbers from 0 on.
struct WordTable: Sendable {
    /// Every word that occurs, folded, in UTF-8: one behind the other in the order of their bytes, by which they are numbered, so
    /// that those that begin alike stand together.
    private let letters: [UInt8]
    /// Where in ``letters`` each word begins, and where the last one ends.
    private let words: [Int32]
    /// Of each word in turn, the passages that have it, in their order, in one piece: a word's begin at its place in ``starts`` and
    /// end where those of the next begin.
    private let occurrences: [Occurrence]
    private let starts: [Int32]

    /// A word in a passage.
    struct Occurrence {
        fileprivate(set) var passage: Int32
        fileprivate(set) var count: Int32
    }

    /// In time linear in the passages, but for the sorting of their words.
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

    /// Where a word stands; nowhere where it does not occur.
    func occurrences(of word: [UInt8]) -> ArraySlice<Occurrence> {
        let number = firstNumber { !$0.lexicographicallyPrecedes(word) }
        guard number < starts.count - 1, letters(of: number).elementsEqual(word) else { return [] }
        return occurrences(of: number..<number + 1)
    }

    /// Where the words stand that begin so and go on.
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

    /// The number of the first word that is so, as all behind it are; how many words there are where none is.
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

/// The words of all passages, as they come.
private struct RunningText {
    /// Each once, in the order of their first occurrence, by which they are numbered here.
    private(set) var words: [FoldedWord] = []
    /// Of each word, how many passages have it, and the last of them.
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
