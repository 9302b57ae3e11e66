import Content
import Pages
import Testing

struct BookPageTests {
    private let book = Page.book(of: Lighthouses.article)

    private var titles: [String] {
        book.blocks.compactMap { if case .heading(2, let words) = $0 { words } else { nil } }
    }

    @Test func hasContentsTextGlossaryTimelinePeopleAndSources() {
        #expect(
            titles == [
                "Contents", "1. The tower", "2. What is a lens?", "3. The keepers", "Glossary", "Timeline",
                "People", "Sources and further reading",
            ]
        )
        let lists = book.blocks.compactMap { if case .list(let items) = $0 { items } else { nil } }
        #expect(lists.first?.map(\.words.plain) == Array(titles.dropFirst()))
    }

    @Test func leadsNowhereInTheCapsule() {
        for case .links(let links) in book.blocks {
            for link in links { if case .page = link.target { Issue.record("\(link)") } }
        }
    }

    @Test func anEntryNamesTheSectionsWhereItComesUp() throws {
        let wick = try #require(book.blocks.firstIndex(of: .heading(level: 3, "Wick")))
        let entry = book.blocks[wick...].prefix { $0 != .heading(level: 2, "Timeline") }
        #expect(entry.contains(.paragraph([.text("See section 1.")])))
    }

    @Test func anEventSaysWhoTellsIt() {
        #expect(book.paragraphs.contains { $0.hasPrefix("The great storm: 27 November. Plymouth. ") })
        #expect(book.paragraphs.contains { $0.contains(" Added by the editor.") })
    }

    @Test func anEventNamesItsSections() {
        #expect(
            book.paragraphs.contains { $0.hasPrefix("The great storm: ") && $0.hasSuffix(" See section 1.") }
        )
    }

    @Test func aLinkOfTheTextToASectionNamesItsNumber() {
        var article = Lighthouses.article
        article.sections[0].body.blocks.append(
            .link(address: "/sections/lens.gmi", label: "What a lens is")
        )
        #expect(Page.book(of: article).paragraphs.contains("What a lens is. See section 2."))
    }

    @Test func aWorkNamesTheSectionsThatCiteIt() {
        let items = book.blocks.flatMap { block -> [String] in
            if case .list(let items) = block { items.map(\.words.plain) } else { [] }
        }
        #expect(
            items.contains {
                $0.hasPrefix("D. B. Hague, Lighthouses (1975).") && $0.hasSuffix("See section 1.")
            }
        )
    }

    @Test func aTextWithoutMoreHasItsSectionsAlone() {
        let bare = Page.book(of: EditionTests.bare)
        let titles = bare.blocks.compactMap { if case .heading(2, let words) = $0 { words } else { nil } }
        #expect(titles.count == 2 && titles.first == "Contents")
    }
}
