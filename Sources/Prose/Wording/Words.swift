import Records

extension ProseRule {
    /// Finds a word that stands twice, unless the language doubles it on purpose or it is a name.
    static func findDoubledWords(_ passage: Passage, _ findings: inout Findings) {
        guard let doubled = passage.language.doubledWords, passage.kind != .verse else { return }
        for index in passage.tokens.indices.dropLast(2) {
            let (word, next) = (passage.tokens[index], passage.tokens[index + 2])
            guard word.isWord, passage.tokens[index + 1].kind == .blank, word.folded == next.folded,
                !next.isCapital, !doubled.contains(word.folded)
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
            if isQuoted[index] { continue }
            let words = passage.part(index...found.last)
            findings.add(words, message(String(words.text), found.value))
        }
    }
}
