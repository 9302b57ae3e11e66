import Records
import Testing
import Text

@testable import Languages

struct PhraseTableTests {
    private func read(_ text: String, _ language: String = "en") -> (table: PhraseTable, problems: [String]) {
        var report = Report()
        let file = SourceFile(path: "wording.rec", text: text)
        var parser = RecordParser(file, index: report.add(file))
        var records: [Record] = []
        while let record = parser.next() { records.append(record) }
        let table = PhraseTable(records, language: language, &report)
        return (table, report.diagnostics().map { "\($0)" })
    }

    @Test func aCapsuleChangesWhatItWants() {
        let (table, problems) = read(
            "Home: Start\nSections_one: {count} chapter\n\nSections_other: {count} chapters\n"
        )
        #expect(problems.isEmpty)
        let wording = Wording(language: "en-GB", changes: table)
        #expect(wording[.home] == "Start" && wording[.contents] == "Contents")
        #expect(wording.count(1, .sections) == "1 chapter" && wording.count(20, .sections) == "20 chapters")
    }

    @Test func aLanguageThatTheProgramDoesNotKnowGetsWhatIsThere() {
        let (table, problems) = read(
            "Home: Hem\nMonths: januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december\n",
            "sv"
        )
        #expect(problems.isEmpty)
        let wording = Wording(language: "sv", changes: table)
        #expect(wording[.home] == "Hem" && wording[.contents] == "Contents")
        #expect(wording.month(5, afterDay: true) == "maj")
        #expect(table.missing(in: "sv").contains("Contents") && !table.missing(in: "sv").contains("Home"))
        #expect(table.missing(in: "de").isEmpty)
    }

    /// No rule of English holds for another language.
    @Test func anUnknownLanguageHasNoLittleWords() {
        let wording = Wording(language: "sv")
        #expect(wording.list(.littleWords).isEmpty && wording.sentences.abbreviations.isEmpty)
        #expect(wording.names.articles.isEmpty && wording.firstWords.isEmpty)
    }

    @Test(arguments: [
        ("Hime: Start", "1:1: error: Lectern has no phrase “Hime”; did you mean “Home”?"),
        (
            "Xyzzyx: Start",
            "1:1: error: Lectern has no phrase “Xyzzyx”; “lectern wording en” shows all of them"
        ),
        ("Home:", "1:1: error: no words stand after this name; write them, or remove the line"),
        ("Home: A\nHome: B", "2:1: error: “Home” stands here a second time; remove one of them"),
        (
            "Home_one: A",
            "1:1: error: “Home” has one form for all numbers; write it without “_one”"
        ),
        (
            "Sections_single: A",
            "1:1: error: “single” is no form for a number of things; write one of zero, one, two, few, many, other"
        ),
        (
            "Sections_one: {count} chapter",
            "1:1: error: a number of things has 2 forms in “en”; write Sections_one, Sections_other"
        ),
        (
            "Sections_one: {count} a\nSections_few: {count} b\nSections_other: {count} c",
            "1:1: error: no number has the form “few” in “en”; write only Sections_one, Sections_other"
        ),
        (
            "Sections: {count} a\nSections_one: {count} b\nSections_other: {count} c",
            "1:1: error: “Sections” stands here both with and without a form for numbers; write only Sections_one, Sections_other"
        ),
        ("Next: On to {name}", "1:7: error: “Next” has no place “{name}”; write {title}"),
        ("Next: On to {title", "1:13: error: this brace has no other one; write {title}"),
        (
            "Home: {title}",
            "1:7: error: “Home” has no place “{title}”; Lectern fills nothing in here, so write words only"
        ),
        (
            "Months: a, b",
            "1:9: error: “a, b” cannot be used: there are 2 names; write 12, with commas between them"
        ),
        ("WordsAMinute: fast", "1:15: error: “fast” cannot be used: write a number, such as 220"),
        ("Number: 12", "1:9: error: “12” cannot be used: write the number 1,234.5 as the language writes it"),
        ("OrdinalPoint: no", "1:15: error: “no” cannot be used: write “yes”, or leave the line out"),
        (
            "SearchPrompt: What is the word that you would like to find?",
            "1:15: error: “What is the word that you would like to find?” cannot be used: it takes 45 columns; 40 is the most that programs show on one line"
        ),
    ])
    func everyMistakeIsNamed(_ text: String, _ problem: String) {
        #expect(read(text).problems == ["wording.rec:" + problem])
    }

    @Test func theFormsAreThoseOfTheLanguage() {
        let text = "Sections_one: {count} а\nSections_few: {count} б\nSections_many: {count} в\n"
        let (table, problems) = read(text, "ru")
        #expect(problems.isEmpty)
        let wording = Wording(language: "ru", changes: table)
        #expect(
            [1, 2, 5, 21, 111].map { wording.count($0, .sections) } == ["1 а", "2 б", "5 в", "21 а", "111 в"]
        )
    }
}
