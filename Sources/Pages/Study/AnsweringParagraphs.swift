import Content
import Languages
import Text

/// Finds the paragraph of a section that tells what a question asks, for a reader who wants to read it again.
///
/// It is the one that has most of the words of the question, its answer and its explanation, of which those count most that few
/// paragraphs have.
struct AnsweringParagraphs {
    /// The words of each paragraph, by its number.
    private var paragraphs: [(number: String, words: Set<String>)] = []
    /// How many paragraphs have a word.
    private var counts: [String: Int] = [:]
    private let little: Set<String>

    init(of section: Section, _ wording: Wording) {
        little = Set(wording.list(.littleWords).flatMap(\.foldedWords))
        for (index, number) in section.body.paragraphNumbers.sorted(by: { $0.key < $1.key }) {
            guard case .paragraph(let line) = section.body.blocks[index] else { continue }
            let words = self.words(of: line)
            paragraphs.append((number, words))
            for word in words { counts[word, default: 0] += 1 }
        }
    }

    /// Returns the number of the paragraph; `nil` if none has two of the words.
    func number(for question: Question) -> String? {
        guard let right = question.rightAnswer else { return nil }
        let asked = words(in: question.prompt).union(words(of: question.explanation)).union(words(in: right))
        let scores = paragraphs.map { paragraph in
            let shared = paragraph.words.intersection(asked)
            guard shared.count >= 2 else { return 0.0 }
            // Sorted first: the order of a set varies, and with it the last digit of the sum and who wins a tie.
            return shared.map { counts[$0] ?? 1 }.sorted().reduce(0.0) { $0 + 1 / Double($1) }
        }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else {
            return nil
        }
        return paragraphs[best].number
    }

    private func words(of line: [Inline]) -> Set<String> {
        line.flat.reduce(into: []) { words, inline in
            switch inline {
            case .text(let text), .term(_, let text), .link(_, let text, _):
                words.formUnion(self.words(in: text))
            case .citation, .note, .emphasis, .addition: break
            }
        }
    }

    private func words(in text: String) -> Set<String> {
        Set(text.foldedWords.filter { !little.contains($0) })
    }
}
