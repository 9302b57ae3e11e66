import Records

extension ProseRule {
    /// Notes hyphens between blanks and two hyphens between words, which are slips, and the dashes that tell what is right.
    static func noteHyphensAsDashes(_ passage: Passage, _ variants: inout Variants) {
        let usual = passage.language.dash.name
        for (index, dash) in passage.dashes {
            variants.note(dash.name, of: usual, at: passage.part(passage.tokens[index].range), .right)
        }
        for index in passage.tokens.indices where passage.tokens[index].is("-") {
            guard let next = passage.token(index, 1), let previous = passage.token(index, -1) else {
                continue
            }
            var last = index
            if previous.kind == .blank, next.kind == .blank {
                guard let word = passage.token(index, -2), let after = passage.token(index, 2),
                    word.kind != .number || after.kind != .number
                else { continue }
            } else if next.is("-"), !previous.is("-"), passage.token(index, 2)?.is("-") != true {
                // An option such as --prose has a blank before it and a word at once behind it.
                let isOption =
                    !previous.isWord && previous.kind != .mark && passage.token(index, 2)?.kind == .word
                if isOption || passage.isInAddress(index) { continue }
                last = index + 1
            } else {
                continue
            }
            let name = last > index ? "a dash of two hyphens" : "a hyphen for a dash"
            let (before, after) = passage.words(around: index...last)
            variants.note(name, of: usual, at: passage.part(index...last), .slip) { way in
                Dash.named[way].map { "“\(before)\($0.rawValue)\(after)”" } ?? way
            }
        }
    }

    /// Finds a hyphen from one year to a later one, in full or by its last two digits, and one with spaces from any number to a
    /// greater one.
    static func findHyphensInYears(_ passage: Passage, _ findings: inout Findings) {
        for index in passage.tokens.indices where passage.tokens[index].is("-") {
            // The places of the numbers, with blanks before and behind the hyphen or without.
            let from = passage.token(index, -1)?.kind == .blank ? index - 2 : index - 1
            let to = passage.token(index, 1)?.kind == .blank ? index + 2 : index + 1
            guard let first = passage.token(from), let last = passage.token(to), first.kind == .number,
                last.kind == .number, !passage.isReckoned(from, -1), !passage.isReckoned(to, 1),
                !passage.isInAddress(index), !passage.isTelephone(from),
                let start = Int(passage.spelling(first)), let end = Int(passage.spelling(last))
            else { continue }
            let digits = (first.range.count, last.range.count)
            let isCalled = passage.isCalled(from)
            // 1917-10 may be a month; 1917-23 can be none.
            let isYear =
                digits.0 == 4 && (1000...2100).contains(start) && !passage.isMeasure(behind: to - 1)
                && ((digits.1 == 4 && end > start && end <= 2100)
                    || (digits.1 == 2 && end > start % 100 && end > 12))
            // Of what is subtracted the first is seldom the smaller, and telephones have long numbers.
            let isRange =
                to - from == 4 && end > start && digits.1 - digits.0 < 2 && (digits.0 < 3 || isCalled)
            guard isYear || isRange else { continue }
            findings.add(
                passage.part(from...to),
                "a hyphen stands between \(isYear && !isCalled ? "years" : "numbers"); write “\(passage.spelling(first))–\(passage.spelling(last))”"
            )
        }
    }

    /// Notes the dashes between words by their length and the spaces around them.
    static func noteDashes(_ passage: Passage, _ variants: inout Variants) {
        for (index, dash) in passage.dashes {
            let place = passage.part(passage.tokens[index].range)
            variants.note(dash.name, of: passage.language.code, at: place)
        }
    }
}

/// A dash between words, with the spaces that stand around it.
enum Dash: String, CaseIterable {
    case spacedEn = " – "
    case spacedEm = " — "
    case em = "—"

    var name: String { "the dash “\(rawValue)”" }

    fileprivate static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}

extension Passage {
    /// Returns the words before and after some tokens and the blanks around these; nothing if one of the two is no word.
    fileprivate func words(around tokens: ClosedRange<Int>) -> (before: String, after: String) {
        let (first, last) = (tokens.lowerBound, tokens.upperBound)
        guard let before = token(first, token(first, -1)?.kind == .blank ? -2 : -1),
            before.kind == .word || before.kind == .number,
            let after = token(last, token(last, 1)?.kind == .blank ? 2 : 1),
            after.kind == .word || after.kind == .number
        else { return ("", "") }
        return (spelling(before), spelling(after))
    }

    /// The dashes between words in the writer's own sentences, each with the index of its token.
    fileprivate var dashes: [(index: Int, dash: Dash)] {
        guard kind.isRunning else { return [] }
        return tokens.enumerated().compactMap { index, sign in
            guard sign.is("–") || sign.is("—"), let before = token(index, -1), let after = token(index, 1)
            else { return nil }
            let isSpaced = before.kind == .blank && after.kind == .blank
            // Without spaces an en dash joins: 1917–1923, the Molotov–Ribbentrop pact.
            guard isSpaced || (sign.is("—") && before.isWord && after.isWord) else { return nil }
            // Before what was said, and after it, Russian and Spanish have a dash of their own.
            if isSpaced, token(index, -2)?.kind == .sign { return nil }
            return (index, isSpaced ? (sign.is("–") ? .spacedEn : .spacedEm) : .em)
        }
    }
}

extension Passage {
    /// Whether a number has a hyphen or a sign of reckoning on its other side, as in 555-12-34 and 3 - 5 = -2.
    fileprivate func isReckoned(_ number: Int, _ side: Int) -> Bool {
        let isBeside = token(number, side)?.kind != .blank
        guard let sign = token(number, isBeside ? side : 2 * side), sign.kind == .sign else { return false }
        return "-+=×*/<>".unicodeScalars.contains(sign.first)
    }

    /// Whether a unit follows the number behind a hyphen, such as in “1000-1200 km”.
    func isMeasure(behind hyphen: Int) -> Bool {
        guard let unit = token(hyphen, 3), token(hyphen, 2)?.kind == .blank else { return false }
        return ["m", "km", "cm", "mm", "kg", "g", "t", "km²", "ha", "°C", "rpm", "Hz", "kHz", "V", "W"]
            .contains(
                String(spelling(unit))
            )
    }
}
