import Content
import Gopher
import Pages
import Records
import Renderers
import TestSupport
import Testing

/// Checks what `Fuzz/Capsule` asserts of the pages of any capsule, for the crashes that it has found and for changes to a small
/// capsule with marks of all kinds.
struct FuzzInputTests {
    private static let paths = [
        "sections/a.gmi", "glossary/a.gmi", "capsule.rec", "timeline.rec", "sources.rec", "questions.rec",
        "changes.rec", "pages/a.gmi", "sections/b.gmi", "moved.rec",
    ]

    @Test(arguments: crashInputs(of: "FuzzCapsule"))
    func replaysACrash(input: [UInt8]) { _ = compose(input) }

    @Test func theSeedIsACapsuleWithoutAnError() throws {
        #expect(compose(try fuzzSeed("Capsule/Seeds/all-marks")))
    }

    @Test func holdsForChangesOfTheSeed() throws {
        // A link to a heading that there is, so that those to the others are looked at too.
        let seed = try fuzzSeed("Capsule/Seeds/all-marks")
            .replacing(Array("b.gmi#its-stone".utf8), with: Array("a.gmi#its-stone".utf8))
        let inserts = [
            "[[a]]", "[[a|B. C]]", "\nDraft: yes", "[@k, vol. 2. Chapter 3]", ". A", "? ", ".", "”",
            "e\u{301}", "\u{1F1E9}",
            "\u{A0}",
            "\n\n", "## ", "=> ./ ", "=> a.gmi#", " ", "é", "[*b*]", "[+c+]", "[[./b.gmi|d]]", "*]", "\n| ",
            "\n1. ",
            "\n  * ", "| ", "\n%%", "\n    ", "\t",
        ]
        var random = SplitMix64(state: 1923)
        var composed = 0
        for _ in 0..<300 {
            var input = seed
            for _ in 0...Int.random(in: 0..<4, using: &random) {
                let start = Int.random(in: 0..<input.count, using: &random)
                let end = min(input.count, start + Int.random(in: 0..<4, using: &random))
                input.replaceSubrange(
                    start..<end,
                    with: Array((inserts.randomElement(using: &random) ?? "").utf8)
                )
            }
            if compose(input) { composed += 1 }
        }
        #expect(composed > 20, "most changes must leave a capsule, or nothing is tried")
    }

    /// - Returns: Whether there was a capsule to compose.
    private func compose(_ input: [UInt8]) -> Bool {
        let parts = input.split(separator: 0xFF, omittingEmptySubsequences: false).map(Array.init)
        let files = zip(Self.paths, parts).map { ($0, $1) }
        let folder = SourceFolder(name: "C", files: Dictionary(uniqueKeysWithValues: files))
        let loaded = loadArticle(from: folder)
        guard let article = loaded.article,
            let server = GopherServer(host: "example.org", port: 70)
        else { return false }
        let documents = RenderedDocuments(of: article)
        #expect(documents.faults == [])
        var report = loaded.report
        let edition = Edition(of: article, isSearchable: true, reporting: &report)
        // What leads nowhere is an error of the text, and said.
        if !report.diagnostics().contains(where: { $0.severity == .error }) {
            #expect(documents.deadReferences == [])
        }
        let shelf = Shelf([Shelf.Text(edition, translations: [edition])])
        let found: [Page?] = [
            edition.search?.results(for: "lamps"), shelf.home, shelf.asking.first?.answer(to: "lamps"),
        ]
        for page in edition.pages + [Page.book(of: article)] + found.compactMap(\.self) {
            let menu = GopherMenuRenderer(server: server, .test).render(page)
            #expect(throws: Never.self) { try Menu(parsing: menu.span) }
            for bytes in [GemtextRenderer(.test).render(page), PlainTextRenderer().render(page)] {
                #expect(bytes.last == UInt8(ascii: "\n"))
                #expect(bytes.allSatisfy { $0 >= 0x20 || $0 == UInt8(ascii: "\n") })
                #expect(String(validating: bytes, as: UTF8.self) != nil)
            }
        }
        return true
    }
}
