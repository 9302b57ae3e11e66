import Records

extension ProseRule {
    /// Finds two or more blanks in a row, of which a no-break space is one.
    static func findDoubleSpaces(_ passage: Passage, _ findings: inout Findings) {
        guard passage.kind != .verse else { return }
        for token in passage.tokens where token.kind == .blank {
            let blanks = passage.part(token.range)
            let count = blanks.text.unicodeScalars.count
            guard count > 1 else { continue }
            findings.add(blanks, "\(count) spaces stand here; write one")
        }
    }

    /// Finds a blank between a word and the mark behind it.
    static func findSpacesBeforeMarks(_ passage: Passage, _ findings: inout Findings) {
        for index in passage.tokens.indices {
            let mark = passage.tokens[index]
            guard mark.kind == .sign, ",.;:!?".unicodeScalars.contains(mark.first),
                !passage.language.spacedMarks.contains(mark.first),
                let blank = passage.token(index, -1), blank.kind == .blank,
                let before = passage.token(index, -2), before.kind != .sign || before.isCloser
            else { continue }
            let next = passage.token(index, 1)
            if let next, mark.mayBegin(next) || passage.isInAddress(index) { continue }
            let follows = next.map { $0.isWord ? " \(passage.spelling($0))" : "" } ?? ""
            findings.add(
                passage.part(blank.range.lowerBound..<mark.range.upperBound),
                "a space stands before “\(mark.first)”; write “\(before.kind == .mark ? "]" : passage.spelling(before).tail)\(mark.first)\(follows)”"
            )
        }
    }

    /// Finds a blank inside a bracket or quotation marks, beside the word that it begins or ends with.
    static func findSpacesInBrackets(_ passage: Passage, _ findings: inout Findings) {
        for index in passage.tokens.indices where passage.tokens[index].kind == .blank {
            guard let before = passage.token(index, -1), let after = passage.token(index, 1) else { continue }
            let blank = passage.tokens[index].range
            // What stands behind a word at once closes a quotation in another language's way.
            let isBehindWord = passage.token(index, -2).map { $0.isWord || $0.endsWords } ?? false
            let opens = passage.opensTightly(before) && !isBehindWord
            // What has a word at once behind it opens a quotation in another language's way.
            let closes = passage.opensTightly(after, closing: true) && passage.token(index, 2)?.isWord != true
            if (opens && after.kind != .sign && after.kind != .mark)
                || (closes && (before.kind != .sign || ",.!?…".unicodeScalars.contains(before.first)))
            {
                findings.add(
                    passage.part(
                        opens
                            ? before.range.lowerBound..<blank.upperBound
                            : blank.lowerBound..<after.range.upperBound
                    ),
                    opens
                        ? "a space stands behind \(before.first); write \(before.first)\(passage.spelling(after).head)"
                        : "a space stands before \(after.first); write \(passage.spelling(before).tail)\(after.first)"
                )
            } else if before.is("(") || before.is("["), after.kind != .sign || after.isOpener {
                // A face may end in a bracket, and boxes to tick are empty: :( and [ ].
                if let sign = passage.token(index, -2), sign.kind == .sign, !sign.isOpener { continue }
                findings.add(
                    passage.part(before.range.lowerBound..<blank.upperBound),
                    "a space stands behind “\(before.first)”; write “\(before.first)\(passage.spelling(after).head)”"
                )
            } else if after.is(")") || after.is("]"), before.kind != .sign || before.endsWords {
                findings.add(
                    passage.part(blank.lowerBound..<after.range.upperBound),
                    "a space stands before “\(after.first)”; write “\(before.kind == .mark ? "]" : passage.spelling(before).tail)\(after.first)”"
                )
            }
        }
    }

    /// Finds a mark between two words with no space behind it.
    ///
    /// A full stop counts only between a small and a capital letter, since names have points too: capsule.rec, U.S.
    static func findMissingSpaces(_ passage: Passage, _ findings: inout Findings) {
        guard passage.kind != .label else { return }
        for index in passage.tokens.indices {
            let mark = passage.tokens[index]
            if passage.endsSentenceInClosers(at: index), let next = passage.token(index, 1) {
                findings.add(
                    passage.part(mark.range.lowerBound..<next.range.upperBound),
                    "“\(passage.spelling(next))” follows the sentence before at once; write a space before it"
                )
                continue
            }
            guard mark.kind == .sign, ",;.!?".unicodeScalars.contains(mark.first),
                let before = passage.token(index, -1), let next = passage.token(index, 1), next.isWord,
                before.isWord || passage.endsInFiguresOrMarks(before: index), !passage.isInAddress(index)
            else { continue }
            if mark.first == "." {
                let after = passage.spelling(next).unicodeScalars.dropFirst().first
                guard next.isCapital, after?.properties.isLowercase == true,
                    before.kind == .number
                        || (before.folded.unicodeScalars.count > 1
                            && passage.spelling(before).unicodeScalars.last?.properties.isLowercase == true)
                else { continue }
            }
            findings.add(
                passage.part((index - 1)...(index + 1)),
                "no space follows “\(mark.first)”; write “\(passage.spelling(before))\(mark.first) \(passage.spelling(next))”"
            )
        }
    }

    /// Finds the marks of French before which a space is missing, and guillemets that touch their words.
    static func findMissingFrenchSpaces(_ passage: Passage, _ findings: inout Findings) {
        guard !passage.language.spacedMarks.isEmpty, passage.kind != .label else { return }
        // The guillemet that has been named with the one that opens its quotation.
        var named: Int?
        for index in passage.tokens.indices {
            let mark = passage.tokens[index]
            guard mark.kind == .sign, !passage.isInAddress(index) else { continue }
            if mark.first == "«", let next = passage.token(index, 1), next.kind != .blank {
                let end = passage.tokens[index...].prefix(200).firstIndex { $0.is("»") }
                let isClosedAtOnce = end.map { passage.tokens[$0 - 1].kind != .blank } ?? false
                if isClosedAtOnce { named = end }
                findings.add(
                    passage.part(mark.range),
                    isClosedAtOnce
                        ? "no spaces stand inside “«…»”; write “« … »”, best with spaces that do not break (U+202F)"
                        : "no space follows “«”; write “« \(passage.spelling(next))”"
                )
            }
            if index == named { continue }
            guard passage.language.spacedMarks.contains(mark.first),
                let before = passage.token(index, -1), before.isWord || before.isCloser
            else { continue }
            findings.add(
                passage.part((index - 1)...index),
                "no space stands before “\(mark.first)”; write “\(passage.spelling(before)) \(mark.first)”, best with a space that does not break (U+202F)"
            )
        }
    }
}

