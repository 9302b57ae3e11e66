import Content
import Languages
import Text

extension SearchIndex {
    /// Returns what a reader has typed with each date in digits, `1917-11-07` or `1917-11`, in the words that the timeline has for it.
    ///
    /// Digits that a text has in the same way stay as they are: `1910-12` may mean years.
    func withDatesInWords(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            guard let date = EDTFDate(inDigits: word), table.number(of: word.utf8.filter(\.isDigit)) == nil
            else { return String(word) }
            return date.words(in: wording)
        }.joined(separator: " ")
    }
}

extension EDTFDate {
    /// - Returns: `nil` if the text is anything but a day or a month of a year, as ISO 8601 has them in digits.
    fileprivate init?(inDigits text: Substring) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard [[4, 2], [4, 2, 2]].contains(parts.map(\.utf8.count)),
            parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }), let month = Int(parts[1]), month <= 12
        else { return nil }
        self.init(text)
    }

    /// The month in which the date begins, in the words that it has without a day; `nil` if it names no month.
    func monthWords(in wording: Wording) -> String? {
        EDTFDate(inDigits: description.prefix(7)).map { $0.words(in: wording) }
    }
}
