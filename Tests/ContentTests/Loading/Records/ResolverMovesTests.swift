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
            "2:7: error: “Gone” is “yes” or is not there; remove the line"
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
        "//a.gmi", "/a//b.gmi", "/a/../b.gmi", "/./a.gmi", "/a b.gmi", "/a/..", "\\a.gmi",
    ])
    func whatIsNoPathOfTheCapsuleIsNoAddress(_ address: String) {
        let message =
            "is no address of this capsule; write the path as in /sections/opening.gmi, without host, “?” and “#”"
        #expect(
            moves("From: \(address)\nGone: yes").problems == ["moved.rec:1:7: error: “\(address)” \(message)"]
        )
    }

    @Test(arguments: [
        ("/café.gmi", "has letters beyond ASCII, such as “é”, and no address of a capsule has any"),
        ("/a/ä b.gmi", "has letters beyond ASCII, such as “ä”, and no address of a capsule has any"),
        ("/caf%C3%A9.gmi", "has a “%”, and no address of a capsule has any"),
        ("/a%20b.gmi", "has a “%”, and no address of a capsule has any"),
    ])
    func theLetterThatNoAddressHasIsNamed(_ address: String, _ problem: String) {
        let message = "error: “\(address)” \(problem); correct it, or remove this record"
        #expect(moves("From: \(address)\nGone: yes").problems == ["moved.rec:1:7: \(message)"])
        #expect(moves("From: /a.gmi\nTo: \(address)").problems == ["moved.rec:2:5: \(message)"])
    }

    /// An export has a file at each address, and no system has a file of any name.
    @Test func anAddressHasALength() {
        let part = String(repeating: "a", count: 200)
        let longest =
            "/" + Array(repeating: part, count: 4).joined(separator: "/") + "/"
            + String(repeating: "b", count: 195)
        #expect(moves("From: \(longest)\nGone: yes\n\nFrom: /\(part)\nGone: yes").problems == [])
        let quoted = { (text: String) in "“\(text.prefix(60))…”" }
        let remedy = "at most; correct it, or remove this record"
        #expect(
            moves("From: \(longest)b\nTo: /a\(part)/").problems == [
                "moved.rec:1:7: error: “From” has 1001 bytes; it may have 1000 at most, so shorten it",
                "moved.rec:2:5: error: \(quoted("/a\(part)")) has 201 bytes between two slashes, and there may be 200 \(remedy)",
            ]
        )
    }
}
