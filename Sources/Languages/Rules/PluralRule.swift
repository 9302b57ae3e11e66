/// The rule by which a language chooses the form for a whole number.
///
/// `scripts/check-languages.py` compares the rules with CLDR's.
///
/// - Source: CLDR 42 and later, `supplemental/plurals.xml`, for numbers without a fraction.
package enum PluralRule: Sendable {
    /// One form, as in Chinese.
    case none
    /// One for 1, as in English.
    case one
    /// One for 0 and 1, as in French.
    case zeroAndOne
    /// One for 1, 21, 31, few for 2 to 4, 22 to 24, many for the rest, as in Russian.
    case eastSlavic
    /// One for 1, few for 2 to 4, 22 to 24, many for the rest.
    case polish
    /// The same as in Russian, with other for the rest, as in Serbian.
    case southSlavic
    /// One for 1, few for 2 to 4, as in Czech.
    case czech
    /// One for 1, 101, two for 2, 102, few for 3, 4, 103, 104.
    case slovene
    case lithuanian, latvian, romanian
    /// One for 1, 21, 31, as in Icelandic.
    case icelandic
    case arabic
    /// One for 1, two for 2, as in Hebrew.
    case oneAndTwo
    case irish, scottish, welsh, breton, manx, maltese
    /// One for what does not end in 4, 6 or 9, as in Filipino.
    case filipino
    /// Zero for 0, one for 1, as in Langi.
    case zeroThenOne
    /// One for 0 and 1, few for 2 to 10, as in Tachelhit.
    case tachelhit
    /// One for 0 and 1, and for 11 to 99.
    case tamazight
    case cornish

    /// The rule of a language by its tag (BCP 47); a language that CLDR does not know is taken to have a form for 1.
    package init(language: String) {
        let code = language.prefix { $0 != "-" }.lowercased()
        if language.lowercased().hasPrefix("pt-pt") {
            self = .one
        } else {
            self = Self.languages.first { $0.codes.split(separator: " ").contains(code[...]) }?.rule ?? .one
        }
    }

    private static let languages: [(rule: PluralRule, codes: String)] = [
        (
            .none,
            "bm bo dz hnj id ig ii in ja jbo jv jw kde kea km ko lkt lo ms my nqo osa sah ses sg su th to tpi vi wo yo yue zh"
        ),
        (
            .zeroAndOne,
            "ak am as bn bho csw doi fa ff fr gu guw hi hy kab kn ln mg nso pa pcm pt si ti wa zu"
        ),
        (.eastSlavic, "ru uk be"), (.polish, "pl"), (.southSlavic, "bs hr sh sr"), (.czech, "cs sk"),
        (.slovene, "sl dsb hsb"), (.lithuanian, "lt"), (.latvian, "lv prg"), (.romanian, "mo ro"),
        (.icelandic, "is mk"), (.arabic, "ar ars"), (.oneAndTwo, "he iu iw naq sat se sma smi smj smn sms"),
        (.irish, "ga"), (.scottish, "gd"), (.welsh, "cy"), (.breton, "br"), (.manx, "gv"), (.maltese, "mt"),
        (.filipino, "ceb fil tl"), (.zeroThenOne, "blo ksh lag"), (.tachelhit, "shi"), (.tamazight, "tzm"),
        (.cornish, "kw"),
    ]

    /// The categories that whole numbers below a million have.
    package var categories: [PluralCategory] {
        Set((0...200).map(category) + [1_000, 100_000].map(category)).sorted()
    }

    /// Returns the form for a number of things.
    package func category(of count: Int) -> PluralCategory {
        let (ten, hundred) = (count % 10, count % 100)
        switch self {
        case .none: return .other
        case .one: return count == 1 ? .one : .other
        case .zeroAndOne: return count < 2 ? .one : .other
        case .zeroThenOne: return count == 0 ? .zero : count == 1 ? .one : .other
        case .oneAndTwo: return count == 1 ? .one : count == 2 ? .two : .other
        case .czech: return count == 1 ? .one : (2...4).contains(count) ? .few : .other
        case .eastSlavic, .southSlavic, .polish:
            let rest: PluralCategory = self == .southSlavic ? .other : .many
            if self == .polish ? count == 1 : ten == 1 && hundred != 11 { return .one }
            return (2...4).contains(ten) && !(12...14).contains(hundred) ? .few : rest
        case .slovene:
            return hundred == 1 ? .one : hundred == 2 ? .two : [3, 4].contains(hundred) ? .few : .other
        case .lithuanian:
            if (11...19).contains(hundred) { return .other }
            return ten == 1 ? .one : ten > 1 ? .few : .other
        case .latvian:
            return ten == 0 || (11...19).contains(hundred) ? .zero : ten == 1 ? .one : .other
        case .romanian:
            return count == 1 ? .one : count == 0 || (2...19).contains(hundred) ? .few : .other
        case .icelandic: return ten == 1 && hundred != 11 ? .one : .other
        case .filipino: return [4, 6, 9].contains(ten) ? .other : .one
        case .arabic:
            if count < 3 { return count == 0 ? .zero : count == 1 ? .one : .two }
            return (3...10).contains(hundred) ? .few : hundred > 10 ? .many : .other
        case .maltese:
            if count == 1 || count == 2 { return count == 1 ? .one : .two }
            return count == 0 || (3...10).contains(hundred)
                ? .few : (11...19).contains(hundred) ? .many : .other
        case .tachelhit: return count < 2 ? .one : count < 11 ? .few : .other
        case .tamazight: return count < 2 || (11...99).contains(count) ? .one : .other
        case .irish, .scottish, .welsh, .breton, .manx, .cornish: return celtic(count)
        }
    }

    private func celtic(_ count: Int) -> PluralCategory {
        let (ten, hundred) = (count % 10, count % 100)
        switch self {
        case .irish:
            return count == 1
                ? .one
                : count == 2
                    ? .two
                    : (3...6).contains(count)
                        ? .few
                        : (7...10).contains(count) ? .many : .other
        case .scottish:
            return [1, 11].contains(count)
                ? .one
                : [2, 12].contains(count)
                    ? .two
                    : (3...19).contains(count) ? .few : .other
        case .welsh:
            return [0: .zero, 1: .one, 2: .two, 3: .few, 6: .many][count] ?? .other
        case .breton:
            let isTeen = [11, 71, 91].contains(hundred)
            if ten == 1, !isTeen { return .one }
            if ten == 2, ![12, 72, 92].contains(hundred) { return .two }
            let isFew =
                [3, 4, 9].contains(ten) && !(10...19).contains(hundred) && !(70...79).contains(hundred)
                && !(90...99).contains(hundred)
            return isFew ? .few : count > 0 && count % 1_000_000 == 0 ? .many : .other
        case .manx: return ten == 1 ? .one : ten == 2 ? .two : count % 20 == 0 ? .few : .other
        default:
            if count < 2 { return count == 0 ? .zero : .one }
            if [2, 22, 42, 62, 82].contains(hundred) { return .two }
            if count % 1_000 == 0,
                (1_000...20_000).contains(count % 100_000)
                    || [40_000, 60_000, 80_000].contains(count % 100_000)
            {
                return .two
            }
            if count % 1_000_000 == 100_000 { return .two }
            if [3, 23, 43, 63, 83].contains(hundred) { return .few }
            return [1, 21, 41, 61, 81].contains(hundred) ? .many : .other
        }
    }
}
