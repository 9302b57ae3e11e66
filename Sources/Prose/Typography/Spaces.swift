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
            // A point before a word or a number is part of a name: .gmi, .5
            if let next = passage.token(index, 1),
                next.kind == .word || next.kind == .number || next.kind == .sign
            {
                continue
            }
            findings.add(
                passage.part(blank.range.lowerBound..<mark.range.upperBound),
                "a space stands before “\(mark.first)”; write “\(before.kind == .mark ? "]" : passage.spelling(before).tail)\(mark.first)”"
            )
        }
    }

    /// Finds a mark between two words with no space behind it.
    ///
    /// A full stop counts only between a small and a capital letter, since names have points too: capsule.rec, U.S.
    static func findMissingSpaces(_ passage: Passage, _ findings: inout Findings) {
        guard passage.kind != .label else { return }
        for index in passage.tokens.indices {
            let mark = passage.tokens[index]
            guard mark.kind == .sign, ",;.!?".unicodeScalars.contains(mark.first),
                let before = passage.token(index, -1), before.isWord,
                let next = passage.token(index, 1), next.isWord, !passage.isInAddress(index)
            else { continue }
            if mark.first == "." {
                let after = passage.spelling(next).unicodeScalars.dropFirst().first
                guard next.isCapital, after?.properties.isLowercase == true,
                    before.folded.unicodeScalars.count > 1,
                    passage.spelling(before).unicodeScalars.last?.properties.isLowercase == true
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
        for index in passage.tokens.indices {
            let mark = passage.tokens[index]
            guard mark.kind == .sign, !passage.isInAddress(index) else { continue }
            if mark.first == "«", let next = passage.token(index, 1), next.kind != .blank {
                findings.add(
                    passage.part(mark.range),
                    "no space follows “«”; write “« \(passage.spelling(next))”"
                )
            }
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
}
