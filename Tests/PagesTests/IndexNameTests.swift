import Content
import Pages
import Testing

struct IndexNameTests {
    struct Row: CustomTestStringConvertible {
        let rule: String
        let name: String
        var native: String?
        var kind = Term.Kind.person
        let words: String
        let letter: String
        var testDescription: String { rule }
    }

    @Test(arguments: [
        Row(rule: "surname first", name: "James P. Cannon", words: "Cannon, James P.", letter: "C"),
        Row(rule: "one name", name: "Fresnel", words: "Fresnel", letter: "F"),
        Row(rule: "two persons", name: "Hague and Levitt", words: "Hague and Levitt", letter: "H"),
        Row(rule: "a ruler's number", name: "Tsar Nicholas II", words: "Tsar Nicholas II", letter: "T"),
        Row(rule: "Chinese", name: "Chiang Kai-shek", native: "蔣介石", words: "Chiang Kai-shek", letter: "C"),
        Row(rule: "inverted already", name: "Cannon, James", words: "Cannon, James", letter: "C"),
        Row(rule: "no person", name: "Red Army", kind: .organisation, words: "Red Army", letter: "R"),
        Row(
            rule: "an accent",
            name: "Émile Zola's house",
            kind: .place,
            words: "Émile Zola's house",
            letter: "E"
        ),
        Row(rule: "a sign before a letter", name: "“Wick”", kind: .concept, words: "“Wick”", letter: "W"),
    ])
    func anIndexListsANameBySurname(_ row: Row) {
        let name = IndexName(of: term(row.name, row.kind, row.native), and: "and")
        #expect(name.words == row.words)
        #expect(name.letter == row.letter)
    }

    @Test func caseAndAccentsDoNotDisturbTheOrder() {
        let names = ["Zebra", "éclair", "Eddystone", "apple"].map {
            IndexName(of: term($0, .concept, nil), and: "and")
        }
        #expect(names.sorted().map(\.words) == ["apple", "éclair", "Eddystone", "Zebra"])
    }

    private func term(_ name: String, _ kind: Term.Kind, _ native: String?) -> Term {
        Term(slug: .wick, name: name, kind: kind, native: native, body: Body())
    }
}
