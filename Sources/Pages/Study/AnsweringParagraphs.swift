import Content
import Languages
import Text

/// Finds the paragraph of a section that tells what a question asks, for a reader who wants to read it again.
///
/// It is the one that has most of the words of the question, its answer and its explanation, of which those count most that few
/// paragraphs have.
struct AnsweringParagraphs {
    /// The words of each paragraph, each once, by the paragraph's number.
    private var paragraphs: [(number: String, words: [Int])] = []
    /// The little words, which do not count, and behind them those of the paragraphs.
    private var numbers = WordNumbers()
    private let littleWords: Int
    /// How many paragraphs have each word.
    private var counts: [Int] = []

    init(of section: Section, _ wording: Wording) {
        for word in wording.list(.littleWords).flatMap(\.foldedWords) {
            _ = numbers.number(of: Array(word.utf8))
        }
        littleWords = numbers.count
        for (index, number) in section.body.paragraphNumbers.sorted(by: { $0.key < $1.key }) {
            guard case .paragraph(let line) = section.body.blocks[index] else { continue }
            paragraphs.append((number, words(of: line)))
        }
        counts = Array(repeating: 0, count: numbers.count)
        for word in paragraphs.flatMap(\.words) { counts[word] += 1 }
    }

    /// Returns the number of the paragraph; `nil` if none has two of the words.
    func number(for question: Question) -> String? {
        guard let right = question.rightAnswer else { return nil }
        var isAsked = Array(repeating: false, count: numbers.count)
        for text in [question.prompt, right] + question.explanation.tellingTexts {
            var reader = WordReader(text)
            while reader.next() {
                if let word = numbers.known(reader.word) { isAsked[word] = word >= littleWords }
            }
        }
        let scores = paragraphs.map { paragraph in
            let shared = paragraph.words.filter { isAsked[$0] }
            guard shared.count >= 2 else { return 0.0 }
            // Sorted first: the order of a set varies, and with it the last digit of the sum and who wins a tie.
            return shared.map { counts[$0] }.sorted().reduce(0.0) { $0 + 1 / Double($1) }
        }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else {
            return nil
        }
        return paragraphs[best].number
    }

    /// Numbers the words of a line that count.
    private mutating func words(of line: [Inline]) -> [Int] {
        var words: Set<Int> = []
        for text in line.tellingTexts {
            var reader = WordReader(text)
            while reader.next() {
                let word = numbers.number(of: reader.word)
                if word >= littleWords { words.insert(word) }
            }
        }
        return Array(words)
    }
}

extension [Inline] {
    /// The texts of the line that tell something, also those within other marks.
    fileprivate var tellingTexts: [String] {
        flat.compactMap { inline in
            switch inline {
            case .text(let text), .term(_, let text), .link(_, let text, _): text
            case .citation, .note, .emphasis, .addition: nil
            }
        }
    }
}
