import Content
import Pages
import TestSupport
import Testing

@testable import Renderers

struct BookPlanTests {
    private func edition(_ fixture: String) throws -> Edition {
        let source = try SourceFolder.read(Repository.fixture(fixture))
        return Edition(of: try #require(loadArticle(from: source).article))
    }

    @Test func aPartIsALeafBeforeItsSections() throws {
        let plan = BookPlan(try edition("voyage"))
        let names = plan.documents.map(\.name)
        let first = try #require(names.firstIndex(of: "part_1"))
        let second = try #require(names.firstIndex(of: "part_2"))
        #expect(names.first == "sections_preface")
        #expect(first < second && names[first + 1].hasPrefix("sections_"))
        #expect(names.firstIndex(of: "sections_afterword").map { $0 > second } == true)
        #expect(Set(names).count == names.count)
    }

    /// What an index lists follows it in its document, and is found there.
    @Test func anIndexHasWhatItLists() throws {
        let edition = try edition("lighthouses")
        let plan = BookPlan(edition)
        let glossary = try #require(plan.documents.first { $0.chapter.page == .glossary })
        #expect(glossary.chapter.chapters.count == edition.counts.terms)
        for chapter in glossary.chapter.chapters {
            let page = try #require(chapter.page)
            #expect(plan.document(of: page) == glossary.name)
            #expect(!plan.blocks(of: chapter).isEmpty)
        }
        // Its own list of links would say the same again.
        let blocks = plan.blocks(of: glossary.chapter)
        #expect(!blocks.contains { if case .links = $0 { true } else { false } })
        #expect(plan.document(of: .home) == nil && plan.document(of: .search) == nil)
    }

    @Test func theOrderIsThatOfReading() throws {
        let pages = try edition("lighthouses").chapters.map(\.page)
        let expected: [PageID] = try [
            .freePage(#require(Slug("how-to-read"))), .section(#require(Slug("tower"))),
            .section(#require(Slug("lens"))), .section(#require(Slug("keepers"))),
            .freePage(#require(Slug("schools"))), .glossary, .people, .timeline, .sources, .study(.handout),
            .study(.key), .about,
        ]
        #expect(pages == expected)
    }

    /// The parts of a page that is divided when it is served are one chapter.
    @Test func aDividedPageIsWhole() throws {
        let works = (0..<400).map {
            "Key: k\($0)\nShort: Work \($0)\nCitation: A. Writer, On the matter of \($0), \(String(repeating: "at length ", count: 20))\n"
        }
        let marks = (0..<400).map { "[@k\($0)]" }.joined(separator: " ")
        let files = [
            "capsule.rec": "Title: T\nLanguage: en\nAuthor: A\nLicence: L\nSectionOrder: one\n",
            "sections/one.gmi": "Title: One\nSummary: S.\n\nA \(marks).\n",
            "sources.rec": works.joined(separator: "\n"),
        ]
        let folder = SourceFolder(name: "C", files: files.mapValues { Array($0.utf8) })
        let edition = Edition(of: try #require(loadArticle(from: folder).article))
        #expect(edition.pages.contains { $0.id == .part(2, of: .sources) })
        let plan = BookPlan(edition)
        let sources = try #require(plan.documents.first { $0.chapter.page == .sources })
        let markup = MarkupForm.test(.xml).markup(plan.blocks(of: sources.chapter))
        for number in 0..<400 { #expect(markup.contains("On the matter of \(number),")) }
        #expect(plan.document(of: .part(2, of: .sources)) == sources.name)
    }
}
