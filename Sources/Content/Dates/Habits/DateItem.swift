import Text

/// A part of a date as people write it, with its meaning.
enum DateItem: Hashable {
    case number(Int, digits: Int)
    case month(Int)
    case season(Int)
    case roman(Int)
    /// The tens of “the 1920s” and “die 20er Jahre”.
    case decade(Int, digits: Int)
    /// A quarter of a year, 1 to 4.
    case quarter(Int)
    case word(DateWord)
    case sign(Character)

    var number: Int? { if case .number(let number, _) = self { number } else { nil } }

    func isWord(_ word: DateWord) -> Bool { self == .word(word) }

    /// Returns the parts of a text in their order; words that say nothing about a time are left out.
    static func items(of text: Substring) -> [DateItem] {
        let tokens = joiningInitials(DateToken.tokens(of: text))
        var items: [DateItem] = []
        var index = 0
        while index < tokens.count {
            if let (word, count) = phrase(tokens[index...]) {
                items.append(.word(word))
                index += count
            } else if let count = timeOfDay(tokens[index...]) {
                index += count
            } else if tokens[index].word == "des", index + 2 < tokens.count, tokens[index + 1].number != nil,
                tokens[index + 2].isSign(".")
            {
                // “Des 19. Jahrhunderts” in German, which without its mark is like the French “dès”.
                index += 1
            } else if let count = edition(tokens[index...]) {
                index += count
            } else if let (year, count) = yearOfReign(tokens[index...]) {
                items.append(.number(year, digits: 4))
                index += count
            } else if case .number(let number, let digits) = tokens[index].kind {
                index += 1
                let (item, count) = numbered(number, digits, before: tokens[index...])
                items.append(framed(item, by: items.last))
                if items.last != item { items.remove(at: items.count - 2) }
                index += count
            } else {
                append(tokens[index], to: &items)
                index += 1
            }
        }
        return items
    }

    private static func append(_ token: DateToken, to items: inout [DateItem]) {
        switch token.kind {
        case .number: break
        case .sign(let sign): items.append(.sign(sign))
        case .word(let word):
            // The hour stands before these.
            if ["am", "pm", "uhr", "h"].contains(word), case .number(0...24, _)? = items.last {
                items.removeLast()
                return
            }
            if let roman = token.roman, DateWord.meaning(of: word) == nil || word.count == 1 {
                items.append(.roman(roman))
                return
            }
            switch DateWord.meaning(of: word) {
            case .month(let month)?: items.append(.month(month))
            case .season(let season)?: items.append(.season(season))
            case .filler?, .lead?, nil: break
            case let meaning?: items.append(.word(meaning))
            }
        }
    }

    /// Returns a number together with what is attached to it: 7th, 1er, 1920s, 1920-е, 11月.
    private static func numbered(
        _ number: Int,
        _ digits: Int,
        before rest: ArraySlice<DateToken>
    ) -> (DateItem, Int) {
        var (suffix, count) = (rest.first, 1)
        if let sign = suffix, sign.isAttached, sign.isSign("-") || sign.isSign("'"),
            let next = rest.dropFirst().first,
            next.isAttached, next.word != nil
        {
            (suffix, count) = (next, 2)
        }
        guard let suffix, let word = suffix.word else { return (.number(number, digits: digits), 0) }
        if word == "月" || word == "월" {
            return ((1...12).contains(number) ? .month(number) : .number(number, digits: digits), count)
        }
        if DateWord.meaning(of: word) == .decade { return (.decade(number, digits: digits), count) }
        guard suffix.isAttached else { return (.number(number, digits: digits), 0) }
        if number % 10 == 0, decadeEndings.contains(word) { return (.decade(number, digits: digits), count) }
        if ordinalEndings.contains(word) { return (.number(number, digits: digits), count) }
        return (.number(number, digits: digits), 0)
    }

    private static let decadeEndings: Set<String> = ["s", "ies", "er", "ern", "е", "х", "ые", "ых", "ті"]
    private static let ordinalEndings: Set<String> = [
        "st", "nd", "rd", "th", "er", "ere", "e", "eme", "re", "te", "го", "й", "е", "я", "o", "a", "i",
        "ste", "de",
    ]

