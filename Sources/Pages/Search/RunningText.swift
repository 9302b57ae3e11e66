import Text

/// The words of all passages, in the order in which they come, and their stems.
struct RunningText: ~Copyable {
    private let language: SearchLanguage
    private let wordStems: WordStems

    /// The words, each once, numbered in the order of their first occurrence.
    private(set) var words: [FoldedWord] = []
    /// The number of passages that contain each word, and the last of them.
    private(set) var uses: [(passages: Int, last: Int)] = []
    private(set) var text: [(word: Int32, passage: Int32)] = []
    private var numbers: [FoldedWord: Int32] = [:]

    /// The stems, each once; none if the language has no stemmer.
    private(set) var stems: [FoldedWord] = []
    /// The stem of each word.
    private(set) var stemNumbers: [Int32] = []
    private var stemsSeen: [FoldedWord: Int32] = [:]

    init(in language: SearchLanguage) {
        self.language = language
        wordStems = WordStems(of: language)
    }

    /// Adds a passage; passages are added in the order of their numbers.
    ///
    /// - Returns: The number of its words.
    @discardableResult
    mutating func append(_ passage: String, as number: Int) -> Int {
        var count = 0
        var reader = WordReader(passage)
        while reader.next() {
            append(reader.word, spelling: reader.spelling, as: number)
            count += 1
            if let compound = reader.compound { append(compound, spelling: compound[...], as: number) }
        }
        return count
    }

    /// Returns how many words of a name a reader has to know: each once, whatever its ending, and no little ones unless there are
    /// no others.
    func size(ofName name: String) -> Int {
        var known: Set<Int32> = []
        var little: Set<Int32> = []
        var reader = WordReader(name)
        while reader.next() {
            if reader.isTail { continue }
            let word = FoldedWord(language.spelling(of: reader.word))
            guard let number = numbers[word] else { continue }
            let stem = stemNumbers.isEmpty ? number : stemNumbers[Int(number)]
            if language.isLittle(word) { little.insert(stem) } else { known.insert(stem) }
        }
        return known.isEmpty ? little.count : known.count
    }

    private mutating func append(_ letters: [UInt8], spelling: ArraySlice<UInt8>, as passage: Int) {
        let word = FoldedWord(language.spelling(of: letters))
        let place = numbers[word].map(Int.init) ?? words.count
        if place == words.count {
            numbers[word] = Int32(place)
            words.append(word)
            uses.append((0, -1))
            addStem(of: spelling, folded: letters)
        }
        if uses[place].last != passage { uses[place] = (uses[place].passages + 1, passage) }
        text.append((Int32(place), Int32(passage)))
    }

    private mutating func addStem(of spelling: ArraySlice<UInt8>, folded: [UInt8]) {
        guard let stem = wordStems.stem(of: spelling, folded: folded) else { return }
        let number = stemsSeen[stem] ?? Int32(stems.count)
        if Int(number) == stems.count {
            stemsSeen[stem] = number
            stems.append(stem)
        }
        stemNumbers.append(number)
    }
}
