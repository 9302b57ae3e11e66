import Content
import Text

/// One paragraph's words as UTF-8, with the places where terms are mentioned, for quotations to be cut from it.
struct Passage {
    private(set) var bytes: [UInt8] = []
    /// The ranges of words that stand for a term: no sentence ends inside them.
    var terms: [Range<Int>] = []

    /// The most bytes of a sentence that is quoted whole: far more than most have, and so few that a text in which no sentence
    /// ends is not repeated wherever one of its words is quoted.
    private static let limit = 600

    /// Adds words, with one space for a run of blanks.
    ///
    /// - Returns: The range of the words.
    @discardableResult
    mutating func append(_ words: String) -> Range<Int> {
        let start = bytes.count
        // Most words have no run of blanks, and are taken over in one piece.
        if !words.hasRunOfBlanks, !(words.utf8.first == UInt8(ascii: " ") && bytes.last == UInt8(ascii: " "))
        {
            bytes.append(contentsOf: words.utf8)
            return start..<bytes.count
        }
        for byte in words.utf8 {
            let isBlank = byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
            if !isBlank {
                bytes.append(byte)
            } else if bytes.last != UInt8(ascii: " ") {
                bytes.append(UInt8(ascii: " "))
            }
        }
        return start..<bytes.count
    }

    /// Returns each term with the sentence that mentions it, for mentions in the order in which they stand.
    func mentions(at marks: [(term: Slug, range: Range<Int>)], _ sentences: SentenceRules) -> [Mention] {
        var mentions: [Mention] = []
        var start = 0
        var end = 0
        var ahead = terms[...]
        for (term, range) in marks {
            while range.lowerBound >= end, end < bytes.count {
                start = end
                ahead = ahead.drop { $0.upperBound <= start }
                end = max(sentences.end(in: bytes, from: start, outside: ahead), start + 1)
            }
            mentions.append(
                Mention(
                    term: term,
                    quotation: quotation(around: range, in: start..<max(end, range.upperBound))
                )
            )
        }
        return mentions
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Returns as much as fits of the sentence around a match, or of the first sentence if nothing matched.
    func quotation(around match: Range<Int>, _ sentences: SentenceRules) -> String {
        var sentence = 0..<0
        while sentence.upperBound <= match.lowerBound, sentence.upperBound < bytes.count {
            let start = sentence.upperBound
            sentence = start..<max(sentences.end(in: bytes, from: start), start + 1)
        }
        return quotation(around: match, in: sentence.lowerBound..<max(sentence.upperBound, match.upperBound))
    }

    /// Returns as much of a sentence as fits around a mention, cut between words.
    private func quotation(around mention: Range<Int>, in sentence: Range<Int>) -> String {
        guard sentence.count > Self.limit else { return words(sentence) }
        let room = max(0, Self.limit - mention.count)
        let after = min(sentence.upperBound - mention.upperBound, room / 2)
        let start = wordStart(from: mention.lowerBound, back: room - after, in: sentence)
        let end = wordEnd(from: mention.upperBound, on: room - (mention.lowerBound - start), in: sentence)
        let opening = start > sentence.lowerBound ? "… " : ""
        return opening + words(start..<end) + (end < sentence.upperBound ? " …" : "")
    }

    private func wordStart(from mention: Int, back room: Int, in sentence: Range<Int>) -> Int {
        let first = max(sentence.lowerBound, mention - room)
        if first == sentence.lowerBound { return first }
        return bytes[first..<mention].firstIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? mention
    }

    private func wordEnd(from mention: Int, on room: Int, in sentence: Range<Int>) -> Int {
        let last = min(sentence.upperBound, mention + room)
        if last == sentence.upperBound { return last }
        return bytes[mention..<last].lastIndex(of: UInt8(ascii: " ")) ?? mention
    }

    private func words(_ range: Range<Int>) -> String {
        let trimmed = bytes[range].drop { $0 == UInt8(ascii: " ") }
        let end = trimmed.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? trimmed.startIndex
        return String(decoding: trimmed[..<end], as: UTF8.self)
    }
}

extension String {
    /// Whether a blank stands behind a space, or one that is no space anywhere.
    fileprivate var hasRunOfBlanks: Bool {
        let bytes = utf8Span.span
        var isAfterSpace = false
        for index in bytes.indices {
            let byte = bytes[index]
            if (0x09...0x0D).contains(byte) || byte == UInt8(ascii: " ") && isAfterSpace { return true }
            isAfterSpace = byte == UInt8(ascii: " ")
        }
        return false
    }
}
