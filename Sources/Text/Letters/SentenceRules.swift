/// The rules by which a sentence ends in one language: they tell a full stop from the point of an abbreviation.
package struct SentenceRules: Sendable {
    /// The abbreviations, without their points.
    ///
    /// Single letters count as initials and need not be listed.
    package var abbreviations: Set<String>
    /// Whether `8.` means the eighth, as in German.
    package var pointAfterOrdinals: Bool

    /// Without abbreviations, the rules know only initials.
    package init(abbreviations: Set<String> = [], pointAfterOrdinals: Bool = false) {
        self.abbreviations = abbreviations
        self.pointAfterOrdinals = pointAfterOrdinals
    }

    /// Returns where the sentence ends that begins at `start`: after its full stop and the quotation marks and brackets that
    /// close with it, or at the end of the text.
    ///
    /// It works on UTF-8, in which every mark that matters is one byte, except the curved quotation marks.
    package func end(in text: [UInt8], from start: Int) -> Int {
        var index = start
        while index < text.count {
            let mark = text[index]
            index += 1
            guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: "!") || mark == UInt8(ascii: "?") else {
                continue
            }
            let end = skippingClosers(in: text, from: index)
            guard end < text.count else { break }
            guard text[end] == UInt8(ascii: " "), end + 1 < text.count, !text[end + 1].isLowercaseASCII else {
                continue
            }
            if mark == UInt8(ascii: "."), end == index, endsWithAbbreviation(text[start..<(index - 1)]) {
                continue
            }
            return end
        }
        return text.count
    }

    /// Returns the end of the sentence that begins at `start`, outside all `marks`: parts of the text that belong together,
    /// such as a citation or the words that stand for a term.
    ///
    /// The marks come in order and may go beyond the text.
    package func end(in text: [UInt8], from start: Int, outside marks: some Sequence<Range<Int>>) -> Int {
        var end = end(in: text, from: start)
        for mark in marks {
            guard mark.lowerBound < end else { break }
            while end < min(mark.upperBound, text.count) { end = self.end(in: text, from: end) }
        }
        return end
    }

    private func skippingClosers(in text: [UInt8], from start: Int) -> Int {
        var index = start
        while index < text.count {
            if [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]")].contains(
                text[index]
            ) {
                index += 1
            } else if text[index...].starts(with: "”".utf8) || text[index...].starts(with: "’".utf8) {
                index += 3
            } else {
                break
            }
        }
        return index
    }

    private func endsWithAbbreviation(_ text: ArraySlice<UInt8>) -> Bool {
        // This is longer than any abbreviation, and it is bounded.
        let tail = text.suffix(12)
        let word = tail.suffix(from: tail.lastIndex { !$0.isWordByte }.map { $0 + 1 } ?? tail.startIndex)
        if word.isEmpty { return false }
        if word.allSatisfy(\.isDigit) { return pointAfterOrdinals && word.count <= 2 }
        let letters = String(decoding: word, as: UTF8.self)
        return letters.count == 1 || abbreviations.contains(letters)
    }
}

extension UInt8 {
    fileprivate var isLowercaseASCII: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
    fileprivate var isWordByte: Bool { self >= 0x80 || isDigit || isLetter }
}
