import Importing
import Testing

struct SuggestionsTests {
    private func suggestions(_ text: String) -> Suggestions {
        Suggestions(of: PlainTextReader.manuscript(text))
    }

    struct DateRow: CustomTestStringConvertible {
        let sentence: String, edtf: [String]
        var testDescription: String { sentence }
    }

    @Test(arguments: [
        DateRow(sentence: "The gate broke on 3 May 1850, in the rain.", edtf: ["1850-05-03"]),
        DateRow(sentence: "The gate broke on May 3rd, 1850, in the rain.", edtf: ["1850-05-03"]),
        DateRow(sentence: "In March 1946 the last boat came.", edtf: ["1946-03"]),
        DateRow(sentence: "It began in 1793 and cost 1844 pounds.", edtf: ["1793"]),
        DateRow(sentence: "He lived here (1841–1850) with a dog.", edtf: ["1841/1850"]),
        DateRow(sentence: "The war of 1914-18 took the horses.", edtf: ["1914/1918"]),
        DateRow(sentence: "Nothing moved in the 1920s.", edtf: ["192X"]),
        DateRow(sentence: "Der Deich brach am 3. Mai 1850 im Regen.", edtf: ["1850-05-03"]),
        DateRow(sentence: "La digue a cédé le 1er mai 1850.", edtf: ["1850-05-01"]),
        DateRow(sentence: "El faro se apagó el 3 de mayo de 1850.", edtf: ["1850-05-03"]),
        DateRow(sentence: "Письмо пришло 3 мая 1907 года утром.", edtf: ["1907-05-03"]),
        DateRow(sentence: "Это было в 1907 году зимой.", edtf: ["1907"]),
        DateRow(sentence: "Recorded on 2024-03-01 and 03.05.1850.", edtf: ["2024-03-01", "1850-05-03"]),
        DateRow(sentence: "Between 1850 and 1860 it stood, born 1841.", edtf: ["1850", "1841"]),
        DateRow(
            sentence: "He came on Sept. 5, 1901 and left in April, 1924.",
            edtf: ["1901-09-05", "1924-04"]
        ),
        DateRow(sentence: "The school year 1905–06 was short.", edtf: ["1905/1906"]),
        DateRow(sentence: "Er starb am 21. Jänner 1924, im Jahr 1850 nicht.", edtf: ["1924-01-21", "1850"]),
        DateRow(
            sentence: "В октябре 1917 года, до 1861 г., в 1920-х годах.",
            edtf: ["1917-10", "1861", "192X"]
        ),
        DateRow(sentence: "У жовтні 1917 року вони вийшли.", edtf: ["1917-10"]),
        DateRow(
            sentence: "W październiku 1917 roku, od 1800, 3 maja 1850.",
            edtf: ["1917-10", "1800", "1850-05-03"]
        ),
        DateRow(sentence: "Do 1861 roku tak było.", edtf: ["1861"]),
        DateRow(sentence: "1907 yılında geldi.", edtf: ["1907"]),
        DateRow(sentence: "Dans les années 1920, en los años 1930.", edtf: ["192X", "193X"]),
        DateRow(sentence: "Em outubro de 1917 e em 1793.", edtf: ["1917-10", "1793"]),
        DateRow(sentence: "La diga cedette il 3 maggio 1850.", edtf: ["1850-05-03"]),
        DateRow(sentence: "De dijk brak op 3 mei 1850, sinds 1800.", edtf: ["1850-05-03", "1800"]),
        DateRow(sentence: "Baraj 3 Mayıs 1850 günü, Ekim 1917’de.", edtf: ["1850-05-03", "1917-10"]),
        DateRow(sentence: "堤坝于1850年5月3日溃决。", edtf: ["1850-05-03"]),
        DateRow(sentence: "1917年10月に彼らが来た。", edtf: ["1917-10"]),
        DateRow(sentence: "توفي في ٢١ يناير ١٩٢٤ هناك.", edtf: ["1924-01-21"]),
        DateRow(sentence: "הסכר נפרץ ב-3 במאי 1850 בגשם.", edtf: ["1850-05-03"]),
        DateRow(sentence: "Long ago 1850 men set 1900 traps, and he came out 1200 times.", edtf: []),
        DateRow(sentence: "Nous avons vu 1844 moutons, 1500 ans et 1900 chevaux.", edtf: []),
        DateRow(sentence: "On 31 February 1850 nothing happened.", edtf: []),
        DateRow(sentence: "See page 1850 and room 1907.", edtf: []),
    ])
    func findsDates(_ row: DateRow) {
        let lines = suggestions(row.sentence + " And then it went on for a while.").timeline.split(
            separator: "\n"
        )
        #expect(lines.filter { $0.hasPrefix("# Date: ") }.map { String($0.dropFirst(8)) } == row.edtf)
    }

