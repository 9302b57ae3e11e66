import Content
import Foundation
import Testing

@testable import Pages

struct CitationFormatTests {
    private static let work = CitedWork(
        key: "lights-2026",
        title: "Lights & “lamps” {of} 100% #1_a",
        container: nil,
        authors: [.init(family: "Le Guin", given: "Ursula K."), .init(family: "The Keepers", given: nil)],
        editors: [.init(family: "Lind", given: "Anna")],
        publisher: nil,
        year: 2026,
        language: "en",
        note: "A \\ note\u{1}"
    )
    private static let section = CitedWork(
        key: "lights-2026-tower",
        title: "The tower",
        container: "Lights",
        authors: work.authors,
        editors: [],
        publisher: nil,
        year: nil,
        language: "en",
        note: nil
    )

    @Test func bibTeXEscapesWhatItReads() {
        let text = CitationFormat.bibTeX.text(of: [Self.work, Self.section])
        #expect(
            text.contains("@book{lights-2026,\n  title = {{Lights \\& “lamps” \\{of\\} 100\\% \\#1\\_a}},")
        )
        #expect(text.contains("author = {Le Guin, Ursula K. and {The Keepers}}"))
        #expect(text.contains("@incollection{lights-2026-tower,") && text.contains("booktitle = {{Lights}}"))
        #expect(text.count { $0 == "{" } == text.count { $0 == "}" })
    }

    @Test func risHasItsTagsAndLineEnds() {
        let lines = CitationFormat.ris.text(of: [Self.section]).components(separatedBy: "\r\n")
        #expect(
            lines == [
                "TY  - CHAP", "ID  - lights-2026-tower", "TI  - The tower", "T2  - Lights",
                "AU  - Le Guin, Ursula K.",
                "AU  - The Keepers", "LA  - en", "ER  - ", "",
            ]
        )
    }

    @Test func cslIsJSON() throws {
        let text = CitationFormat.csl.text(of: [Self.work, Self.section])
        let items = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        #expect(items.map { $0["type"] as? String } == ["book", "chapter"])
        #expect(
            items[0]["title"] as? String == Self.work.title && items[0]["note"] as? String == Self.work.note
        )
        #expect((items[0]["author"] as? [[String: String]])?.last == ["literal": "The Keepers"])
    }

    @Test func anEditionIsCitedByTheAuthorOfTheOriginal() throws {
        let edition = Edition(of: Lighthouses.article)
        let page = try #require(edition.page("/cite.gmi"))
        let author = try #require(Lighthouses.article.original).author
        #expect(page.paragraphs.first?.hasPrefix(author) == true)
        #expect(page.targets.contains(.about) == false)
        #expect(edition.files.map(\.id) == [.cards, .bibTeX, .ris, .csl])
    }

    @Test func aSectionHasItsParagraphsNumbered() throws {
        let page = try #require(Edition(of: Lighthouses.article).page("/sections/tower/numbered.gmi"))
        #expect(page.title == "The tower, with numbered paragraphs")
        #expect(page.paragraphs.contains { $0.hasPrefix("¶\u{A0}1 ") })
    }
}
