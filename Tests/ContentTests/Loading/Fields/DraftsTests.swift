import Content
import Records
import Testing

struct DraftsTests {
    private func load(
        _ changes: [String: String?],
        showingDrafts: Bool = false
    ) -> (article: Article?, problems: [String]) {
        let result = loadArticle(from: capsule(changes), showingDrafts: showingDrafts)
        let problems = result.diagnostics.besidesSummaries
        return (result.article, problems.map { String($0.description.dropFirst("Capsule/".count)) })
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
            #expect(result.diagnostics.besidesSummaries.map(\.description) == [])
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
            "questions.rec": "Key: why\nSection: ending\nPrompt: Why?\nPoints: Who knows?\n",
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

    /// The published file has the name, whichever of the two has it as what.
    @Test(arguments: [
        (
            "Alias: Foo", "draft", "Term: Foo", "2:7",
            "“Foo” already names glossary/lamp.gmi; choose another, or remove one of them"
        ),
        (
            "Alias: Foo", "draft", "Term: X\nAlias: foo", "3:8",
            "“foo” already names glossary/lamp.gmi; choose another, or remove one of them"
        ),
        (
            "Alias: Foo", "foo", "Term: X", "1:1",
            "“foo” already names glossary/lamp.gmi, so no mark leads here by this file's name; choose another"
        ),
    ])
    func aDraftMakesNoPublishedFileFail(
        _ published: String,
        _ slug: String,
        _ names: String,
        _ place: String,
        _ message: String
    ) {
        let changes = [
            "glossary/lamp.gmi": "Term: Lamp\nKind: concept\n\(published)\n\nA light.\n",
            "glossary/\(slug).gmi": "Draft: yes\n\(names)\nKind: concept\n\nA draft.\n",
            "sections/ending.gmi": "Title: E\nSummary: S.\n\nThe [[Foo]] and the [[lamp]].\n",
        ]
        let (article, problems) = load(changes)
        #expect(
            problems
                == ["glossary/\(slug).gmi:\(place): warning: \(message)"]
        )
        let lamp = Slug("lamp")
        guard case .paragraph(let line) = article?.sections.last?.body.blocks.first else {
            Issue.record("there is no text")
            return
        }
        #expect(line.contains { if case .term(lamp, words: "Foo") = $0 { true } else { false } })
        #expect(load(changes, showingDrafts: true).problems.contains { $0.contains("error: “") })
    }

