import Content
import Pages
import Testing

struct SentenceLinksTests {
    private func links(
        _ text: String,
        of path: String = "/sections/one.gmi",
        isSearchable: Bool = true
    ) -> [String] {
        let folder = SmallCapsule.folder(adding: "\n\(text)\n", to: "sections/one.gmi")
        let (edition, problems) = SmallCapsule.compose(folder, isSearchable: isSearchable)
        #expect(problems == [])
        return edition?.page(path)?.groups.first { $0.heading == "Links in the text" }?.links.map(\.label)
            ?? []
    }

    /// The words come first, and the title of the page if it says more.
    @Test func aLinkHasItsWordsAndTheTitleOfItsPage() {
        #expect(
            links("[[../schools.gmi|who taught them]] [[../about.gmi|about]] [[https://a.example/|the web]]")
                == ["Who taught them: Schools", "About", "The web"]
        )
    }

    @Test func anAddressHasOneLinkHoweverOftenItIsNamed() {
        #expect(
            links("[[/schools.gmi|a]] [*[[/schools.gmi#schools|b]]*] [+[[../schools.gmi|c]]+]") == [
                "A: Schools"
            ]
        )
    }

    /// A reader of plain text has no other way to it.
    @Test func aLinkOfTheTextIsThereWhateverElseLeadsToThePage() {
        #expect(links("[[./two.gmi|the next]] [[#one|here]]") == ["The next: 2. Two"])
    }

    @Test func theWholeTextLinksWhatIsNotOnIt() {
        #expect(links("[[./two.gmi|the next]] [[../schools.gmi|schools]]", of: "/full.gmi") == ["Schools"])
    }

    @Test func theNotesLinkWhatNotesName() {
        let text = "A. [^n] [[../about.gmi|b]]\n\n[^n]: See [[../schools.gmi|schools]]."
        #expect(links(text, of: "/notes.gmi") == ["Schools"])
        #expect(links(text) == ["About", "Schools"])
    }

    @Test func aSearchIsWordsWhereNothingAnswersIt() {
        #expect(links("[[/search?lamp|look]]") == ["Look"])
        #expect(links("[[/search?lamp|look]]", isSearchable: false) == [])
    }

    @Test func aFormatWithLinksInSentencesHasThem() throws {
        let folder = SmallCapsule.folder(
            adding: "\nSee [*the [[#one|top]]*].\n\n| a [[/schools.gmi|b]]\n",
            to: "sections/one.gmi"
        )
        let page = try #require(SmallCapsule.compose(folder).edition?.page("/sections/one.gmi"))
        let top = Run.link(.heading("one", of: page.id), words: "top")
        #expect(
            page.text.contains(.paragraph([.text("See "), .emphasis([.text("the "), top]), .text(".")]))
        )
        let schools = Slug("schools").map { Run.link(.page(.freePage($0)), words: "b") }
        #expect(page.text.last == .verse([[.text("a "), try #require(schools)]]))
    }
}
