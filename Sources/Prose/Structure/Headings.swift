import Content
import Records
import Text

extension ProseRule {
    static func findHeadingStops(_ passage: Passage, _ findings: inout Findings) {
        guard passage.kind == .heading || passage.kind == .title, let last = passage.tokens.last else {
            return
        }
        guard last.is(".") || last.is(":") || last.is("。"), passage.tokens.count > 1 else { return }
        let before = passage.tokens[passage.tokens.count - 2]
        // An abbreviation keeps its point, and an ellipsis has three.
        if before.is(".") { return }
        if last.is("."), passage.endsInAbbreviation { return }
        findings.add(
            passage.part(last.range),
            "a heading ends here with “\(last.first)”; write it without"
        )
    }

    /// Notes whether a heading has capitals as in a title; one that is all names, or too short to tell, does not count.
    static func noteHeadingCase(_ passage: Passage, _ variants: inout Variants) {
        guard passage.kind == .heading, passage.language.hasTitleCase else { return }
        let words = passage.tokens.filter(\.isWord).dropFirst().filter { $0.folded.unicodeScalars.count > 3 }
        guard words.count > 1 else { return }
        let capitals = words.count(where: \.isCapital)
        let (title, sentence) = ("a heading in the style of titles", "a heading in the style of sentences")
        // Two capitals may be a name; three words in a row that all have one are a style.
        if capitals == words.count, capitals > 2 {
            variants.note(title, of: "headings", at: passage.words)
        } else if capitals < words.count {
            variants.note(sentence, of: "headings", at: passage.words)
        }
    }

    /// Finds a heading with nothing below it before the next of its level or a higher one.
    static func findEmptyHeadings(_ text: ProseText, _: Surroundings, _ findings: inout Findings) {
        for (index, block) in text.blocks.enumerated() {
            guard case .heading(let level, let passage) = block else { continue }
            if index + 1 == text.blocks.count {
                findings.add(passage.words, "nothing stands below this heading; write its text, or remove it")
            } else if case .heading(let next, _) = text.blocks[index + 1], next <= level {
                findings.add(
                    passage.words,
                    "nothing stands between this heading and the next; write its text, or remove it"
                )
            }
        }
    }
}

extension Passage {
    /// Whether the point at the end belongs to an abbreviation or an initial, so that the passage would go on in a sentence.
    fileprivate var endsInAbbreviation: Bool {
        let bytes = Array((String(words.text) + " X").utf8)
        var end = 0
        while end < bytes.count - 2 { end = language.sentences.end(in: bytes, from: end) }
        return end == bytes.count
    }
}
