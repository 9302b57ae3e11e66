import Languages
import Pages
import Testing
import Text

struct LinkLabelTests {
    static let titles = ["The tower is begun", "The tower burns down", "The tower is built of stone"]
    static let long =
        "The reef off Plymouth on which they built four towers one after the other in two centuries of storms"

    @Test func sixTitlesAreNamedAndTheOthersCounted() {
        let wording = Wording.english
        #expect(wording.naming(["One", "Two"], after: "1698") == "1698: One; Two")
        let all = Self.titles + Self.titles
        #expect(wording.naming(all) == all.joined(separator: "; "))
        #expect(wording.naming(all + ["One"]) == "\(all.joined(separator: "; ")); and 1 more")
    }

    @Test func aTitleThatEndsInAMarkGetsNoColon() {
        #expect(Wording.english.titled("The tower", "words") == "The tower: words")
        #expect(Wording.english.titled("What is a lens?", "words") == "What is a lens? words")
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
            rule: "the first sentence",
            name: "Wick",
            definition: "A cord that draws up oil. It burns.",
            label: "Wick: a cord that draws up oil"
        ),
        Row(
            rule: "the first sentence, though a terminal has to break it",
            name: "Eddystone",
            definition: "\(long), which took them all. A light.",
            label: "Eddystone: the\(long.dropFirst(3)), which took them all"
        ),
        Row(
            rule: "the clauses that fit, of a very long sentence",
            name: "Eddystone",
            definition:
                "\(long), of which the first, of wood, was carried off in 1703, and the second burned in 1755.",
            label: "Eddystone: the\(long.dropFirst(3)), of which the first, of wood, was carried off in 1703"
        ),
        Row(
            rule: "the first clause, if it is very long itself",
            name: "Eddystone",
            definition:
                "\(long) and of fire and of rain and of salt and of fog and of darkness; and so on. And on.",
            label:
                "Eddystone: the\(long.dropFirst(3)) and of fire and of rain and of salt and of fog and of darkness"
        ),
        Row(
            rule: "no half of a bracket",
            name: "Eddystone",
            definition: "\(long) (of wood, of wood again, of granite, and of granite once more) and of salt.",
            label: "Eddystone: the\(long.dropFirst(3))"
        ),
        Row(
            rule: "a sentence without clauses is shown whole",
            name: "Storm",
            definition: "\(long) and \(long). It passed.",
            label: "Storm: the\(long.dropFirst(3)) and \(long)"
        ),
    ])
    func aDefinitionIsOpenedInALabel(_ row: Row) {
        #expect(Wording.english.label(row.name, definition: row.definition) == row.label)
    }

    /// A definition can consist of the marks of notes alone, and a name can be as long as a line.
    @Test(arguments: ["", " ", "   "], [1, 76, 79, 200])
    func aDefinitionWithoutWordsLeavesTheName(_ definition: String, _ length: Int) {
        let name = String(repeating: "x", count: length)
        #expect(Wording(language: "en").label(name, definition: definition) == name)
    }

    @Test func nothingIsCutInsideACharacterOfALongDefinition() {
        let definition = "a" + String(repeating: "\u{1F56F}", count: 300)
        #expect(!Wording(language: "en").label("Candles", definition: definition).contains("\u{FFFD}"))
        let accents = "e" + String(repeating: "\u{301}", count: 2_000)
        #expect(!Wording(language: "en").label("Accent", definition: accents).contains("\u{FFFD}"))
    }

    /// It is no sentence, and longer than any clause.
    @Test(arguments: [String(repeating: "燈塔", count: 100), String(repeating: "light ", count: 2_000)])
    func aDefinitionWithoutAnEndIsCut(definition: String) {
        let label = Wording.english.label("Light", definition: definition)
        #expect(label.hasSuffix("…"))
        #expect((100...170).contains(label.displayWidth))
    }
}

extension Wording {
    fileprivate func label(_ name: String, definition: String) -> String {
        label(name, opening: opening(of: definition))
    }
}
