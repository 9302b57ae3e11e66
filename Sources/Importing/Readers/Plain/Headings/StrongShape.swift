/// What a line says by itself of being a heading.
enum StrongShape: Equatable {
    /// “Part II”, “Act one”; the flag says whether a title follows on the line.
    case division(hasTitle: Bool)
    /// “Chapter 1. The harbour”, “Letter IV”, “Глава первая”.
    case chapter(hasTitle: Bool)
    /// “Article II”.
    case clause(hasTitle: Bool)
    /// “Section 1”.
    case section(hasTitle: Bool)
    /// “Preface”, “Appendix B”.
    case front
    /// A Roman number, alone or before a title.
    case roman(Int)
    /// A number such as 1 or 1.2, alone or before a title; or “§ 3”.
    case numbered([Int])
    /// Words in capitals.
    case capitals

    /// The most letters of a heading.
    static let limit = 120
}

extension StrongShape {
    /// Returns the shape of a line without blanks around it; `nil` if it is none of a heading.
    ///
    /// What only a row of such lines can show, as with numbers, is for ``HeadingSearch`` to decide.
    init?(_ line: Substring) {
        guard !line.isEmpty, line.utf8.count <= 4 * Self.limit, line.unicodeScalars.count <= Self.limit else {
            return nil
        }
        if let shape = Self.named(line) ?? Self.ideographic(line) {
            self = shape
        } else if HeadingWords.isFront(line) {
            self = .front
        } else if let shape = Self.counted(line) {
            self = shape
        } else if line.isInCapitals, line.unicodeScalars.count <= 80, !HeadingWords.end.containsLine(line),
            !"([-–—“\"«".unicodeScalars.contains(line.unicodeScalars.first ?? " "),
            line.roughWords.contains(where: { $0.unicodeScalars.count > 2 })
        {
            self = .capitals
        } else {
            return nil
        }
    }

    /// Returns the shape of a title with a number and a full stop, such as `2. Definitions.`; `nil` where it is long, or
    /// has several sentences.
    init?(numberedTitleWithStop line: Substring) {
        guard line.unicodeScalars.last == ".", line.unicodeScalars.count <= 70, line.roughWords.count <= 11
        else { return nil }
        let title = line.dropLast()
        guard let shape = Self.counted(title), title.split(separator: ". ").count <= 2,
            title.roughWords.count > 1
        else { return nil }
        self = shape
    }

    /// Returns the shape of a line that begins with a word for a division and its number, or an ordinal and the word.
    private static func named(_ line: Substring) -> StrongShape? {
        guard line.firstWordPart?.isSmall != true else { return nil }
        var (first, afterFirst) = word(of: line)
        if HeadingWords.articles.contains(first) { (first, afterFirst) = word(of: afterFirst) }
        let (second, afterSecond) = word(of: afterFirst)
        guard !first.isEmpty, !second.isEmpty else { return nil }
        let word: Substring
        if HeadingWords.isDivision(first) {
            // A pronoun is no number: “Day I” is, “Part i” may be, “Book a” is not.
            guard Numerals.value(second) != nil else { return nil }
            word = first
        } else if Numerals.isOrdinal(first), HeadingWords.isDivision(second) {
            word = second
        } else {
            return nil
        }
        guard let hasTitle = title(in: afterSecond) else { return nil }
        if HeadingWords.divisions.contains(word) { return .division(hasTitle: hasTitle) }
        if HeadingWords.chapters.contains(word) { return .chapter(hasTitle: hasTitle) }
        return HeadingWords.clauses.contains(word)
            ? .clause(hasTitle: hasTitle) : .section(hasTitle: hasTitle)
    }

    /// Whether a title follows a word and its number on the line; `nil` where no such word begins it.
    var isNamedWithTitle: Bool? {
        switch self {
        case .division(let hasTitle), .chapter(let hasTitle), .clause(let hasTitle), .section(let hasTitle):
            hasTitle
        default: nil
        }
    }

