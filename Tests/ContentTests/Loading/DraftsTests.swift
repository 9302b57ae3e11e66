import Content
import Records
import Testing

struct DraftsTests {
    private func load(
        _ changes: [String: String?],
        showingDrafts: Bool = false
    ) -> (article: Article?, problems: [String]) {
        let result = loadArticle(from: capsule(changes), showingDrafts: showingDrafts)
        return (result.article, result.diagnostics.map { String($0.description.dropFirst("Capsule/".count)) })
    }

    private let draft = "Title: Ending\nSummary: How it ended.\nDraft: yes\n\nIt ended. [[soviet]]\n"
    private let term = "Term: Duma\nKind: concept\nDraft: yes\n\nA parliament.\n"

    @Test func aDraftIsNoPartOfTheArticle() throws {
        let (article, problems) = load([
            "sections/ending.gmi": draft, "pages/about.gmi": "Title: A\nDraft: yes\n\nW.\n",
        ])
        #expect(problems == [])
        #expect(article?.sections.map(\.slug.string) == ["opening"])
        #expect(article?.freePages.isEmpty == true)
        let hidden = try #require(article?.hidden)
        #expect(hidden.sections == [try #require(Slug("ending"))] && hidden.pages.count == 1)
    }

    @Test func aDraftThatIsShownSaysSo() {
        let article = load(["sections/ending.gmi": draft], showingDrafts: true).article
        #expect(article?.sections.map(\.isDraft) == [false, true])
        #expect(article?.hidden == HiddenTexts())
    }

    /// What a draft shows, and when what it tells of happened, is hidden like it, and nothing to be removed.
    @Test func aFileThatOnlyADraftShowsIsHidden() {
        let media = [
            "media.rec": "File: a.png\nAlt: A.\n\nFile: b.png\nAlt: B.\n",
            "sections/ending.gmi": draft + "\n=> ../media/a.png A\n\nSee [[/media/b.png|B]].\n",
            "sections/opening.gmi": (testFiles["sections/opening.gmi"] ?? "").replacing(
                "In 1917",
                with: "In [[/media/b.png|1917]]"
            ),
            "timeline.rec":
                "Era: Then\nFrom: 1917\nTo: 1917\n\nEra: Later\nFrom: 1990\nTo: 1991\n\nDate: 1917\nTitle: T\nText: T.\nSection: opening\nOrigin: article\n\nDate: 1990\nTitle: T\nText: T.\nSection: ending\nOrigin: article\n",
        ]
        for showing in [false, true] {
            let files = ["a.png": MediaEntry.file(bytes: 1), "b.png": .file(bytes: 1)]
            let result = loadArticle(from: capsule(media, media: files), showingDrafts: showing)
            #expect(result.diagnostics.map(\.description) == [])
            #expect(
                result.article?.attachments.map(\.name.description)
                    == (showing ? ["a.png", "b.png"] : ["b.png"])
            )
            #expect(result.article?.eras.count == 2)
        }
    }

    @Test func aMarkOfADraftBecomesWords() {
        let text = "Title: Ending\nSummary: The [[duma|Duma]].\n\nThe [[duma]] ended.\n"
        let changes = ["sections/ending.gmi": text, "glossary/duma.gmi": term]
        let (article, problems) = load(changes)
        #expect(problems == [] && article?.terms.map(\.name) == ["Soviet"])
        #expect(article?.sections.last?.summary == [.text("The "), .text("Duma"), .text(".")])
        #expect(
            article?.sections.last?.body.blocks == [
                .paragraph([.text("The "), .text("duma"), .text(" ended.")])
            ]
        )
        #expect(load(changes, showingDrafts: true).article?.terms.map(\.name) == ["Duma", "Soviet"])
    }

    @Test func whatRefersToADraftPassesOverIt() {
        let event = "Date: 1917\nTitle: E\nText: Words.\nOrigin: article\n"
        let (article, problems) = load([
            "sections/ending.gmi": draft, "glossary/duma.gmi": term,
            "glossary/soviet.gmi": "Term: Soviet\nKind: concept\nSee: duma\n\nA council.\n",
            "timeline.rec":
                "\(event)Section: ending\nSection: opening\nTerm: duma\n\n\(event)Section: ending\n",
            "questions.rec": "Section: ending\nPrompt: Why?\nPoints: Who knows?\n",
        ])
        #expect(problems == [])
        #expect(article?.events.map(\.sections.count) == [1] && article?.events.map(\.terms) == [[]])
        #expect(article?.terms.map(\.related) == [[]] && article?.questions.isEmpty == true)
    }

    @Test func aPartOfDraftsAloneIsNotShown() {
        let record = "Title: T\nLanguage: en\nAuthor: A\nLicence: L\nSourceTitle: S\nSourceAuthor: W\n"
        let parts = "\nPart: One\nSectionOrder: opening\n\nPart: Two\nSectionOrder: ending\n"
        let changes = ["capsule.rec": record + parts, "sections/ending.gmi": draft]
        #expect(load(changes).article?.entries?.count == 1)
        #expect(load(changes, showingDrafts: true).article?.entries?.count == 2)
    }

    @Test func whatIsWrongInADraftHoldsNothingUp() {
        let broken = "Title: E\nDraft: yes\nSummry: S.\n\nThe [[dumma]] [^n]\n#bad\n"
        let (article, problems) = load(["sections/ending.gmi": broken])
        #expect(article != nil)
        #expect(problems.count == 4 && problems.allSatisfy { $0.contains(": warning: ") })
        let shown = load(["sections/ending.gmi": broken], showingDrafts: true)
        #expect(shown.article == nil)
        #expect(shown.problems.map { $0.replacing(": error: ", with: ": warning: ") } == problems)
    }

    @Test func aDraftTakesNoNameAway() {
        let (article, problems) = load(["glossary/aaa.gmi": "Term: Soviet\nKind: concept\nDraft: yes\n\nW.\n"]
        )
        #expect(article != nil)
        #expect(
            problems == [
                "glossary/aaa.gmi:1:7: warning: “Soviet” already names glossary/soviet.gmi; choose another, or remove one of them"
            ]
        )
    }

    @Test func aCapsuleIsNotAllDrafts() {
        let opening = "Title: O\nSummary: S.\nDraft: yes\n\nW.\n"
        let changes: [String: String?] = [
            "sections/opening.gmi": opening, "sections/ending.gmi": draft, "timeline.rec": nil,
            "questions.rec": nil,
            "sources.rec": nil,
        ]
        #expect(
            load(changes).problems == [
                "capsule.rec:1:1: error: every section of this capsule is a draft; remove “Draft: yes” from one, or show them with --drafts"
            ]
        )
    }

    @Test func aDraftIsYesOrNotThere() {
        #expect(
            load(["pages/about.gmi": "Title: A\nDraft: no\n\nW.\n"]).problems == [
                "pages/about.gmi:2:8: error: “Draft” is “yes” or is not there; write “yes”, or remove the line"
            ]
        )
    }
}
