import Content
import Records
import Testing

/// Tests what is said of folders that are named by a language.
struct TranslationsTests {
    /// Returns the test capsule in German, in a folder of any name.
    private func translation(
        _ name: String = "de",
        _ language: String = "de",
        translations: [LanguageTag: SourceFolder] = [:]
    ) -> SourceFolder {
        var files = testFiles
        files["capsule.rec"] = files["capsule.rec"]?.replacing("Language: en", with: "Language: \(language)")
        return SourceFolder(
            name: "Capsule/\(name)",
            files: files.mapValues { Array($0.utf8) },
            translations: translations
        )
    }

    private func problems(_ folder: SourceFolder, named name: String) throws -> [String] {
        let whole = SourceFolder(
            name: "Capsule",
            files: [:],
            translations: [try #require(LanguageTag(name)): folder]
        )
        return loadTranslations(in: whole, of: "en").flatMap(\.result.diagnostics).besidesSummaries.map(
            \.description
        )
    }

    @Test func aTranslationIsACapsuleOfItsOwn() throws {
        let folder = SourceFolder(
            name: "Capsule",
            files: [:],
            translations: [
                try #require(LanguageTag("ru")): translation("ru", "ru"),
                try #require(LanguageTag("de-AT")): translation("de-AT", "de-at"),
            ]
        )
        let translations = loadTranslations(in: folder, of: "en")
        #expect(translations.map(\.language.string) == ["de-AT", "ru"])
        #expect(translations.map(\.result.article?.language) == ["de-at", "ru"])
    }

    @Test func itsMistakesAreNamedWithItsFolder() throws {
        var files = translation().files
        files["sections/ending.gmi"] = Array("Title: Ende\nSummary: S.\n\n[[duma]]\n".utf8)
        let folder = SourceFolder(name: "Capsule/de", files: files)
        #expect(
            try problems(folder, named: "de") == [
                "Capsule/de/sections/ending.gmi:4:3: error: the glossary has no term “duma”; add glossary/duma.gmi, or write “duma” without the brackets"
            ]
        )
    }

    @Test func itsLinksStayInIt() throws {
        var files = translation().files
        files["sections/ending.gmi"] = Array(
            "Title: Ende\nSummary: S.\n\n=> ../../sections/opening.gmi Davor\n=> ../sections/opening.gmi So\n"
                .utf8
        )
        let folder = SourceFolder(name: "Capsule/de", files: files)
        #expect(
            try problems(folder, named: "de") == [
                "Capsule/de/sections/ending.gmi:4:4: warning: a translation's links stay in it, and this one looks as if it led to the text itself; write “../sections/opening.gmi”"
            ]
        )
    }

    @Test func itNeedsARecord() throws {
        var files = translation().files
        files["capsule.rec"] = nil
        #expect(
            try problems(SourceFolder(name: "Capsule/de", files: files), named: "de") == [
                "Capsule/de/capsule.rec:1:1: error: this file is missing; it says what the text is and in which order its sections are read: write “Title: …”, “Language: en”, “Author: …”, “Licence: …” and “SectionOrder: …” into it"
            ]
        )
    }

    @Test func itIsInTheLanguageOfItsFolder() throws {
        #expect(
            try problems(translation("ru"), named: "ru") == [
                "Capsule/ru/capsule.rec:2:11: error: this translation's folder is named “ru”; write “Language: ru”, name the folder “de”, or move it out of the capsule if it is no translation"
            ]
        )
    }

    @Test func itsFolderIsSpelledAsUsual() throws {
        #expect(
            try problems(translation("DE"), named: "DE") == [
                "Capsule/DE/:1:1: error: a language tag is usually spelled “de”; name this folder so"
            ]
        )
    }

    @Test func itIsNotInTheLanguageOfTheText() throws {
        #expect(
            try problems(translation("en", "en"), named: "en") == [
                "Capsule/en/:1:1: error: the text itself is in “en”; a translation is in another language"
            ]
        )
    }

    @Test func itHasNoTranslations() throws {
        let russian = [try #require(LanguageTag("ru")): translation("de/ru", "ru")]
        #expect(
            try problems(translation(translations: russian), named: "de") == [
                "Capsule/de/ru/:1:1: error: a translation has no translations; move this folder beside the folder “de”, where “ru” is one of the text itself"
            ]
        )
    }

    @Test(arguments: [
        ("fr/", ", or put a capsule.rec into it if it is to be a translation"), ("src/", ""),
    ])
    func aFolderThatOnlySeemsToBeOneIsNotRead(path: String, hint: String) {
        var files = capsule().files
        files[path] = []
        #expect(
            ContentTests.problems(of: SourceFolder(name: "Capsule", files: files)) == [
                "\(path):1:1: warning: a capsule has no place for this folder, and it is not read; move it out of the capsule's folder\(hint)"
            ]
        )
    }

    @Test(arguments: [("Be ll", ", such as “be-ll”"), ("книга", "")])
    func aSlugIsAPartOfAnAddress(slug: String, hint: String) {
        let text = testFiles["capsule.rec"].map { "\($0)Slug: \(slug)\n" }
        #expect(
            ContentTests.problems(of: capsule(["capsule.rec": text])) == [
                "capsule.rec:8:7: error: “\(slug)” cannot be a part of an address; write it with a to z, 0 to 9 and single hyphens between them\(hint)"
            ]
        )
    }

    @Test func aSlugIsOfTheArticle() {
        let text = testFiles["capsule.rec"].map { "\($0)Slug: bells\n" }
        #expect(loadArticle(from: capsule(["capsule.rec": text])).article?.slug?.string == "bells")
        #expect(loadArticle(from: capsule()).article?.slug == nil)
    }
}
