import Content
import Pages
import Testing

/// Free pages that stand under others.
struct FreePagesTests {
    private static let child = "Title: Critics\nUnder: schools\n\nWords.\n"

    @Test func homeLeadsToAPageUnderAnotherFromThatOneAlone() throws {
        let folder = SmallCapsule.folder(["pages/critics.gmi": Self.child])
        let composed = SmallCapsule.compose(folder, isSearchable: false)
        #expect(composed.problems == [])
        let edition = try #require(composed.edition)
        let home = try #require(edition.page("/"))
        #expect(home.links.contains { $0.label == "Schools" })
        #expect(!home.links.contains { $0.label == "Critics" })
        let page = try #require(edition.page("/critics.gmi"))
        #expect(page.links.contains { $0.label == "Schools" })
        let chapter = try #require(edition.chapters.first { $0.title == "Schools" })
        #expect(chapter.chapters.map(\.title) == ["Critics"])
        #expect(edition.chapters.flatMap(\.all).filter { $0.title == "Critics" }.count == 1)
    }

    @Test func aPageUnderTheOneAboutTheTextStandsBelowItInABook() throws {
        let text = "Title: Critics\nUnder: about\n\nWords.\n"
        let folder = SmallCapsule.folder(["pages/critics.gmi": text])
        let edition = try #require(SmallCapsule.compose(folder, isSearchable: false).edition)
        #expect(edition.chapters.last?.chapters.map(\.title) == ["Critics"])
        #expect(edition.page("/critics.gmi")?.links.contains { $0.label == "About" } == true)
    }

    @Test(arguments: [
        ("pages/critics.gmi", "Under: school", "there is no page “school”; did you mean “schools”?"),
        (
            "pages/critics.gmi", "Under: xyzzyx",
            "there is no page “xyzzyx”; write the name of a file in pages/ without its ending"
        ),
        ("pages/critics.gmi", "Under: critics", "this page is under itself; remove the line"),
        (
            "pages/critics.gmi", "Under: deep",
            "“deep” is under another page itself; write the name of that one"
        ),
        ("pages/about.gmi", "Under: schools", "this page has its own place on home; remove the line"),
    ])
    func aWrongPlaceIsNamed(file: String, line: String, problem: String) {
        let files = [
            "pages/deep.gmi": "Title: Deep\nUnder: schools\n\nWords.\n",
            file: "Title: Critics\n\(line)\n\nWords.\n",
        ]
        #expect(
            SmallCapsule.compose(SmallCapsule.folder(files)).problems == ["\(file):2:8: error: \(problem)"]
        )
    }

    @Test func aPageUnderADraftStandsByItself() throws {
        let files = [
            "pages/schools.gmi": "Title: Schools\nDraft: yes\n\nWords.\n", "pages/critics.gmi": Self.child,
        ]
        let edition = try #require(SmallCapsule.compose(SmallCapsule.folder(files)).edition)
        #expect(edition.page("/")?.links.contains { $0.label == "Critics" } == true)
    }
}
