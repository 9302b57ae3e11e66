import Content
import Pages
import Testing

struct FigureTests {
    private static let record = """
        File: map.png
        Alt: Three towers in a row.
        Caption: Each [[lamp]] in its place.
        Credit: A. Drawer
        Licence: CC0
        Source: hague

        File: tune.ogg
        Alt: Waves.

        """
    private static let sources = "Key: hague\nCitation: Knut Hague, Lights\n"
    private static let media = [
        "map.png": MediaEntry.file(bytes: 47_001), "tune.ogg": .file(bytes: 1_400_000_000),
    ]

    private func compose(
        _ text: String,
        in file: String = "sections/one.gmi"
    ) -> (edition: Edition?, problems: [String]) {
        let files: [String: String?] = [
            "media.rec": Self.record, "sources.rec": Self.sources,
            file: (SmallCapsule.files[file] ?? "") + text,
        ]
        return SmallCapsule.compose(SmallCapsule.folder(files, media: Self.media))
    }

    private static let links = "\n=> ../media/map.png The map\n=> /media/tune.ogg\n"

    @Test func aLinkLineShowsTheFileWithAllThatStandsForIt() throws {
        let (edition, problems) = compose(Self.links)
        #expect(problems == [])
        let page = try #require(edition?.page("/sections/one.gmi"))
        let figures = page.text.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
        #expect(figures.map(\.link.label) == ["The map (PNG, 48 kB)", "tune.ogg (OGG, 1.4 GB)"])
        #expect(
            figures.first?.lines.map(\.plain) == [
                "Each lamp in its place.", "Description: Three towers in a row.",
                "Credit: A. Drawer. Licence: CC0. (Hague)",
            ]
        )
        #expect(figures.last?.lines.map(\.plain) == ["Description: Waves."])
    }

    @Test func whatItTellsStaysWhereLinksAreLeftOut() throws {
        let page = try #require(compose(Self.links).edition?.page("/sections/one.gmi")).withoutNavigation
        #expect(page.text.count { if case .figure = $0 { true } else { false } } == 2)
    }

    @Test func aCaptionMentionsTermsAndTheRecordCitesSources() throws {
        let page = try #require(
            compose(Self.links, in: "sections/two.gmi").edition?.page("/sections/two.gmi")
        )
        #expect(page.targets.contains(.term(try #require(Slug("lamp")))))
        #expect(page.targets.contains(.sources))
        let sources = try #require(compose(Self.links, in: "sections/two.gmi").edition?.page("/sources.gmi"))
        #expect(sources.targets.contains(.section(try #require(Slug("two")))))
    }

    @Test(arguments: ["towers", "waves", "drawer", "place"])
    func aSearchFindsThePageThatShowsIt(_ word: String) throws {
        let found = try #require(
            compose(Self.links, in: "sections/two.gmi").edition?.search?.results(for: word)
        )
        #expect(found.targets.contains(.section(try #require(Slug("two")))))
    }

    @Test func anAttachmentThatNoTextShowsIsAWarning() {
        #expect(
            compose("\n=> ../media/map.png The map\n").problems == [
                "media.rec:8:1: warning: no text leads to this attachment; add a line such as “=> /media/tune.ogg What it shows”, or remove the record and the file"
            ]
        )
    }

    @Test(arguments: ["map.png", "../images/map.png"])
    func aLinkThatForgetsTheFolderIsOneMistake(_ address: String) {
        #expect(
            compose("\n=> \(address) X\n").problems == [
                "sections/one.gmi:6:4: error: no page has the address “\(address)”; write “/media/map.png”"
            ]
        )
    }

    /// The misspelt link may have been meant for it.
    @Test(arguments: [
        ("../media/tnue.ogg", "did you mean “../media/tune.ogg”?"),
        (
            "/media/nothing-like-it.pdf",
            "put the file into media/ and a record of it into media.rec, and write “/media/nothing-like-it.pdf”, or give the full address of where it is on the net"
        ),
    ])
    func aMisspeltLinkIsOneMistake(_ address: String, _ remedy: String) {
        #expect(
            compose("\n=> \(address) X\n").problems == [
                "sections/one.gmi:6:4: error: no attachment has the address “\(address)”; \(remedy)"
            ]
        )
    }

    @Test func anAttachmentHasNoHeadings() {
        #expect(
            compose(Self.links + "=> ../media/map.png#north X\n").problems == [
                "sections/one.gmi:8:4: error: /media/map.png has no heading “#north”; remove the #"
            ]
        )
    }
}
