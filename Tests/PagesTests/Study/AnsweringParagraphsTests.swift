import Content
import Languages
import Testing

@testable import Pages

struct AnsweringParagraphsTests {
    private func number(_ question: String, _ explanation: String) throws -> String? {
        var section = Lighthouses.article.sections[0]
        section.body = Body(blocks: [
            .text("Keepers lit the lamp each night."), .heading(level: 2, "Oil"),
            .text("The lamp burned oil of whales, which was dear."),
            .text("In 1822 Fresnel showed his lens."),
        ])
        let key = try #require(Slug("key"))
        let form = Question.Form.typed("oil", alternatives: [], explanation: [.text(explanation)])
        return AnsweringParagraphs(of: section, .english)
            .number(for: Question(key: key, section: section.slug, prompt: question, form: form))
    }

    @Test func theParagraphWithTheRarestWordsIsMeant() throws {
        #expect(try number("What did the lamp burn?", "Whales gave it.") == "2")
        #expect(try number("Who showed a lens?", "Fresnel, in 1822.") == "3")
    }

    /// The words of a set come in another order each time, and sums of fractions depend on it in their last digit.
    @Test func ofTwoThatAreAsGoodTheFirstIsMeantEachTime() throws {
        let counts = [3, 6, 7, 9, 11, 13, 14, 17]
        let words = { (letter: String) in counts.map { "\(letter)word\($0)" }.joined(separator: " ") }
        // A paragraph with one of the words alone is never meant, and makes that word less rare.
        let others = counts.flatMap { count in
            ["a", "b"].flatMap { letter in
                [TextBlock](repeating: .text("\(letter)word\(count)."), count: count - 1)
            }
        }
        var section = Lighthouses.article.sections[0]
        section.body = Body(blocks: [.text(words("a") + "."), .text(words("b") + ".")] + others)
        let form = Question.Form.typed("oil", alternatives: [], explanation: [.text(words("b"))])
        let question = Question(key: .named("key"), section: section.slug, prompt: words("a"), form: form)
        for _ in 0..<50 {
            #expect(AnsweringParagraphs(of: section, .english).number(for: question) == "1")
        }
    }

    @Test func ofNothingKnownThereIsNone() throws {
        #expect(try number("What is the sea?", "Salt.") == nil)
    }

    @Test func anAnswerLeadsToItsParagraph() throws {
        let page = try StudyDeskTests.page("/study/october-1917/a.gmi")
        #expect(page.links.contains { $0.label.hasPrefix("To the text: October 1917 and the soviets, ¶") })
        #expect(page.targets.contains { if case .numbered = $0 { true } else { false } })
    }
}
