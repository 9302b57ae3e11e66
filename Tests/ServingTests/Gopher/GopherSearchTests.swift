import Gopher
import Reactor
import Serving
import Testing
import Text

struct GopherSearchTests {
    private func answer(_ request: String) throws -> String {
        var exchange = GopherExchange(with: .local, at: try .example())
        let line = Array("\(request)\r\n".utf8)
        guard case .respond(let response) = exchange.receive(line.span) else { return "" }
        return String(decoding: response.bytes, as: UTF8.self)
    }

    private let door = "7Search again\t/search\texample.org\t7070\r\n"

    @Test(arguments: ["/search", "search"])
    func findsAPage(selector: String) throws {
        let answer = try answer("\(selector)\tFresnel lens")
        #expect(answer.hasPrefix("iSearch: Fresnel lens\t"))
        #expect(
            answer.contains(
                "1Fresnel lens (concept)\t/glossary/fresnel-lens.gmi\texample.org\t7070\r\n"
            )
        )
        #expect(answer.contains(door) && answer.hasSuffix("\r\n.\r\n"))
    }

    @Test("without a word it says how to ask", arguments: ["", "\t", "\t ", "\t+", "\t$", "\t\t+"])
    func invitation(words: String) throws {
        let answer = try answer("/search\(words)")
        #expect(answer.hasPrefix("iSearch\t") && answer.contains("iSearch for any word"))
        #expect(answer.contains("7Search\t/search\texample.org\t7070\r\n"))
    }

    @Test(arguments: ["/search?Fresnel%20lens", "search?Fresnel%20lens"])
    func aLinkCanHoldTheWords(selector: String) throws {
        #expect(try answer(selector) == answer("/search\tFresnel lens"))
    }

    @Test(arguments: ["/search\t...", "/search\t🔥", "/search?..."])
    func whoeverTypesSignsAloneIsToldSo(request: String) throws {
        let answer = try answer(request)
        #expect(answer.contains("iThis has no letter and no digit, so there is nothing to look for."))
        #expect(answer.contains("iSearch for any word") && answer.contains(door))
    }

    @Test(arguments: ["/search?", "/search?%20"])
    func aLinkWithoutWordsSaysHowToAsk(selector: String) throws {
        #expect(try answer(selector) == answer("/search"))
    }

    /// Whoever typed it as a selector means a percent sign.
    @Test(arguments: ["/search?lantern%", "/search?lantern %FF"])
    func whatIsNotEncodedIsLookedForAsItIs(selector: String) throws {
        #expect(try answer(selector).hasPrefix("iSearch: lantern"))
    }

    @Test func aMenuLeadsToItAsASearch() throws {
        let home = try answer("")
        #expect(
            home.contains(
                "7Search: any word of the text, the glossary, the timeline\t/search\texample.org\t7070\r\n"
            )
        )
    }

    @Test(arguments: ["lantern", "qzxqzx", "lantren", String(repeating: "š ", count: 330), "'\"<>\u{202E}"])
    func everyAnswerIsAMenu(words: String) throws {
        let bytes = Array(try answer("/search\t\(words)").utf8)
        let menu = try Menu(parsing: bytes.span)
        #expect(menu.items.allSatisfy { $0.display.string.displayWidth <= 67 && $0.type != .error })
        #expect(bytes.count < 16_384)
    }

    @Test func wordsMayBeISOLatin1() throws {
        var exchange = GopherExchange(with: .local, at: try .example())
        let line = Array("/search\tlant".utf8) + [0xE9] + Array("rn\r\n".utf8)
        guard case .respond(let response) = exchange.receive(line.span) else { return }
        #expect(String(decoding: response.bytes, as: UTF8.self).hasPrefix("iSearch: lantérn\t"))
    }
}
