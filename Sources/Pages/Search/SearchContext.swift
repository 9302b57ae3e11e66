import Languages
import Content
import Text

extension SearchIndex {
    /// The most forms of a word that are looked for in a text that was found.
    private static let formLimit = 64

    /// Returns one line of the text that was found: the opening if a name matched, and otherwise the words around a match.
    func context(of hit: SearchHit, for items: SearchItems, _ tally: SearchTally) -> String {
        let part = parts[hit.part]
        let match = hit.rank < .text ? nil : match(of: items, tally, in: part.texts)
        var shown = Passage()
        shown.append(match.map { texts[$0.text] } ?? part.opening)
        let range = match.flatMap { place(of: $0.word, in: shown.text) }
        return shown.quotation(around: range ?? 0..<0, wording.sentences)
    }

    /// Returns the first of some texts in which the words say most, and the word that says most there.
    private func match(
        of items: SearchItems,
        _ tally: SearchTally,
        in texts: Range<Int>
    ) -> (text: Int, word: FoldedWord)? {
        let passages = texts.lowerBound + nameSizes.count..<texts.upperBound + nameSizes.count
        var scores = [Float](repeating: 0, count: texts.count)
        var words = [Int](repeating: 0, count: texts.count)
        var lastItems = [Int](repeating: 0, count: texts.count)
        for (number, (item, weight)) in zip(items.found, tally.weights).enumerated() {
            let forms = item.forms.lazy.flatMap { form in form.numbers.lazy.map { ($0, form.weight) } }
            for (word, closeness) in forms.prefix(Self.formLimit) {
                for occurrence in table.occurrences(of: word, in: passages) {
                    let text = Int(occurrence.passage) - passages.lowerBound
                    guard lastItems[text] <= number else { continue }
                    lastItems[text] = number + 1
                    // The rarest word comes first, and says most.
                    if scores[text] == 0 { words[text] = word }
                    scores[text] += weight * closeness
                }
            }
        }
        guard let most = scores.max(), most > 0, let text = scores.firstIndex(of: most) else { return nil }
        return (texts.lowerBound + text, table.word(words[text]))
    }

    private func place(of word: FoldedWord, in text: String) -> Range<Int>? {
        var reader = WordReader(text)
        while reader.next() {
            if FoldedWord(language.spelling(of: reader.word)) == word { return reader.range }
            if let compound = reader.compound, FoldedWord(language.spelling(of: compound)) == word {
                return reader.range
            }
        }
        return nil
    }
}
