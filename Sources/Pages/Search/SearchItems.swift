/// A word of a search with the words of the index that answer it.
struct SearchItem {
    /// Words of the index that have neighbouring numbers.
    struct Form {
        let numbers: Range<Int>
        /// How much an occurrence counts: less for another form of the word than for the word itself.
        let weight: Float
    }

    let forms: [Form]
    /// The number of passages to look at, a passage for each form.
    let cost: Int

    fileprivate init(_ forms: [Form], in table: WordTable) {
        self.forms = forms
        cost = forms.reduce(0) { $0 + table.occurrences(of: $1.numbers).count }
    }
}

/// The words of a search that occur in an edition, and those that do not.
struct SearchItems {
    /// The most words that are looked for: more than a question has.
    static let limit = 24
    /// The most bytes of a word that may be joined of two.
    private static let longestCompound = 64
    /// How much another form of a word counts.
    private static let otherForm: Float = 0.8

    /// The words that occur, the rarest first.
    private(set) var found: [SearchItem] = []
    /// The words that occur nowhere, as they were typed.
    private(set) var unknown: [String] = []

    init(of query: SearchQuery, in table: WordTable, _ language: SearchLanguage) {
        let stems = WordStems(of: language)
        var seen: Set<Int> = []
        for word in query.words.prefix(Self.limit) {
            let items = Self.items(for: word, in: table, stems)
            if items.isEmpty { addUnknown(word) }
            for forms in items where seen.insert(forms.map(\.numbers.lowerBound).min() ?? 0).inserted {
                found.append(SearchItem(forms, in: table))
            }
        }
        found.sort { $0.cost < $1.cost }
    }

    /// Adds a word, or the letter by which it goes on with the one before.
    private mutating func addUnknown(_ word: SearchQuery.Word) {
        if word.goesOn, let last = word.typed.unicodeScalars.last,
            let first = word.typed.unicodeScalars.first,
            unknown.last?.unicodeScalars.last == first
        {
            unknown[unknown.count - 1].unicodeScalars.append(last)
        } else {
            unknown.append(word.typed)
        }
    }

    /// Returns the forms of a word; of two words if it is written as one but only these occur.
    private static func items(
        for word: SearchQuery.Word,
        in table: WordTable,
        _ stems: borrowing WordStems
    ) -> [[SearchItem.Form]] {
        if word.isLetter { return start(word, in: table) }
        var forms = forms(of: word.folded, in: table)
        if forms.isEmpty, let stem = stems.stem(of: Array(word.typed.utf8)[...], folded: word.folded) {
            forms = table.forms(ofStem: stem).map { SearchItem.Form(Int($0), weight: otherForm) }
        }
        if forms.isEmpty { forms = Self.forms(of: word.folded.withoutUmlauts, in: table) }
        if let joined = word.joined {
            let known = Set(forms.map(\.numbers))
            forms += Self.forms(of: joined, in: table).filter { !known.contains($0.numbers) }
        }
        if !forms.isEmpty { return [forms] }
        let start = word.isStart ? start(word, in: table) : []
        return start.isEmpty ? parts(of: word.folded, in: table) : start
    }

    private static func forms(of word: [UInt8], in table: WordTable) -> [SearchItem.Form] {
        guard let number = table.number(of: word) else { return [] }
        let others = table.forms(of: number).map(Int.init).filter { $0 != number }
        return [SearchItem.Form(number, weight: 1)] + others.map { SearchItem.Form($0, weight: otherForm) }
    }

    private static func start(_ word: SearchQuery.Word, in table: WordTable) -> [[SearchItem.Form]] {
        let numbers = table.numbers(beginning: word.folded)
        return numbers.isEmpty ? [] : [[SearchItem.Form(numbers: numbers, weight: 1)]]
    }

    /// Returns the two words that a word is joined of, the first as long as possible.
    private static func parts(of word: [UInt8], in table: WordTable) -> [[SearchItem.Form]] {
        let least = 3
        guard word.count <= longestCompound else { return [] }
        for cut in stride(from: word.count - least, through: least, by: -1) {
            let last = forms(of: Array(word[cut...]), in: table)
            guard !last.isEmpty else { continue }
            let first = forms(of: Array(word[..<cut]), in: table)
            if !first.isEmpty { return [first, last] }
        }
        return []
    }
}

extension SearchItem.Form {
    fileprivate init(_ number: Int, weight: Float) {
        self.init(numbers: number..<number + 1, weight: weight)
    }
}
