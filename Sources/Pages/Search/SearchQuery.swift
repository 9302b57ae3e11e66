import Content
import Text

/// The words of a search, without those that mean nothing in a question; the last may be the beginning of a word.
package struct SearchQuery: Sendable {
    /// The most characters of a query that are read; further words do not narrow the search.
    static let limit = 100

    /// A word that is looked for.
    package struct Word: Sendable {
        /// The word as it was typed.
        package let typed: String
        /// The word as the index has it.
        let folded: [UInt8]
        /// The word joined with those that stand beside it with a hyphen: `leftopposition`.
        var joined: [UInt8]?
        /// Whether other words that begin with it are meant where it is none itself.
        var isStart = false
        /// Whether the word begins with the letter in which the one before ends, in a script without blanks.
        let goesOn: Bool
        /// Whether the word is a single letter of a script without blanks, and so is found in any word that has it.
        let isLetter: Bool
    }

    /// The words in their order; there is at least one.
    package let words: [Word]
    /// What was typed, as a page shows it.
    package let description: String
    /// Whether there was more than is read.
    package let isCut: Bool

    /// Reads any text; returns `nil` if it contains no word.
    package init?(_ text: String, in language: SearchLanguage) {
        let read = text.unicodeScalars.prefix(Self.limit)
        var words: [(word: Word, start: Int)] = []
        var seen: Set<[UInt8]> = []
        var lastEnd = 0
        // No pair of ideographs reaches into a little word: of 什么是纸浆 only 纸浆 is looked for.
        var reader = WordReader(language.withoutUnspacedLittleWords(String(read)))
        while reader.next() {
            defer { lastEnd = reader.range.upperBound }
            let folded = language.spelling(of: reader.word)
            if !reader.isTail, seen.insert(folded).inserted {
                let word = Word(
                    typed: String(decoding: reader.spelling, as: UTF8.self),
                    folded: folded,
                    goesOn: reader.range.lowerBound < lastEnd,
                    isLetter: reader.isLetter
                )
                words.append((word, reader.range.lowerBound))
            }
            guard let compound = reader.compound else { continue }
            for index in words.indices where words[index].start >= reader.compoundStart {
                words[index].word.joined = language.spelling(of: compound)
            }
        }
        guard !words.isEmpty else { return nil }
        words[words.count - 1].word.isStart = true
        let telling = words.filter { !language.isLittle(FoldedWord($0.word.folded)) }
        self.words = (telling.isEmpty ? words : telling).map(\.word)
        description = read.shown
        isCut = read.endIndex < text.unicodeScalars.endIndex
    }
}

extension Sequence<Unicode.Scalar> {
    /// The most accents on one letter that are shown.
    private var accents: Int { 2 }

    /// The letters and digits of a text, and a hyphen or an apostrophe between two of them, with a space for all else.
    ///
    /// So a link to a search is no way to put marks, lines or links on a page.
    fileprivate var shown: String {
        var shown = String.UnicodeScalarView()
        var sign: Unicode.Scalar?
        var marks = 0
        for scalar in self {
            if scalar.isMark {
                marks += 1
                if marks <= accents, sign == nil, !shown.isEmpty { shown.append(scalar) }
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                if let sign, !shown.isEmpty { shown.append(sign) }
                shown.append(scalar)
                (sign, marks) = (nil, 0)
            } else {
                let joins = "-'’‐".unicodeScalars.contains(scalar) && sign == nil
                sign = joins ? scalar : " "
            }
        }
        return String(shown)
    }
}

extension Unicode.Scalar {
    fileprivate var isMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark: true
        default: false
        }
    }
}
