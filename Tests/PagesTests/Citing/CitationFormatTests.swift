import Content
import Foundation
import Testing

@testable import Pages

struct CitationFormatTests {
    private static let work = CitedWork(
        key: "lights-2026",
        title: "Lights & “lamps” {of} 100% #1_a",
        container: nil,
        authors: [
            .init(family: "Le Guin", given: "Ursula K.", whole: "Ursula K. Le Guin"),
            .init(family: "The Keepers", given: nil, whole: "The Keepers"),
            .init(family: "King", given: "Martin Luther", suffix: "Jr.", whole: "Martin Luther King Jr."),
        ],
        editors: [.init(family: "Lind", given: "Anna", whole: "Anna Lind")],
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
        year: nil,
        language: "en",
        note: nil
    )

    @Test func bibTeXEscapesWhatItReads() {
        let text = CitationFormat.bibTeX.text(of: [Self.work, Self.section])
        #expect(
            text.contains("@book{lights-2026,\n  title = {{Lights \\& “lamps” \\{of\\} 100\\% \\#1\\_a}},")
        )
        #expect(text.contains("author = {Le Guin, Ursula K. and {The Keepers} and King, Jr., Martin Luther}"))
        #expect(text.contains("@incollection{lights-2026-tower,") && text.contains("booktitle = {{Lights}}"))
        #expect(text.count { $0 == "{" } == text.count { $0 == "}" })
    }

    @Test func risHasItsTagsAndLineEnds() {
        let lines = CitationFormat.ris.text(of: [Self.section]).components(separatedBy: "\r\n")
        #expect(
            lines == [
                "TY  - CHAP", "ID  - lights-2026-tower", "TI  - The tower", "T2  - Lights",
                "AU  - Le Guin, Ursula K.",
                "AU  - The Keepers", "AU  - King, Martin Luther, Jr.", "LA  - en", "ER  - ", "",
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
        #expect((items[0]["author"] as? [[String: String]])?.map(\.count) == [2, 1, 3])
    }

    /// The words of an edition may be its editors', so it is nobody's who did not write them.
    @Test func anEditionIsCitedByItsTitleAndItsEditors() throws {
        let edition = Edition(of: Lighthouses.article)
        let words = try #require(edition.page("/cite.gmi")?.paragraphs.first)
        #expect(words.hasPrefix("“\(Lighthouses.article.title)”"))
        #expect(words.contains("Edited by: ") && words.contains("A reader's edition of "))
        #expect(edition.files.map(\.id) == [.cards, .bibTeX, .ris, .csl])
        #expect(
            !CitationFormat.ris.text(of: [PageContext(of: Lighthouses.article, isSearchable: false).wholeWork]
            ).contains("AU  -")
        )
    }

    @Test func aTextOfOnesOwnIsItsAuthors() throws {
        var article = Lighthouses.article
        article.original = nil
        article.authors = ["Martin Luther King Jr.", "Anna Lind"]
        let words = try #require(Edition(of: article).page("/cite.gmi")?.paragraphs.first)
        #expect(words.hasPrefix("Martin Luther King Jr. and Anna Lind, “"))
    }

    @Test func titlesInOtherScriptsHaveKeysOfTheirOwn() {
        let keys = ["水", "紙", "The lamp"].map { title in
            var article = Lighthouses.article
            article.title = title
            return PageContext(of: article, isSearchable: false).wholeWork.key
        }
        #expect(Set(keys).count == 3 && keys[2].hasPrefix("the-lamp"))
        #expect(keys.allSatisfy { $0.utf8.allSatisfy { $0 < 128 } })
    }

    @Test func aSectionHasItsParagraphsNumbered() throws {
        let page = try #require(Edition(of: Lighthouses.article).page("/sections/tower/numbered.gmi"))
        #expect(page.title == "The tower, with numbered paragraphs")
        #expect(page.paragraphs.contains { $0.hasPrefix("¶\u{A0}1 ") })
    }
}