    @Test func theTimelineIsCommentsAlone() {
        let timeline = suggestions("It began in 1793.\n\nIt ended on 3 May 1850.").timeline
        #expect(
            timeline.split(separator: "\n", omittingEmptySubsequences: false).dropLast().allSatisfy {
                $0.hasPrefix("#")
            }
        )
        #expect(
            timeline.contains("# line 3:\n# Date: 1850-05-03\n# Title: …\n# Text: It ended on 3 May 1850.\n")
        )
    }

    @Test func findsTermsThatAreExplained() {
        let terms = suggestions(
            "The New Water Company (NWC) came. A slow stretch was called a “parson”. The “dog” is a quick one."
        ).terms
        #expect(terms.contains("New Water Company (shortened to NWC)"))
        #expect(terms.contains("parson (explained there); in glossary/parson.gmi:"))
        #expect(terms.contains("Term: dog\n"))
    }

    @Test func findsPhrasesThatComeAgain() {
        let terms = suggestions("We saw the Summit Lock. It is the Summit Lock that leaks, and no other.")
            .terms
        #expect(terms.contains("line 1: Summit Lock (2 times)"))
    }

    @Test func findsPeople() {
        let people = suggestions(
            "We met Ida Brook there. Mr Garrow spoke, and then Brook. It was James P. Cannon who wrote. Вчера к нам приехал Пётр Столыпин."
        ).people
        for name in ["Ida Brook", "Garrow", "James P. Cannon", "Пётр Столыпин"] {
            #expect(people.contains(": \(name) ("), "\(name)")
        }
    }

    struct NameRow: CustomTestStringConvertible {
        let text: String
        /// Those that are people, and what is none.
        let people: [String], others: [String]
        var testDescription: String { text }
    }

    @Test(arguments: [
        NameRow(
            text: "As Garrow said, we met Garrow. In Garrow we trust. But Garrow left.",
            people: [],
            others: ["As Garrow", "In Garrow", "But Garrow"]
        ),
        NameRow(
            text: "But Ida Brook came, and we saw Brook. After Ida Brook there was Tom Hale, and Hale sang.",
            people: ["Ida Brook", "Tom Hale"],
            others: ["But Ida Brook", "After Ida Brook"]
        ),
        NameRow(
            text: "Doch Brunner schwieg, und mit Brunner alle. Nachdem Brunner ging, kam Anna Brunner.",
            people: ["Anna Brunner"],
            others: ["Doch Brunner", "Nachdem Brunner"]
        ),
        NameRow(
            text: "Но Гаров молчал. Когда Гаров ушёл, мы видели, как Гаров и Пётр Гаров спорят.",
            people: ["Пётр Гаров"],
            others: ["Но Гаров", "Когда Гаров"]
        ),
        NameRow(
            text: "Mais Dubois partit, car Dubois savait. Quand Dubois revint, on vit Jean Dubois.",
            people: ["Jean Dubois"],
            others: ["Mais Dubois", "Quand Dubois"]
        ),
        NameRow(
            text: "The Miller Party met. Miller Party members came to the Party, and Party men spoke.",
            people: [],
            others: ["Miller Party", "The Miller Party"]
        ),
        NameRow(
            text: "He joined Left Opposition groups, and then Opposition was all he knew on the left.",
            people: [],
            others: ["Left Opposition"]
        ),
        NameRow(
            text: "In October Garrow came, and with him Garrow the younger.",
            people: [],
            others: ["October Garrow", "In October Garrow"]
        ),
        NameRow(
            text:
                "Then President Wilding spoke, and Wilding sat. It was General Strike that followed the strike. The General Secretary of it.",
            people: ["President Wilding"],
            others: ["Then President Wilding", "General Strike", "General Secretary"]
        ),
        NameRow(
            text:
                "We will see. You will see. They will see. Will Hale came, and it was Will Hale whom Hale saw.",
            people: ["Will Hale"],
            others: []
        ),
    ])
    func whatBeginsASentenceIsNoName(_ row: NameRow) {
        let people = suggestions(row.text).people
        for name in row.people { #expect(people.contains(": \(name) ("), "\(name)") }
        for name in row.others { #expect(!people.contains(": \(name) ("), "\(name)") }
    }

    @Test func ofNothingIsNothing() {
        #expect(suggestions("").isEmpty)
        #expect(suggestions("nothing here, and nobody.").isEmpty)
    }
}
