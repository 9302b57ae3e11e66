import Records
import Text

/// Lines of words that stand straight below one another.
///
/// A paragraph is one line, so most of them are mistakes: a paragraph that a mail program has broken into lines, items of another
/// language, a heading with a line below it. Verse, addresses and talk are written so on purpose, and are left alone.
struct ParagraphRun {
    /// What stands straight above the first line.
    enum Beginning {
        case none, item, quotation
    }

    private var lines: [LocatedText] = []
    private var beginning = Beginning.none

    var isEmpty: Bool { lines.isEmpty }

    /// Takes the next line; what stands above counts for the first one only.
    mutating func take(_ line: LocatedText, below beginning: Beginning) {
        if lines.isEmpty { self.beginning = beginning }
        lines.append(line)
    }

    /// Reports what is wrong with the lines together, or with one of them as a line of another language.
    ///
    /// - Returns: The slugs of what was to be a heading, each with the warning that says so.
    func check(_ report: inout Report) -> [String: Report.Cause] {
        var isForeign = false
        var cause: Report.Cause?
        var headings: [String: Report.Cause] = [:]
        for (index, line) in lines.enumerated() {
            // A TAB at the beginning was reported with all control characters.
            if line.text.first == "\t" {
                isForeign = true
                continue
            }
            guard
                let message = nestedItem(at: index) ?? underline(at: index) ?? definition(at: index)
                    ?? ForeignLine.message(
                        about: line.text
                    ) ?? listItem(at: index)
            else {
                continue
            }
            // The items of a list, or the rules of a page, are one mistake.
            if !isForeign { cause = report.warningCause(at: line, "\(message)\(Self.escape)") }
            isForeign = true
            if message.contains("“## ") || message.contains("“### "), let cause {
                let isUnderline = line.text.trimmed.allSatisfy { "=-~^+".contains($0) }
                let words = isUnderline && index > 0 ? lines[index - 1].text : line.text
                var slugs = HeadingSlugs()
                headings[slugs.slug(of: String(words))] = cause
            }
        }
        if !isForeign { warnOfWrapping(&report) }
        return headings
    }

    private static let escape = "; a backslash before it keeps the line as it is"

    // MARK: Lines of another language

    /// A line of signs below words, which makes a heading of these in Markdown and reStructuredText.
    private func underline(at index: Int) -> String? {
        let signs = lines[index].text.trimmed
        guard index > 0, signs.utf8.count > 2, let first = signs.first, "=-~^+".contains(first),
            signs.allSatisfy({ $0 == first })
        else { return nil }
        let words = lines[index - 1].text.trimmed
        guard words.utf8.count < 100, words.first != first else { return nil }
        return
            "a line of “\(first)” makes a heading in Markdown; write \(written("\(first == "=" ? "##" : "###") \(words)")) instead of both lines"
    }

    /// What a word means, below it, as Pandoc has it.
    private func definition(at index: Int) -> String? {
        guard index > 0, lines[index].text.hasPrefix(": ") else { return nil }
        let term = lines[index - 1].text.trimmed
        return
            "this line explains the word above it in Markdown; write \(written("* \(term.prefix(40)): \(lines[index].text.dropFirst(2).trimmed.prefix(40))")) instead of both lines"
    }

    /// An item below another whose sign is that of another language.
    private func nestedItem(at index: Int) -> String? {
        let line = lines[index].text
        guard beginning == .item, line.hasPrefix("  ") else { return nil }
        let rest = line.trimmed
        let blanks = line[..<rest.startIndex]
        let isHyphen = ["- ", "+ ", "– ", "• ", "* "].contains { rest.hasPrefix($0) }
        let words =
            isHyphen
            ? (text: rest.dropFirst(2).trimmed, number: nil) : rest.numberedWords ?? Self.itemWords(rest)
        guard let words, !words.text.isInvisible else { return nil }
        let indent = String(repeating: " ", count: min(blanks.count, 8))
        let item = "\(indent)\(words.number.map { "\($0)." } ?? "*") \(words.text.prefix(60))"
        return
            "this line is an item in another language; write \(written(item)) for an item below the one above"
    }

