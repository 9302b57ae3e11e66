import Content
import Languages
import Records
import Text

/// A paragraph, a heading or another piece of prose, cut into tokens.
struct Passage {
    /// What the passage is, which decides the rules that look at it.
    enum Kind {
        case paragraph, item, note, quotation, verse, attribution
        /// A heading in a text.
        case heading
        /// A title of a text, of a part or of an event.
        case title
        case summary
        /// A label of a link.
        case label
        /// A paragraph of a record: the text of an event, an explanation, a caption.
        case field
        /// A short line of a record, such as a choice.
        case line

        /// Whether the words are the writer's own and make sentences.
        var isRunning: Bool {
            switch self {
            case .paragraph, .item, .note, .summary, .field: true
            case .quotation, .verse, .attribution, .heading, .title, .label, .line: false
            }
        }

        /// Whether the words are those of somebody else.
        var isQuoted: Bool { self == .quotation || self == .verse }
    }

    let kind: Kind
    let words: LocatedText
    let tokens: [Token]
    let marks: [WrittenLine.Mark]
    let language: ProseLanguage
    /// Whether the next paragraph begins with a quotation mark, by which it goes on with a quotation of this one.
    var isContinued = false

    init(_ kind: Kind, _ line: WrittenLine, _ language: ProseLanguage) {
        self.init(kind, line.words, marks: line.marks, language)
    }

    init(
        _ kind: Kind,
        _ words: LocatedText,
        marks: [WrittenLine.Mark] = [],
        _ language: ProseLanguage
    ) {
        (self.kind, self.words, self.marks, self.language) = (kind, words, marks, language)
        tokens = Token.tokens(of: words.text)
    }

    /// The number of words and numbers.
    var wordCount: Int { tokens.count { $0.kind == .word || $0.kind == .number } }

    /// Returns the words between two places, in bytes of UTF-8, with their places in the source.
    func part(_ range: Range<Int>) -> LocatedText {
        let text = words.text
        let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
        let end = text.utf8.index(text.startIndex, offsetBy: range.upperBound)
        return words.part(text[start..<end])
    }

    /// Returns tokens one after the other, with their places in the source.
    func part(_ tokens: ClosedRange<Int>) -> LocatedText {
        part(
            self.tokens[tokens.lowerBound].range.lowerBound..<self.tokens[tokens.upperBound].range.upperBound
        )
    }

    /// Returns the token so many places from an index; `nil` outside the passage.
    func token(_ index: Int, _ distance: Int = 0) -> Token? {
        tokens.indices.contains(index + distance) ? tokens[index + distance] : nil
    }

    /// Returns a token as it is written.
    func spelling(_ token: Token) -> String { String(part(token.range).text) }

    /// Returns the mark whose words stand at a place, in bytes of UTF-8; `nil` if none do.
    func mark(at offset: Int) -> WrittenLine.Mark? {
        // The marks are in order, so a binary search finds the last that begins there or before.
        var (low, high) = (0, marks.count)
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0, marks[low - 1].range.contains(offset) else { return nil }
        return marks[low - 1]
    }

    /// Returns the tokens of a mark's words.
    func tokens(of mark: WrittenLine.Mark) -> Range<Int> {
        let first = firstToken(from: mark.range.lowerBound)
        return first..<max(first, firstToken(from: mark.range.upperBound))
    }

    private func firstToken(from offset: Int) -> Int {
        var (low, high) = (0, tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whether a sentence begins at a token: nothing stands before it, or what ends a sentence or opens a quotation.
    func beginsSentence(at index: Int) -> Bool {
        var before = index - 1
        while before >= 0, index - before < 8 {
            let token = tokens[before]
            if token.isWord || token.kind == .number || token.is(",") || token.is(";") || token.is("-") {
                return false
            }
            if token.kind == .sign, ".!?:…“„«‘\"–—(".unicodeScalars.contains(token.first) { return true }
            before -= 1
        }
        return true
    }

    /// The sentences as ranges of tokens; one without a word is none.
    var sentences: [Range<Int>] {
        let bytes = Array(words.text.utf8)
        var sentences: [Range<Int>] = []
        var (start, index) = (0, 0)
        while start < bytes.count {
            let end = max(language.sentences.end(in: bytes, from: start), start + 1)
            let first = index
            while index < tokens.count, tokens[index].range.lowerBound < end { index += 1 }
            if tokens[first..<index].contains(where: \.isWord) { sentences.append(first..<index) }
            start = end
        }
        return sentences
    }

    /// Whether a sign outside a quotation measures the number before it: 12" records.
    func isInch(_ index: Int) -> Bool {
        token(index, -1)?.kind == .number && token(index, 1)?.isWord != true
    }

    /// Whether each token stands between quotation marks.
    var isQuoted: [Bool] {
        var depth = 0
        var isStraight = false
        let (openers, closers) = (language.openers, language.closers)
        return tokens.indices.map { index in
            let token = tokens[index]
            guard token.kind == .sign else { return depth > 0 || isStraight }
            if token.is("\"") {
                if !isStraight, isInch(index) { return depth > 0 }
                isStraight.toggle()
            } else if closers.contains(token.first), depth > 0 {
                depth -= 1
            } else if openers.contains(token.first) {
                depth += 1
            }
            return depth > 0 || isStraight
        }
    }
}
