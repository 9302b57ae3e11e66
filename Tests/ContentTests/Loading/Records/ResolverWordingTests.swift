import Content
import Languages
import Testing

struct ResolverWordingTests {
    private func swedish(_ wording: String?) -> SourceFolder {
        let records = testFiles["capsule.rec"]?.replacing("Language: en", with: "Language: sv")
        return capsule(["capsule.rec": records, "wording.rec": wording])
    }

    @Test func aCapsuleChangesPhrases() throws {
        let folder = capsule(["wording.rec": "# Words of our own.\nGlossary: Words to know\n"])
        #expect(problems(of: folder) == [])
        let article = try #require(loadArticle(from: folder).article)
        #expect(article.wording[.glossary] == "Words to know" && article.wording[.contents] == "Contents")
    }

    @Test func aLanguageWithoutWordsIsNamed() {
        #expect(
            problems(of: swedish(nil)) == [
                "capsule.rec:2:11: warning: Lectern has no words of its own for pages in “sv”, so its labels are English; “lectern wording sv” prints a wording.rec to be filled in"
            ]
        )
    }

    @Test func whatIsMissingIsNamed() throws {
        let problem = try #require(problems(of: swedish("Home: Hem\nContents: Innehåll\n")).first)
        #expect(problem.hasPrefix("wording.rec:1:1: warning: "))
        #expect(
            problem.contains("phrases of pages in “sv” are missing and shown in English: Number, Quoted,")
        )
        #expect(problem.contains("“lectern wording sv” prints all"))
    }

    @Test func aPhraseBeginsWithAWord() {
        let folder = capsule(["wording.rec": "Glossary: => Words\n"])
        #expect(
            problems(of: folder) == [
                "wording.rec:1:11: error: this value begins with a line-type mark of gemtext; begin with a word"
            ]
        )
    }

    /// A page may be in another language than the capsule.
    @Test func aPageHasALanguageOfItsOwn() throws {
        let about = "Title: De libro\nLanguage: la\n\nExemplum.\n"
        let folder = capsule(["pages/about.gmi": about])
        #expect(problems(of: folder) == [])
        #expect(try #require(loadArticle(from: folder).article).freePages.first?.language == "la")
        let wrong = capsule(["pages/about.gmi": about.replacing("Language: la", with: "Language: Latin!")])
        #expect(
            problems(of: wrong) == [
                "pages/about.gmi:2:11: error: “Latin!” is no language tag of BCP 47; write one such as en or de-AT"
            ]
        )
    }
}
