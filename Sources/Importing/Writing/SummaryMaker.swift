import Content
import Languages
import Records
import Text

/// Makes the summary of a section: its first sentences, up to 60 words.
///
/// | first sentences           | summary                                                 |
/// |---------------------------|---------------------------------------------------------|
/// | reach 40 words or end     | whole sentences, as many as 60 words hold               |
/// | jump from less to over 60 | the first 60 words and “…”                              |
///
/// In a language without spaces two letters count as a word.
struct SummaryMaker {
    private let sentences: SentenceRules
    private let hasSpaces: Bool

    init(language: String) {
        sentences = Wording(language: language).sentences
        hasSpaces = !["zh", "ja", "th"].contains(language.prefix(2))
    }

    private static let most = 60
    private static let least = 40
    /// Enough of a text for any summary.
    private static let bytes = 6_000

    /// Returns the summary of blocks, with the marks of its citations, whose keys `targets` knows; `nil` if they have no words in
    /// sentences.
    func summary(of blocks: [TextBlock], _ targets: InlineWriter.Targets) -> String? {
        var summary: [String] = []
        var count = 0
        for words in paragraphs(of: blocks, targets) {
            let text = Array(words.utf8)
            var start = 0
            while start < text.count {
                var end = max(sentences.end(in: text, from: start), start + 1)
                // A mark is not cut, whatever points stand in it.
                while end < text.count, text[start..<end].isInsideMark { end += 1 }
                let sentence = String(decoding: text[start..<end], as: UTF8.self).onOneLineOfText
                start = end
                guard !sentence.isInvisible else { continue }
                // A word of any length is one word.
                guard sentence.utf8.count <= Self.bytes else {
                    summary.append(cut(sentence, to: Self.most - count))
                    return summary.joined(separator: hasSpaces ? " " : "")
                }
                let length = length(of: sentence)
                if count + length > Self.most {
                    if count < Self.least { summary.append(cut(sentence, to: Self.most - count)) }
                    return summary.joined(separator: hasSpaces ? " " : "")
                }
                summary.append(sentence)
                count += length
            }
            if count >= Self.least { break }
        }
        return summary.isEmpty ? nil : summary.joined(separator: hasSpaces ? " " : "")
    }

    private func paragraphs(of blocks: [TextBlock], _ targets: InlineWriter.Targets) -> [String] {
        var taken = 0
        var paragraphs: [String] = []
        for block in blocks where taken < Self.bytes {
            let lines: [[Inline]] =
                switch block {
                case .paragraph(let words): [words]
                case .list(let items): items.map(\.words)
                case .quotation(let lines), .verse(let lines): lines
                case .heading, .preformatted, .table, .link: []
                }
            for line in lines where taken < Self.bytes {
                let words = InlineWriter.line(line.prefix(200).flatMap(\.forSummary), targets).onOneLineOfText
                guard !words.isInvisible, words != "⁂" else { continue }
                taken += words.utf8.count
                paragraphs.append(words)
            }
        }
        return paragraphs
    }

    private func length(of sentence: String) -> Int {
        hasSpaces ? sentence.split(separator: " ").count : (sentence.count + 1) / 2
    }

    private func cut(_ sentence: String, to count: Int) -> String {
        var words =
            hasSpaces
            ? sentence.split(separator: " ").prefix(count).joined(separator: " ")
            : String(sentence.prefix(2 * count))
        words = WritingLimits.cut(words, to: 4_000)
        // A mark that would not be closed is left out.
        if Array(words.utf8)[...].isInsideMark, let start = words.lastIndex(of: "[") {
            words = String(words[..<start])
        }
        return String(words[...].trimmed) + "…"
    }
}

extension ArraySlice<UInt8> {
    /// Whether a citation begins in the text and does not end.
    fileprivate var isInsideMark: Bool {
        guard let start = lastIndex(of: UInt8(ascii: "[")), start + 1 < endIndex,
            self[start + 1] == UInt8(ascii: "@"),
            start == startIndex || self[start - 1] != UInt8(ascii: "\\")
        else { return false }
        return !self[start...].contains(UInt8(ascii: "]"))
    }
}

extension Inline {
    /// What stands for the run in a summary, which has citations but neither emphasis, links nor notes.
    fileprivate var forSummary: [Inline] {
        switch self {
        case .text, .citation: [self]
        case .term(_, let words), .link(_, let words, _): [.text(words)]
        case .emphasis(let inner), .addition(let inner): inner.flatMap(\.forSummary)
        case .note: []
        }
    }
}
