import Content
import Pages
import TestSupport
import Testing

struct TextNamingTests {
    private func article(_ language: String) throws -> Article {
        let source = try SourceFolder.read(Repository.fixture("ferries"))
        var article = try #require(loadArticle(from: source).article)
        article.language = language
        return article
    }

    /// Neither a page nor its book speaks of an edition of something by someone else.
    @Test(arguments: ["en", "de"], [nil] + Event.Origin.allCases.map(Optional.some))
    func aTextOfOnesOwnIsNoEdition(_ language: String, _ origin: Event.Origin?) throws {
        var article = try article(language)
        for index in article.events.indices { article.events[index].origin = origin }
        var pages = Edition(of: article, isSearchable: true).pages
        pages.append(.book(of: article))
        let foreign = [
            "article", "artikel", "edition", "ausgabe", "original", "editor", "herausgeb", "edited",
        ]
        for page in pages {
            let words = page.allWords.lowercased()
            for word in foreign { #expect(!words.contains(word), "\(page.title): \(word)") }
        }
    }

    @Test(arguments: [
        ("en", "By Anna Lind, Jon Voss and Mia Roth", "By Anna Lind and Jon Voss · 3 May 2026"),
        ("de", "Von Anna Lind, Jon Voss und Mia Roth", "Von Anna Lind und Jon Voss · 3. Mai 2026"),
    ])
    func authorsAreJoinedInWords(_ language: String, _ all: String, _ section: String) throws {
        let edition = try Edition(of: article(language))
        #expect(edition.page("/")?.paragraphs.contains(all) == true)
        #expect(edition.page("/sections/the-rope.gmi")?.paragraphs.first == section)
    }

    @Test func aSubtitleThatNamesTheAuthorsIsEnough() throws {
        var article = try article("en")
        article.subtitle = "By Anna Lind, with Jon Voss and Mia Roth"
        let page = try #require(Edition(of: article).page("/"))
        #expect(page.paragraphs.first == "By Anna Lind, with Jon Voss and Mia Roth")
        #expect(!page.paragraphs.contains("By Anna Lind, Jon Voss and Mia Roth"))
    }

    @Test func aSectionIsFoundByItsAuthor() throws {
        let search = try #require(Edition(of: article("en"), isSearchable: true).search)
        #expect(search.results(for: "voss rope")?.allWords.contains("The rope") == true)
    }

    @Test func severalEditorsAreJoinedInWords() throws {
        var article = try article("en")
        article.original = OriginalText(title: "T", author: "W")
        let words = try #require(Edition(of: article).page("/about.gmi")).allWords
        #expect(words.contains("Edited by: Anna Lind, Jon Voss and Mia Roth"))
    }
}

extension Page {
    /// All words that a reader sees.
    fileprivate var allWords: String {
        let items = blocks.flatMap { block -> [String] in
            switch block {
            case .list(let items): items.map(\.words.plain)
            case .quotation(let lines): lines.map(\.plain)
            case .preformatted(let lines, let description): [description] + lines
            default: []
            }
        }
        return ([title] + headings + paragraphs + items + links.map(\.label)).joined(separator: "\n")
    }
}
