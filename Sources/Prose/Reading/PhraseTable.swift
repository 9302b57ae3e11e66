/// Phrases of several words that are looked for in passages, each with a value.
struct PhraseTable<Value: Sendable>: Sendable {
    /// The phrases by their first words, the longest first.
    private var phrases: [String: [(rest: [String], value: Value)]] = [:]

    /// Takes phrases of words in small letters with single spaces between them.
    init(_ phrases: [(String, Value)]) {
        for (phrase, value) in phrases { add(phrase, value) }
    }

    /// Adds a phrase, cut into words as a passage is.
    mutating func add(_ phrase: String, _ value: Value) {
        let words = Token.tokens(of: phrase[...]).filter { $0.isWord || $0.kind == .number }
            .map { $0.isWord ? $0.folded : "" }
        guard let first = words.first, !words.contains("") else { return }
        var list = phrases[first] ?? []
        let place = list.firstIndex { $0.rest.count < words.count - 1 } ?? list.endIndex
        list.insert((Array(words.dropFirst()), value), at: place)
        phrases[first] = list
    }

    /// Returns the longest phrase that begins at a token, with the index of its last token: words with one blank or hyphen
    /// between each two.
    func match(in tokens: [Token], at index: Int) -> (last: Int, value: Value)? {
        guard tokens[index].isWord, let list = phrases[tokens[index].folded] else { return nil }
        for (rest, value) in list {
            var last = index
            let fits = rest.allSatisfy { word in
                guard last + 2 < tokens.count, tokens[last + 2].folded == word,
                    tokens[last + 1].kind == .blank || tokens[last + 1].is("-")
                else { return false }
                last += 2
                return true
            }
            if fits { return (last, value) }
        }
        return nil
    }
}

extension PhraseTable<Void> {
    /// Takes phrases that have no value.
    init(words phrases: [String]) { self.init(phrases.map { ($0, ()) }) }
}
