import Content
import Pages
import Records
import Testing

struct EditionTests {
    let edition = Edition(of: Lighthouses.article)

    /// To look at the pages needs neither files nor anything that answers.
    @Test func whereNobodyReadsThereAreOnlyPages() {
        var report = Report()
        let edition = Edition(
            of: Lighthouses.article,
            isSearchable: true,
            hasReaders: false,
            reporting: &report
        )
        #expect(edition.files.isEmpty && edition.search == nil && edition.answering.isEmpty)
        #expect(edition.pages == Edition(of: Lighthouses.article, isSearchable: true).pages)
    }

    /// Two articles for which the same must hold: one with everything, and one with next to nothing.
    static let articles: [Article] = [Lighthouses.article, bare]

    static let bare = Article(
        title: "Alone",
        language: "en",
        authors: ["A"],
        licence: "L",
        original: OriginalText(title: "T", author: "A"),
        sections: [
            Section(slug: .named("only"), title: "Only", summary: [], body: Body(blocks: [.text("Word.")]))
        ]
    )

    @Test func hasAPageForEveryPartOfTheArticle() {
        #expect(
            edition.pages.map(\.path) == [
                "/", "/about.gmi", "/cite.gmi", "/full.gmi", "/glossary/",
                "/glossary/augustin-jean-fresnel.gmi",
                "/glossary/eddystone.gmi", "/glossary/fresnel-lens.gmi", "/glossary/wick.gmi",
                "/how-to-read.gmi",
                "/notes.gmi", "/people/", "/sections/", "/sections/keepers.gmi",
                "/sections/keepers/numbered.gmi", "/sections/lens.gmi", "/sections/lens/numbered.gmi",
                "/sections/tower.gmi", "/sections/tower/numbered.gmi", "/short.gmi", "/sources.gmi",
                "/timeline/", "/timeline/1698.gmi",
                "/timeline/1703.gmi", "/timeline/1822.gmi",
            ]
        )
    }

    @Test func anArticleOfSectionsAloneHasNoEmptyPages() {
        let paths = Edition(of: Self.bare).pages.map(\.path)
        #expect(
            paths == [
                "/", "/about.gmi", "/cite.gmi", "/full.gmi", "/sections/", "/sections/only.gmi",
                "/sections/only/numbered.gmi", "/short.gmi",
            ]
        )
    }

    @Test(arguments: articles)
    func everyLinkLeadsToAPage(_ article: Article) {
        let edition = Edition(of: article)
        let pages = Set(edition.pages.map(\.id))
        for page in edition.pages {
            for target in page.targets { #expect(pages.contains(target), "\(page.path) leads to \(target)") }
        }
    }

    @Test(arguments: articles)
    func noPageLinksTheSameAddressTwiceBelowItsTextOrItself(_ article: Article) {
        for page in Edition(of: article).pages {
            let below = page.groups.flatMap(\.links) + (page.onward?.links ?? []) + (page.foot?.links ?? [])
            let targets = below.map(\.target)
            #expect(Set(targets).count == targets.count, "on \(page.path)")
            #expect(!targets.contains(.page(page.id)), "on \(page.path)")
        }
    }

    @Test(arguments: articles)
    func everyPageButHomeEndsInTheSameFoot(_ article: Article) {
        for page in Edition(of: article).pages where page.id != .home {
            #expect(page.headings.last == "Onward", "on \(page.path)")
            #expect(page.links.last == Link(.page(.home), label: "Home"), "on \(page.path)")
        }
    }

    @Test(arguments: articles)
    func noHeadingLevelIsSkippedAndNoGroupIsEmpty(_ article: Article) {
        for page in Edition(of: article).pages {
            var level = 1
            for (block, next) in zip(page.blocks, page.blocks.dropFirst() + [.heading(level: 1, "")]) {
                guard case .heading(let own, let words) = block else { continue }
                #expect(own >= 2 && own <= level + 1, "\(words) on \(page.path)")
                #expect(!words.isEmpty)
                if case .heading(let below, _) = next { #expect(below > own, "\(words) on \(page.path)") }
                level = own
            }
        }
    }

    @Test func everyPageIsReachedFromHome() {
        var found: Set<PageID> = [.home]
        var waiting: [PageID] = [.home]
        while let page = waiting.popLast() {
            for target in edition.page(page.path)?.targets ?? [] where found.insert(target).inserted {
                waiting.append(target)
            }
        }
        #expect(Set(edition.pages.map(\.id)).subtracting(found) == [])
    }

    @Test func aLinkToNoPageLeavesItsWords() {
        var article = Lighthouses.article
        article.sections[2].body.blocks.append(.link(address: "../nowhere.gmi", label: "Nowhere"))
        let edition = Edition(of: article)
        #expect(edition.page("/sections/keepers.gmi")?.paragraphs.contains("Nowhere") == true)
    }

    @Test func aFreePageDoesNotTakeTheAddressOfAnotherPage() {
        var article = Lighthouses.article
        article.freePages.append(FreePage(slug: .named("full"), title: "Mine", body: Body()))
        let pages = Edition(of: article).pages.filter { $0.path == "/full.gmi" }
        #expect(pages.map(\.title) == ["Lights of the North: the whole text"])
    }

    @Test func anotherLanguageBringsItsOwnWords() {
        var article = Lighthouses.article
        article.language = "de-AT"
        let page = Edition(of: article).page("/sections/tower.gmi")
        #expect(page?.paragraphs.first == "Abschnitt 1 von 3 · 25 Wörter, etwa 1 Minute")
        #expect(page?.headings.contains("Stichwörter auf dieser Seite") == true)
    }
}

extension Article: CustomTestStringConvertible {
    package var testDescription: String { title }
}