    /// A slug is not a word because a draft has it as an alias.
    @Test func aDraftThatHasNotGotANameChangesNoWords() {
        let (article, _) = load([
            "glossary/third-duma.gmi": "Term: The Third Duma\nKind: concept\n\nW.\n",
            "glossary/red.gmi": "Term: X\nKind: concept\nAlias: third-duma\nDraft: yes\n\nW.\n",
            "sections/ending.gmi": "Title: E\nSummary: S.\n\nIt is [[third-duma]].\n",
        ])
        #expect(
            article?.sections.last?.body.blocks.first
                == Slug("third-duma").map {
                    .paragraph([.text("It is "), .term($0, words: "The Third Duma"), .text(".")])
                }
        )
    }

    /// What is wrong before it can be read is only a warning too.
    @Test(arguments: [
        ("Title: E\nnot a field\nDraft: yes\n\nW.\n", "2:1: warning: this line is no field"),
        ("Title: E\nSummary: S.\nDraft: yes\n\nA\tB\n", "5:2: warning: a TAB"),
        ("Title: E\u{1}\nSummary: S.\nDraft: yes\n\nA B\n", "1:9: warning: the control character"),
        ("\u{FEFF}Draft: yes\nTitle: E\nSummary: S.\n\nA B\n", "1:1: warning: the file begins with"),
        ("Title: E\rSummary: S.\rDraft: yes\r\rA B\r", "1:1: warning: the lines of this file end in CR"),
        ("# note\n\nTitle: E\nSummary: S.\nDraft:   yes \n\nA\tB\n", "7:2: warning: a TAB"),
        ("Title: E\nSummary: S.\n\nDraft: yes\tB\n", "4:11: error: a TAB"),
        ("Title: E\nSummary: S.\nDraft: no\n\nA\tB\n", "3:8: error: “Draft” is “yes” or is not there"),
    ])
    func whatIsWrongInTheBytesOfADraftHoldsNothingUp(_ text: String, _ problem: String) {
        let changes = ["sections/ending.gmi": text]
        let problems = load(changes).problems
        #expect(problems.first?.hasPrefix("sections/ending.gmi:\(problem)") == true, "\(problems)")
        #expect((load(changes).article == nil) == problem.contains(": error: "))
        #expect(load(changes, showingDrafts: true).problems.contains { $0.contains(": error: ") })
    }

    @Test(arguments: ["Title: caf?\nDraft: yes\n\nW.\n", "Title: E\nSummary: S.\nDraft: yes\n\nA caf?.\n"])
    func aByteThatIsNotUTF8HoldsNothingUpInADraft(_ text: String) {
        var files = capsule().files
        files["sections/ending.gmi"] = text.utf8.map { $0 == UInt8(ascii: "?") ? 0xE9 : $0 }
        let result = loadArticle(from: SourceFolder(name: "Capsule", files: files))
        #expect(result.article?.sections.map(\.slug.string) == ["opening"])
        #expect(result.diagnostics.besidesSummaries.map(\.severity) == [.warning])
        #expect(
            result.diagnostics.besidesSummaries.allSatisfy { $0.message.hasPrefix("this byte is not UTF-8") }
        )
    }

    /// Nobody knows which name is the draft's, so a name that is not found becomes words instead of going missing.
    @Test func aMarkOfADraftThatCannotBeReadBecomesWords() {
        let (article, problems) = load([
            "glossary/duma.gmi": "Trem: Duma\nno field\nDraft: yes\n\nW.\n",
            "sections/ending.gmi": "Title: E\nSummary: S.\n\nThe [[Third Duma]] ended.\n",
        ])
        #expect(!problems.isEmpty && problems.allSatisfy { $0.hasPrefix("glossary/duma.gmi:") })
        #expect(
            article?.sections.last?.body.blocks == [
                .paragraph([.text("The "), .text("Third Duma"), .text(" ended.")])
            ]
        )
    }

    @Test func aSourceThatOnlyDraftsCiteIsHidden() {
        let event = "Date: 1917\nTitle: E\nText: Words.\nOrigin: article\n"
        let keys = ["carr-1954", "text", "event", "question", "further", "caption", "both"]
        let changes = [
            "sections/ending.gmi":
                "Title: E\nSummary: S.\nDraft: yes\n\nIt ended. [@text] [@both] [@further]\n\n=> ../media/a.png A\n",
            "sections/opening.gmi": (testFiles["sections/opening.gmi"] ?? "").replacing(
                "In 1917",
                with: "In 1917 [@both]"
            ),
            "timeline.rec": "\(event)Section: ending\nSource: event\n",
            "questions.rec": "Key: why\nSection: ending\nPrompt: Why?\nPoints: Who knows? [@question]\n",
            "media.rec": "File: a.png\nAlt: A.\nCaption: A. [@caption]\n",
            "sources.rec":
                keys.map { "Key: \($0)\nCitation: C.\n\($0 == "further" ? "View: V\n" : "")" }
                .joined(separator: "\n"),
        ]
        for showing in [false, true] {
            let folder = capsule(changes, media: ["a.png": .file(bytes: 1)])
            let result = loadArticle(from: folder, showingDrafts: showing)
            #expect(result.diagnostics.besidesSummaries.map(\.description) == [])
            #expect(
                result.article?.sources.map(\.key) == (showing ? keys : ["carr-1954", "further", "both"])
            )
        }
    }

    /// A capsule of one section has no order, and a draft makes no second one of it.
    @Test(arguments: ["", "FrontMatter: ending\n", "BackMatter: ending\n"])
    func aDraftNeedsNoOrder(_ matter: String) {
        let record = "Title: T\nLanguage: en\nAuthor: A\nLicence: L\nSourceTitle: S\nSourceAuthor: W\n"
        let (article, problems) = load(["capsule.rec": record + matter, "sections/ending.gmi": draft])
        #expect(problems == [])
        #expect(article?.sections.map(\.slug.string) == ["opening"] && article?.entries == nil)
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
                "pages/about.gmi:2:8: error: “Draft” is “yes” or is not there; remove the line"
            ]
        )
    }
}
