import Content
import Text

extension SearchIndex {
    /// Bytes of one text that are looked through for its line, so that the time has a bound; what stands further down
    /// is found too, and shown with the opening.
    private static let contextLimit = 16_384

    /// One line of what was found: where a name was, the opening; else the words around a match.
    func context(of hit: SearchHit, for query: SearchQuery) -> String {
        let part = parts[hit.part]
        let passage = hit.rank < .text ? nil : passage(of: part, for: query, hasWholeWords: hit.rank == .text)
        var shown = Passage()
        shown.append(passage ?? part.opening)
        let match = passage == nil ? nil : query.match(in: shown.text)
        return shown.quotation(around: match ?? 0..<0, wording.sentences)
    }

    /// The first paragraph that has the most of a query's words.
    private func passage(of part: IndexedPart, for query: SearchQuery, hasWholeWords: Bool) -> String? {
        let highest = query.words.count * 2 - (hasWholeWords ? 0 : 1)
        var best: (passage: String, score: Int)?
        var room = Self.contextLimit
        for passage in part.passages {
            room -= passage.utf8.count
            guard room >= 0 else { break }
            let score = query.score(of: passage, upTo: highest)
            if score > best?.score ?? 0 { best = (passage, score) }
            if score == highest { break }
        }
        return best?.passage
    }
}

extension SearchQuery {
    /// How much of the query a text has: two for a word, one where it is only the beginning of others.
    fileprivate func score(of text: String, upTo highest: Int) -> Int {
        var scores = [Int](repeating: 0, count: words.count)
        var total = 0
        var reader = WordReader(text)
        while total < highest, reader.next() {
            let word = reader.word
            for index in words.indices where scores[index] < 2 && matches(word, at: index) {
                let score = isWhole(word, at: index) ? 2 : 1
                total += score - scores[index]
                scores[index] = score
            }
        }
        return total
    }

    /// Where the longest of the words stands first, which says more than a short one.
    fileprivate func match(in text: String) -> Range<Int>? {
        var match: (range: Range<Int>, weight: Int)?
        var reader = WordReader(text)
        while reader.next() {
            let word = reader.word
            for index in words.indices where matches(word, at: index) {
                let weight = words[index].utf8.count * 2 + (isWhole(word, at: index) ? 1 : 0)
                if weight > match?.weight ?? 0 { match = (reader.range, weight) }
            }
        }
        return match?.range
    }

    private func isWhole(_ word: [UInt8], at index: Int) -> Bool { word.count == words[index].utf8.count }
}