    /// Returns a number with the word before it, if the two are one: “années 1920”, “Q4”.
    private static func framed(_ item: DateItem, by last: DateItem?) -> DateItem {
        guard case .number(let number, let digits) = item else { return item }
        switch last {
        case .word(.years) where number % 10 == 0: return .decade(number, digits: digits)
        case .word(.quarter) where (1...4).contains(number): return .quarter(number)
        default: return item
        }
    }

    /// Returns how many tokens a time of day takes, such as 21:00 or 21:00:00.
    private static func timeOfDay(_ tokens: ArraySlice<DateToken>) -> Int? {
        let (hour, rest) = (tokens.first, Array(tokens.dropFirst().prefix(4)))
        guard hour?.number != nil, rest.count >= 2, rest[0].isSign(":"), rest[1].number != nil else {
            return nil
        }
        let count = rest.count == 4 && rest[2].isSign(":") && rest[3].number != nil ? 5 : 3
        // The distance from the time of Greenwich, such as +0100 or -05:00.
        let zone = Array(tokens.dropFirst(count).prefix(4))
        guard zone.count >= 2, zone[0].isSign("+") || zone[0].isSign("-"), zone[1].isAttached,
            zone[1].digits == 4 || zone[1].digits == 2
        else { return count }
        let hasMinutes = zone.count == 4 && zone[2].isSign(":") && zone[3].digits == 2
        return count + (hasMinutes ? 4 : 2)
    }

    private static let editions: Set<String> = [
        "ed", "edn", "edition", "ediz", "edizione", "edicion", "edicao", "auflage", "aufl", "ausgabe", "изд",
        "издание",
        "вид", "видання", "wyd", "wydanie", "druk", "editie", "baski", "printing", "impression", "tirage",
    ]
    private static let volumes: Set<String> = [
        "vol", "volume", "bd", "band", "tome", "no", "nr", "issue", "heft",
    ]

    /// Returns how many tokens the number of an edition or a volume takes, which is no part of a date.
    ///
    /// Such are “2nd ed.” and “vol. 3”.
    private static func edition(_ tokens: ArraySlice<DateToken>) -> Int? {
        guard let first = tokens.first else { return nil }
        if let word = first.word, volumes.contains(word) {
            let rest = tokens.dropFirst().drop { $0.isSign(".") }
            guard let number = rest.first, number.number != nil, number.digits <= 3 else { return nil }
            return rest.startIndex + 1 - tokens.startIndex
        }
        guard first.number != nil, first.digits <= 2 else { return nil }
        // Between the two may stand what the ordinal has behind it and one word, as in “2nd revised edition”.
        var words = 0
        for (index, token) in zip(tokens.indices, tokens).dropFirst() {
            if let word = token.word {
                // “Ed” is “and” in Italian.
                let isAnd = word == "ed" && (1...2).contains(tokens[(index + 1)...].first?.digits ?? 0)
                if editions.contains(word), !isAnd { return index + 1 - tokens.startIndex }
                words += 1
                if words > 2 { return nil }
            } else if !token.isSign("."), !token.isSign("-") {
                return nil
            }
        }
        return nil
    }

    /// The year before the first of each reign, of Japan since it has the modern calendar, and of the republic of China.
    private static let reigns: [String: Int] = [
        "明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018, "民国": 1911, "民國": 1911, "meiji": 1867,
        "taisho": 1911,
        "showa": 1925, "heisei": 1988, "reiwa": 2018,
    ]

    /// Returns the year that is counted from the beginning of a reign, as in 大正5年.
    private static func yearOfReign(_ tokens: ArraySlice<DateToken>) -> (year: Int, count: Int)? {
        guard let word = tokens.first?.word else { return nil }
        if let next = tokens.dropFirst().first, let number = next.number, next.digits <= 2, number > 0,
            let zero = reigns[word]
        {
            return (zero + number, 2)
        }
        guard word.hasSuffix("元年"), let zero = reigns[String(word.dropLast(2))] else { return nil }
        return (zero + 1, 1)
    }

