import Content
import Records
import Text

extension ProseRule {
    /// Finds sentences that begin with figures, where the language spells these out.
    static func findNumbersFirst(_ passage: Passage, _ findings: inout Findings) {
        guard passage.language.spellsFirstNumber, passage.kind == .paragraph || passage.kind == .summary
        else { return }
        guard passage.tokens.contains(where: { $0.kind == .number }) else { return }
        for sentence in passage.sentences {
            guard let range = passage.trimmed(sentence) else { continue }
            let first = passage.tokens[range.lowerBound]
            // What has a point in it is the number of a chapter.
            guard first.kind == .number, range.count > 2, !passage.spelling(first).contains(".") else {
                continue
            }
            // What begins with 1. or 3) is counted, not written.
            if let next = passage.token(range.lowerBound, 1), next.kind == .sign,
                ".):".unicodeScalars.contains(next.first)
            {
                continue
            }
            // A word such as 3D has its figure everywhere.
            if let next = passage.token(range.lowerBound, 1), next.isWord, next.isCapital { continue }
            // A day is written in figures wherever it stands.
            if passage.isDay(range.lowerBound) && passage.isBeforeMonth(range.lowerBound) { continue }
            findings.add(
                passage.part(first.range),
                "a sentence begins with figures; write “\(passage.spelling(first))” in words, or begin with another word"
            )
        }
    }

    /// Finds addresses of the web, and of the small net, in a sentence.
    static func findBareAddresses(_ passage: Passage, _ findings: inout Findings) {
        guard passage.kind == .paragraph || passage.kind == .item || passage.kind == .note else { return }
        for index in passage.tokens.indices {
            let scheme = passage.tokens[index]
            guard scheme.isWord, ["http", "https", "gemini", "gopher"].contains(scheme.folded),
                passage.token(index, 1)?.is(":") == true, passage.token(index, 2)?.is("/") == true,
                passage.token(index, 3)?.is("/") == true,
                passage.mark(at: scheme.range.lowerBound) == nil
            else { continue }
            let rest = passage.tokens[index...].prefix { $0.kind != .blank && $0.kind != .mark }
            // What ends the sentence is no part of the address.
            let end =
                rest.last { $0.kind != .sign || !".,;:!?)]”’»".unicodeScalars.contains($0.first) } ?? scheme
            let address = passage.part(scheme.range.lowerBound..<end.range.upperBound)
            findings.add(
                address,
                "an address stands in a sentence; write “[[\(address.text.prefix(60))|words that say what is there]]”"
            )
        }
    }

    static func findEmptyLinkWords(_ passage: Passage, _ findings: inout Findings) {
        let words = passage.language.linkWords
        guard !words.isEmpty else { return }
        if passage.kind == .label, words.contains(passage.folded(0..<passage.tokens.count)) {
            findings.add(
                passage.words,
                "these words do not say where the link leads; write the name of the page"
            )
        }
        for mark in passage.marks {
            guard case .link = mark.kind else { continue }
            if words.contains(passage.folded(passage.tokens(of: mark))) {
                findings.add(
                    passage.part(mark.range),
                    "these words do not say where the link leads; write the name of the page"
                )
            }
        }
    }
}

extension Passage {
    /// Returns the words of some tokens in small letters, with single spaces between them.
    func folded(_ range: Range<Int>) -> String {
        tokens[range].filter(\.isWord).map(\.folded).joined(separator: " ")
    }
}