    /// An item that begins with a hyphen, a dash or a number with a bracket.
    ///
    /// Talk begins so too, but its lines end as sentences, and each is a paragraph of its own.
    private func listItem(at index: Int) -> String? {
        guard beginning != .quotation || index > 0, let words = Self.itemWords(lines[index].text) else {
            return nil
        }
        let isBesideOther =
            index > 0 && Self.itemWords(lines[index - 1].text) != nil
            || index + 1 < lines.count && Self.itemWords(lines[index + 1].text) != nil
        let isHyphen = !"–—".contains(lines[index].text.trimmed.first ?? "–")
        let isSentence = words.text.endsSentence || words.text.last == ","
        if isDialogue { return nil }
        guard isBesideOther ? isHyphen || !isSentence : isHyphen && !isSentence else { return nil }
        let item = words.number.map { "\($0). \(words.text.prefix(60))" } ?? "* \(words.text.prefix(60))"
        return "this line is an item in another language; write \(written(item))"
    }

    /// Whether two people speak: a hyphen or a dash begins two lines, and both end as sentences; of more lines one asks.
    private var isDialogue: Bool {
        let spoken = lines.allSatisfy { line in
            let words = line.text.trimmed
            return words.first.map { "-–—".contains($0) } == true && words.endsSentence
                && !words.dropFirst().trimmed.beginsSmall
        }
        return spoken && lines.count > 1
            && (lines.count == 2 || lines.contains { "?!".contains($0.text.trimmed.last ?? ".") })
    }

    private static func itemWords(_ line: Substring) -> (text: Substring, number: Substring?)? {
        let line = line.trimmed
        if let first = line.first, "-–—".contains(first), line.dropFirst().first == " " {
            return (line.dropFirst(2).trimmed, nil)
        }
        let inner = line.first == "(" ? line.dropFirst() : line
        let number = inner.prefix { $0.isASCII && ($0.isNumber || $0.isLetter) }
        let isNumber = (1...2).contains(number.utf8.count) && number.utf8.allSatisfy(\.isDigit)
        if isNumber, line.first != "(", inner[number.endIndex...].first == ".",
            inner[number.endIndex...].dropFirst().first?.isLetter == true,
            // A move of chess, 1.e4, has a digit in it.
            !inner[number.endIndex...].dropFirst().prefix(while: { !$0.isWhitespace }).contains(
                where: \.isNumber
            )
        {
            return (inner[number.endIndex...].dropFirst().trimmed, number)
        }
        guard isNumber, inner[number.endIndex...].hasPrefix(") ") else { return nil }
        return (inner[number.endIndex...].dropFirst(2).trimmed, number)
    }

    // MARK: Paragraphs in several lines

    private func warnOfWrapping(_ report: inout Report) {
        guard let first = lines.first else { return }
        if beginning == .item, first.text.trimmed.beginsSmall, !first.text.isTalk {
            return report.warning(
                at: first,
                "this line goes on with the item above, which is one line; join \(lines.count == 1 ? "both" : "these \(lines.count + 1) lines") into one"
            )
        }
        if beginning == .quotation, first.text.trimmed.beginsSmall, first.text.trimmed.endsSentence,
            !first.text.isTalk
        {
            return report.warning(
                at: first,
                "this line goes on with the quotation above; join both into one line, or begin this one with “> ” too"
            )
        }
        guard lines.count > 1 else { return }
        if isWrapped {
            report.warning(
                at: first,
                "these \(lines.count) lines become \(lines.count) paragraphs; join them into one line, or begin each with “| ” if they are verse"
            )
        } else if isOfParagraphs {
            report.warning(
                at: lines[1],
                "this paragraph stands straight below another; put a blank line between them, or join both into one line"
            )
        }
    }

    /// The columns from which on a line that ends in no sentence was broken by a program, and not by a poet.
    private static let shortestBroken = 40
    /// The columns that no line of verse has.
    private static let widestVerse = 120

