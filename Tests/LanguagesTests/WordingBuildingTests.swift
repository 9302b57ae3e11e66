import Testing

@testable import Languages

struct WordingBuildingTests {
    @Test(arguments: [
        ("en", "A, B and C", "A and B", "A, B or C"), ("de", "A, B und C", "A und B", "A, B oder C"),
    ])
    func listsAreJoinedInWords(_ language: String, _ three: String, _ two: String, _ or: String) {
        let wording = Wording(language: language)
        #expect(wording.joined(["A", "B", "C"]) == three && wording.joined(["A", "B"]) == two)
        #expect(wording.joined(["A"]) == "A" && wording.joined([]) == "")
        #expect(wording.joinedByOr(["A", "B", "C"]) == or)
    }

    @Test func aNumberHasTheMarksOfTheLanguage() {
        #expect(Wording.english.number(1_234_567) == "1,234,567" && Wording.german.number(1_234) == "1.234")
        #expect(Wording.english.number(812) == "812")
    }

    @Test func turkishHasACapitalIWithADot() {
        #expect(
            Wording(language: "tr").capitalised("iş") == "İş" && Wording.english.capitalised("is") == "Is"
        )
    }

    @Test func theHebrewAndHasAHyphenBeforeWhatIsNoLetterOfHebrew() {
        let hebrew = Wording(language: "he")
        #expect(hebrew.joined(["3", "5"]) == "3 ו־5" && hebrew.joined(["אב", "בית"]) == "אב ובית")
    }

    @Test func aSentenceHasOneMarkAtItsEnd() {
        #expect(Wording.english.sentence("Why?") == "Why?" && Wording.english.sentence("So") == "So.")
    }
}
