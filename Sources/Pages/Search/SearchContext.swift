import Content
import Text

extension SearchIndex {
    /// Returns one line of the text that was found: the opening if a name matched, and otherwise the words around a match.
    func context(of hit: SearchHit, for query: SearchQuery, _ tally: SearchTally) -> String {
        let part = parts[hit.part]
        let passage = hit.rank < .text ? nil : tally.best(of: part.passages).map { passages[$0] }
        var shown = Passage()
        shown.append(passage ?? part.opening)
        let match = passage == nil ? nil : query.match(in: shown.text)
        return shown.quotation(around: match ?? 0..<0, wording.sentences)
    }
}

extension SearchQuery {
    /// Returns where the longest of the words stands first, since it says more than a short one.
    fileprivate func match(in text: String) -> Range<Int>? {
        var match: (range: Range<Int>, weight: Int)?
        var reader = WordReader(text)
        while reader.next() {
            let word = FoldedWord(reader.word)
            for index in foldedWords.indices where matches(word, at: index) {
                let length = foldedWords[index].bytes.count
                let weight = length * 2 + (word.bytes.count == length ? 1 : 0)
                if weight > match?.weight ?? 0 { match = (reader.range, weight) }
            }
        }
        return match?.range
    }
}
