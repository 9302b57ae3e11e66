import Records

extension ProseRule {
    /// Notes verbs in -ise and -ize, and what is made of them; those in names and quotations are not the writer's.
    static func noteEndings(_ passage: Passage, _ variants: inout Variants) {
        let verbs = passage.language.verbsInIse
        guard !verbs.isEmpty, passage.kind.isRunning else { return }
        var quoted: [Bool]?
        for (index, token) in passage.tokens.enumerated() where token.isWord && token.range.count > 6 {
            guard let isBritish = verbs[token.folded], !token.isCapital || passage.beginsSentence(at: index)
            else { continue }
            let isQuoted = quoted ?? passage.isQuoted
            quoted = isQuoted
            if isQuoted[index] { continue }
            variants.note(
                isBritish ? "the ending -ise" : "the ending -ize",
                of: "the ending -ize",
                at: passage.part(token.range),
                isBritish && passage.language.preferredSpelling == 1 ? .wrong : .either
            )
        }
    }

    /// Notes words that are spelt in two ways; where the language names a region, the other's spelling is wrong.
    static func noteSpellings(_ passage: Passage, _ variants: inout Variants) {
        let words = passage.language.spellingsByWord
        guard !words.isEmpty, passage.kind.isRunning else { return }
        var quoted: [Bool]?
        for (index, token) in passage.tokens.enumerated() where token.isWord {
            guard let (pair, place) = words[token.folded],
                !token.isCapital || passage.beginsSentence(at: index)
            else {
                continue
            }
            let isQuoted = quoted ?? passage.isQuoted
            quoted = isQuoted
            if isQuoted[index] { continue }
            let preferred = passage.language.preferredSpelling
            if preferred == nil {
                // The words of one list are spelt by one habit.
                let (first, second) = ("the spelling of Britain", "the spelling of America")
                variants.note(place == 1 ? second : first, of: first, at: passage.part(token.range)) { way in
                    "“\(way == second ? pair.1 : pair.0)”"
                }
                continue
            }
            variants.note(
                "“\(token.folded)”",
                of: "“\(preferred == 1 ? pair.1 : pair.0)”",
                at: passage.part(token.range),
                preferred.map { $0 != place } ?? false ? .wrong : .either
            )
        }
    }

    /// Notes abbreviations with and without their points.
    static func noteAbbreviations(_ passage: Passage, _ variants: inout Variants) {
        let known = passage.language.abbreviations
        guard !known.isEmpty, passage.kind.isRunning else { return }
        for (index, token) in passage.tokens.enumerated() where token.isWord && token.folded.utf8.count <= 4 {
            if known.contains(token.folded) {
                // Before the end of a sentence a point may be both.
                let hasPoint = passage.token(index, 1)?.is(".") == true
                let next = passage.token(index, 3)
                if hasPoint, next == nil { continue }
                let written = passage.spelling(token)
                variants.note(
                    hasPoint ? "“\(written).”" : "“\(written)”",
                    of: token.folded,
                    at: passage.part(hasPoint ? index...(index + 1) : index...index)
                )
            } else if token.folded.utf8.count == 1, passage.token(index, 1)?.is(".") == true,
                let second = passage.token(index, 2), second.isWord, passage.token(index, 3)?.is(".") == true,
                known.contains(token.folded + second.folded)
            {
                let place = passage.part(index...(index + 3))
                variants.note("“\(place.text)”", of: token.folded + second.folded, at: place)
            }
        }
    }
}
