import Content
import Records
import Testing

struct ResolverMovesTests {
    private func moves(_ records: String) -> (article: Article?, problems: [String]) {
        let folder = capsule(["moved.rec": records])
        return (loadArticle(from: folder).article, problems(of: folder))
    }

    @Test func aPageHasMovedOrIsGone() {
        let (article, problems) = moves("From: /a.gmi\nTo: /sections/b.gmi\n\nFrom: /old/\nGone: yes\n")
        #expect(problems == [])
        #expect(article?.moves.map(\.from.path) == ["/a.gmi", "/old/"])
        #expect(article?.moves.map(\.to?.path) == ["/sections/b.gmi", nil])
    }

    @Test(arguments: [
        (
            "From: /a.gmi",
            "1:1: error: this move leads nowhere; add “To: …” with the new address, or “Gone: yes”"
        ),
        (
            "From: /a.gmi\nTo: /b.gmi\nGone: yes",
            "1:1: error: a page that has moved is not gone; remove “To” or “Gone”"
        ),
        (
            "From: /a.gmi\nGone: no",
            "2:7: error: “Gone” is “yes” or is not there; write “yes”, or remove the line"
        ),
        (
            "From: /a.gmi\nGone: yes\n\nFrom: /a.gmi\nTo: /",
            "4:7: error: “/a.gmi” stands in “From” a second time; remove one of the records"
        ),
        ("To: /a.gmi", "1:1: error: this move has no “From”; add a line with that field"),
        ("From: /a.gmi\nTo:", "2:1: error: “To” has no value; write one, or remove the line"),
    ])
    func aMistakeIsNamedOnce(_ records: String, _ problem: String) {
        #expect(moves(records).problems == ["moved.rec:\(problem)"])
    }

    @Test(arguments: [
        "a.gmi", "gemini://example.org/a.gmi", "//a.gmi", "/a//b.gmi", "/a/../b.gmi", "/./a.gmi", "/a.gmi?b",
        "/a.gmi#b",
        "/a b.gmi", "/ä.gmi", "/a/..", "/a%20b.gmi", "\\a.gmi",
    ])
    func whatIsNoPathOfTheCapsuleIsNoAddress(_ address: String) {
        let message =
            "is no address of this capsule; write the path as in /sections/opening.gmi, without host, “?” and “#”"
        #expect(
            moves("From: \(address)\nGone: yes").problems == ["moved.rec:1:7: error: “\(address)” \(message)"]
        )
    }
}
