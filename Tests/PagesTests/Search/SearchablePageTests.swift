import Content
import Pages
import Testing

/// Tests what can be found in an article, each thing by a word that occurs nowhere else.
struct SearchablePageTests {
    private static let article: Article = {
        var article = Lighthouses.article
        article.terms[1].aliases = ["Stone reef"]
        article.terms[1].native = "Эддистон (Eddiston)"
        article.terms[1].sort = "Stone of Edward"
        article.sections[2].body.blocks += [
            .list([[.text("A ladder")]]), .preformatted(["/\\ drawn"], description: "A gable"),
            .link(address: "https://example.org/", label: "Elsewhere"),
        ]
        return article
    }()
    private let index = Edition(of: article, isSearchable: true).search

    @Test(arguments: [
        ("tower", "/sections/tower.gmi"), ("winstanley", "/sections/tower.gmi"),
        ("stone", "/glossary/eddystone.gmi"),
        ("kilometres", "/sections/tower.gmi"), ("ladder", "/sections/keepers.gmi"),
        ("gable", "/sections/keepers.gmi"), ("elsewhere", "/sections/keepers.gmi"),
        ("edward", "/glossary/eddystone.gmi"),
        ("plymouth known", "/glossary/eddystone.gmi"), ("эддистон", "/glossary/eddystone.gmi"),
        ("eddiston ", "/glossary/eddystone.gmi"), ("engineer", "/glossary/augustin-jean-fresnel.gmi"),
        ("1788", "/glossary/augustin-jean-fresnel.gmi"), ("1703", "/timeline/1703.gmi"),
        ("storm", "/timeline/1703.gmi"), ("storm plymouth november", "/timeline/1703.gmi"),
        ("levitt", "/sources.gmi"), ("flash", "/sources.gmi"), ("slowly", "/how-to-read.gmi"),
        ("about this book", "/about.gmi"), ("glossary", "/glossary/"), ("people", "/people/"),
        ("timeline", "/timeline/"), ("editor's notes", "/notes.gmi"), ("article in short", "/short.gmi"),
        ("whole text", "/full.gmi"), ("contents", "/sections/"),
        ("drawn", "/sections/keepers.gmi"), ("nobody", "/short.gmi"), ("granite", "/sections/tower.gmi"),
        ("how the lens came to the sea", "/"), ("lights of the north", "/"), ("reader's edition", "/"),
        ("harbour press", "/about.gmi"), ("1901", "/about.gmi"), ("ada keeper", "/about.gmi"),
        ("BY 4.0", "/about.gmi"),
        ("histories of science", "/sources.gmi"), ("life of the lens", "/sources.gmi"),
        ("hague 1975 p 3", "/glossary/eddystone.gmi"), ("hague p 9", "/timeline/1822.gmi"),
    ])
    func isFoundFirst(words: String, path: String) throws {
        #expect(
            try #require(index?.results(for: words)).links.first?.target == .page(PageID(path)),
            "\(words)"
        )
    }

    @Test(arguments: ["northern", "xylophone"])
    func whatNoTextHasIsNotFound(word: String) throws {
        let page = try #require(index?.results(for: word))
        #expect(page.paragraphs.first == "No text here has “\(word)”.")
    }

    @Test func aPageThatAnotherHasTheAddressOfIsNotFound() throws {
        var article = Lighthouses.article
        article.freePages.append(
            FreePage(slug: .named("full"), title: "Mine", body: Body(blocks: [.text("Hidden.")]))
        )
        let page = Edition(of: article, isSearchable: true).search?.results(for: "hidden")
        #expect(page?.paragraphs.first == "No text here has “hidden”.")
    }
}
