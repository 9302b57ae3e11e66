import Content
import Pages
import Records
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
            "pages/schools.gmi":
                "Title: Schools\n\n=> sections/two.gmi Two\n\nSee [[./sections/two.gmi|Two]] too.\n",
            "moved.rec": "From: /a.gmi\nTo: /sections/two.gmi\n",
        ])
        #expect(
            SmallCapsule.compose(folder).problems == [
                "moved.rec:2:5: error: “/sections/two.gmi” is a draft, which nobody is shown; write where the page is now, or remove its “Draft: yes”",
                "pages/schools.gmi:3:4: error: “sections/two.gmi” leads to a draft, which nobody is shown; remove this line until it is published, or its “Draft: yes”",
                "pages/schools.gmi:5:7: error: “./sections/two.gmi” leads to a draft, which nobody is shown; remove the link until it is published, or its “Draft: yes”",
            ]
        )
    }

    /// A page that was taken back is gone for readers, and there for who looks at the drafts.
    @Test func theFormerAddressOfADraftIsNotTakenByIt() {
        let folder = SmallCapsule.folder([
            "sections/two.gmi": "Title: Two\nSummary: S.\nDraft: yes\n\nB.\n",
            "moved.rec": "From: /sections/two.gmi\nGone: yes\n\nFrom: /a.gmi\nTo: /sections/two.gmi\n",
        ])
        let hidden = loadArticle(from: folder)
        let shown = loadArticle(from: folder, showingDrafts: true)
        for (result, paths) in [(hidden, ["/sections/two.gmi", "/a.gmi"]), (shown, ["/a.gmi"])] {
            var report = result.report
            let edition = result.article.map { Edition(of: $0, reporting: &report) }
            let problems = report.diagnostics().filter { !$0.message.hasPrefix("this summary has") }
            #expect(problems.map(\.description) == [])
            #expect(edition?.moved.map(\.path.string) == paths)
        }
    }

    @Test func theAddressOfAPublishedPageIsTakenThoughDraftsAreShown() {
        let folder = SmallCapsule.folder([
            "sections/two.gmi": "Title: Two\nSummary: S.\nDraft: yes\n\nB.\n",
            "moved.rec": "From: /sections/one.gmi\nGone: yes\n",
        ])
        let result = loadArticle(from: folder, showingDrafts: true)
        var report = result.report
        _ = result.article.map { Edition(of: $0, reporting: &report) }
        #expect(report.diagnostics().contains { $0.message.contains("“/sections/one.gmi” is a page now") })
    }

    @Test func theAddressOfADraftIsKnownWithThoseOfItsParts() throws {
        let edition = try edition(showingDrafts: false)
        for path in ["/sections/the-engine.gmi", "/sections/the-engine/part/2.gmi", "/glossary/winch.gmi"] {
            #expect(edition.isDraft(at: PagePath(path)))
        }
        #expect(!edition.isDraft(at: PagePath("/sections/the-rope.gmi")))
        #expect(try !self.edition(showingDrafts: true).isDraft(at: PagePath("/sections/the-engine.gmi")))
    }
}
