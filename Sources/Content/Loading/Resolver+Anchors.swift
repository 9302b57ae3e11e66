import Records
import Text

/// Reads the numbers that a writer gives paragraphs, so that they stay when others are added.
///
/// ```
/// paragraph = ["[#" number [letter] "]" *blank] line
/// ```
extension Resolver {
    /// The most digits of a number.
    private static let digits = 5

    /// Returns a paragraph without the number at its beginning, and that number; `nil` if it has none.
    ///
    /// Only a section's paragraphs are numbered.
    mutating func anchor(of text: LocatedText, inSection: Bool) -> (number: String, rest: LocatedText)? {
        guard text.text.utf8.starts(with: "[#".utf8), let end = text.text.firstIndex(of: "]") else {
            return nil
        }
        let number = text.text[..<end].dropFirst(2)
        let isNumber = Self.isNumber(number)
        if !inSection || !isNumber {
            report.error(
                at: text.origin(of: number),
                isNumber
                    ? "only paragraphs of a section have numbers; remove “[#\(number)]”"
                    : "\(quoted(number)) is no number of a paragraph; write one such as [#12] or [#12a], or “\\[#” for the brackets as such"
            )
            return nil
        }
        let rest = text.text[text.text.index(after: end)...].trimmed
        if rest.isEmpty {
            report.error(
                at: text.origin(of: number),
                "no words stand after this number; write the paragraph behind it"
            )
            return nil
        }
        return (String(number), text.part(rest))
    }

    private static func isNumber(_ text: Substring) -> Bool {
        let number = text.utf8.prefix(while: \.isDigit)
        let letters = text.utf8[number.endIndex...]
        return (1...digits).contains(number.count) && number.first != UInt8(ascii: "0") && letters.count < 2
            && letters.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }

    /// Reports numbers that stand twice in a section: of two that are fixed, or of one that is fixed and one that is counted.
    mutating func checkNumbers(of body: Body, at places: [Int: SourceOffset]) {
        var seen: Set<String> = []
        for (index, number) in body.paragraphNumbers.sorted(by: { $0.key < $1.key })
        where !seen.insert(number).inserted {
            let place =
                places[index]
                ?? places.filter { body.anchors[$0.key] != nil && $0.key < index }.max { $0.key < $1.key }?
                .value
            if let place {
                report.error(
                    at: place,
                    "two paragraphs of this section would have the number \(number); write a later one, or one with a letter such as [#\(number)a]"
                )
            }
        }
    }
}
