import Records
import Text

extension ProseRule {
    /// Finds sentences of too many words; those of a quotation are somebody else's.
    static func findLongSentences(_ passage: Passage, _ findings: inout Findings) {
        guard passage.kind.isRunning else { return }
        // Short passages, which most are, have no long sentence.
        guard passage.tokens.count > Length.sentence else { return }
        for sentence in passage.sentences {
            let words = passage.tokens[sentence].count { $0.kind == .word || $0.kind == .number }
            guard words > Length.sentence, let range = passage.trimmed(sentence) else { continue }
            findings.add(
                passage.part(range),
                "this sentence has \(count(words, "word")), and over \(Length.sentence) are hard to follow; make two of it"
            )
        }
    }

    static func findLongParagraphs(_ passage: Passage, _ findings: inout Findings) {
        guard passage.kind.isRunning, passage.tokens.count > Length.paragraph else { return }
        let words = passage.wordCount
        guard words > Length.paragraph else { return }
        findings.add(
            passage.words,
            "this paragraph has \(count(words, "word")), and over \(Length.paragraph) fill a screen; make two of it"
        )
    }

    /// Finds a summary whose first sentence is that of the text below it.
    static func findRepeatingSummaries(_ text: ProseText, _: Surroundings, _ findings: inout Findings) {
        guard let summary = text.summary, let sentence = summary.sentences.first,
            let first = text.firstParagraph, let opening = first.sentences.first
        else { return }
        let words = { (passage: Passage, range: Range<Int>) in
            passage.tokens[range].filter(\.isWord).map(\.folded)
        }
        let repeated = words(summary, sentence)
        guard repeated.count > 4, repeated == words(first, opening), let range = summary.trimmed(sentence)
        else { return }
        findings.add(
            summary.part(range),
            "the text begins with the same sentence; write what a reader finds in it"
        )
    }
}

extension ProseText {
    fileprivate var firstParagraph: Passage? {
        for block in blocks { if case .paragraph(let passage) = block { return passage } }
        return nil
    }
}

extension Passage {
    /// Returns a range of tokens without blanks and marks at its ends.
    func trimmed(_ range: Range<Int>) -> ClosedRange<Int>? {
        let isSeen = { (index: Int) in tokens[index].kind != .blank && tokens[index].kind != .mark }
        guard let first = range.first(where: isSeen), let last = range.last(where: isSeen) else { return nil }
        return first...last
    }
}
