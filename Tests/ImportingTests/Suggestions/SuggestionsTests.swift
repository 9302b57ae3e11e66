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

    @Test func ofNothingIsNothing() {
        #expect(suggestions("").isEmpty)
        #expect(suggestions("nothing here, and nobody.").isEmpty)
    }
}
