import Gopher
import Publishing
import Reactor
import Serving
import TestSupport
import Testing
import Text

struct GopherHostTests {
    private func answer(_ selector: String) throws -> String {
        var exchange = GopherExchange(with: .local, at: try .example())
        let line = Array("\(selector)\r\n".utf8)
        guard case .respond(let response) = exchange.receive(line.span) else { return "" }
        return String(decoding: response.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("", "/"), ("/index.gmi", "/"), ("index.gmi", "/"),
        ("sections/", "/sections/"), ("/sections", "/sections/"), ("sections", "/sections/"),
        ("/glossary/index.gmi", "/glossary/"), ("glossary/index.gmi", "/glossary/"),
        ("/notes", "/notes.gmi"), ("notes/", "/notes.gmi"), ("/notes.gmi/", "/notes.gmi"),
        ("sections/tower", "/sections/tower.gmi"), ("full.txt", "/full.txt"),
        ("/search.gmi", "/search"), ("/search/", "/search"), ("/today", "/today.gmi"),
        ("today/", "/today.gmi"), ("/study/review/", "/study/review"),
        ("/study/review.gmi", "/study/review"), ("/study/order/1", "/study/order/1.gmi"),
        ("/search/\ttower", "/search\ttower"), ("/search.gmi?tower", "/search?tower"),
    ])
    func aSelectorThatIsNearlyRightGetsThePage(selector: String, page: String) throws {
        let answer = try answer(selector)
        #expect(try answer == self.answer(page))
        #expect(!answer.hasPrefix("3"))
    }

    @Test(arguments: [
        "//", "/index", "/index.gmi/", "/glossary//", "/notes.gmi?x", "/search.xml", "/Notes.gmi",
    ])
    func anythingElseIsNotThere(selector: String) throws { #expect(try answer(selector).hasPrefix("3")) }

    @Test(arguments: ["/full.txt/", "/nothing.txt"])
    func whereATextWasMeantTheErrorIsAText(selector: String) throws {
        #expect(try answer(selector).hasPrefix("3") != selector.hasSuffix(".txt"))
    }
}
