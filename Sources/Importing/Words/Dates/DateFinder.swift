import Content

/// Finds where a date ends that begins at a word of a text; what the words mean is known to ``DateWords``.
///
/// ```
/// date   = day [of] month [of] year / month day ["," ] year / month [of] year
///        / year "-" 2DIGIT "-" 2DIGIT / 1*2DIGIT "." 1*2DIGIT "." year
///        / year ("–" / "-") year / year "–" 2DIGIT / decade / year      ; the last after a word such as "in"
///        / year "年" [month "月" [day "日"]]                             ; within a word
/// day    = 1*2DIGIT ["st" / "nd" / "rd" / "th" / "er"]
/// decade = 3DIGIT "0s" / 3DIGIT "0er" / 3DIGIT "0-х"
/// ```
struct DateFinder {
    let tokens: [WordToken]
    let start: Int

    /// A date: its text in EDTF, which the 31st of February has not, where it ends, and whether a month is named.
    typealias Parts = (edtf: String?, end: Int, hasMonth: Bool)

    /// Words behind which four digits were a year.
    private static let behind = WordSet("roku року році рік год года году годом yılı yılında yılından yılına")

    private func text(_ index: Int) -> Substring? {
        tokens.indices.contains(index) ? tokens[index].text : nil
    }

    private func isJoined(_ index: Int, by signs: String = "") -> Bool {
        guard tokens.indices.contains(index) else { return false }
        return tokens[index].gap.unicodeScalars.allSatisfy { $0.isBlank || signs.unicodeScalars.contains($0) }
    }

    /// Returns a year that a word is, from 1000 to 2099.
    static func year(_ word: Substring?) -> Int? {
        guard let word, let value = number(word, digits: 4...4), (1000...2099).contains(value) else {
            return nil
        }
        return value
    }

    /// Returns the value of a word of decimal digits of any script.
    private static func number(_ word: some StringProtocol, digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(word.unicodeScalars.count) else { return nil }
        var value = 0
        for scalar in word.unicodeScalars {
            guard scalar.isDigit, let digit = scalar.properties.numericValue else { return nil }
            value = value * 10 + Int(digit)
        }
        return value
    }

    private static func isDay(_ word: Substring) -> Bool {
        let digits = word.unicodeScalars.prefix(while: \.isDigit)
        guard let value = number(Substring(digits), digits: 1...2), (1...31).contains(value) else {
            return false
        }
        let ending = Substring(word.unicodeScalars.dropFirst(digits.count)).foldedLetters
        return ["", "st", "nd", "rd", "th", "er", "o", "го"].contains(ending)
    }

    /// Returns the index behind words such as “of”.
    private func afterFillers(_ index: Int) -> Int {
        text(index).map(DateWords.isFiller) ?? false ? index + 1 : index
    }

    /// Reads the words up to an index.
    private func date(to end: Int, hasMonth: Bool) -> Parts {
        let words = tokens[start].text
        let last = text(end - 1) ?? words
        return (DateWords.date(words.base[words.startIndex..<last.endIndex][...]), end, hasMonth)
    }

    /// Reads a date that begins with digits.
    func fromNumber() -> Parts? {
        let word = tokens[start].text
        if Self.isDay(word) {
            let at = afterFillers(start + 1)
            if isJoined(start + 1, by: "."), isJoined(at, by: at == start + 1 ? "." : ""),
                text(at).flatMap(DateWords.month) != nil
            {
                let yearAt = afterFillers(at + 1)
                guard isJoined(at + 1, by: ",."), isJoined(yearAt, by: ",."), Self.year(text(yearAt)) != nil
                else { return nil }
                return date(to: yearAt + 1, hasMonth: true)
            }
            return isWithSigns(".", [1...2, 4...4]) ? date(to: start + 3, hasMonth: true) : nil
        }
        if let end = decade(word) { return date(to: end, hasMonth: false) }
        guard let year = Self.year(word) else { return nil }
        if isWithSigns("-", [2...2, 2...2]) { return date(to: start + 3, hasMonth: true) }
        if tokens.indices.contains(start + 1), ["–", "-", "—"].contains(tokens[start + 1].gap) {
            if let other = Self.year(text(start + 1)), other > year {
                return ("\(year)/\(other)", start + 2, false)
            }
            // Two years of which the second is short are hardly ever a month, as they are in EDTF.
            if let short = text(start + 1).flatMap({ Self.number($0, digits: 2...2) }) {
                let other = year / 100 * 100 + short
                return other > year ? ("\(year)/\(other)", start + 2, false) : nil
            }
        }
        if start > 0, tokens[start].isJoined, year % 10 == 0, DateWords.leadsToDecade(tokens[start - 1].text)
        {
            return ("\(year / 10)X", start + 1, false)
        }
        return isYearInContext ? ("\(year)", start + 1, false) : nil
    }

