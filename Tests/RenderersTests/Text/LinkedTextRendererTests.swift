import Content
import Pages
import Renderers
import TestSupport
import Testing
import Text

struct LinkedTextRendererTests {
    private func text(_ style: LinkedTextRenderer.Style, _ blocks: [Block]) -> String {
        let ending: AddressScheme.Ending = style == .lines ? .text : .none
        let context = RenderContext(language: "en", title: "T", addresses: .capsule.ending(in: ending))
        let page = Page(id: .about, title: "T", text: blocks)
        return String(decoding: LinkedTextRenderer(style, context).render(page).dropFirst(4), as: UTF8.self)
    }

    private let links = [
        Link(.page(.contents), label: "Contents"), Link(.page(.about), label: "About"),
        Link(.page(.home), label: "Home"),
        Link(.external("https://example.org/a b"), label: "Elsewhere"), Link(.file(.bibTeX), label: "BibTeX"),
        Link(.onHost(PagePath("/other/")), label: "Other"), Link(.page(.sources), label: ""),
    ]

    @Test func aLinkIsALineFromTheRootOfTheHost() {
        #expect(
            text(.lines, [.links(links)]) == """

                => /sections/ Contents
                => /about.txt About
                => / Home
                => https://example.org/a%20b Elsewhere
                => /cite.bib BibTeX
                => /other/ Other
                => /sources.txt

                """
        )
    }

    @Test func aLinkIsTheNameOfItsPage() {
        #expect(
            text(.names, [.links(links)]) == """

                Contents [sections]
                About [about]
                Home
                Elsewhere
                  https://example.org/a b
                BibTeX
                Other [other]
                [sources]

                """
        )
    }

    @Test func noTextBecomesALink() {
        let blocks: [Block] = [.paragraph([.text("=> /a b")]), .preformatted(["=> /c"], description: "")]
        #expect(text(.lines, blocks) == "\n =>  /a b\n\n => /c\n".replacing(" =>  ", with: " => "))
        #expect(text(.names, blocks) == "\n=> /a b\n\n=> /c\n")
    }

    @Test func aLongLabelIsBrokenWhereTheReadersProgramDoesNot() {
        let label = Array(repeating: "word", count: 20).joined(separator: " ")
        let blocks: [Block] = [.links([Link(.page(.about), label: label)])]
        #expect(text(.lines, blocks) == "\n=> /about.txt \(label)\n")
        let lines = text(.names, blocks).split(separator: "\n")
        #expect(lines.count == 2 && lines.allSatisfy { String($0).displayWidth <= 67 })
        #expect(lines.last?.hasSuffix(" [about]") == true)
    }
}
