import Records
import Text

/// Compares the length of a section's summary with what readers of it expect.
extension Resolver {
    /// The words of a summary: what is told in half a minute.
    private static let words = 40...60
    /// The letters of one in Chinese or Japanese, which have no spaces between words.
    private static let letters = 70...160
    /// A title of more words, above a summary of fewer, is the summary.
    private static let (longestTitle, shortestSummary) = (20, 12)

    /// Warns of a summary that is too short or too long, or that stands in the place of the title.
    ///
    /// - Parameters:
    ///   - header: The header of a section.
    ///   - summary: The summary with its marks looked up.
    ///   - language: The language of the section, if it is not that of the capsule.
    mutating func checkSummary(_ header: RecordReader?, _ summary: [Inline]?, in language: LanguageTag?) {
        guard let value = header?.value(.summary), let summary, !Placeholder.isWhole(value.text),
            header?.isWhole == true
        else {
            return
        }
        let text = summary.words
        if let title = header?.value(.title), title.text.wordCount > Self.longestTitle,
            text.wordCount < Self.shortestSummary
        {
            report.warning(
                at: title,
                "“Title” has \(title.text.wordCount) words and “Summary” \(text.wordCount); exchange the two"
            )
            return
        }
        let countsLetters =
            language.map { ["zh", "ja"].contains($0.string.prefix { $0 != "-" }.lowercased()) }
            ?? countsLetters
        let size = countsLetters ? text.letterCount : text.wordCount
        let range = countsLetters ? Self.letters : Self.words
        guard !range.contains(size) else { return }
        report.warning(
            at: value,
            "this summary has \(count(size, countsLetters ? "letter" : "word")); write \(range.lowerBound) to \(range.upperBound), so that they can be read in half a minute"
        )
    }
}

extension [Inline] {
    /// The words of a text, without its citations and notes.
    fileprivate var words: String {
        reduce(into: "") { text, inline in
            switch inline {
            case .text(let words), .term(_, let words), .link(_, let words, _): text += words
            case .emphasis(let inner), .addition(let inner): text += inner.words
            case .citation, .note: break
            }
        }
    }
}

extension StringProtocol {
    /// The number of runs of characters between blanks that contain a letter or a digit.
    fileprivate var wordCount: Int {
        split(whereSeparator: \.isWhitespace).count { $0.unicodeScalars.contains(where: \.isOfWord) }
    }

    fileprivate var letterCount: Int { unicodeScalars.count(where: \.isOfWord) }
}

extension Unicode.Scalar {
    fileprivate var isOfWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}