    /// Reads a date that begins with the name of a month.
    func fromMonth() -> Parts? {
        guard DateWords.month(tokens[start].text) != nil else { return nil }
        if isJoined(start + 1, by: "."), text(start + 1).map(Self.isDay) ?? false,
            isJoined(start + 2, by: ",."),
            Self.year(text(start + 2)) != nil
        {
            return date(to: start + 3, hasMonth: true)
        }
        let at = afterFillers(start + 1)
        guard isJoined(start + 1, by: ",."), isJoined(at, by: ",."), Self.year(text(at)) != nil else {
            return nil
        }
        return date(to: at + 1, hasMonth: true)
    }

    /// Reads the first date inside a word, as texts without spaces between words have it.
    func withinWord() -> Parts? {
        let scalars = tokens[start].text.unicodeScalars
        for (place, scalar) in zip(scalars.indices, scalars) where scalar == "年" {
            let before = Substring(scalars[..<place].suffix(4))
            guard Self.year(before) != nil else { continue }
            let rest = scalars[place...].dropFirst()
            let end = rest.firstIndex { !$0.isDigit && $0 != "月" && $0 != "日" && $0 != "号" && $0 != "號" }
            var date = Substring(scalars[place..<(end ?? scalars.endIndex)])
            // Digits that end in no sign belong to something else.
            while date.unicodeScalars.last?.isDigit ?? false { date.unicodeScalars.removeLast() }
            guard let edtf = DateWords.date(before + date) else { continue }
            return (edtf, start + 1, date.unicodeScalars.contains("月"))
        }
        return nil
    }

    /// Whether numbers of so many digits follow, each behind the sign alone.
    private func isWithSigns(_ sign: Substring, _ digits: [ClosedRange<Int>]) -> Bool {
        for (index, digits) in digits.enumerated() {
            let at = start + 1 + index
            guard let word = text(at), tokens[at].gap == sign, Self.number(word, digits: digits) != nil else {
                return false
            }
            if digits == 4...4, Self.year(word) == nil { return false }
        }
        return true
    }

    /// Returns where a decade ends.
    private func decade(_ word: Substring) -> Int? {
        guard Self.year(word.prefix(4)) != nil, word.prefix(4).last?.wholeNumberValue == 0 else { return nil }
        let ending = word.dropFirst(4).lowercased()
        if ["s", "er", "ern"].contains(ending) { return start + 1 }
        guard ending.isEmpty, tokens.indices.contains(start + 1),
            ["-", "’", "'"].contains(tokens[start + 1].gap),
            ["х", "е", "ті", "s"].contains(tokens[start + 1].text.lowercased())
        else { return nil }
        return start + 2
    }

    /// Whether what stands around four digits makes a year of them.
    private var isYearInContext: Bool {
        let gap = tokens[start].gap
        if gap.unicodeScalars.last == "(" {
            return tokens.indices.contains(start + 1)
                ? tokens[start + 1].gap.unicodeScalars.first.map { ");,–—".unicodeScalars.contains($0) }
                    ?? false : true
        }
        if isJoined(start + 1), text(start + 1).map(Self.behind.contains) ?? false { return true }
        guard start > 0, tokens[start].isJoined else { return false }
        return DateWords.leadsToYear(tokens[start - 1].text)
    }
}

extension Unicode.Scalar {
    /// Whether this is a decimal digit of any script.
    var isDigit: Bool { isASCII ? isASCIIDigit : properties.numericType == .decimal }
}
