/// Names in a text: words with capitals that stand side by side, and how often they come.
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

    private(set) var phrases: [String: Phrase] = [:]
    /// The words with capitals that stand alone within sentences, and how often.
    private(set) var single: [String: (count: Int, line: Int)] = [:]

    private static let titles = WordSet(
        "mr mrs miss ms dr sir lady lord prof professor captain colonel king queen prince princess saint st herr frau doktor madame monsieur mme señor señora don doña signor signora господин госпожа профессор доктор князь царь товарищ"
    )
    /// Words with capitals that are no part of a name where a phrase begins with them.
    private static let articles = WordSet(
        "the a an this that these in on at for from and but when if he she it they we i der die das ein eine le la les un une el los las il lo i gli в на и но а он она это"
    )

    /// Adds the phrases of a passage.
    mutating func add(_ tokens: [WordToken], line: Int) {
        var index = 0
        while index < tokens.count {
            guard Self.isName(tokens[index].text) else {
                index += 1
                continue
            }
            var end = index + 1
            while end < tokens.count, end - index < 5, Self.isName(tokens[end].text),
                Self.isSideBySide(tokens[end], after: tokens[end - 1])
            { end += 1 }
            take(tokens, index..<end, line)
            index = end
        }
    }

    private static func isName(_ word: Substring) -> Bool {
        guard let first = word.unicodeScalars.first, first.isCapital else { return false }
        return !Substring(word.unicodeScalars.dropFirst()).unicodeScalars.contains(where: \.isASCIIDigit)
    }

    private static func isSideBySide(_ token: WordToken, after other: WordToken) -> Bool {
        if token.gap == " " || token.gap == "-" || token.gap == "’" { return true }
        // An initial has a stop: “James P. Cannon”, and so has “Dr.”.
        return (token.gap == ". " || token.gap == ".")
            && (other.text.unicodeScalars.count == 1 || titles.contains(other.text))
    }

    private mutating func take(_ tokens: [WordToken], _ range: Range<Int>, _ line: Int) {
        let gap = tokens[range.lowerBound].gap
        let isAtStart =
            range.lowerBound == 0
            || gap.unicodeScalars.contains { ".!?:“\"«‘—–(".unicodeScalars.contains($0) }
        var words = range.map { tokens[$0] }
        var hasTitle = false
        while let first = words.first, words.count > 1 {
            if Self.titles.contains(first.text) {
                hasTitle = true
            } else if !Self.articles.contains(first.text) {
                break
            }
            words.removeFirst()
        }
        guard let first = words.first, let last = words.last else { return }
        if words.count == 1, !hasTitle {
            if !isAtStart || words.count < range.count {
                single[String(first.text), default: (0, line)].count += 1
            }
            return
        }
        if Self.articles.contains(first.text), words.count == 1 { return }
        let name = String(first.text.base[first.text.startIndex..<last.text.endIndex])
        var phrase = phrases[name] ?? Phrase(words: words.map { String($0.text) }, line: line)
        phrase.count += 1
        phrase.countInside += isAtStart && words.count == range.count ? 0 : 1
        let isAfterArticle =
            range.lowerBound > 0 && tokens[range.lowerBound].gap == " "
            && Self.articles.contains(tokens[range.lowerBound - 1].text)
        if isAfterArticle || words.count < range.count && !hasTitle { phrase.hasArticle = true }
        if hasTitle || words.dropLast().contains(where: { $0.text.unicodeScalars.count == 1 }) {
            phrase.isPerson = true
        }
        phrases[name] = phrase
    }

    /// Whether a phrase is likely the name of a person: two or three words of which the last also stands alone, or the name of one in Russian.
    func isPerson(_ phrase: Phrase) -> Bool {
        if phrase.isPerson { return true }
        guard (2...3).contains(phrase.words.count), !phrase.hasArticle, let last = phrase.words.last,
            phrase.words.allSatisfy({ !$0.isInCapitals })
        else { return false }
        if last.unicodeScalars.count >= 3, (single[last]?.count ?? 0) >= 1 { return true }
        return ["ов", "ев", "ин", "ын", "ский", "ова", "ева", "ина", "ская", "ович", "евич", "енко", "юк"]
            .contains { last.hasSuffix($0) && last.unicodeScalars.count > 4 }
    }
}
