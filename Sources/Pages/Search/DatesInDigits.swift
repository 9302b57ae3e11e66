import Content
import Languages
import Text

extension SearchIndex {
    /// Returns what a reader has typed with each date in digits, `1917-11-07`, `1917-11` or `7.11.1917`, in the words that the timeline has
    /// for it.
    ///
    /// Digits that a text has in the same way stay as they are: `1910-12` may mean years.
    func withDatesInWords(_ text: String) -> String {
        var words = ""
        var rest = text[...]
        while let start = rest.firstIndex(where: { $0.isLetter || $0.isNumber }) {
            var date = rest[start...].prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }
            // A full stop behind a date is no part of it.
            while date.last == "." { date.removeLast() }
            words += rest[..<start] + wordsOfDate(date)
            rest = rest[date.endIndex...]
        }
        return words + rest
    }

    private func wordsOfDate(_ text: Substring) -> String {
        guard let date = EDTFDate(inDigits: text), table.number(of: text.utf8.filter(\.isDigit)) == nil else {
            return String(text)
        }
        return date.words(in: wording)
    }
}

extension EDTFDate {
    /// - Returns: `nil` if the text is anything but a day or a month of a year, as ISO 8601 has them in digits, or a day, a month and a
    ///   year with dots between them (`7.11.1917`): where dots are used, the day comes first.
    fileprivate init?(inDigits text: Substring) {
        let dotted = text.split(separator: ".", omittingEmptySubsequences: false)
        if dotted.count == 3 {
            guard dotted.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }), dotted[2].utf8.count == 4,
                dotted[..<2].allSatisfy({ (1...2).contains($0.utf8.count) })
            else { return nil }
            let numbers = dotted[..<2].reversed().map { $0.utf8.count < 2 ? "0\($0)" : "\($0)" }
            self.init("\(dotted[2])-\(numbers.joined(separator: "-"))")
            return
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard [[4, 2], [4, 2, 2]].contains(parts.map(\.utf8.count)),
            parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }), let month = Int(parts[1]), month <= 12
        else { return nil }
        self.init(text)
    }

    /// The months in which the date begins and ends, each in the words that it has without a day; none where it names no month.
    func monthsAlone(in wording: Wording) -> [String] {
        description.split(separator: "/").compactMap { EDTFDate(inDigits: $0.prefix(7)) }
            .map { $0.words(in: wording) }
    }
}
