import Content
import Records

extension ProseRule {
    /// Notes quotation marks that are straight, and those that are not, which tell how a capsule mixes them.
    ///
    /// A capsule whose marks are all straight is named once, since it is one decision.
    static func noteStraightQuotes(_ passage: Passage, _ variants: inout Variants) {
        guard let usual = passage.language.quotes.first else { return }
        let right = "\(usual.open)…\(usual.close)"
        for token in passage.tokens where token.kind == .sign {
            if token.first == "\"" {
                variants.note("the straight \"", of: right, at: passage.part(token.range), isWrong: true)
            } else if passage.language.openers.contains(token.first) {
                variants.note(right, of: right, at: passage.part(token.range))
            }
        }
    }

    /// Notes apostrophes within words, and those behind a word that ends in s.
    static func noteApostrophes(_ passage: Passage, _ variants: inout Variants) {
        for token in passage.tokens where token.isWord && token.folded.utf8.contains(UInt8(ascii: "'")) {
            let words = passage.part(token.range)
            for (offset, byte) in words.text.utf8.enumerated() where byte == UInt8(ascii: "'") || byte == 0xE2
            {
                let start = token.range.lowerBound + offset
                if byte == UInt8(ascii: "'") {
                    variants.note("the apostrophe '", of: "apostrophe", at: passage.part(start..<(start + 1)))
                } else if words.text.utf8.dropFirst(offset).starts(with: "’".utf8) {
                    variants.note("the apostrophe ’", of: "apostrophe", at: passage.part(start..<(start + 3)))
                }
            }
        }
    }

    /// Notes pairs of quotation marks by their style, and those of other languages under a style of their own.
    static func noteQuotationStyle(_ passage: Passage, _ variants: inout Variants) {
        let language = passage.language
        guard let usual = language.quotes.first else { return }
        // What another language has quoted keeps its marks.
        if passage.kind.isQuoted { return }
        let inner = Set(language.innerQuotes.map(\.open)).union(language.innerQuotes.map(\.close))
        for (index, token) in passage.tokens.enumerated() where token.kind == .sign {
            guard passage.beginsQuotation(at: index) else { continue }
            let own = language.quotes.first { $0.open == token.first }
            let style = own ?? ProseLanguage.foreignQuotes.first { $0.open == token.first }
            guard let style, own != nil || !inner.contains(token.first) else { continue }
            variants.note(
                "\(style.open)…\(style.close)",
                of: "\(usual.open)…\(usual.close)",
                at: passage.part(token.range),
                isWrong: own == nil
            )
        }
    }

    /// Finds a quotation mark that closes nothing, and one that nothing closes unless the next paragraph goes on with it.
    static func findUnpairedQuotes(_ passage: Passage, _ findings: inout Findings) {
        guard passage.language.quotes.first != nil, passage.kind != .verse, passage.kind != .quotation else {
            return
        }
        for style in passage.language.quotes where style.open != style.close {
            // In several languages the sign that closes one style opens another.
            guard
                passage.language.quotes.allSatisfy({
                    $0 == style || ($0.open != style.close && $0.close != style.open)
                })
            else { continue }
            var open: [Int] = []
            for (index, token) in passage.tokens.enumerated() where token.kind == .sign {
                if token.first == style.open {
                    open.append(index)
                } else if token.first == style.close, open.popLast() == nil, !passage.isApostrophe(at: index),
                    !passage.beginsQuotation(at: index)
                {
                    findings.add(
                        passage.part(token.range),
                        "\(style.close) closes a quotation that was not opened; write \(style.open) where it begins"
                    )
                }
            }
            // A quotation of several paragraphs has a mark at the beginning of each and is closed in the last.
            if let first = open.first, !passage.isContinued {
                findings.add(
                    passage.part(passage.tokens[first].range),
                    "the quotation that begins here is not closed; write \(style.close) where it ends"
                )
            }
        }
    }
}

extension ProseLanguage {
    /// The pairs of marks that other languages have, by which a style is named; of those that share a sign the first counts.
    fileprivate static let foreignQuotes = [
        Quotes("«", "»"), Quotes("„", "“"), Quotes("“", "”"), Quotes("»", "«"),
    ]
}

extension Passage {
    /// Whether a quotation begins at a sign: a word or another sign follows it at once, and none precedes it at once.
    fileprivate func beginsQuotation(at index: Int) -> Bool {
        guard let next = token(index, 1) else { return false }
        if let previous = token(index, -1), previous.isWord || previous.kind == .number { return false }
        if let previous = token(index, -1), previous.kind == .sign,
            !["(", "[", "-", "–", "—", "/"].contains(previous.first)
        {
            return false
        }
        if next.kind == .blank { return tokens[index].is("«") }
        return next.isWord || next.kind == .number
            || ["(", "[", "…", "¿", "¡", "‘", "’"].contains(next.first)
    }

    /// Whether a sign ends a word that is written with an apostrophe, as in the workers’.
    fileprivate func isApostrophe(at index: Int) -> Bool {
        tokens[index].first == "’" && token(index, -1)?.isWord == true
    }
}
