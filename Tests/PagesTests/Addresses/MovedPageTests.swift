import Content
import Pages
import Testing

struct MovedPageTests {
    private func compose(_ records: String) -> (edition: Edition?, problems: [String]) {
        SmallCapsule.compose(SmallCapsule.folder(["moved.rec": records]))
    }

    private func record(_ from: String, _ to: String?) -> String {
        "From: \(from)\n\(to.map { "To: \($0)" } ?? "Gone: yes")\n\n"
    }

    @Test func aPageIsFoundWhicheverOfItsAddressesIsAskedFor() throws {
        let (edition, problems) = compose(
            record("/a.gmi", "/b.gmi") + record("/b.gmi", "/sections/one.gmi") + record("/c/", "/d.png")
                + record("/d.png", nil)
        )
        #expect(problems == [])
        let one = LinkTarget.page(.section(.named("one")))
        #expect(edition?.moved.map(\.path.string) == ["/a.gmi", "/b.gmi", "/c/", "/d.png"])
        #expect(edition?.moved.map(\.target) == [one, one, nil, nil])
    }

    @Test func anAddressBelongsToNoPageOfTheEdition() throws {
        let edition = try #require(compose(record("/a.gmi", "/")).edition)
        #expect(edition.page("/a.gmi") == nil && edition.counts.pages == edition.pages.count)
        #expect(!edition.pages.contains { $0.title.contains("moved") })
    }

    @Test(arguments: [
        ("/sections/one.gmi", "a page now"), ("/sections", "found as /sections/"), ("/", "a page now"),
        ("/sections/index.gmi", "found as /sections/"), ("/sections/one", "found as /sections/one.gmi"),
        ("/sections/one.txt", "found as /sections/one.gmi"), ("/search", "a page now"),
        ("/robots.txt", "a page now"),
    ])
    func anAddressThatLeadsSomewhereHasNotMoved(_ from: String, _ what: String) {
        #expect(
            compose(record(from, "/about.gmi")).problems == [
                "moved.rec:1:7: error: “\(from)” is \(what); remove this record, or rename the page"
            ]
        )
    }

    @Test(arguments: [
        ("/sections/won.gmi", "did you mean “/sections/one.gmi”?"),
        ("/zzzzzzzzzz.gmi", "write where the page is now, or “Gone: yes” instead of this line"),
    ])
    func aPageMovesToAPage(_ to: String, _ remedy: String) {
        #expect(
            compose(record("/b.gmi", "/a.gmi") + record("/a.gmi", to)).problems == [
                "moved.rec:5:5: error: no page has the address “\(to)”; \(remedy)"
            ]
        )
    }

    @Test func noMovesRunInACircle() {
        let end = "leads back to itself; write where the page is now, or “Gone: yes”"
        #expect(compose(record("/a.gmi", "/a.gmi")).problems == ["moved.rec:2:5: error: “/a.gmi” \(end)"])
        #expect(
            compose(record("/a.gmi", "/b.gmi") + record("/b.gmi", "/a.gmi")).problems == [
                "moved.rec:2:5: error: “/a.gmi” \(end)", "moved.rec:5:5: error: “/b.gmi” \(end)",
            ]
        )
    }

    @Test func whatLeadsIntoACircleIsNoPartOfIt() {
        let end = "write where the page is now, or “Gone: yes”"
        let records = [("/c", "/a"), ("/d", "/c"), ("/a", "/b"), ("/b", "/a"), ("/e", "/b")]
        #expect(
            compose(records.map { record("\($0).gmi", "\($1).gmi") }.joined()).problems == [
                "moved.rec:2:5: error: “/c.gmi” leads into a circle, from “/a.gmi” back to it; \(end)",
                "moved.rec:5:5: error: “/d.gmi” leads into a circle, from “/a.gmi” back to it; \(end)",
                "moved.rec:8:5: error: “/a.gmi” leads back to itself; \(end)",
                "moved.rec:11:5: error: “/b.gmi” leads back to itself; \(end)",
                "moved.rec:14:5: error: “/e.gmi” leads into a circle, from “/b.gmi” back to it; \(end)",
            ]
        )
    }

    @Test func aLongChainTakesNoLongerThanItsLength() throws {
        let count = 5_000
        let records = (0..<count).map { record("/\($0).gmi", $0 == 0 ? "/about.gmi" : "/\($0 - 1).gmi") }
        let (edition, problems) = compose(records.joined())
        #expect(problems == [])
        #expect(edition?.moved.count == count)
        #expect(edition?.moved.allSatisfy { $0.target == .page(.about) } == true)
    }
}
