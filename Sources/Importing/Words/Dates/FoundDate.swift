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
            guard let parts = parts(tokens, at: index) else {
                index += 1
                continue
            }
            // There is no 31 February, and what looks like one is no date at all.
            if let edtf = parts.edtf, EDTFDate(edtf) != nil {
                dates.append(FoundDate(edtf: edtf, words: index..<parts.end, hasMonth: parts.hasMonth))
            }
            index = parts.end
        }
        return dates
    }

    private static func parts(_ tokens: [WordToken], at index: Int) -> DateFinder.Parts? {
        // Nothing else begins a date, and most words end here.
        guard let first = tokens[index].text.unicodeScalars.first, first.isDigit || first.isLetter else {
            return nil
        }
        let finder = DateFinder(tokens: tokens, start: index)
        if let parts = first.isDigit ? finder.fromNumber() : finder.fromMonth() { return parts }
        return tokens[index].text.unicodeScalars.contains("年") ? finder.withinWord() : nil
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
        guard tokens.count == 1, let year = DateFinder.year(tokens[0].text) else { return nil }
        return FoundDate(edtf: "\(year)", words: 0..<1, hasMonth: false)
    }
}
