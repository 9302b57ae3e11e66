import Content
import Pages
import Testing

struct LinkCheckTests {
    @Test func eachDeadLinkIsNamedAtItsOwnAddress() {
        let folder = SmallCapsule.folder(
            adding: "\n=> one.gmi good\n=> one.gm broken\n=>  nowhere-at-all.gmi two spaces\n=> one.gm\n",
            to: "sections/two.gmi"
        )
        let places = SmallCapsule.compose(folder).problems.map { $0.prefix { $0 != " " } }
        #expect(places == ["sections/two.gmi:15:4:", "sections/two.gmi:16:5:", "sections/two.gmi:17:4:"])
    }

    /// The texts are gone by then, and letters of several bytes stand before the addresses.
    @Test func aDeadLinkInASentenceIsNamedAtItsOwnAddress() {
        let folder = SmallCapsule.folder(
            adding:
                "\nÜber [[./one.gmi|good]] é [*ü [[./one.gm|broken]]*] [[#no|b]] [[x:|c]].\n\n* ä [[/x|d]] [^n]\n\n"
                + "[^n]: É.\n\n    Ê [[../y|e]]\n",
            to: "sections/two.gmi"
        )
        #expect(
            SmallCapsule.compose(folder).problems.map { $0.prefix { $0 != " " } } == [
                "sections/two.gmi:14:33:", "sections/two.gmi:14:55:", "sections/two.gmi:14:65:",
                "sections/two.gmi:16:7:", "sections/two.gmi:20:9:",
            ]
        )
    }

    /// A name without a dot or a slash before it would be that of a term.
    @Test func whatWasMeantCanStandInASentence() {
        let folder = SmallCapsule.folder(adding: "\n[[/sections/one.gm|a]]\n", to: "sections/two.gmi")
        #expect(
            SmallCapsule.compose(folder).problems == [
                "sections/two.gmi:14:3: error: no page has the address “/sections/one.gm”; did you mean “./one.gmi”?"
            ]
        )
    }

    @Test func allTextsAreChecked() {
        let link = "\n=> nowhere-at-all.gmi X\n"
        let texts = ["sections/one.gmi", "glossary/lamp.gmi", "pages/about.gmi", "pages/schools.gmi"]
        let changes = texts.map { ($0, (SmallCapsule.files[$0] ?? "") + link) }
        let problems = SmallCapsule.compose(SmallCapsule.folder(Dictionary(uniqueKeysWithValues: changes)))
            .problems
        #expect(problems.map { String($0.prefix { $0 != ":" }) } == texts.sorted())
    }

    /// The loader's warnings and the errors of the pages are one list in one order.
    @Test func whatThePagesShowStandsAmongWhatTheLoaderFound() {
        let folder = SmallCapsule.folder(
            adding: "\n.dot\n\n=> nowhere-at-all.gmi X\n\n.dot\n",
            to: "sections/one.gmi"
        )
        #expect(
            SmallCapsule.compose(folder).problems.map { $0.prefix { $0 != "e" && $0 != "w" } }
                == ["s", "s", "s"]
        )
        #expect(
            SmallCapsule.compose(folder).problems.map { $0.contains(": error: ") } == [false, true, false]
        )
    }

    @Test func noMoreIsKeptThanAnyoneReads() {
        let links = String(repeating: "=> x:\n=> nowhere.gmi\n", count: 12_000)
        let folder = SmallCapsule.folder(adding: "\n" + links, to: "sections/one.gmi")
        #expect(SmallCapsule.compose(folder).problems.count == 10_000)
    }

    @Test func aSearchIsRightWhereverThePagesGoAndIsAWordInFiles() throws {
        let folder = SmallCapsule.folder(
            adding: "\n=> /search Look\n\n=> /search?lamp For the lamp\n",
            to: "sections/one.gmi"
        )
        let served = SmallCapsule.compose(folder)
        #expect(served.problems == [] && served.edition?.unansweredSearches.isEmpty == true)
        let page = try #require(served.edition?.page("/sections/one.gmi"))
        #expect(page.links.prefix(2).map(\.label) == ["Look", "For the lamp"])

        let files = SmallCapsule.compose(folder, isSearchable: false)
        #expect(files.problems == [] && files.edition?.unansweredSearches.count == 2)
        let words = try #require(files.edition?.page("/sections/one.gmi"))
        #expect(words.paragraphs.contains("Look") && words.paragraphs.contains("For the lamp"))
        #expect(!words.targets.contains(.search))
    }
}
