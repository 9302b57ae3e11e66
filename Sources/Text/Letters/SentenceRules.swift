/// The rules by which a sentence ends in one language: they tell a full stop from the point of an abbreviation.
///
/// | what ends a sentence                          | if                                                             |
/// |-----------------------------------------------|----------------------------------------------------------------|
/// | `.` `!` `?` `؟` `۔` `।`                        | a space follows, and then no small letter                      |
/// | `。` `！` `？` `．`                             | always                                                         |
///
/// Quotation marks and brackets that close behind the mark belong to the sentence.
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
    /// It works on UTF-8, in which most marks that matter are one byte.
    package func end(in text: [UInt8], from start: Int) -> Int {
        var index = start
        while index < text.count {
            let first = text[index]
            guard let mark = SentenceMark(at: index, in: text) else {
                index += 1
                continue
            }
            index += mark.length
            let end = skippingClosers(in: text, from: index)
            if mark.isWide { return end }
            guard end < text.count else { break }
            guard text[end] == UInt8(ascii: " "), end + 1 < text.count, !isSmallLetter(at: end + 1, in: text)
            else { continue }
            if first == UInt8(ascii: "."), end == index, endsWithAbbreviation(text[start..<(index - 1)]) {
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

    private static let closers: [[UInt8]] = [
        "\"", "'", ")", "]", "”", "’", "“", "»", "«", "›", "」", "』", "）", "】", "》", "\u{A0}»", "\u{202F}»",
    ].map { Array($0.utf8) }

    private func skippingClosers(in text: [UInt8], from start: Int) -> Int {
        var index = start
        while let closer = Self.closers.first(where: { text[index...].starts(with: $0) }) {
            index += closer.count
        }
        return index
    }

    private func isSmallLetter(at index: Int, in text: [UInt8]) -> Bool {
        let byte = text[index]
        if byte < 0x80 { return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
        let scalar = String(decoding: text[index..<min(index + 4, text.count)], as: UTF8.self).unicodeScalars
            .first
        return scalar?.properties.isLowercase == true
    }

    private func endsWithAbbreviation(_ text: ArraySlice<UInt8>) -> Bool {
        // This is longer than any abbreviation, and it is bounded.
        let tail = text.suffix(32)
        let start = tail.lastIndex { !$0.isWordByte }.map { $0 + 1 } ?? tail.startIndex
        // Quotation marks and other signs beyond ASCII are no part of the word.
        let scalars = String(decoding: tail[start...], as: UTF8.self).unicodeScalars
        let word = scalars.suffix(
            from: scalars.lastIndex { !$0.isOfAbbreviation }.map(scalars.index(after:)) ?? scalars.startIndex
        )
        if word.isEmpty { return false }
        if word.allSatisfy({ (0x30...0x39).contains($0.value) }) {
            return pointAfterOrdinals && word.count <= 2
        }
        let letters = String(String.UnicodeScalarView(word))
        return letters.count == 1 || abbreviations.contains(letters)
    }
}

/// A mark that can end a sentence.
private struct SentenceMark {
    /// The bytes of UTF-8 that it takes.
    let length: Int
    /// Whether it is as wide as an ideograph, and needs no space behind it.
    let isWide: Bool

    /// - Returns: `nil` if there is none at the place.
    init?(at index: Int, in text: [UInt8]) {
        switch text[index] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): (length, isWide) = (1, false)
        case 0xD8 where Self.is(text, index, [0x9F]), 0xDB where Self.is(text, index, [0x94]):
            (length, isWide) = (2, false)
        case 0xE0 where Self.is(text, index, [0xA5, 0xA4]): (length, isWide) = (3, false)
        case 0xE3 where Self.is(text, index, [0x80, 0x82]): (length, isWide) = (3, true)
        case 0xEF
        where Self.is(text, index, [0xBC, 0x81]) || Self.is(text, index, [0xBC, 0x9F])
            || Self.is(text, index, [0xBC, 0x8E]):
            (length, isWide) = (3, true)
        default: return nil
        }
    }

    private static func `is`(_ text: [UInt8], _ index: Int, _ rest: [UInt8]) -> Bool {
        text[(index + 1)...].starts(with: rest)
    }
}

extension UInt8 {
    fileprivate var isWordByte: Bool { self >= 0x80 || isDigit || isLetter }
}

extension Unicode.Scalar {
    fileprivate var isOfAbbreviation: Bool {
        properties.isAlphabetic || properties.numericType != nil
            || properties.generalCategory == .nonspacingMark
    }
}
