import Content
import Pages
import Renderers
import Testing

struct AddressSpellingTests {
    struct Row: CustomTestStringConvertible {
        let page: PageID
        let target: LinkTarget
        let address: String
        var testDescription: String { "\(target) from \(page)" }

        init(_ page: PageID, _ target: LinkTarget, _ address: String) {
            (self.page, self.target, self.address) = (page, target, address)
        }
    }

    private static let slug = Slug("tower").map { [$0] } ?? []

    @Test(
        arguments: slug.flatMap { slug in
            [
                Row(.home, .page(.contents), "sections/"), Row(.home, .page(.about), "about.gmi"),
                Row(.home, .page(.home), "./"), Row(.about, .page(.home), "./"),
                Row(.contents, .page(.home), "../"), Row(.contents, .page(.section(slug)), "tower.gmi"),
                Row(.section(slug), .page(.contents), "./"),
                Row(.section(slug), .page(.term(slug)), "../glossary/tower.gmi"),
                Row(.section(slug), .page(.about), "../about.gmi"),
                Row(.section(slug), .plainText(.section(slug)), "tower.txt"),
                Row(.section(slug), .file(.robots), "../robots.txt"),
                Row(.section(slug), .page(.search), "../search"),
                Row(.section(slug), .heading("its-stone", of: .full), "../full.gmi"),
                Row(.section(slug), .query("night%20lamp", of: .search), "../search?night%20lamp"),
                Row(.searchResults, .page(.search), "search"),
                Row(.searchResults, .page(.contents), "sections/"),
            ]
        }
    )
    func anAddressIsRelativeToItsPage(_ row: Row) {
        let page = Page(id: row.page, title: "T", text: [.links([Link(row.target, label: "L")])])
        let text = String(decoding: GemtextRenderer(.test).render(page), as: UTF8.self)
        #expect(text == "# T\n=> \(row.address) L\n")
    }
}
