import Content
import Pages
import TestSupport
import Testing

struct UniqueTitlesTests {
    @Test(arguments: ["lighthouses", "lights", "voyage"])
    func everyPageHasATitleOfItsOwn(_ fixture: String) throws {
        let source = try SourceFolder.read(Repository.fixture(fixture))
        let titles = try Edition(of: #require(loadArticle(from: source).article)).pages.map(\.title)
        #expect(Set(titles).count == titles.count)
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