extension Token {
    /// Whether the sign ends a bracket or a quotation.
    fileprivate var isCloser: Bool { kind == .sign && ")]”’»\"".unicodeScalars.contains(first) }

    /// Whether the sign begins a bracket or a quotation.
    fileprivate var isOpener: Bool { kind == .sign && "([“„‘‚«\"'".unicodeScalars.contains(first) }

    /// Whether words may end in the sign.
    fileprivate var endsWords: Bool { isCloser || (kind == .sign && ".!?…%".unicodeScalars.contains(first)) }

    /// Whether a mark behind a blank belongs to what follows: a name such as .gmi, a number, a command, a face.
    fileprivate func mayBegin(_ next: Token) -> Bool {
        switch next.kind {
        case .blank, .mark: false
        case .number: first != ";"
        case .word: !",;".unicodeScalars.contains(first) && !(first == "?" && next.isCapital)
        case .sign:
            if ",!?".unicodeScalars.contains(first) {
                !(next.isCloser || next.is("!") || next.is("?"))
            } else {
                !(first == "." && next.isCloser)
            }
        }
    }
}

extension Passage {
    /// Whether a sign opens quotations and nothing else, or closes them, in a language that has no space inside.
    fileprivate func opensTightly(_ sign: Token, closing: Bool = false) -> Bool {
        guard sign.kind == .sign, language.spacedMarks.isEmpty, sign.first != "’", sign.first != "‘" else {
            return false
        }
        let (signs, others) =
            closing ? (language.closers, language.openers) : (language.openers, language.closers)
        return signs.contains(sign.first) && !others.contains(sign.first)
    }

    /// Whether a mark stands behind a number of several digits, or behind another mark of a call or question, and a word of several
    /// letters behind it: 1917.Then, What!?She.
    fileprivate func endsInFiguresOrMarks(before mark: Int) -> Bool {
        guard let before = token(mark, -1), let next = token(mark, 1), next.folded.unicodeScalars.count > 1
        else {
            return false
        }
        if before.kind == .number { return before.range.count > 1 }
        // In French a space stands before the mark, too.
        if before.kind == .blank { return tokens[mark].is(";") && language.spacedMarks.contains(";") }
        if tokens[mark].is(",") || tokens[mark].is(";") { return before.isCloser }
        return next.isCapital && (before.is("!") || before.is("?"))
            && (tokens[mark].is("!") || tokens[mark].is("?"))
    }

    /// Whether a sign is the last of a sentence in quotation marks or brackets, and the next one follows at once.
    fileprivate func endsSentenceInClosers(at index: Int) -> Bool {
        let mark = tokens[index]
        guard mark.isCloser || (mark.kind == .sign && language.closers.contains(mark.first)),
            let next = token(index, 1), next.isWord, let before = token(index, -1), !isInAddress(index)
        else { return false }
        if language.spacedMarks.contains(mark.first) { return before.kind == .blank }
        guard before.kind == .sign else { return false }
        // Behind a comma the sentence goes on; a straight mark there may begin a quotation.
        if before.is(",") { return !mark.is("\"") && !mark.is("’") && !mark.is(")") }
        return ".!?…".unicodeScalars.contains(before.first) && next.isCapital
    }
}

extension Passage {
    /// Whether a sign stands in an address or a path, which has one of its own signs between the blanks around it.
    func isInAddress(_ index: Int) -> Bool {
        let isAddressSign = { (token: Token) in
            token.kind == .sign && "/@_=\\<>{}".unicodeScalars.contains(token.first)
        }
        let before = tokens[..<index].suffix(40).reversed().prefix { $0.kind != .blank }
        let after = tokens[index...].prefix(40).prefix { $0.kind != .blank }
        return before.contains(where: isAddressSign) || after.contains(where: isAddressSign)
    }
}

extension String {
    /// The last word of a message's example.
    fileprivate var tail: String { String(suffix(20)) }

    /// The first word of a message's example.
    fileprivate var head: String { String(prefix(20)) }
}
