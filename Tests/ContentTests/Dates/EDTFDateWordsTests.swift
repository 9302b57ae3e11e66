import Languages
import Content
import Testing

struct EDTFDateWordsTests {
    @Test(arguments: [
        ("1923-10-08", "8 October 1923", "8. Oktober 1923"),
        ("1923-10", "October 1923", "Oktober 1923"),
        ("1923", "1923", "1923"),
        ("1923~", "about 1923", "etwa 1923"),
        ("1923?", "possibly 1923", "vielleicht 1923"),
        ("1923-10%", "possibly about October 1923", "vielleicht etwa Oktober 1923"),
        ("192X", "the 1920s", "1920er-Jahre"),
        ("190X", "between 1900 and 1909", "zwischen 1900 und 1909"),
        ("002X", "between 20 and 29", "zwischen 20 und 29"),
        ("19XX", "between 1900 and 1999", "zwischen 1900 und 1999"),
        ("1923-21", "spring 1923", "Frühjahr 1923"),
        ("1923-24", "winter 1923", "Winter 1923"),
        ("1923-XX", "an unknown month in 1923", "ein unbekannter Monat des Jahres 1923"),
        ("1923-XX-XX", "an unknown day in 1923", "ein unbekannter Tag des Jahres 1923"),
        ("1923-10-XX", "an unknown day in October 1923", "ein unbekannter Tag im Oktober 1923"),
        ("1918/1922", "1918 to 1922", "1918 bis 1922"),
        ("1918~/1922", "about 1918 to 1922", "etwa 1918 bis 1922"),
        ("1917-03-08/1917-03-15", "8 to 15 March 1917", "8. bis 15. März 1917"),
        ("1943-05-15/1943-06-10", "15 May to 10 June 1943", "15. Mai bis 10. Juni 1943"),
        ("1918-01/1918-05", "January to May 1918", "Januar bis Mai 1918"),
        ("1918-21/1918-23", "spring to autumn 1918", "Frühjahr bis Herbst 1918"),
        ("1943-05-15/1943-07", "15 May to July 1943", "15. Mai bis Juli 1943"),
        (
            "1917-03-08~/1917-03-15", "about 8 March 1917 to 15 March 1917",
            "etwa 8. März 1917 bis 15. März 1917"
        ),
        (
            "1879-11-07/1940-08-21", "7 November 1879 to 21 August 1940",
            "7. November 1879 bis 21. August 1940"
        ),
        ("1923/..", "from 1923", "ab 1923"),
        ("../1923-10", "until October 1923", "bis Oktober 1923"),
        ("1923/", "from 1923 to an unknown date", "1923 bis zu einem unbekannten Tag"),
        ("/1923", "from an unknown date to 1923", "von einem unbekannten Tag bis 1923"),
        ("-0043-03-15", "15 March 44 BC", "15. März 44 v. Chr."),
        ("0000", "1 BC", "1 v. Chr."),
        ("Y17000", "17000", "17000"),
    ])
    func standsInWords(text: String, english: String, german: String) {
        #expect(EDTFDate(text)?.words(in: .english) == english)
        #expect(EDTFDate(text)?.words(in: .german) == german)
    }

    @Test(arguments: [
        ("1923-10-08", "8 October"), ("1923-10", "October"), ("1917-03-08/1917-03-15", "8 to 15 March"),
        ("1943-05-15/1943-06-10", "15 May to 10 June"), ("1923-10-08~", "about 8 October"),
        ("1923-22", "summer"),
        ("1923-10-XX", "an unknown day in October"), ("1923-10/..", "from October"),
        ("../1923-10-08", "until 8 October"), ("1923", nil), ("1923-XX", nil), ("1923-XX-XX", nil),
        ("192X", nil),
        ("1918/1922", nil), ("1923-12-31/1924-01-02", nil), ("1923/1923-10", nil), ("1923/..", nil),
    ])
    func leavesTheYearToTheHeading(text: String, words: String?) {
        #expect(EDTFDate(text)?.wordsWithoutYear(in: .english) == words)
    }

    @Test func leavesTheYearToTheHeadingInGerman() {
        #expect(EDTFDate("1917-03-08/1917-03-15")?.wordsWithoutYear(in: .german) == "8. bis 15. März")
    }

    @Test(arguments: [
        ("de", "8. Oktober 1923"), ("de-AT", "8. Oktober 1923"), ("DE-at", "8. Oktober 1923"),
        ("en-GB", "8 October 1923"), ("fr", "8 octobre 1923"), ("den", "8 October 1923"),
        ("", "8 October 1923"),
    ])
    func thePrimarySubtagChoosesTheWords(language: String, words: String) {
        #expect(EDTFDate("1923-10-08")?.words(in: Wording(language: language)) == words)
    }
}
