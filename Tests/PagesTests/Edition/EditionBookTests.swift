import Pages
import Testing

struct EditionBookTests {
    @Test func hasContentsTextNotesAndSources() throws {
        let book = try #require(Edition(of: Lighthouses.article).book)
        let headings = book.blocks.compactMap { if case .heading(2, let words) = $0 { words } else { nil } }
        #expect(headings.first == "Contents")
        #expect(headings.suffix(2) == ["3. The keepers", "Sources and further reading"])
        let lists = book.blocks.compactMap { if case .list(let items) = $0 { items } else { nil } }
        #expect(lists.first == headings.dropFirst().map { [.text($0)] })
    }

    @Test func leadsNowhereInTheCapsule() throws {
        let book = try #require(Edition(of: Lighthouses.article).book)
        for case .links(let links) in book.blocks {
            for link in links { if case .page = link.target { Issue.record("\(link)") } }
        }
    }
}
