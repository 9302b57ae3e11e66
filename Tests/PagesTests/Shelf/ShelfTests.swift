import Content
import Pages
import Testing

/// Tests the list of several texts, and the search through them.
struct ShelfTests {
    private func edition(_ slug: String, _ changes: [String: String?] = [:]) throws -> Edition {
        let (edition, problems) = SmallCapsule.compose(SmallCapsule.folder(changes))
        #expect(problems.isEmpty)
        return try #require(edition).under(PathPrefix(#require(Slug(slug))))
    }

    private func shelf() throws -> Shelf {
        let german = SmallCapsule.files["capsule.rec"]?
            .replacing("Language: en", with: "Language: de").replacing("Title: T\n", with: "Title: Lichter\n")
        let sections = "Title: Eins\nSummary: Z.\n\nEine [[lamp]] mit Docht brennt.\n"
        return Shelf([
            Shelf.Text(
                try edition("one"),
                translations: [
                    try edition("one-de", ["capsule.rec": german, "sections/one.gmi": sections])
                ]
            ),
            Shelf.Text(
                try edition(
                    "two",
                    [
                        "capsule.rec": SmallCapsule.files["capsule.rec"]?.replacing(
                            "Title: T\n",
                            with: "Title: Second\n"
                        ),
                        "sections/two.gmi": "Title: Two\nSummary: X.\n\nThe lamp has a wick, and a keeper.\n",
                    ]
                )
            ),
        ])
    }

    private func found(_ words: String) throws -> [String] {
        let page = try #require(try shelf().asking.first?.answer(to: words))
        return page.links.filter { if case .onHost = $0.target { true } else { false } }.map(\.label)
    }

    @Test func theListLeadsToEachTextAndItsTranslations() throws {
        let home = try shelf().home
        #expect(home.title == "Library")
        #expect(
            home.links.map(\.label) == ["T", "Deutsch: Lichter", "Second", "Search all texts"]
        )
        #expect(
            home.links.prefix(3).map(\.target)
                == ["/one/", "/one-de/", "/two/"].map {
                    .onHost(PagePath($0))
                }
        )
    }

    @Test func aTitleOfOnesOwnStandsAboveIt() throws {
        let shelf = Shelf([Shelf.Text(try edition("one"))], title: "Lights")
        #expect(shelf.home.title == "Lights" && shelf.title == "Lights")
    }

    @Test func whatIsFoundNamesItsText() throws {
        #expect(try found("keeper") == ["2. Two (Second)"])
    }

    @Test func eachTextIsSearchedInItsOwnLanguage() throws {
        #expect(try found("Dochte").first == "1. Eins (Lichter)")
    }

    /// The first text has only the lamp, so it does not stand beside the one that has both.
    @Test func textsThatHaveMoreOfTheWordsLeaveTheOthersOut() throws {
        #expect(try found("lamp keeper") == ["2. Two (Second)"])
    }

    @Test func wordsThatNoTextHasAreSaidToBeNowhere() throws {
        #expect(try found("xylophone").isEmpty)
        let page = try #require(try shelf().asking.first?.answer(to: "xylophone"))
        #expect(page.text.contains(.paragraph([.text("No text here has all of these words.")])))
    }

    @Test func whereNothingIsFoundTheNearestTermsOfEachTextFollow() throws {
        let page = try #require(try shelf().asking.first?.answer(to: "lapm"))
        #expect(
            page.labels(under: "Nearest in the glossary") == [
                "Lamp: It burns (T)", "Lamp: It burns (Lichter)", "Lamp: It burns (Second)",
            ]
        )
    }

    @Test(arguments: ["", " "])
    func withoutAWordThereIsNoAnswer(words: String) throws {
        #expect(try shelf().asking.first?.answer(to: words) == nil)
    }

    @Test func signsAloneAreSaidToBeNoWords() throws {
        let page = try #require(try shelf().asking.first?.answer(to: "?!"))
        let said = "This has no letter and no digit, so there is nothing to look for."
        #expect(page.text.first == .paragraph([.text(said)]))
        #expect(page.links.map(\.target) == [.page(.search), .page(.home)])
    }

    @Test func theInvitationLeadsBack() throws {
        let invitation = try #require(try shelf().asking.first?.invitation)
        #expect(invitation.links.map(\.target) == [.page(.search), .page(.home)])
    }

    @Test func textsThatCannotBeSearchedAreOnlyListed() throws {
        let (edition, _) = SmallCapsule.compose(SmallCapsule.folder(), isSearchable: false)
        let shelf = Shelf([Shelf.Text(try #require(edition))])
        #expect(shelf.asking.isEmpty)
        #expect(!shelf.home.targets.contains(.search))
    }
}
