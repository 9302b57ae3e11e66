import Languages
import Gemini
import Gemtext
import Pages
import Reactor
import Renderers
import Serving
import Synchronization
import System
import Testing
import Text

private final class Lines: Sendable {
    let text = Mutex("")
}

struct GeminiSearchTests {
    private func hosts(lines: Lines = Lines()) throws -> GeminiHosts {
        let host = GeminiHost(
            names: [try #require(Host("localhost"))],
            port: 1965,
            catalogue: try .gemtext([:], asking: Lighthouses.edition().asking),
            wording: Wording(language: "en-GB")
        )
        return GeminiHosts(
            [host],
            identities: [host],
            ports: [1965],
            log: AccessLog(mode: .anonymous, clock: { Timestamp(seconds: 0) }) { bytes in
                lines.text.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
            }
        )
    }

    private func answer(_ query: String) throws -> String {
        var exchange = GeminiExchange(with: .local, at: try hosts())
        let line = Array("gemini://localhost/search\(query)\r\n".utf8)
        guard case .respond(let response) = exchange.receive(line.span) else { return "" }
        return String(decoding: response.bytes, as: UTF8.self)
    }

    @Test("whoever types nothing is asked", arguments: ["", "?", "?%20", "?%0D%0A", "?%00", "?%E2%80%8B"])
    func prompt(query: String) throws {
        #expect(try answer(query).wholeMatch(of: /10 Search for\r\n/) != nil)
    }

    @Test(arguments: ["?%F0%9F%94%A5", "?%3F!", "?...", "?+"])
    func whoeverTypesSignsAloneIsToldSo(query: String) throws {
        let answer = try answer(query)
        #expect(answer.hasPrefix("20 text/gemini; lang=en-GB\r\n# Search\n"))
        #expect(answer.contains("\nThis has no letter and no digit, so there is nothing to look for.\n"))
        #expect(answer.contains("\n=> search Search again\n"))
    }

    @Test func findsAPageInItsLanguage() throws {
        let answer = try answer("?lens")
        #expect(answer.hasPrefix("20 text/gemini; lang=en-GB\r\n# Search: lens\n"))
        #expect(answer.contains("\n=> glossary/fresnel-lens.gmi Fresnel lens (concept)\n"))
        #expect(answer.hasSuffix("\n=> search Search again\n=> sections/ Contents\n"))
    }

    /// A redirect would lose the words, and links have to lead on from where the reader is.
    @Test(arguments: [("/?lens", "../"), (".gmi?lens", ""), ("/?...", "../")])
    func aNearMissKeepsTheWords(query: String, back: String) throws {
        let answer = try answer(query)
        #expect(answer.hasPrefix("20 text/gemini; lang=en-GB\r\n# Search"))
        #expect(answer.contains("\n=> \(back)search Search again\n=> \(back)sections/ Contents\n"))
    }

    @Test(arguments: [("/", "31 /search"), ("/?", "10 Search for"), ("/?%FF", "59 ")])
    func aNearMissWithoutWordsIsLedOn(query: String, beginning: String) throws {
        #expect(try answer(query).hasPrefix(beginning))
    }

    @Test(arguments: ["secret", "%FF", ""])
    func whatIsLookedForIsNotLogged(words: String) throws {
        let lines = Lines()
        var exchange = GeminiExchange(with: .local, at: try hosts(lines: lines))
        let line = Array("gemini://localhost/search?\(words)\r\n".utf8)
        _ = exchange.receive(line.span)
        exchange.ended(
            ConnectionSummary(
                peer: .v4(0x7F00_0001, port: 1),
                bytesSent: 2,
                duration: .microseconds(3),
                tlsVersion: nil,
                reason: .complete
            )
        )
        let logged = lines.text.withLock { $0 }
        #expect(
            logged.wholeMatch(of: /1970-01-01T00:00:00Z gemini [125][09] \/search 2 3 - complete\n/) != nil
        )
    }

    @Test func aPlusIsNoSpace() throws {
        // No page has it as one word; it finds what two words find, since signs of any kind divide words.
        #expect(try answer("?fresnel+lens") == answer("?fresnel%20lens"))
        #expect(try answer("?fresnel%2Blens") == answer("?fresnel+lens"))
    }

    @Test(arguments: ["%FF", "%C3", "lantern%80"])
    func whatIsNotUTF8IsABadRequest(query: String) throws {
        #expect(try answer("?\(query)") == "59 \(GeminiRequestError.queryNotUTF8)\r\n")
    }

    /// Nothing that was typed can begin a line, a link or a heading, or steer a terminal.
    @Test(arguments: [
        "%0A=%3E%20gemini://evil.example/%20Free", "%0A%23%20Title", "%0A%60%60%60%0Alantern", "%1B%5B31m",
        "a%0D%0A20%20text/gemini%0D%0A", "%E2%80%AElantern", "%C2%9B31m",
    ])
    func aQueryIsWordsAndNothingElse(query: String) throws {
        let answer = try answer("?\(query)")
        let body = try #require(answer.split(separator: "\r\n", maxSplits: 1).last)
        #expect(!body.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
        #expect(!body.unicodeScalars.contains("\u{202E}") && !body.contains("evil.example"))
        let lines = GemtextLine.lines(in: String(body))
        #expect(lines.count { if case .heading(level: 1, _) = $0 { true } else { false } } == 1)
        #expect(!lines.contains { if case .preformattedToggle = $0 { true } else { false } })
    }

    /// An address may have 1,024 bytes: how much of a query is read is bounded, and so is how much is sent.
    @Test(arguments: ["a", "%C5%A1", "s%20", "%E8%94%A3", "the%20", "%CC%81", "'", "%F0%9F%92%A9"])
    func theLongestQueryGetsAShortAnswer(piece: String) throws {
        let query = String(repeating: piece, count: (1_024 - 26) / piece.utf8.count)
        let answer = try answer("?\(query)")
        #expect(answer.hasPrefix("20 ") || answer.hasPrefix("10 "))
        #expect(answer.utf8.count < 8_192)
    }
}
