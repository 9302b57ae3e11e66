import Content
import Pages
import TestSupport
import Testing

struct UniqueTitlesTests {
    @Test(arguments: ["lighthouses", "lights", "voyage", "ferries"], ["en", "de"])
    func everyPageHasATitleOfItsOwn(_ fixture: String, in language: String) throws {
        let source = try SourceFolder.read(Repository.fixture(fixture))
        var article = try #require(loadArticle(from: source).article)
        article.language = language
        let titles = Edition(of: article).pages.map(\.title)
        #expect(Set(titles).count == titles.count)
    }

    @Test func everyPartOfADividedPageHasATitleOfItsOwn() throws {
        var article = Lighthouses.article
        for number in 1...1_000 {
            var term = article.terms[0]
            term.slug = try #require(Slug("term-\(number)"))
            term.name = "Term \(number)"
            article.terms.append(term)
        }
        let pages = Edition(of: article).pages
        #expect(pages.contains { $0.id == .part(2, of: .glossary) })
        #expect(Set(pages.map(\.title)).count == pages.count)
    }

    @Test func whatAPageIsStandsAfterATitleThatSeveralHave() throws {
        var article = Lighthouses.article
        article.title = "Wick"
        article.sections[0].title = "Wick"
        article.sections[1].title = "1703"
        article.sections[2].title = "1703"
        let edition = Edition(of: article)
        let titles = [
            "/", "/glossary/wick.gmi", "/sections/tower.gmi", "/sections/lens.gmi", "/sections/keepers.gmi",
            "/timeline/1703.gmi",
        ]
        .map { edition.page($0)?.title }
        #expect(titles == ["Wick", "Wick (Glossary)", "Wick (1)", "1703 (2)", "1703 (3)", "1703 (Timeline)"])
    }

    @Test func pagesThatNothingTellsApartAreNumbered() throws {
        var article = Lighthouses.article
        article.terms[0].name = "Same"
        article.terms[1].name = "Same"
        let titles = Edition(of: article).pages.map(\.title).filter { $0.hasPrefix("Same") }
        #expect(Set(titles) == ["Same (Glossary)", "Same (Glossary) (2)"])
    }
}
