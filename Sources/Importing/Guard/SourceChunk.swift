import Text

/// A piece of a file between two blanks, with the words that it may stand for.
///
/// A tag of HTML counts as one piece with what it touches, since blanks may stand in it.
struct SourceChunk {
    var scalars: ArraySlice<Unicode.Scalar>
    /// The line on which it begins, counted from 1.
    var line: Int
    var isFirstOfLine: Bool
    var isLastOfLine: Bool

    /// Whether nothing in the piece may be a mark, so that it can be read in one way alone.
    var hasOneReading: Bool { !scalars.contains { "<&*_~^`\\[".unicodeScalars.contains($0) } }

    /// The ways in which the piece may be read: without tags, named characters and the marks of emphasis; with some of them; and as it
    /// stands.
    ///
    /// Those that join letters come first: a long word that is there is the one that was meant, while short ones are many.
    var readings: [[String]] {
        if hasOneReading { return [Words.of(scalars)] }
        var readings: [[String]] = []
        for (tag, isDecoded, hasMarks) in [
            (nil, true, false), (" ", true, true), (nil, true, true), (" ", true, false), (" ", false, true),
        ] as [(Unicode.Scalar?, Bool, Bool)] {
            readings.append(words(replacingTagsBy: tag, decoding: isDecoded, keepingMarks: hasMarks))
        }
        return readings + [Words.of(scalars)]
    }

    private func words(replacingTagsBy blank: Unicode.Scalar?, decoding: Bool, keepingMarks: Bool) -> [String]
    {
        var text = String.UnicodeScalarView()
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            if scalar == "<", let end = SourceChunks.endOfTag(in: scalars, from: index) {
                if let blank { text.append(blank) }
                index = end + 1
                continue
            }
            if !keepingMarks, let end = endOfLink(from: index) {
                index = end + 1
                continue
            }
            if !keepingMarks,
                scalar == "[" || (scalar == "!" && index + 1 < scalars.endIndex && scalars[index + 1] == "[")
            {
                index += 1
                continue
            }
            if keepingMarks || !"*_~^`\\".unicodeScalars.contains(scalar) { text.append(scalar) }
            index += 1
        }
        return Words.of((decoding ? HTMLEntities.decoded(String(text)) : String(text)).unicodeScalars)
    }

    /// Returns where the address of a link ends that begins at a place behind its words; `nil` if there is none.
    private func endOfLink(from start: Int) -> Int? {
        guard scalars[start] == "]", start + 1 < scalars.endIndex, scalars[start + 1] == "(" else {
            return nil
        }
        return scalars[start...].prefix(500).firstIndex(of: ")")
    }

    /// Whether it is the number of an item, which a list counts by itself.
    var isItemNumber: Bool {
        guard isFirstOfLine, let mark = scalars.last, mark == "." || mark == ")" else { return false }
        let digits = scalars.dropLast().drop { $0 == "(" || $0 == ">" }
        return (1...3).contains(digits.count) && digits.allSatisfy { (0x30...0x39).contains($0.value) }
    }

    /// Whether a word may go on with the first piece of the next line.
    var isHyphenated: Bool {
        isLastOfLine && (scalars.last == "-" || scalars.last == "\u{AD}" || scalars.last == "¬")
    }
}

/// Cuts a file into pieces.
struct SourceChunks: Sequence, IteratorProtocol {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var line = 1
    private var isFirst = true

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    mutating func next() -> SourceChunk? {
        while index < scalars.count, scalars[index].isBlankInSource {
            if scalars[index] == "\n" {
                line += 1
                isFirst = true
            }
            index += 1
        }
        guard index < scalars.count else { return nil }
        let (start, first, startLine) = (index, isFirst, line)
        while index < scalars.count, !scalars[index].isBlankInSource {
            if scalars[index] == "<", let end = Self.endOfTag(in: scalars[...], from: index) {
                line += scalars[index...end].count { $0 == "\n" }
                index = end
            }
            index += 1
        }
        // The mark of a quotation or of an item is no word, so what follows it is still the first.
        let isMark = scalars[start..<index].allSatisfy { ">*-+|:".unicodeScalars.contains($0) }
        let chunk = SourceChunk(
            scalars: scalars[start..<index],
            line: startLine,
            isFirstOfLine: first,
            isLastOfLine: index == scalars.count || scalars[index] == "\n" || scalars[index] == "\r"
        )
        isFirst = first && (isMark || chunk.isItemNumber)
        return chunk
    }

    /// The most characters of a tag.
    private static let tagLimit = 500

    /// Returns where the tag ends that begins at a place; `nil` if none begins there, or if it is a comment, whose words count.
    static func endOfTag(in scalars: ArraySlice<Unicode.Scalar>, from start: Int) -> Int? {
        guard start + 1 < scalars.endIndex else { return nil }
        let first = scalars[start + 1]
        guard (0x61...0x7A).contains(first.value | 0x20) || first == "/" || first == "?" else { return nil }
        for index in start + 1..<Swift.min(start + tagLimit, scalars.endIndex) {
            if scalars[index] == "<" { return nil }
            if scalars[index] == ">" { return index }
        }
        return nil
    }
}

extension Unicode.Scalar {
    fileprivate var isBlankInSource: Bool { value <= 0x20 || !isASCII && properties.isWhitespace }
}
