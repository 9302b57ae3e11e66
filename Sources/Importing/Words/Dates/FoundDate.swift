import Content

/// A date in a text, in EDTF and as the text has it.
struct FoundDate: Equatable {
    /// As `timeline.rec` has it: 1923, 1923-10, 1923-10-08, 192X or 1918/1922.
    var edtf: String
    /// The indices of its words.
    var words: Range<Int>
    /// Whether a month is named.
    var hasMonth: Bool

    /// Returns the dates in the words of a text, in order; none of them overlap.
    ///
    /// A year alone counts where a word such as “in” stands before it, or brackets around it; four digits may be anything else.
    static func dates(in tokens: [WordToken]) -> [FoundDate] {
        var dates: [FoundDate] = []
        var index = 0
        while index < tokens.count {
            if let date = FoundDate(tokens, at: index) {
                // There is no 31 February, and what looks like one is no date at all.
                if EDTFDate(date.edtf) != nil { dates.append(date) }
                index = date.words.upperBound
            } else {
                index += 1
            }
        }
        return dates
    }

    private init?(_ tokens: [WordToken], at index: Int) {
        let first = tokens[index].text.unicodeScalars.first
        // Nothing else begins a date, and most words end here.
        guard first.map({ $0.isASCIIDigit || $0.isLetter }) ?? false else { return nil }
        let reader = DateReader(tokens: tokens, start: index)
        let parts = first?.isASCIIDigit == true ? reader.fromNumber() : reader.fromMonth()
        guard let parts else { return nil }
        (edtf, words, hasMonth) = (parts.edtf, index..<parts.end, parts.hasMonth)
    }

    /// Returns whether a line is hardly more than a date, perhaps with a place: what stands above a letter, or below a title.
    static func isDateLine(_ line: Substring) -> Bool {
        guard line.utf8.count <= 160 else { return false }
        let tokens = WordToken.tokens(of: line)
        guard tokens.count <= 10, let date = dates(in: tokens).first ?? year(tokens), !date.words.isEmpty
        else { return false }
        let rest = tokens.count - date.words.count
        if date.hasMonth { return rest <= 4 }
        return rest == 0
    }

    private static func year(_ tokens: [WordToken]) -> FoundDate? {
        guard tokens.count == 1, let year = DateReader.year(tokens[0].text) else { return nil }
        return FoundDate(edtf: year, words: 0..<1, hasMonth: false)
    }

    private init(edtf: String, words: Range<Int>, hasMonth: Bool) {
        (self.edtf, self.words, self.hasMonth) = (edtf, words, hasMonth)
    }
}
