import Records

extension ProseRule {
    /// Finds a word that stands twice, unless the language doubles it on purpose or it is a name.
    static func findDoubledWords(_ passage: Passage, _ findings: inout Findings) {
        guard let doubled = passage.language.doubledWords, passage.kind != .verse else { return }
        for index in passage.tokens.indices.dropLast(2) {
            let (word, next) = (passage.tokens[index], passage.tokens[index + 2])
            guard word.isWord, passage.tokens[index + 1].kind == .blank, word.folded == next.folded,
                !next.isCapital, !doubled.contains(word.folded), !passage.isHyphenated(index, index + 2),
                !passage.endsClause(at: index), !passage.beginsTwoClauses(at: index)
            else { continue }
            let spelling = passage.spelling(word)
            findings.add(
                passage.part(index...(index + 2)),
                "“\(spelling) \(passage.spelling(next))” stands here; write “\(spelling)” once"
            )
        }
    }

    static func findWeaselWords(_ passage: Passage, _ findings: inout Findings) {
        find(passage.language.weaselPhrases, in: passage, &findings) { words, remedy in
            "“\(words)” claims without showing; \(remedy)"
        }
    }

    static func findLongPhrases(_ passage: Passage, _ findings: inout Findings) {
        find(passage.language.longPhrases, in: passage, &findings) { words, short in
            "“\(words)” says no more than one word; write “\(short)”"
        }
    }

    /// Finds phrases in the writer's own words.
    private static func find(
        _ phrases: PhraseTable<String>,
        in passage: Passage,
        _ findings: inout Findings,
        _ message: (String, String) -> String
    ) {
        guard passage.kind.isRunning else { return }
        var quoted: [Bool]?
        for index in passage.tokens.indices {
            guard let found = phrases.match(in: passage.tokens, at: index) else { continue }
            let isQuoted = quoted ?? passage.isQuoted
            quoted = isQuoted
            if isQuoted[index] || passage.isLiteral(index...found.last) { continue }
            let words = passage.part(index...found.last)
            findings.add(words, message(String(words.text), found.value))
        }
    }
}

extension Passage {
    /// Whether one of two words is a part of a longer one: log-in in, in in-depth.
    fileprivate func isHyphenated(_ first: Int, _ second: Int) -> Bool {
        if token(second, 1)?.is("-") == true, token(second, 2)?.isWord == true { return true }
        return token(first, -1)?.is("-") == true && token(first, -2)?.isWord == true
    }

    /// Whether a verb may be the last word of a clause that is the subject of the same verb: what it is is known.
    fileprivate func endsClause(at index: Int) -> Bool {
        guard language.verbsOfClauses.contains(tokens[index].folded) else { return false }
        let clause = tokens[..<index].suffix(20).reversed().prefix {
            $0.kind != .sign || $0.is("’") || $0.is("'")
        }
        return clause.contains { language.wordsOfClauses.contains($0.folded) }
    }

    /// Whether the second of two words begins a clause within the one that the first begins: сказал, что что бы ни случилось.
    fileprivate func beginsTwoClauses(at index: Int) -> Bool {
        guard let words = language.wordsBehindDoubled[tokens[index].folded],
            let next = token(index, 4), token(index, 3)?.kind == .blank
        else { return false }
        return words.contains(next.folded)
    }

    /// Whether a phrase means what it says, by the words around it: spoke clearly, as a matter of course.
    fileprivate func isLiteral(_ phrase: ClosedRange<Int>) -> Bool {
        guard let literal = language.literalPhrases[folded(phrase.lowerBound..<phrase.upperBound + 1)] else {
            return false
        }
        let before = token(phrase.lowerBound, -2).flatMap {
            token(phrase.lowerBound, -1)?.kind == .blank ? $0 : nil
        }
        let after = token(phrase.upperBound, 2).flatMap {
            token(phrase.upperBound, 1)?.kind == .blank ? $0 : nil
        }
        if let before, literal.before.contains(before.folded) { return true }
        if let after, literal.after.contains(after.folded) { return true }
        guard let verbs = literal.verbsBeforeSentence, let before, before.isWord else { return false }
        // At the end of a part of a sentence it says how something is done, but behind a verb of being what is so.
        return after == nil && !verbs.contains(before.folded)
    }
}
