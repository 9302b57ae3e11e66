import Pages
import Testing

struct WordingTests {
    @Test(arguments: [
        (0, "0 words"), (1, "1 word"), (2, "2 words"), (640, "640 words"), (1_234_567, "1,234,567 words"),
    ])
    func countsReadRight(_ count: Int, _ words: String) {
        #expect(Wording.english.count(count, Wording.english.word) == words)
    }

    @Test(arguments: [(0, "1 minute"), (220, "1 minute"), (221, "2 minutes"), (640, "3 minutes")])
    func readingTimeIsRoundedUp(_ words: Int, _ minutes: String) {
        #expect(Wording.english.minutes(words: words) == minutes)
    }

    @Test(arguments: [
        ("de", "2 Wörter"), ("de-AT", "2 Wörter"), ("DE", "2 Wörter"), ("en-GB", "2 words"),
        ("nl", "2 words"),
    ])
    func aLanguageIsChosenByItsFirstSubtag(_ language: String, _ words: String) {
        let wording = Wording.of(language: language)
        #expect(wording.count(2, wording.word) == words)
    }

    @Test func thousandsAreSetApartAsTheLanguageDoes() {
        #expect(Wording.german.count(3900, Wording.german.word) == "3.900 Wörter")
    }
}
