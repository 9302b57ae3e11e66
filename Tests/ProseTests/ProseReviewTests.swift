import Content
import Foundation
import Publishing
import Records
import TestSupport
import Testing

@testable import Prose

/// The rules at work in whole capsules.
struct ProseReviewTests {
    @Test func theCapsuleOfTheArticleIsSilent() throws {
        let folder = try CapsuleFolder(Repository.root.appending(path: "Capsule").path(), checkingProse: true)
        #expect(try folder.check().diagnostics.map(\.description) == [])
    }

    @Test func withoutTheOptionNobodyLooksAtProse() {
        let files = ["capsule.rec": ProseCase.capsule(), "sections/a.gmi": ProseCase.section("The the end.")]
        let folder = SourceFolder(name: "C", files: files.mapValues { Array($0.utf8) })
        #expect(loadArticle(from: folder).diagnostics.besidesSummaries == [])
    }

    @Test func eachTranslationHasTheRulesOfItsLanguage() {
        let german = [
            "capsule.rec": ProseCase.capsule(language: "de"),
            "sections/a.gmi": ProseCase.section("Er sagte „nein“ und “ja”."),
        ].mapValues { Array($0.utf8) }
        let english = [
            "capsule.rec": ProseCase.capsule(), "sections/a.gmi": ProseCase.section("He said “no”."),
        ].mapValues { Array($0.utf8) }
        let tag = LanguageTag("de")
        let folder = SourceFolder(
            name: "C",
            files: english,
            translations: tag.map { [$0: SourceFolder(name: "C/de", files: german)] } ?? [:]
        )
        #expect(
            loadArticle(from: folder, reviewing: { reviewProse(of: $0, &$1) }).diagnostics.besidesSummaries
                == []
        )
        let translations = loadTranslations(in: folder, of: "en", reviewing: { reviewProse(of: $0, &$1) })
        #expect(translations.flatMap { $0.result.diagnostics.besidesSummaries.map(\.rule) } == ["t-003"])
    }

    @Test func aSectionHasTheRulesOfItsOwnLanguage() {
        let text =
            "Title: A\nLanguage: de\nSummary: one two three four five six seven eight nine ten\n\nEr sagte „nein“.\n"
        let found = ProseCase(.foreignQuotes, files: ["sections/a.gmi": text]).found
        #expect(found == [])
    }

    @Test func draftsAreLeftAlone() {
        let files = [
            "capsule.rec": ProseCase.capsule("SectionOrder: a b\n"),
            "sections/a.gmi": ProseCase.section("Words."),
            "sections/b.gmi": "Draft: yes\n" + ProseCase.section("The the end."),
        ]
        #expect(ProseCase(.doubledWord, files: files).found == [])
    }

    /// The first of the two words stands on one line and the second, in a mark, on the next.
    @Test func aPlaceIsRightInAFieldOfSeveralLines() {
        let files = [
            "capsule.rec": ProseCase.capsule("Introduction: It was\n+ so and\n+ [*and*] so in in the end.\n")
        ]
        let problems = ProseCase(.doubledWord, files: files).diagnostics.filter { $0.rule == "w-001" }
        #expect(problems.map { [$0.position.line, $0.position.column] } == [[6, 6], [7, 14]])
        #expect(problems.map { [$0.end.line, $0.end.column] } == [[7, 8], [7, 19]])
    }

    /// More places of one kind than anybody corrects at once are counted.
    @Test func aRuleNamesNoMorePlacesThanAnyoneCorrects() {
        let text = Array(repeating: "It was the the end.", count: 150).joined(separator: "\n\n")
        let problems = ProseCase(.doubledWord, text).diagnostics.filter { $0.rule == "w-001" }
        #expect(problems.count == 100)
        #expect(problems.last?.message.hasSuffix("; and so in 50 further places") == true)
    }
}
