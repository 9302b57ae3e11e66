import Content
import Gemini
import Gopher
import Languages
import Pages
import Publishing
import Reactor
import Renderers
import Serving
import Testing

struct AnsweringRouteTests {
    /// The small capsule with a question to be answered in words.
    private static let edition = Result {
        var article = try Lighthouses.folder().load().article
        article.questions[0].form = .typed("wood", alternatives: [], explanation: [.text("It stood.")])
        return Edition(of: article, isSearchable: true)
    }

    private func gemini(_ target: String, _ publication: Publication) throws -> String {
        let host = GeminiHost(
            names: [],
            port: 1965,
            catalogue: try Catalogue([publication], HostFiles(for: []), over: GeminiFace()),
            wording: .english
        )
        guard case .gemini(let url) = try GeminiRequest(address: "gemini://a\(target)") else { return "" }
        return String(decoding: try #require(host.answer(to: url).ready).response.bytes, as: UTF8.self)
    }

    private func gemini(_ target: String) throws -> String {
        try gemini(target, Publication(Self.edition.get(), as: .gemtext))
    }

    private func gopher(_ line: String) throws -> String {
        var exchange = GopherExchange(with: .local, at: try .example(serving: Self.edition.get()))
        let bytes = Array("\(line)\r\n".utf8)
        guard case .respond(let response) = exchange.receive(bytes.span) else { return "" }
        return String(decoding: response.bytes, as: UTF8.self)
    }

    /// The section has lost questions since the address was kept, and what was typed is answered all the same.
    @Test(arguments: ["missed=9", "missed%3D9", "foo"])
    func wordsAreNotLostWhereAWalkIsNone(_ walk: String) throws {
        #expect(
            try gemini("/study/first-tower/answer/\(walk)?wood").contains("\r\n# Right: “wood”\n")
        )
        #expect(try gopher("/study/first-tower/answer/\(walk)\twood").contains("Right: \"wood\""))
        #expect(try gemini("/study/first-tower/answer/\(walk)").hasPrefix("10 "))
    }

    @Test func whatIsMeantStandsUnderThePrefixOfItsText() throws {
        let edition = try Self.edition.get().under(PathPrefix(#require(Slug("lamps"))))
        let page = try gemini(
            "/lamps/study/first-tower/answer/foo?stone",
            Publication(edition, as: .gemtext)
        )
        #expect(page.contains("# Not quite: “stone”") && page.contains("=> ../../first-tower.gmi?missed=1 "))
    }

    /// A page that answers at another address than its own leads on from there.
    @Test(arguments: [
        ("/study/first-tower/answer/missed=9?stone", "=> ../../first-tower.gmi?missed=1 "),
        ("/study/first-tower/answer/missed=9?stone", "=> ../../../ "),
        ("/study/first-tower/answer?stone", "=> ../first-tower.gmi?missed=1 "),
        ("/study/review/tower/1", "=> ../../../ "),
    ])
    func linksHoldAtTheAddressThatWasAsked(_ target: String, _ link: String) throws {
        let page = try gemini(target)
        #expect(page.contains("\n\(link)"), "\(page)")
    }

    /// Sends each reader on, always to another address of its own.
    private struct Endless: Answering {
        let place = PagePath("/study/order/")
        let keptFromRobots: [PagePath] = []
        let leadsOut: Bool

        func reply(to inquiry: Inquiry) -> Reply? {
            leadsOut ? .elsewhere(.home) : .elsewhere(.study(.order(inquiry.path.utf8.count)))
        }
    }

    @Test func whoIsSentOnTwiceIsRedirected() throws {
        for (leadsOut, answer) in [(true, "30 /\r\n"), (false, "30 /study/order/19.gmi\r\n")] {
            let publication = Publication(
                [],
                answering: [Endless(leadsOut: leadsOut)],
                context: RenderContext(language: "en", title: "", addresses: .capsule)
            )
            // The address has 18 bytes, the one with this number 19, and the next is not asked any more.
            #expect(try gemini("/study/order/1.gmi", publication) == answer)
        }
    }
}
