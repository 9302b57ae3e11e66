import Records

extension ProseRule {
    /// Finds a hyphen between blanks, and two hyphens between words.
    static func findHyphensAsDashes(_ passage: Passage, _ findings: inout Findings) {
        let dash = passage.language.dash
        for index in passage.tokens.indices where passage.tokens[index].is("-") {
            guard let next = passage.token(index, 1), let previous = passage.token(index, -1) else {
                continue
            }
            if previous.kind == .blank, next.kind == .blank {
                guard let word = passage.token(index, -2), let after = passage.token(index, 2),
                    word.kind != .number || after.kind != .number
                else { continue }
                findings.add(
                    passage.part(passage.tokens[index].range),
                    "a hyphen stands here for a dash; write one as elsewhere in the text, such as “ \(dash) ”"
                )
            } else if next.is("-"), !previous.is("-"), passage.token(index, 2)?.is("-") != true {
                // An option such as --prose has a blank before it and a word at once behind it.
                let isOption =
                    !previous.isWord && previous.kind != .mark && passage.token(index, 2)?.kind == .word
                if isOption || passage.isInAddress(index) { continue }
                findings.add(
                    passage.part(index...(index + 1)),
                    "two hyphens stand here for a dash; write “\(previous.kind == .blank ? dash : " \(dash) ")”"
                )
            }
        }
    }

    /// Finds a hyphen from one year to a later one, in full or by its last two digits.
    static func findHyphensInYears(_ passage: Passage, _ findings: inout Findings) {
        for index in passage.tokens.indices where passage.tokens[index].is("-") {
            guard let first = passage.token(index, -1), let last = passage.token(index, 1),
                first.kind == .number, last.kind == .number,
                passage.token(index, -2)?.is("-") != true, passage.token(index, 2)?.is("-") != true,
                !passage.isInAddress(index)
            else { continue }
            let (from, to) = (passage.spelling(first), passage.spelling(last))
            guard from.utf8.count == 4, let start = Int(from), (1000...2100).contains(start),
                let end = Int(to)
            else { continue }
            // 1917-10 may be a month; 1917-23 can be none.
            let isYear =
                (to.utf8.count == 4 && end > start && end <= 2100)
                || (to.utf8.count == 2 && end > start % 100 && end > 12)
            guard isYear, !passage.isMeasure(behind: index) else { continue }
            findings.add(
                passage.part((index - 1)...(index + 1)),
                "a hyphen stands between years; write “\(from)–\(to)”"
            )
        }
    }

    /// Notes the dashes between words by their length and the spaces around them.
    static func noteDashes(_ passage: Passage, _ variants: inout Variants) {
        guard passage.kind.isRunning else { return }
        for (index, token) in passage.tokens.enumerated() where token.is("–") || token.is("—") {
            guard let before = passage.token(index, -1), let after = passage.token(index, 1) else { continue }
            let isSpaced = before.kind == .blank && after.kind == .blank
            // Without spaces an en dash joins: 1917–1923, the Molotov–Ribbentrop pact.
            guard isSpaced || (token.is("—") && before.isWord && after.isWord) else { continue }
            // Before what was said, and after it, Russian and Spanish have a dash of their own.
            if passage.token(index, -2)?.kind == .sign { continue }
            let shown = isSpaced ? " \(token.first) " : "\(token.first)"
            variants.note("the dash “\(shown)”", of: passage.language.code, at: passage.part(token.range))
        }
    }
}

extension Passage {
    /// Whether a unit follows the number behind a hyphen, such as in “1000-1200 km”.
    fileprivate func isMeasure(behind hyphen: Int) -> Bool {
        guard let unit = token(hyphen, 3), token(hyphen, 2)?.kind == .blank else { return false }
        return ["m", "km", "cm", "mm", "kg", "g", "t", "km²", "ha", "°C", "rpm", "Hz", "kHz", "V", "W"]
            .contains(
                String(spelling(unit))
            )
    }
}