    private var isWrapped: Bool {
        let broken = zip(lines, lines.dropFirst()).contains { upper, lower in
            let words = upper.text.trimmed
            guard !words.endsSentence, lower.text.trimmed.beginsSmall, !lower.text.isTalk else {
                return false
            }
            let width = words.displayWidth(upTo: Self.widestVerse)
            if width >= Self.shortestBroken { return true }
            return lines.count == 2 && width >= Self.shortestBroken / 2 && words.last?.isLetter == true
                && lower.text.trimmed.endsSentence
        }
        return broken || isBlock
    }

    /// Whether all lines but the last are about as wide as a mail or a page: the sign of a paragraph in a script without capitals.
    private var isBlock: Bool {
        guard lines.count > 2 else { return false }
        let upper = lines.dropLast().map { $0.text.trimmed.displayWidth(upTo: Self.widestVerse) }
        guard let widest = upper.max(), let narrowest = upper.min(), (60...100).contains(widest),
            widest - narrowest < 14
        else { return false }
        let unfinished = lines.dropLast().count { !$0.text.trimmed.endsSentence }
        return unfinished * 2 > upper.count
            && lines.dropFirst().allSatisfy { !$0.text.trimmed.beginsCapital && !$0.text.isTalk }
    }

    /// Whether two lines are paragraphs of several sentences.
    private var isOfParagraphs: Bool {
        zip(lines, lines.dropFirst()).contains { upper, lower in
            upper.text.trimmed.endsSentence && lower.text.trimmed.endsSentence && !lower.text.isTalk
                && !upper.text.isTalk
                && max(upper.text.displayWidth(upTo: 200), lower.text.displayWidth(upTo: 200))
                    >= Self.widestVerse
        }
    }
}

extension [LocatedText] {
    /// Whether the lines of a quotation were broken by a program: they are as wide as a mail, and go on in small letters.
    var isWrapped: Bool {
        count > 1
            && zip(self, dropFirst()).allSatisfy { upper, lower in
                let width = upper.text.displayWidth(upTo: 100)
                return (50..<95).contains(width) && !upper.text.endsSentence && lower.text.beginsSmall
            }
    }
}

extension Substring {
    /// The words of a task in Markdown, behind its box.
    var wordsOfTask: Substring? {
        for box in ["[ ] ", "[x] ", "[X] "] where hasPrefix(box) { return dropFirst(box.count) }
        return nil
    }

    /// The number of an item, as a capsule has it, and its words.
    fileprivate var numberedWords: (text: Substring, number: Substring?)? {
        let number = prefix { $0.isASCII && $0.isNumber }
        guard (1...3).contains(number.utf8.count), self[number.endIndex...].hasPrefix(". ") else {
            return nil
        }
        return (self[number.endIndex...].dropFirst(2).trimmed, number)
    }

    /// The columns of a text, of which no more than so many are counted.
    fileprivate func displayWidth(upTo limit: Int) -> Int { String(prefix(limit)).displayWidth }

    private static var signsBehindSentence: Int { 12 }

    /// Whether the text ends as a sentence does, quotation marks, brackets and marks of notes after it not counted.
    fileprivate var endsSentence: Bool {
        var rest = self
        // A sentence has a few such signs behind it; a line of nothing else is none.
        for _ in 0..<Self.signsBehindSentence {
            guard let last = rest.last, "\"'”’»›)]」』）".contains(last) else { break }
            if last == "]", let open = rest.lastIndex(of: "["),
                rest[open...].hasPrefix("[^") || rest[open...].hasPrefix("[@")
            {
                rest = rest[..<open].trimmed
            } else {
                rest = rest.dropLast()
            }
        }
        guard let last = rest.last else { return true }
        return ".!?…:;。！？؟۔।".contains(last)
    }

    fileprivate var beginsSmall: Bool { first?.isLowercase == true }
    fileprivate var beginsCapital: Bool { first?.isUppercase == true || first?.isNumber == true }

    /// Whether somebody speaks in the line: it begins with a dash or a quotation mark.
    fileprivate var isTalk: Bool { trimmed.first.map { "-–—“”„«»\"‘「『".contains($0) } ?? false }
}
