import Content
import Pages
import Renderers
import TestSupport
import Testing

struct SpartanGemtextTests {
    private func text(_ blocks: [Block], at path: String? = nil) -> String {
        let page = Page(id: .study(.home), title: "T", text: blocks)
        let renderer = GemtextRenderer(.test, in: .spartan)
        let bytes = path.map { renderer.render(page, at: PagePath($0)) } ?? renderer.render(page)
        return String(decoding: bytes.dropFirst(4), as: UTF8.self)
    }

    private func slug(_ text: String) throws -> Slug { try #require(Slug(text)) }

    @Test func whatAsksForWordsIsALineOfItsOwnKind() throws {
        let links = [
            Link(.page(.search), label: "Search"), Link(.page(.home), label: "Home"),
            Link(.page(.study(.answer(try slug("who"), walk: "missed=2"))), label: "Type\nit"),
        ]
        #expect(text([.links(links)]) == "=: ../search Search\n=> ../ Home\n=: who/answer/missed=2 Type it\n")
    }

    @Test func aQueryIsAPartOfThePath() throws {
        let page = PageID.study(.question(try slug("who")))
        let link = Link(.query("missed=2.3&a?b/c%20d", of: page), label: "Next")
        #expect(text([.links([link])]) == "=> who.gmi%3Fmissed=2.3&a%3Fb%2Fc%20d Next\n")
    }

    @Test func aPageThatIsShownAtAnotherAddressLeadsTheSameWay() throws {
        let links = [Link(.page(.home), label: "Home")]
        #expect(text([.links(links)], at: "/study/who/answer/missed=2") == "=> ../../../ Home\n")
    }

    @Test func noTextBecomesSuchALine() {
        let blocks: [Block] = [
            .paragraph([.text("=: /search Search")]), .verse([[.text("=:a")], [.text("b")]]),
        ]
        #expect(text(blocks) == " =: /search Search\n\n =:a\nb\n")
    }

    @Test func allElseIsAsInGemini() throws {
        for page in GoldenTests.pages {
            let spartan = String(decoding: GemtextRenderer(.test, in: .spartan).render(page), as: UTF8.self)
            let gemini = String(decoding: GemtextRenderer(.test).render(page), as: UTF8.self)
            #expect(spartan.replacing("=: ", with: "=> ").replacing("%3F", with: "?") == gemini)
        }
        #expect(GoldenTests.pages.count > 20)
    }
}
