import Content
import Records

extension ProseRule {
    /// Notes quotation marks that are straight, and those that are not, which tell how a capsule mixes them.
    ///
    /// A capsule whose marks are all straight is named once, since it is one decision.
    static func noteStraightQuotes(_ passage: Passage, _ variants: inout Variants) {
        guard let usual = passage.language.quotes.first else { return }
        let right = passage.language.shown(usual)
        let inner = passage.language.innerQuotes.first ?? usual
        var isOpen = false
        for (index, token) in passage.tokens.enumerated() where token.kind == .sign {
            if token.first == "\"" {
                if !isOpen, passage.isInch(index) { continue }
                isOpen.toggle()
                variants.note("the straight \"", of: right, at: passage.part(token.range), .wrong)
            } else if passage.language.openers.contains(token.first) {
                variants.note(right, of: right, at: passage.part(token.range), .right)
            }
        }
        for index in passage.straightSingleQuotes {
            let place = passage.part(passage.tokens[index].range)
            variants.note("the straight '", of: right, at: place, .wrong) { way in
                way == "the straight '" ? way : "\(inner.open)…\(inner.close)"
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
        let nested = Set(language.innerQuotes.map(\.open))
        // The marks that close the quotations around a place.
        var closers: [Unicode.Scalar] = []
        for (index, token) in passage.tokens.enumerated() where token.kind == .sign {
            if token.first == closers.last {
                closers.removeLast()
                continue
            }
            guard passage.beginsQuotation(at: index) else { continue }
            let own = language.quotes.first { $0.open == token.first }
            let style = own ?? ProseLanguage.foreignQuotes.first { $0.open == token.first }
            let isNested = !closers.isEmpty && nested.contains(token.first)
            if let pair = isNested ? language.innerQuotes.first(where: { $0.open == token.first }) : style {
                closers.append(pair.close)
            }
            guard let style, !isNested else { continue }
            variants.note(
                language.shown(style),
                of: language.shown(usual),
                at: passage.part(token.range),
                own == nil ? .wrong : .either
            )
        }
    }

    /// Finds a quotation mark that closes nothing, and one that nothing closes unless the next paragraph goes on with it.
    static func findUnpairedQuotes(_ passage: Passage, _ findings: inout Findings) {
        guard passage.language.quotes.first != nil, passage.kind != .verse, passage.kind != .quotation else {
            return
        }
        let own = Set((passage.language.quotes + passage.language.innerQuotes).map(\.open))
        for style in passage.language.quotes where style.open != style.close {
            // In several languages the sign that closes one style opens another.
            guard
                passage.language.quotes.allSatisfy({
                    $0 == style || ($0.open != style.close && $0.close != style.open)
                })
            else { continue }
            var open: [Int] = []
            // Those that begin with the marks of another language are named for these.
            var foreign = 0
            for (index, token) in passage.tokens.enumerated() where token.kind == .sign {
                if token.first == style.open, foreign > 0, !passage.beginsQuotation(at: index) {
                    foreign -= 1
                } else if token.first == style.open {
                    open.append(index)
                } else if style.close == "“", token.first == "”", foreign == 0, let first = open.popLast() {
                    findings.add(
                        passage.part(token.range),
                        "” does not close what \(passage.tokens[first].first) opens; write \(style.close)"
                    )
                } else if token.first != style.close || passage.beginsQuotation(at: index) {
                    let isForeign = ProseLanguage.foreignQuotes.contains { $0.open == token.first }
                    if isForeign, !own.contains(token.first), passage.beginsQuotation(at: index) {
                        foreign += 1
                    }
                } else if open.isEmpty, foreign > 0 {
                    foreign -= 1
                } else if token.first == style.close, open.popLast() == nil, !passage.isApostrophe(at: index),
                    !passage.beginsQuotation(at: index), !passage.isInch(index)
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
    /// Returns a pair of marks around words, with the spaces that the language has inside its own.
    fileprivate func shown(_ pair: Quotes) -> String {
        let space = spacedMarks.contains(pair.close) ? "\u{202F}" : ""
        return "\(pair.open)\(space)…\(space)\(pair.close)"
    }

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

    /// Words that begin with an apostrophe, in all languages.
    private static let elided: Set<String> = [
        "tis", "twas", "twere", "twill", "twould", "em", "n", "til", "till", "cause", "cos", "bout", "round",
        "gainst",
        "neath", "tween", "ere", "e", "im", "er", "ave", "ad", "ow", "ouse", "un", "scuse", "nother", "nuff",
        "fraid",
        "s", "t", "k", "m", "r", "ne", "nen", "nem", "ner", "rum", "rein", "raus", "rauf", "runter", "sto",
        "sta",
    ]

    /// The straight single marks that open and close quotations: 'yes', but not the workers', nor 'tis.
    fileprivate var straightSingleQuotes: [Int] {
        var marks: [Int] = []
        var open: Int?
        for index in tokens.indices where tokens[index].is("'") {
            if opensSingleQuotation(at: index) {
                open = index
            } else if let first = open, closesSingleQuotation(at: index, from: first) {
                marks += [first, index]
                open = nil
            }
        }
        return marks
    }

    private func opensSingleQuotation(at index: Int) -> Bool {
        guard let next = token(index, 1), next.isWord || next.kind == .number else { return false }
        if let before = token(index, -1), before.kind != .blank,
            !(before.kind == .sign && "([“„«\"–—-".unicodeScalars.contains(before.first))
        {
            return false
        }
        // The century is left out of '68.
        if next.kind == .number { return next.range.count != 2 }
        guard Self.elided.contains(next.folded) else { return true }
        return next.folded != "n" && token(index, 2)?.is("'") == true
    }

    private func closesSingleQuotation(at index: Int, from first: Int) -> Bool {
        guard let before = token(index, -1), before.kind != .blank, index - first > 1 else { return false }
        if let next = token(index, 1), next.isWord || next.kind == .number { return false }
        // A longer quotation that ends in s may be an owner instead: 'Ali and the soldiers' tent.
        return
            !(before.folded.utf8.last == UInt8(ascii: "s") && index - first > 6
            && token(index, 1)?.kind == .blank)
    }

    /// Whether a sign ends a word that is written with an apostrophe, as in the workers’.
    fileprivate func isApostrophe(at index: Int) -> Bool {
        tokens[index].first == "’" && token(index, -1)?.isWord == true
    }
}
