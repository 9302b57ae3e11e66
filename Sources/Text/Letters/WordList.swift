/// Words in the order of their bytes, numbered from 0, in two pieces of memory.
package struct WordList: Sendable {
    /// The UTF-8 of all words, one after the other.
    private let letters: [UInt8]
    /// Where each word begins in ``letters``, and where the last one ends.
    private let starts: [Int32]

    /// - Parameter words: The words in order, each once; fewer than 2³¹ bytes in all.
    package init(_ words: some Sequence<[UInt8]>) {
        var letters: [UInt8] = []
        var starts: [Int32] = [0]
        for word in words {
            letters += word
            starts.append(Int32(letters.count))
        }
        (self.letters, self.starts) = (letters, starts)
    }

    /// The word of a number.
    package subscript(_ number: Int) -> ArraySlice<UInt8> {
        letters[Int(starts[number])..<Int(starts[number + 1])]
    }

    /// The number of words.
    package var count: Int { starts.count - 1 }

    /// Returns the number of a word; `nil` if it is none of them.
    package func number(of word: some Collection<UInt8>) -> Int? {
        let number = first { !$0.lexicographicallyPrecedes(word) }
        return number < starts.count - 1 && self[number].elementsEqual(word) ? number : nil
    }

    /// Returns the numbers of the words that begin so.
    package func numbers(beginning start: [UInt8]) -> Range<Int> {
        let first = first { !$0.lexicographicallyPrecedes(start) }
        return first..<self.first(from: first) { !$0.starts(with: start) }
    }

    /// Returns the number of the first word for which `isSo` holds, as it does for all after it; if there is none, the number
    /// of words.
    private func first(from first: Int = 0, where isSo: (ArraySlice<UInt8>) -> Bool) -> Int {
        (first..<starts.count - 1).bisected { isSo(self[$0]) }
    }
}

extension Range<Int> {
    /// Returns the first number for which `isSo` holds, as it does for all after it; the end of the range if there is none.
    package func bisected(where isSo: (Int) -> Bool) -> Int {
        var numbers = self
        while !numbers.isEmpty {
            let middle = numbers.lowerBound + numbers.count / 2
            numbers =
                isSo(middle) ? numbers.lowerBound..<middle : middle + 1..<numbers.upperBound
        }
        return numbers.lowerBound
    }
}
