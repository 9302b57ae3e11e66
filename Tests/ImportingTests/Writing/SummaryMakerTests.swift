import Content
import Testing

@testable import Importing

struct SummaryMakerTests {
    private let targets = InlineWriter.Targets(key: { $0 }, address: { _ in nil }, note: { _ in nil })

    private func summary(_ paragraphs: [[Inline]], language: String = "en") -> String? {
        SummaryMaker(language: language).summary(of: paragraphs.map(TextBlock.paragraph), targets)
    }

    private func sentence(_ count: Int) -> String {
        "W" + String(repeating: "ord w", count: count - 1) + "ord."
    }

    @Test func itIsWholeSentencesUpToSixtyWords() {
        #expect(
            summary([[.text("\(sentence(30)) \(sentence(20)) \(sentence(20))")]])
                == "\(sentence(30)) \(sentence(20))"
        )
    }

    @Test func itGoesOnInTheNextParagraphBelowForty() {
        #expect(
            summary([[.text(sentence(10))], [.text(sentence(20))], [.text(sentence(31))]])
                == "\(sentence(10)) \(sentence(20)) \(sentence(31).split(separator: " ").prefix(30).joined(separator: " "))…"
        )
    }

    @Test func aLongSentenceIsCutBehindAWord() {
        let words = summary([[.text(sentence(80))]])?.split(separator: " ")
        #expect(words?.count == 60)
        #expect(words?.last == "word…")
    }

    @Test func citationsStayWholeAndNotesGo() {
        let runs: [Inline] = [
            .text("See "), .citation(Citation(key: "carr", locator: "p. 3. B")), .note(label: "a"),
            .text(" there."),
        ]
        #expect(summary([runs]) == "See [@carr, p. 3. B] there.")
    }

    @Test func chineseIsCountedByLetters() {
        let sentence = String(repeating: "灯", count: 49) + "。"
        #expect(summary([[.text(sentence + sentence + sentence)]], language: "zh") == sentence + sentence)
    }
}
