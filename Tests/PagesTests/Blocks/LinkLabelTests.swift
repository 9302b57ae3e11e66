import Pages
import Testing
import Text

struct LinkLabelTests {
    static let titles = ["The tower is begun", "The tower burns down", "The tower is built of stone"]

    @Test func titlesThatFitAreNamedAndTheOthersCounted() {
        let more = { (count: Int) in "and \(count) more" }
        #expect(LinkLabel.list(["One", "Two"], after: "1698: ", more: more) == "1698: One; Two")
        #expect(
            LinkLabel.list(Self.titles + Self.titles, after: "1698: ", more: more)
                == "1698: The tower is begun; The tower burns down; and 4 more"
        )
        let long = String(repeating: "long ", count: 30)
        #expect(LinkLabel.list([long, "Two"], more: more) == "\(long); and 1 more")
    }

    @Test func aTitleThatEndsInAMarkGetsNoColon() {
        #expect(LinkLabel.titled("The tower", "words") == "The tower: words")
        #expect(LinkLabel.titled("What is a lens?", "words") == "What is a lens? words")
    }

    struct Row: CustomTestStringConvertible {
        let rule: String
        let name: String
        let definition: String
        let label: String
        var testDescription: String { rule }
    }

    @Test(arguments: [
        Row(
            rule: "the first sentence where it fits",
            name: "Wick",
            definition: "A cord that draws up oil. It burns.",
            label: "Wick: a cord that draws up oil"
        ),
        Row(
            rule: "cut where a clause ends",
            name: "Eddystone",
            definition:
                "A reef off Plymouth that has been known to sailors for ages, above all for the four towers.",
            label: "Eddystone: a reef off Plymouth that has been known to sailors for ages"
        ),
        Row(
            rule: "cut before a bracket",
            name: "Eddystone",
            definition:
                "The reef off Plymouth on which they built four towers (1698, 1709, 1759, and 1882) of stone.",
            label: "Eddystone: the reef off Plymouth on which they built four towers"
        ),
        Row(
            rule: "cut between words, and not after a weak one",
            name: "Eddystone",
            definition:
                "The reef off Plymouth on which they built four towers one after the other in two centuries.",
            label: "Eddystone: the reef off Plymouth on which they built four towers one…"
        ),
        Row(
            rule: "a clause that ends too early says too little",
            name: "Storm",
            definition:
                "In 1703, as the tower of wood was being mended once more by its builder and his men at sea.",
            label: "Storm: in 1703, as the tower of wood was being mended once more…"
        ),
        Row(
            rule: "a long name leaves room for some words",
            name: String(repeating: "name ", count: 20) + "end",
            definition:
                "A very long definition that goes on and on, and that would not fit in any label at all.",
            label: String(repeating: "name ", count: 20) + "end: a very long definition…"
        ),
    ])
    func aDefinitionIsOpenedInALabel(_ row: Row) {
        #expect(Wording.english.label(row.name, definition: row.definition) == row.label)
    }

    /// A definition can consist of the marks of notes alone, and a name can be as long as a line.
    @Test(arguments: ["", " ", "   "], [1, 76, 79, 200])
    func aDefinitionWithoutWordsLeavesTheName(_ definition: String, _ length: Int) {
        let name = String(repeating: "x", count: length)
        #expect(Wording.of(language: "en").label(name, definition: definition) == name)
    }

    @Test func nothingIsCutInsideACharacterOfALongDefinition() {
        let definition = "a" + String(repeating: "\u{1F56F}", count: 300)
        #expect(!Wording.of(language: "en").label("Candles", definition: definition).contains("\u{FFFD}"))
        let accents = "e" + String(repeating: "\u{301}", count: 2_000)
        #expect(!Wording.of(language: "en").label("Accent", definition: accents).contains("\u{FFFD}"))
    }

    @Test func titlesOfWideLettersTakeTwoColumnsALetter() {
        let more = { (count: Int) in "and \(count) more" }
        let title = String(repeating: "燈塔", count: 10)
        #expect(LinkLabel.list([title, title], more: more) == "\(title); and 1 more")
        #expect(LinkLabel.list([title, "燈塔"], more: more) == "\(title); 燈塔")
    }

    @Test func aNameOfWideLettersLeavesLessRoomForItsDefinition() {
        let label = Wording.english.label(
            "埃迪斯通燈塔",
            definition:
                "A reef off Plymouth where builders raised four tall towers within barely two long centuries."
        )
        #expect(label == "埃迪斯通燈塔: a reef off Plymouth where builders raised four tall towers…")
        #expect(label.displayWidth <= 76)
    }

    @Test func aDefinitionWithoutSpacesIsCutBetweenItsCharacters() {
        let label = Wording.english.label("Chinese", definition: String(repeating: "燈塔", count: 50))
        #expect(label == "Chinese: " + String(repeating: "燈塔", count: 16) + "燈…")
    }
}
