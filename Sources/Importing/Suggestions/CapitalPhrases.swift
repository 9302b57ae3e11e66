import Content

/// Names in a text: words with capitals that stand side by side, and how often they come.
///
/// Words that begin a sentence have capitals too. Which of them belong to the name behind them is seen only when all has been read:
/// where the whole stands within a sentence, all of them do.
struct CapitalPhrases {
    struct Phrase {
        var words: [String]
        var line: Int
        var count = 0
        /// How often it stands where a sentence does not begin.
        var countInside = 0
        /// Whether an article stands before it, as before no name of a person.
        var hasArticle = false
        /// Whether a title such as “Dr” stands before it, or an initial in it.
        var isPerson = false
    }

    /// A word with a capital that stands alone.
    struct Single {
        var count = 0
        var line: Int
        /// How often no article stands before it.
        var countBare = 0
    }

    private(set) var phrases: [String: Phrase] = [:]
    /// The words with capitals that stand alone within sentences.
    private(set) var single: [String: Single] = [:]
    /// How often each word without a capital comes.
    private var small: [Substring: Int] = [:]

    /// Counts the phrases of passages.
    init(_ passages: some Sequence<(tokens: [WordToken], line: Int)>) {
        var runs: [Run] = []
        for (tokens, line) in passages {
            for token in tokens where !(token.text.unicodeScalars.first?.isCapital ?? true) {
                small[token.text, default: 0] += 1
            }
            runs += Self.runs(in: tokens, line)
        }
        let inside = Set(runs.lazy.filter { !$0.isAtStart && $0.words.count > 1 }.map(\.name))
        for run in runs { take(run, inside) }
    }

    /// Words with capitals side by side.
    private struct Run {
        var words: ArraySlice<WordToken>
        var line: Int
        /// Whether a sentence begins with it.
        var isAtStart: Bool
        var isAfterArticle: Bool

        /// The words as they stand.
        var name: Substring {
            guard let first = words.first?.text, let last = words.last?.text else { return "" }
            return first.base[first.startIndex..<last.endIndex][...]
        }
    }

    private static func runs(in tokens: [WordToken], _ line: Int) -> [Run] {
        var runs: [Run] = []
        var index = 0
        while index < tokens.count {
            guard isName(tokens[index].text) else {
                index += 1
                continue
            }
            var end = index + 1
            while end < tokens.count, end - index < 5, isName(tokens[end].text),
                isSideBySide(tokens[end], after: tokens[end - 1])
            { end += 1 }
            let gap = tokens[index].gap
            runs.append(
                Run(
                    words: tokens[index..<end],
                    line: line,
                    isAtStart: index == 0
                        || gap.unicodeScalars.contains { ".!?:“\"«‘—–(".unicodeScalars.contains($0) },
                    isAfterArticle: index > 0 && gap == " "
                        && NameWords.articles.contains(tokens[index - 1].text)
                )
            )
            index = end
        }
        return runs
    }

    private static func isName(_ word: Substring) -> Bool {
        guard let first = word.unicodeScalars.first, first.isCapital else { return false }
        return !Substring(word.unicodeScalars.dropFirst()).unicodeScalars.contains(where: \.isASCIIDigit)
    }

    private static func isSideBySide(_ token: WordToken, after other: WordToken) -> Bool {
        if token.gap == " " || token.gap == "-" || token.gap == "’" { return true }
        // An initial has a stop: “James P. Cannon”, and so has “Dr.”.
        return (token.gap == ". " || token.gap == ".")
            && (other.text.unicodeScalars.count == 1 || NameWords.titles.contains(other.text))
    }

    private mutating func take(_ run: Run, _ inside: Set<Substring>) {
        var rest = run
        var (hasTitle, hasArticle, isAfterBeginning) = (false, run.isAfterArticle, false)
        while let first = rest.words.first?.text, rest.words.count > 1 {
            if NameWords.titles.contains(first) {
                hasTitle = true
            } else if NameWords.articles.contains(first) {
                hasArticle = true
            } else if !hasTitle, run.isAtStart, isBeginning(first, of: rest, inside, isAfterBeginning) {
                isAfterBeginning = true
                hasArticle = false
            } else {
                break
            }
            rest.words.removeFirst()
        }
        guard let first = rest.words.first?.text else { return }
        let isWhole = rest.words.count == run.words.count
        if rest.words.count == 1, !hasTitle {
            if !run.isAtStart || !isWhole {
                single[String(first), default: Single(line: run.line)].count += 1
                if !hasArticle { single[String(first)]?.countBare += 1 }
            }
            return
        }
        if rest.words.count == 1, NameWords.articles.contains(first) { return }
        let name = String(rest.name)
        var phrase = phrases[name] ?? Phrase(words: rest.words.map { String($0.text) }, line: run.line)
        phrase.count += 1
        phrase.countInside += run.isAtStart && isWhole ? 0 : 1
        if hasArticle, !hasTitle { phrase.hasArticle = true }
        if hasTitle || rest.words.dropLast().contains(where: { $0.text.unicodeScalars.count == 1 }) {
            phrase.isPerson = true
        }
        phrases[name] = phrase
    }

    /// Whether a word has its capital from the beginning of the sentence: as the tables of languages have it, or this text.
    private func isBeginning(
        _ word: Substring,
        of run: Run,
        _ inside: Set<Substring>,
        _ isAfterBeginning: Bool
    ) -> Bool {
        // “A. Lind” and “О. Иванов” have initials.
        if let next = run.words.dropFirst().first, next.gap.unicodeScalars.contains(".") { return false }
        if inside.contains(run.name) || NameWords.offices.contains(word) { return false }
        if NameWords.beginnings.contains(word) { return true }
        if isAfterBeginning, DateWords.month(word) != nil { return true }
        return !NameWords.given.contains(word) && smallCount(word) >= 3
    }

    private func smallCount(_ word: some StringProtocol) -> Int { small[word.lowercased()[...]] ?? 0 }

    /// Whether a phrase is likely the name of a person: two or three words of which the last also stands alone, or the name of one in Russian.
    func isPerson(_ phrase: Phrase) -> Bool {
        guard let first = phrase.words.first, let last = phrase.words.last, !NameWords.groups.contains(last)
        else { return false }
        if phrase.isPerson { return true }
        // A noun that anything may be called by is no surname.
        guard smallCount(last) <= (single[last]?.countBare ?? 0) else { return false }
        let isWithOffice =
            NameWords.offices.contains(first) && !NameWords.offices.contains(last) && phrase.words.count > 1
        if isWithOffice, phrase.words.count <= 4 { return true }
        guard (2...3).contains(phrase.words.count), !phrase.hasArticle,
            phrase.words.allSatisfy({ !$0.isInCapitals }), DateWords.month(last) == nil,
            // The first word of “Great Britain” is no given name.
            smallCount(first) == 0 || NameWords.given.contains(first)
        else { return false }
        if last.unicodeScalars.count >= 3, (single[last]?.countBare ?? 0) >= 1 { return true }
        return ["ов", "ев", "ин", "ын", "ский", "ова", "ева", "ина", "ская", "ович", "евич", "енко", "юк"]
            .contains { last.hasSuffix($0) && last.unicodeScalars.count > 4 }
    }
}
