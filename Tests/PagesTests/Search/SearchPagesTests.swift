import Languages
import Content
import Pages
import Testing
import Text

struct SearchPagesTests {
    private let edition = Edition(of: Lighthouses.article, isSearchable: true)

    private func results(_ words: String, language: String = "en") throws -> Page {
        var article = Lighthouses.article
        article.language = language
        return try #require(Edition(of: article, isSearchable: true).search?.results(for: words))
    }

    @Test func aSearchableEditionHasADoorOnItsHomePage() throws {
        let home = try #require(edition.page("/"))
        #expect(
            home.labels(under: "Look things up").last
                == "Search: any word of the text, the glossary, the timeline"
        )
        #expect(home.links.contains { $0.target == .page(.search) })
    }

    @Test func anotherHasNoneAndNoIndex() {
        let edition = Edition(of: Lighthouses.article)
        #expect(edition.search == nil)
        #expect(!edition.pages.contains { $0.targets.contains(.search) })
    }

    @Test func withoutAGlossaryNoPageLeadsThere() throws {
        var article = Lighthouses.article
        article.terms = []
        let nothing = try #require(Edition(of: article, isSearchable: true).search?.results(for: "xylophone"))
        #expect(!nothing.targets.contains(.glossary))
    }

    @Test(arguments: ["lens", "eddistone", "xylophone", "a", "1822"])
    func everyPageEndsInTheFootWithTheSearch(words: String) throws {
        let page = try results(words)
        #expect(page.headings.last == "Onward")
        let found = page.links.filter(\.isPartOfText).map(\.target)
        let foot = [
            Link(.page(.search), label: "Search again"), Link(.page(.contents), label: "Contents"),
            Link(.page(.home), label: "Home"),
        ]
        let last = page.links.suffix(found.isEmpty ? 4 : 3)
        #expect(last.contains { $0 == foot[0] })
        for link in foot where !found.contains(link.target) { #expect(last.contains(link)) }
        #expect(last.contains(Link(.page(.glossary), label: "Glossary")) == found.isEmpty)
        #expect(Set(page.links.map(\.target)).count == page.links.count)
    }

    @Test(arguments: [("came to the sea", PageID.home), ("contents", .contents)])
    func theFootLeavesToTheListWhatIsFound(words: String, page: PageID) throws {
        let links = try results(words).links.filter { $0.target == .page(page) }
        #expect(links.map(\.isPartOfText) == [true])
    }

    @Test func everyHitIsAPageAndPartOfTheText() throws {
        let page = try results("a")
        let pages = Set(edition.pages.map(\.id))
        #expect(page.links.count > 8)
        for link in page.links.dropLast(3) {
            guard case .page(let id) = link.target else { continue }
            #expect(pages.contains(id) && link.isPartOfText)
        }
    }

    @Test func aListNamesWhatWasFoundOnIt() throws {
        let labels = try results("1822").links.map(\.label)
        #expect(labels.first == "1822: Fresnel shows his lens; A lamp with four wicks")
        #expect(try results("hague").links.first?.label == "Sources and further reading: Hague 1975")
    }

    @Test(arguments: [
        ("wick", "1 page"), ("wick oil zz", "No text here has “zz”. These pages have the other words:"),
        ("oil yy zz", "No text here has “yy” or “zz”."),
        ("xx Yy Žz", "No text here has “xx”, “Yy” or “Žz”."),
        ("oil storm", "No text here has all of these words. These pages have most of them:"),
    ])
    func saysHowMuchIsFound(words: String, said: String) throws {
        var article = Lighthouses.article
        article.sections = [Lighthouses.keepers]
        article.events = []
        article.sources = [Source(key: "s", short: "Storm", citation: "Storm")]
        let page = try #require(Edition(of: article, isSearchable: true).search?.results(for: words))
        #expect(page.paragraphs.first == said)
    }

    @Test func lettersWithoutBlanksAreNotCutIntoPairsForTheReader() throws {
        #expect(try results("一万与丕").paragraphs.first == "No text here has “一万与丕”.")
        #expect(try results("一万 与丕").paragraphs.first == "No text here has “一万” or “与丕”.")
    }

    @Test func saysThatALongQueryIsCut() throws {
        let page = try results(String(repeating: "x", count: 101))
        #expect(page.paragraphs.contains("Only the first 100 characters were looked for."))
        #expect(try !results("x").paragraphs.contains { $0.hasPrefix("Only") })
    }

    /// A link to a search must not be a way to put words of one's own choice and form on somebody's page.
    @Test func ofAQueryLettersAndDigitsAloneAreShown() throws {
        let page = try results("# =>\u{202E}\u{1B}[31m\r\ngemini://EVIL.example/ *")
        #expect(page.title == "Search: 31m gemini EVIL example")
    }

    @Test func withoutAWordThereIsNoPageButAnInvitation() throws {
        let index = try #require(edition.search)
        #expect(index.results(for: " ") == nil)
        let invitation = try #require(edition.asking.first).invitation
        #expect(invitation.title == "Search")
        #expect(
            invitation.paragraphs.first
                == "Search for any word of the text, the glossary, the timeline, the sources."
        )
        #expect(invitation.paragraphs.count == 2)
        #expect(invitation.links.first == Link(.page(.search), label: "Search"))
    }

    @Test func signsAloneGetAPageThatSaysSo() throws {
        let asking = try #require(edition.asking.first)
        let page = try #require(asking.answer(to: "🔥"))
        #expect(page.title == "Search" && page.act == nil)
        #expect(page.paragraphs.first == "This has no letter and no digit, so there is nothing to look for.")
        #expect(Array(page.paragraphs.dropFirst()) == asking.invitation.paragraphs)
        #expect(page.links.first == Link(.page(.search), label: "Search again"))
        #expect(asking.answer(to: " \u{200B}\t") == nil)
    }

    @Test(arguments: ["en", "de", "fr"])
    func thePromptIsShort(language: String) {
        #expect(Wording(language: language)[.searchPrompt].count <= 40)
    }

    @Test func whereNothingIsFoundAWayOnIsSaid() throws {
        let page = try results("xylophone")
        #expect(
            page.paragraphs == [
                "No text here has “xylophone”.", "Fewer words may find more, or the beginning of one word.",
            ]
        )
    }

    @Test func speaksGerman() throws {
        let found = try results("lens", language: "de")
        #expect(
            found.title == "Suche: lens" && found.paragraphs.first?.hasSuffix("die besten zuerst") == true
        )
        let foot = try results("winstanley", language: "de").links.suffix(3)
        #expect(foot.map(\.label) == ["Noch einmal suchen", "Inhalt", "Startseite"])
        let nothing = try results("eddistone", language: "de")
        #expect(nothing.paragraphs.first == "Kein Text enthält „eddistone“.")
        #expect(nothing.headings.first == "Ähnliche Stichwörter im Glossar")
    }
}
