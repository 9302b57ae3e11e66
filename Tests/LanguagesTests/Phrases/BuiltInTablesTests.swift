import Foundation
import TestSupport
import Testing
import Text

@testable import Languages

/// What every table of the program has to have; `scripts/check-languages.py` compares them with CLDR besides.
@Suite struct BuiltInTablesTests {
    private static let languages = Wording.languages

    @Test func theseLanguagesHaveWordsOfTheirOwn() {
        #expect(
            Self.languages == [
                "ar", "de", "en", "es", "fr", "he", "it", "ja", "nl", "pl", "pt", "ru", "tr", "uk", "zh",
            ]
        )
    }

    @Test(arguments: languages)
    func everyPhraseIsThereInTheFormsOfTheLanguage(_ language: String) {
        let table = Wording(language: language).table
        let english = Wording.english.table
        let forms = PluralRule(language: language).categories
        for phrase in Phrase.allCases {
            if Phrase.optional.contains(phrase), !table.has(phrase) { continue }
            if english.isCounted(phrase) {
                #expect(table.categories(of: phrase) == forms, "\(phrase.name)")
                #expect(table[phrase] == nil, "\(phrase.name)")
            } else {
                #expect(table[phrase]?.isEmpty == false, "\(phrase.name)")
                #expect(table.categories(of: phrase).isEmpty, "\(phrase.name)")
            }
        }
        #expect(table.has(.wordsAMinute) != table.has(.charactersAMinute))
        #expect(!table.has(.charactersAMinute) || table.has(.characters))
    }

    @Test(arguments: languages)
    func everySlotOfEnglishIsFilledAndNoOther(_ language: String) {
        let table = Wording(language: language).table
        let english = Wording.english.table
        for phrase in Phrase.allCases where table.has(phrase) {
            let wanted = english.template(of: phrase, .other).map { PhraseTemplate($0).slots } ?? []
            for category in table.categories(of: phrase).map(Optional.some) + [nil] {
                guard let template = table[phrase, category].map({ PhraseTemplate($0) }) else { continue }
                #expect(template.stray == nil, "\(phrase.name)")
                var missing = wanted.subtracting(template.slots)
                // A form for one number can name it in words.
                if [.zero, .one, .two].contains(category) { missing.remove("count") }
                if phrase != .firstDay, phrase != .day { #expect(missing.isEmpty, "\(phrase.name)") }
                #expect(template.slots.subtracting(wanted).isEmpty, "\(phrase.name)")
            }
        }
    }

    @Test(arguments: languages)
    func listsAndNumbersCanBeRead(_ language: String) throws {
        let table = Wording(language: language).table
        #expect(table[.months]?.listed.count == 12 && table[.seasons]?.listed.count == 4)
        #expect(table[.monthsAlone].map { $0.listed.count == 12 } ?? true)
        #expect(NumberForm(try #require(table[.number])) != nil)
        let prompt = try #require(table[.searchPrompt])
        #expect(prompt.displayWidth <= 40)
        let rate = try #require(table[.wordsAMinute] ?? table[.charactersAMinute])
        #expect(Int(rate) != nil)
    }

    /// A note is never parted from its number.
    @Test(arguments: languages)
    func theNumberOfANoteIsBoundToItsWord(_ language: String) {
        let wording = Wording(language: language)
        for phrase in [Phrase.noteNumber, .noteHead] {
            let words = wording.fill(phrase, [.number: "21"])
            #expect(words.contains("21") && !words.contains(" "), "\(words)")
        }
    }

    /// A refusal stands in a header of 1,024 bytes, and in one item of a menu.
    @Test(arguments: languages)
    func noRefusalIsTooLong(_ language: String) {
        let wording = Wording(language: language)
        for phrase in Phrase.allCases where phrase.rawValue.hasPrefix("address") {
            #expect(wording[phrase].utf8.count < 500, "\(phrase.name)")
        }
    }

    /// The page for those who judge a language shows what the program prints.
    @Test func theDocumentShowsFrenchInUse() throws {
        let path = Repository.root.appending(path: "Documentation/Languages.md").path
        let document = try String(contentsOfFile: path, encoding: .utf8)
        #expect(document.contains(Wording.inUse(in: "fr")), "print it with “lectern wording fr --in-use”")
    }
}
