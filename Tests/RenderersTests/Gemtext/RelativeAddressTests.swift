import Pages
import Renderers
import Testing

struct RelativeAddressTests {
    struct Row: CustomTestStringConvertible {
        let page: String
        let target: String
        let address: String
        var testDescription: String { "\(target) from \(page)" }
    }

    @Test(arguments: [
        Row(page: "/", target: "/sections/", address: "sections/"),
        Row(page: "/", target: "/about.gmi", address: "about.gmi"),
        Row(page: "/", target: "/", address: "./"),
        Row(page: "/about.gmi", target: "/", address: "./"),
        Row(page: "/sections/", target: "/", address: "../"),
        Row(page: "/sections/", target: "/sections/tower.gmi", address: "tower.gmi"),
        Row(page: "/sections/tower.gmi", target: "/sections/", address: "./"),
        Row(page: "/sections/tower.gmi", target: "/sections/lens.gmi", address: "lens.gmi"),
        Row(page: "/sections/tower.gmi", target: "/glossary/wick.gmi", address: "../glossary/wick.gmi"),
        Row(page: "/sections/tower.gmi", target: "/about.gmi", address: "../about.gmi"),
        Row(page: "/a/b/c.gmi", target: "/a/d/", address: "../d/"),
        Row(page: "/a/b/c.gmi", target: "/b/b/c.gmi", address: "../../b/b/c.gmi"),
    ])
    func anAddressIsRelativeToItsPage(_ row: Row) {
        let link = Link(.page(PagePath(row.target)), label: "L")
        let page = Page(path: PagePath(row.page), title: "T", blocks: [.links([link])])
        let text = String(decoding: GemtextRenderer().render(page), as: UTF8.self)
        #expect(text == "# T\n=> \(row.address) L\n")
    }

    @Test(arguments: [
        (LinkTarget.heading("its-stone", of: .full), "../full.gmi"),
        (.search(query: "night%20lamp"), "../search?night%20lamp"), (.page(.search), "../search"),
    ])
    func aHeadingIsNotNamedAndTheWordsOfASearchAre(_ target: LinkTarget, _ address: String) {
        let blocks = [Block.links([Link(target, label: "L")])]
        let page = Page(path: PagePath("/sections/tower.gmi"), title: "T", blocks: blocks)
        #expect(String(decoding: GemtextRenderer().render(page), as: UTF8.self) == "# T\n=> \(address) L\n")
    }
}