    /// Returns the shape of a line such as “第三章 海” in Chinese or Japanese.
    private static func ideographic(_ line: Substring) -> StrongShape? {
        let scalars = line.unicodeScalars
        guard scalars.first == "第", scalars.count <= 40, !line.endsInStop else { return nil }
        let number = scalars.dropFirst().prefix(6).prefix {
            $0.isASCIIDigit || "〇零一二三四五六七八九十百千两".unicodeScalars.contains($0)
        }
        guard !number.isEmpty, let sign = scalars[number.endIndex...].first else { return nil }
        let hasTitle = scalars[number.endIndex...].dropFirst().contains(where: \.isWordPart)
        if "章回話话".unicodeScalars.contains(sign) { return .chapter(hasTitle: hasTitle) }
        if "节節".unicodeScalars.contains(sign) { return .section(hasTitle: hasTitle) }
        if "条條".unicodeScalars.contains(sign), !hasTitle { return .clause(hasTitle: false) }
        return "部卷编編篇".unicodeScalars.contains(sign) ? .division(hasTitle: hasTitle) : nil
    }

    /// Returns whether a title follows a number; `nil` if what follows is the rest of a sentence.
    private static func title(in rest: Substring) -> Bool? {
        let trimmed = rest.trimmedOfBlanks
        guard let sign = trimmed.unicodeScalars.first else { return false }
        let title = Substring(
            trimmed.unicodeScalars.drop { ".:,;)]–—-/".unicodeScalars.contains($0) || $0.isBlank }
        )
        if title.isEmpty { return false }
        let isParted = ".:)]–—-/".unicodeScalars.contains(sign)
        // Prose goes on with a small letter, or for long.
        if title.beginsSmall, !isParted { return nil }
        if !isParted, title.lastSign == "." || sign == "," { return nil }
        return title.unicodeScalars.count > 60 && title.endsInStop && !title.isInCapitals ? nil : true
    }

    /// Returns the shape of a line that begins with a number.
    private static func counted(_ line: Substring) -> StrongShape? {
        var rest = line
        let isParagraph = rest.unicodeScalars.first == "§"
        if isParagraph { rest = Substring(rest.unicodeScalars.dropFirst()).trimmedOfBlanks }
        let number = Substring(
            rest.unicodeScalars.prefix { $0.isASCIIDigit || $0 == "." || $0.isRomanCapital }
        )
        let after = Substring(rest.unicodeScalars.dropFirst(number.unicodeScalars.count))
        let parts = number.split(separator: ".")
        guard (1...4).contains(parts.count),
            after.unicodeScalars.first.map({ $0.isBlank || $0 == ")" || $0 == ":" }) ?? true
        else { return nil }
        let title = Substring(after.unicodeScalars.drop { $0.isBlank || ")–—-:".unicodeScalars.contains($0) })
        let hasSign = number.unicodeScalars.last == "." || after.unicodeScalars.first != " "
        guard title.isEmpty || !title.beginsSmall, !title.endsLikeProse || title.isInCapitals else {
            return nil
        }
        if title.isEmpty, parts.count > 1 { return nil }
        if parts.count == 1, let value = Numerals.roman(parts[0]) {
            // “I Am Here” and “C Major” are words.
            guard title.isEmpty || hasSign || parts[0].utf8.count > 1 else { return nil }
            return isParagraph ? .numbered([value]) : .roman(value)
        }
        let values = parts.compactMap { Numerals.digits($0) }
        guard values.count == parts.count else { return nil }
        return .numbered(values)
    }

    /// Returns the first word of a line with its rest.
    private static func word(of line: Substring) -> (Substring, Substring) {
        let start = line.unicodeScalars.drop { !$0.isWordPart }
        // Nothing but blanks and dots stands before a word of a heading.
        guard
            line.unicodeScalars.prefix(upTo: start.startIndex).allSatisfy({
                $0.isBlank || $0 == "." || $0 == "["
            })
        else {
            return (line.prefix(0), line)
        }
        let word = start.prefix { $0.isWordPart || $0 == "’" }
        return (Substring(word), Substring(start[word.endIndex...]))
    }
}

extension Unicode.Scalar {
    fileprivate var isRomanCapital: Bool { "IVXLC".unicodeScalars.contains(self) }
}
