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
        return (1...digits).contains(number.count) && (number.first != UInt8(ascii: "0") || number.count == 1)
            && letters.count < 2
            && letters.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }

    /// Reports a number that is not higher than the one before it, of which one at least was written.
    mutating func checkNumbers(of body: Body, at places: [Int: SourceOffset]) {
        var last: (number: String, place: SourceOffset?)?
        for (index, number) in body.paragraphNumbers.sorted(by: { $0.key < $1.key }) {
            if let last, !number.isHigher(than: last.number), let place = places[index] ?? last.place {
                report.error(
                    at: place,
                    "paragraph \(number) would come after paragraph \(last.number); write numbers that rise, and a letter for one in between, such as [#4a] after 4"
                )
                return
            }
            last = (number, places[index] ?? last?.place)
        }
    }

    /// Reports the number of a paragraph that stands where none begins, where readers would see it.
    mutating func checkStrayNumbers(in text: LocatedText) {
        let bytes = text.text.utf8
        var rest = bytes[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "[")) {
            let isEscaped =
                start > bytes.startIndex && bytes[bytes.index(before: start)] == UInt8(ascii: "\\")
            rest = rest[bytes.index(after: start)...]
            guard !isEscaped, rest.first == UInt8(ascii: "#"),
                let end = rest.firstIndex(of: UInt8(ascii: "]")),
                Self.isNumber(Substring(rest[..<end]).dropFirst())
            else { continue }
            report.error(
                at: text.origin(of: Substring(bytes[start..<end])),
                "the number of a paragraph stands at its beginning only; move it there, or write “\\[#” for the brackets as such"
            )
            return
        }
    }
}

extension String {
    /// Compares numbers of paragraphs: 12 is higher than 9, and 12a than 12.
    fileprivate func isHigher(than other: String) -> Bool {
        let parts = { (number: String) in
            (Int(number.prefix(while: \.isNumber)) ?? 0, String(number.drop(while: \.isNumber)))
        }
        return parts(other) < parts(self)
    }
}
