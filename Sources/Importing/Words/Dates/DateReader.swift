/// Reads one date that begins at a word.
///
/// ```
/// date   = day [of] month [of] year / month day ["," ] year / month [of] year
///        / year "-" 2DIGIT "-" 2DIGIT / 1*2DIGIT "." 1*2DIGIT "." year
///        / year ("–" / "-") year / decade / year      ; the last after a word such as "in"
/// day    = 1*2DIGIT ["st" / "nd" / "rd" / "th" / "er" / "."]
/// of     = "of" / "de" / "del" / "des"
/// decade = 3DIGIT "0s" / 3DIGIT "0er" / 3DIGIT "0-х"
/// ```
struct DateReader {
    let tokens: [WordToken]
    let start: Int

    typealias Parts = (edtf: String, end: Int, hasMonth: Bool)

    private static let of = WordSet("of de del des d roku года рік")
    private static let before = WordSet(
        """
        in since by from until till of around about before after during circa early late mid summer winter spring autumn
        im seit ab bis von um vor nach jahr jahre sommer winter frühjahr herbst en depuis dès vers avant après fin année
        desde hasta hacia antes después año nel dal dopo prima fino anno em até anos sinds tot rond voor na
        в во с со до от около после к году годом года году начале конце у від до після w od do po roku
        """
    )

    private func text(_ index: Int) -> Substring? {
        tokens.indices.contains(index) ? tokens[index].text : nil
    }

    private func isJoined(_ index: Int, by signs: String = "") -> Bool {
        guard tokens.indices.contains(index) else { return false }
        return tokens[index].gap.unicodeScalars.allSatisfy { $0.isBlank || signs.unicodeScalars.contains($0) }
    }

    /// Returns a year that a word is, from 1000 to 2099.
    static func year(_ word: Substring?) -> String? {
        guard let word, word.utf8.count == 4, word.unicodeScalars.allSatisfy(\.isASCIIDigit),
            let value = Int(word),
            (1000...2099).contains(value)
        else { return nil }
        return String(word)
    }

    /// Returns a day that a word is, with two digits.
    private static func day(_ word: Substring) -> String? {
        let digits = word.unicodeScalars.prefix(while: \.isASCIIDigit)
        guard (1...2).contains(digits.count), let value = Int(Substring(digits)), (1...31).contains(value)
        else { return nil }
        let ending = Substring(word.unicodeScalars.dropFirst(digits.count)).foldedLetters
        guard ["", "st", "nd", "rd", "th", "er", "o", "го"].contains(ending) else { return nil }
        return value < 10 ? "0\(value)" : "\(value)"
    }

    private static func twoDigits(_ month: Int) -> String { month < 10 ? "0\(month)" : "\(month)" }

    /// Returns the index after `of`, where it stands at an index.
    private func afterOf(_ index: Int) -> Int {
        text(index).map(Self.of.contains) ?? false ? index + 1 : index
    }

    /// Reads a date that begins with digits.
    func fromNumber() -> Parts? {
        let word = tokens[start].text
        if let day = Self.day(word) {
            let at = afterOf(start + 1)
            if isJoined(start + 1, by: "."), isJoined(at, by: at == start + 1 ? "." : ""),
                let month = text(at).flatMap(Months.number)
            {
                let yearAt = afterOf(at + 1)
                if isJoined(at + 1, by: ",."), let year = Self.year(text(yearAt)) {
                    return ("\(year)-\(Self.twoDigits(month))-\(day)", yearAt + 1, true)
                }
                return nil
            }
            return withPoints(day)
        }
        if let decade = decade(word) { return (decade, start + 1, false) }
        guard let year = Self.year(word) else { return nil }
        if let iso = iso(year) { return iso }
        if tokens.indices.contains(start + 1), ["–", "-", "—"].contains(tokens[start + 1].gap) {
            if let other = Self.year(text(start + 1)), other > year {
                return ("\(year)/\(other)", start + 2, false)
            }
            if let short = text(start + 1), short.utf8.count == 2,
                short.unicodeScalars.allSatisfy(\.isASCIIDigit)
            {
                let other = year.prefix(2) + short
                return other > year ? ("\(year)/\(other)", start + 2, false) : nil
            }
        }
        return isYearInContext ? (year, start + 1, false) : nil
    }

    /// Reads a date that begins with the name of a month.
    func fromMonth() -> Parts? {
        guard let month = Months.number(tokens[start].text) else { return nil }
        let number = Self.twoDigits(month)
        if isJoined(start + 1), let day = text(start + 1).flatMap(Self.day), isJoined(start + 2, by: ",."),
            let year = Self.year(text(start + 2))
        {
            return ("\(year)-\(number)-\(day)", start + 3, true)
        }
        let at = afterOf(start + 1)
        guard isJoined(start + 1, by: ",."), let year = Self.year(text(at)) else { return nil }
        return ("\(year)-\(number)", at + 1, true)
    }

    private func iso(_ year: String) -> Parts? {
        guard tokens.indices.contains(start + 2), tokens[start + 1].gap == "-", tokens[start + 2].gap == "-",
            let month = Int(tokens[start + 1].text), (1...12).contains(month),
            tokens[start + 1].text.utf8.count == 2,
            tokens[start + 2].text.utf8.count == 2, let day = Self.day(tokens[start + 2].text)
        else { return nil }
        return ("\(year)-\(Self.twoDigits(month))-\(day)", start + 3, true)
    }

    private func withPoints(_ day: String) -> Parts? {
        guard tokens.indices.contains(start + 2), tokens[start + 1].gap == ".", tokens[start + 2].gap == ".",
            let month = Int(tokens[start + 1].text), (1...12).contains(month),
            let year = Self.year(tokens[start + 2].text)
        else { return nil }
        return ("\(year)-\(Self.twoDigits(month))-\(day)", start + 3, true)
    }

    private func decade(_ word: Substring) -> String? {
        guard Self.year(word.prefix(4)) != nil, word.prefix(4).last == "0" else { return nil }
        let ending = word.dropFirst(4).lowercased()
        if ["s", "er", "ern"].contains(ending) { return word.prefix(3) + "X" }
        guard ending.isEmpty, tokens.indices.contains(start + 1) else { return nil }
        return (tokens[start + 1].gap == "-" || tokens[start + 1].gap == "’" || tokens[start + 1].gap == "'")
            && ["х", "е", "ті", "s"].contains(tokens[start + 1].text.lowercased())
            ? word.prefix(3) + "X" : nil
    }

    /// Whether what stands around four digits makes a year of them.
    private var isYearInContext: Bool {
        let gap = tokens[start].gap
        if gap.unicodeScalars.last == "(" {
            return tokens.indices.contains(start + 1)
                ? tokens[start + 1].gap.unicodeScalars.first.map { ");,–—".unicodeScalars.contains($0) }
                    ?? false : true
        }
        guard start > 0, tokens[start].isJoined else { return false }
        return Self.before.contains(tokens[start - 1].text) || Months.number(tokens[start - 1].text) != nil
    }
}
