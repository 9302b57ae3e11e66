import Content
import Pages
import Renderers
import TestSupport
import Testing

/// Tests pages and books of which one section runs the other way than the edition, and the places of notes in them.
struct ForeignTextTests {
    private static let files = [
        "capsule.rec": """
        Title: Lamps
        Language: en
        Author: Ada Keeper
        Licence: CC0
        SectionOrder: one two
        """,
        "sections/one.gmi": """
        Title: One
        Summary: One.

        Words.[^a] More.[^b]

        [^a]: A note.
        [^b]: Another note.
        """,
        "sections/two.gmi": """
        Title: פרק עם John Smith
        Language: he
        Summary: Two.

        מילים.[^c]

        [^c]: הערה.
        """,
    ]

    private func edition() throws -> Edition {
        let source = SourceFolder(name: "lamps", files: Self.files.mapValues { Array($0.utf8) })
        return Edition(of: try #require(loadArticle(from: source).article)).addressed(ending: .web)
    }

    private func page(_ path: String) throws -> String {
        let edition = try edition()
        let page = try #require(edition.pages.first { edition.addresses.path(of: $0.id).string == path })
        return String(decoding: HTMLRenderer(WebSite(edition)).render(page), as: UTF8.self)
    }

    @Test func aSectionRunsAsItsLanguageAndWhatIsToldOfItAsTheEdition() throws {
        let page = try page("/sections/two.html")
        #expect(page.contains("<html lang=\"en\">"))
        #expect(page.contains("<article lang=\"he\" dir=\"rtl\">"))
        #expect(page.contains("<p class=\"facts\" lang=\"en\" dir=\"ltr\">Section 2 of 2"))
        #expect(page.contains("<nav class=\"onward\" aria-label=\"Read on\" lang=\"en\" dir=\"ltr\">"))
    }

    @Test func aSectionInTheLanguageOfTheEditionSaysNothingOfIt() throws {
        let page = try page("/sections/one.html")
        #expect(page.contains("<article>"))
        #expect(page.contains("<p class=\"facts\">Section 1 of 2"))
    }

    @Test func aTitleThatRunsTheOtherWayStaysTogetherBehindItsNumber() throws {
        #expect(try page("/sections/one.html").contains(">2. \u{2068}פרק עם John Smith\u{2069}</a>"))
    }

    /// Else the notes of one chapter would stand on those of another.
    @Test func inABookOfOnePageEachNoteHasAPlaceOfItsOwn() throws {
        let edition = try edition()
        let book = String(decoding: HTMLBook(of: edition, in: WebSite(edition)).bytes, as: UTF8.self)
        for place in 1...3 {
            #expect(book.components(separatedBy: "class=\"n\(place)\"").count == 2)
            #expect(book.components(separatedBy: "class=\"noteref m\(place)\"").count == 2)
        }
        #expect(book.contains("lang=\"he\" dir=\"rtl\">"))
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}
