/// Gives each word of some texts a number, so that whoever compares many words compares numbers.
///
/// Words are the bytes that a ``WordReader`` reads. The first word is 0, and each new one has the next number.
package struct WordNumbers: Sendable {
    /// All words, one behind the other.
    private var bytes: [UInt8] = []
    /// Where each word ends in ``bytes``, by its number.
    private var ends: [Int32] = []
    /// The number of a word at the place that its bytes call for, or at the next free one behind it; -1 where none is.
    ///
    /// There are a power of two of them, and at least twice as many as words, so that a search soon comes to a free one.
    private var places = [Int32](repeating: -1, count: 64)

    /// Knows no word yet.
    package init() {}

    /// Knows the words of a text.
    package init(of text: String) {
        var reader = WordReader(text)
        while reader.next() { _ = number(of: reader.word) }
    }

    /// How many words have a number.
    package var count: Int { ends.count }

    /// Returns the number of a word, which gets the next one if it has none.
    package mutating func number(of word: [UInt8]) -> Int {
        var place = place(of: word)
        if places[place] >= 0 { return Int(places[place]) }
        if 2 * ends.count >= places.count {
            grow()
            place = self.place(of: word)
        }
        places[place] = Int32(clamping: ends.count)
        bytes += word
        ends.append(Int32(clamping: bytes.count))
        return ends.count - 1
    }

    /// Returns the number of a word; `nil` if it has none.
    package func known(_ word: [UInt8]) -> Int? {
        let number = places[place(of: word)]
        return number < 0 ? nil : Int(number)
    }

    /// Returns whether all words of a text have numbers.
    package func haveAll(of text: String) -> Bool {
        var reader = WordReader(text)
        while reader.next() {
            if known(reader.word) == nil { return false }
        }
        return true
    }

    private func place(of word: [UInt8]) -> Int {
        var place = Int(truncatingIfNeeded: Hash(word).mixed) & (places.count - 1)
        while places[place] >= 0, !isWord(places[place], word) { place = (place + 1) & (places.count - 1) }
        return place
    }

    private func isWord(_ number: Int32, _ word: [UInt8]) -> Bool {
        let end = Int(ends[Int(number)])
        let start = number == 0 ? 0 : Int(ends[Int(number) - 1])
        guard end - start == word.count else { return false }
        return word.indices.allSatisfy { bytes[start + $0] == word[$0] }
    }

    private mutating func grow() {
        places = [Int32](repeating: -1, count: 2 * places.count)
        var start = 0
        for (number, end) in ends.enumerated() {
            places[place(of: Array(bytes[start..<Int(end)]))] = Int32(clamping: number)
            start = Int(end)
        }
    }
}
