import Content
import Pages
import Testing
import Text

/// Tests which pages there are, and who owns their addresses.
struct AddressTableTests {
    private static let note = "Title: One\nSummary: First.\n\nA [[lamp]]. [^n]\n\n[^n]: A note. [@carr]\n"
    private static let source = "# A comment.\n\nKey: carr\nCitation: Carr\n"
    private static let page = "Title: Mine\n\nWords.\n"
    private static let order = [
        "capsule.rec": (SmallCapsule.files["capsule.rec"] ?? "")
            .split(separator: "\n").map { $0.hasPrefix("SectionOrder") ? "\($0) index" : $0 }.joined(
                separator: "\n"
            )
    ]

    /// Files whose pages would hide others, the other changes to the capsule, and the messages.
    static let collisions: [(changes: [String: String], problem: String)] = [
        (
            ["pages/full.gmi": page],
            "pages/full.gmi:1:1: error: “/full.gmi” is the address of the page of the whole text, which Lectern makes from C/capsule.rec:1; give this file another name"
        ),
        (
            ["pages/notes.gmi": page, "sections/one.gmi": note, "sources.rec": source],
            "pages/notes.gmi:1:1: error: “/notes.gmi” is the address of the page of the notes, which Lectern makes from C/sections/one.gmi:6; give this file another name"
        ),
        (
            ["pages/sources.gmi": page, "sections/one.gmi": note, "sources.rec": source],
            "pages/sources.gmi:1:1: error: “/sources.gmi” is the address of the list of sources, which Lectern makes from C/sources.rec:3; give this file another name"
        ),
        (
            ["pages/book.gmi": page],
            "pages/book.gmi:1:1: error: “/book.txt”, which this page has where pages end in .txt, is the address of the book; give this file another name"
        ),
        (
            ["pages/cards.gmi": page],
            "pages/cards.gmi:1:1: error: “/cards.txt”, which this page has where pages end in .txt, is the address of the cards; give this file another name"
        ),
        (
            ["pages/index.gmi": page],
            "pages/index.gmi:1:1: error: “index.gmi” is in an export the file of the home page, which Lectern makes from C/capsule.rec:1; give this file another name"
        ),
        (
            [
                "glossary/index.gmi": "Term: Index fossil\nKind: concept\n\nA fossil like a [[lamp]].\n",
                "pages/about.gmi": "Title: About\n\nAn [[index fossil]].\n",
            ],
            "glossary/index.gmi:1:1: error: “glossary/index.gmi” is in an export the file of the glossary, which Lectern makes from C/glossary/index.gmi:1; give this file another name"
        ),
        (
            ["sections/index.gmi": "Title: Index\nSummary: S.\n\nWords.\n"].merging(order) { $1 },
            "sections/index.gmi:1:1: error: “sections/index.gmi” is in an export the file of the list of sections, which Lectern makes from C/capsule.rec:1; give this file another name"
        ),
    ]

    @Test(arguments: collisions, [true, false])
    func noFileHidesAPage(
        _ collision: (changes: [String: String], problem: String),
        _ isSearchable: Bool
    ) throws {
        let (edition, problems) = SmallCapsule.compose(
            SmallCapsule.folder(collision.changes),
            isSearchable: isSearchable
        )
        #expect(problems == [collision.problem])
        let files = try #require(edition).pages.map { AddressScheme.capsule.fileName(of: PagePath($0.path)) }
        #expect(Set(files).count == files.count)
        #expect(edition?.pages.contains { $0.title == "Mine" } == false)
    }

    /// If there is nothing from which Lectern could make a page, the address is free.
    @Test(arguments: [
        "sources", "notes", "how-to-read", "search", "glossary", "sections", "robots", "people", "timeline",
    ])
    func aFreePageMayHaveAnAddressThatNoOtherHas(_ slug: String) throws {
        let (edition, problems) = SmallCapsule.compose(SmallCapsule.folder(["pages/\(slug).gmi": Self.page]))
        #expect(problems == [])
        #expect(edition?.page("/\(slug).gmi")?.paragraphs == ["Words."])
        let home = try #require(edition?.page("/"))
        #expect(home.links.filter { $0.target == .page(.freePage(.named(slug))) }.map(\.label) == ["Mine"])
    }

    @Test func theWriterAndNotLecternOwnsThePageAboutTheEdition() throws {
        let (edition, problems) = SmallCapsule.compose(SmallCapsule.folder())
        #expect(problems == [])
        #expect(edition?.page("/about.gmi")?.title == "About")
        #expect(edition?.file(of: .about) != nil && edition?.file(of: PageID("/sections/one.gmi")) != nil)
        #expect(edition?.file(of: .glossary) == nil && edition?.file(of: PageID("/nowhere.gmi")) == nil)
    }
}