    /// Joins initials with points between them: `n. d.`, `B.C.` and `J.-C.` are one word each.
    private static func joiningInitials(_ tokens: [DateToken]) -> [DateToken] {
        var joined: [DateToken] = []
        var index = 0
        while index < tokens.count {
            var word = ""
            var next = index
            while next + 1 < tokens.count, let initial = tokens[next].word, initial.count == 1,
                tokens[next + 1].isSign(".")
            {
                word += initial
                next += 2
                if next < tokens.count, tokens[next].isSign("-") { next += 1 }
            }
            // The last one may lack its point.
            if !word.isEmpty, next < tokens.count, let last = tokens[next].word, last.count == 1 {
                word += last
                next += 1
            }
            if word.count >= 2 {
                joined.append(DateToken(kind: .word(word)))
                index = next
            } else {
                joined.append(tokens[index])
                index += 1
            }
        }
        return joined
    }

    private static let phrases: [(words: [String], meaning: DateWord)] =
        [
            (["v", "chr"], .beforeChrist), (["vor", "chr"], .beforeChrist),
            (["vor", "christus"], .beforeChrist),
            (["before", "christ"], .beforeChrist), (["av", "jc"], .beforeChrist),
            (["до", "нэ"], .beforeChrist),
            (["до", "рх"], .beforeChrist), (["n", "chr"], .afterChrist), (["nach", "chr"], .afterChrist),
            (["apr", "jc"], .afterChrist), (["old", "style"], .oldStyle), (["new", "style"], .newStyle),
            (["ст", "ст"], .oldStyle), (["по", "старому", "стилю"], .oldStyle), (["н", "ст"], .newStyle),
            (["по", "новому", "стилю"], .newStyle), (["alten", "stils"], .oldStyle),
            (["neuen", "stils"], .newStyle),
            (["no", "date"], .nothing), (["date", "unknown"], .nothing), (["sans", "date"], .nothing),
            (["up", "to"], .until), (["peut", "etre"], .perhaps), (["bis", "heute"], .now),
            (["no", "later", "than"], .until),
        ]
        + bounds.flatMap { meaning, list in
            list.split(separator: ",").map {
                ($0.split(separator: " ").map { DateWord.folded($0) }, meaning)
            }
        }

    /// What says in several words that a date is the earliest or the latest possible; a longer phrase stands before its beginning.
    private static let bounds: [(DateWord, String)] = [
        (
            .from,
            """
            not before,not earlier than,no earlier than,at the earliest,or later,or after,terminus post quem,nicht vor,\
            nicht früher als,oder später,oder danach,pas avant,au plus tôt,ou plus tard,ou après,no antes de,no antes del,\
            como pronto,o después,o más tarde,non prima del,non prima di,al più presto,o dopo,não antes de,não antes,ou depois,\
            не ранее,не раньше,или позже,или позднее,не раніше,або пізніше,nie wcześniej niż,lub później,niet voor,\
            niet eerder dan,op zijn vroegst,of later,en erken
            """
        ),
        (
            .until,
            """
            not after,not later than,at the latest,or earlier,or before,terminus ante quem,nicht nach,nicht später als,\
            oder früher,oder davor,pas après,au plus tard,ou plus tôt,ou avant,no después de,no más tarde de,a más tardar,\
            como muy tarde,o antes,non dopo il,non dopo,non oltre il,non oltre,al più tardi,o prima,não depois de,o mais tardar,\
            ou antes,не позднее,не позже,или раньше,или ранее,не пізніше,або раніше,nie później niż,lub wcześniej,niet na,\
            niet later dan,op zijn laatst,of eerder,en geç
            """
        ),
    ]

    /// Returns what several words say together, and how many tokens they take with the points and hyphens between them.
    private static func phrase(_ tokens: ArraySlice<DateToken>) -> (DateWord, Int)? {
        for (words, meaning) in phrases where tokens.first?.word == words.first {
            var rest = tokens
            var isWhole = true
            for word in words {
                while let sign = rest.first, sign.isSign(".") || sign.isSign("-"),
                    rest.startIndex > tokens.startIndex
                {
                    rest = rest.dropFirst()
                }
                guard rest.first?.word == word else {
                    isWhole = false
                    break
                }
                rest = rest.dropFirst()
            }
            if isWhole { return (meaning, tokens.count - rest.count) }
        }
        return nil
    }
}
