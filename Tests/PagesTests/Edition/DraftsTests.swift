import Content
import Pages
import TestSupport
import Testing

struct DraftsTests {
    private func edition(showingDrafts: Bool) throws -> Edition {
        let source = try SourceFolder.read(Repository.fixture("ferries"))
        let result = loadArticle(from: source, showingDrafts: showingDrafts)
        return try Edition(of: #require(result.article), isSearchable: true)
    }

    @Test func aDraftIsOnNoPage() throws {
        let edition = try edition(showingDrafts: false)
        for path in ["/sections/the-engine.gmi", "/glossary/winch.gmi", "/timeline/1931.gmi"] {
            #expect(edition.page(path) == nil)
        }
        let drafts: Set<String> = ["/sections/the-engine.gmi", "/glossary/winch.gmi"]
        for page in edition.pages {
            #expect(drafts.isDisjoint(with: page.targets.map(\.path)), "\(page.title)")
            #expect(!page.links.contains { $0.label.contains("The engine") }, "\(page.title)")
        }
        #expect(edition.page("/sections/the-rope.gmi")?.onward?.links.map(\.label) == ["Next: The bell"])
        #expect(
            edition.search?.results(for: "thirties")?.links.contains { $0.label.contains("engine") } == false
        )
    }

    @Test(arguments: ["/sections/the-engine.gmi", "/glossary/winch.gmi", "/full.gmi"])
    func aDraftThatIsShownSaysSo(_ path: String) throws {
        let words = "This is a draft and is not published yet."
        let page = try #require(edition(showingDrafts: true).page(path))
        #expect(page.paragraphs.count { $0 == words } == 1)
        #expect(
            try edition(showingDrafts: true).page("/sections/the-bell.gmi")?.paragraphs.contains(words)
                == false
        )
    }

    @Test func aLinkToADraftIsAnErrorThatSaysSo() {
        let folder = SmallCapsule.folder([
            "sections/two.gmi": "Title: Two\nSummary: S.\nDraft: yes\n\nB.\n",
            "pages/schools.gmi": "Title: Schools\n\n=> sections/two.gmi Two\n",
            "moved.rec": "From: /a.gmi\nTo: /sections/two.gmi\n",
        ])
        #expect(
            SmallCapsule.compose(folder).problems == [
                "moved.rec:2:5: error: “/sections/two.gmi” is a draft, which nobody is shown; write where the page is now, or remove its “Draft: yes”",
                "pages/schools.gmi:3:4: error: “sections/two.gmi” leads to a draft, which nobody is shown; remove this line until it is published, or its “Draft: yes”",
            ]
        )
    }
}
