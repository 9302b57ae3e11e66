import Languages
import Gemini
import Reactor
import Serving
import Synchronization
import System
import Testing
import Text

private final class Lines: Sendable {
    let text = Mutex("")
}

private func hosts(
    names: [String] = ["Example.org", "localhost"],
    ports: [UInt16] = [1965, 1966],
    lines: Lines = Lines(),
    rateLimiter: SharedRateLimiter? = nil
) throws -> GeminiHosts {
    let log = AccessLog(mode: .anonymous, clock: { Timestamp(seconds: 0) }) { bytes in
        lines.text.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
    }
    let host = GeminiHost(
        names: try names.map { try #require(Host($0)) },
        port: ports.first ?? 0,
        catalogue: try .gemtext(["/": "# Home\n", "/a.gmi": "# A\n"]),
        wording: .english
    )
    return GeminiHosts([host], identities: [host], ports: ports, log: log, rateLimiter: rateLimiter)
}

extension GeminiExchange {
    /// Returns the answer to all of `bytes` in pieces of `size`; `nil` if more is awaited.
    fileprivate mutating func answer(to bytes: [UInt8], inPiecesOf size: Int = .max) -> String? {
        var start = 0
        while start < bytes.count {
            let end = start + min(size, bytes.count - start)
            if case .respond(let response) = receive(bytes.span.extracting(start..<end)) {
                return String(decoding: response.bytes, as: UTF8.self)
            }
            start = end
        }
        return nil
    }
}

private let refusedScheme =
    "53 This server speaks no scheme but gemini and is no proxy; its capsule is at gemini://example.org/\r\n"
private let refusedHost =
    "53 This server is no proxy for other hosts; its capsule is at gemini://example.org/\r\n"
private let refusedPort =
    "53 This server does not answer for that port; its capsule is at gemini://example.org/\r\n"
private let home = "20 text/gemini\r\n# Home\n"

struct ExchangeRow: CustomTestStringConvertible {
    let rule: String, request: String, answer: String

    init(_ rule: String, _ request: String, _ answer: String) {
        self.rule = rule
        self.request = request
        self.answer = answer
    }

    var testDescription: String { rule }
}

struct GeminiExchangeTests {
    @Test func aPeerThatAsksTooOftenIsToldToWait() throws {
        let limited = try hosts(rateLimiter: SharedRateLimiter(RateLimit(perSecond: 0.01)))
        let asking = { (peer: UInt32) -> String? in
            var exchange = GeminiExchange(with: Visitor(.v4(peer, port: 5)), at: limited)
            return exchange.answer(to: Array("gemini://localhost/\r\n".utf8))
        }
        for _ in 0..<10 { #expect(asking(1) == home) }
        let seconds = try #require(asking(1)?.wholeMatch(of: /44 ([1-9][0-9]*)\r\n/)?.output.1)
        #expect(try #require(Int(seconds)) <= 100)
        #expect(asking(2) == home)
    }

    @Test(arguments: [
        ExchangeRow("R1: a page", "gemini://example.org/a.gmi\r\n", "20 text/gemini\r\n# A\n"),
        ExchangeRow("R1: relative", "//example.org/\r\n", "59 \(GeminiRequestError.relative)\r\n"),
        ExchangeRow("R1: what follows is ignored", "gemini://example.org/\r\ngemini://b/#\r\n", home),
        ExchangeRow(
            "R2: 1,025 bytes",
            "gemini://example.org/" + String(repeating: "a", count: 1_004) + "\r\n",
            "59 \(GeminiRequestError.tooLong)\r\n"
        ),
        ExchangeRow(
            "R2: 1,024 bytes",
            "gemini://example.org/" + String(repeating: "a", count: 1_003) + "\r\n",
            "51 There is no page at this address; the contents are at /\r\n"
        ),
        ExchangeRow(
            "R2: no end in sight",
            String(repeating: "a", count: 1_025),
            "59 \(GeminiRequestError.tooLong)\r\n"
        ),
        ExchangeRow(
            "R2: Titan's body instead of an end",
            String(repeating: "\n", count: 3_000),
            "59 \(GeminiRequestError.tooLong)\r\n"
        ),
        ExchangeRow("R3: not ASCII", "gemini://example.org/é\r\n", "59 \(GeminiRequestError.notASCII)\r\n"),
        ExchangeRow(
            "R4: a user",
            "gemini://me@example.org/\r\n",
            "59 \(GeminiRequestError.userInformation)\r\n"
        ),
        ExchangeRow("R5: a fragment", "gemini://example.org/#a\r\n", "59 \(GeminiRequestError.fragment)\r\n"),
        ExchangeRow(
            "H: no version, no HTTP",
            "GET /\r\n",
            "59 \(GeminiRequestError.forbiddenCharacter(UInt8(ascii: " ")))\r\n"
        ),
        ExchangeRow("R6: the empty path", "gemini://example.org\r\n", home),
        ExchangeRow("R6: the empty path and a query", "gemini://example.org?a\r\n", home),
        ExchangeRow("R7: the default port in full", "gemini://example.org:1965/\r\n", home),
        ExchangeRow("R7: the empty port", "gemini://example.org:/\r\n", home),
        ExchangeRow("R7: the other port", "gemini://example.org:1966/\r\n", home),
        ExchangeRow("R8: the loopback is localhost", "gemini://127.0.0.1/\r\n", home),
        ExchangeRow("R8: the loopback of IPv6 is localhost", "gemini://[0::1]/\r\n", home),
        ExchangeRow("R8: another address", "gemini://192.0.2.1/\r\n", refusedHost),
        ExchangeRow(
            "R9: malformed",
            "gemini://example.org:port/\r\n",
            "59 \(GeminiRequestError.badPort)\r\n"
        ),
        ExchangeRow("R10: another scheme", "https://example.org/\r\n", refusedScheme),
        ExchangeRow("R10: Titan", "titan://example.org/a;size=1\r\nb", refusedScheme),
        ExchangeRow("R10: another scheme without a host", "mailto:a@example.org\r\n", refusedScheme),
        ExchangeRow("R10: another host", "gemini://example.com/\r\n", refusedHost),
        ExchangeRow("R10: a part of our name", "gemini://www.example.org/\r\n", refusedHost),
        ExchangeRow("R10: another port", "gemini://example.org:443/\r\n", refusedPort),
        ExchangeRow("R10: another host and port", "gemini://example.com:443/\r\n", refusedHost),
        ExchangeRow(
            "R4 before R10",
            "https://me@example.com/\r\n",
            "59 \(GeminiRequestError.userInformation)\r\n"
        ),
        ExchangeRow("R5 before R10", "gemini://example.com/#\r\n", "59 \(GeminiRequestError.fragment)\r\n"),
        ExchangeRow(
            "R3 before R10",
            "https://example.com/%\r\n",
            "59 \(GeminiRequestError.badPercentEncoding)\r\n"
        ),
        ExchangeRow(
            "R11: a byte order mark",
            "\u{FEFF}gemini://example.org/\r\n",
            "59 \(GeminiRequestError.byteOrderMark)\r\n"
        ),
        ExchangeRow(
            "R12: LF within",
            "gemini://example.org/\na\r\n",
            "59 \(GeminiRequestError.controlCharacter)\r\n"
        ),
        ExchangeRow("choice: case", "GEMINI://EXAMPLE.ORG/\r\n", home),
        ExchangeRow("choice: the dot at the end", "gemini://example.org./\r\n", home),
        ExchangeRow(
            "choice: above the root",
            "gemini://example.org/../../\r\n",
            "59 \(GeminiRequestError.climbsAboveRoot)\r\n"
        ),
        ExchangeRow("nearly right", "gemini://example.org/a\r\n", "31 /a.gmi\r\n"),
    ])
    func answersWhereverTheRequestIsCut(_ row: ExchangeRow) throws {
        let hosts = try hosts()
        for size in [.max, 1, 2, 1_025] {
            var exchange = GeminiExchange(with: .local, at: hosts)
            #expect(exchange.answer(to: Array(row.request.utf8), inPiecesOf: size) == row.answer)
        }
    }

    @Test(
        "choice: no answer to a bare LF until the deadline",
        arguments: ["gemini://example.org/\n", "gemini://example.org/", "\n"]
    )
    func waitsForTheEnd(request: String) throws {
        var exchange = GeminiExchange(with: .local, at: try hosts())
        #expect(exchange.answer(to: Array(request.utf8)) == nil)
        let late = exchange.requestTimedOut()
        #expect(String(decoding: late.bytes, as: UTF8.self) == "59 \(GeminiRequestError.unterminated)\r\n")
    }

    @Test func silenceGetsSilence() throws {
        var exchange = GeminiExchange(with: .local, at: try hosts())
        #expect(exchange.requestTimedOut().bytes.isEmpty)
    }

    @Test func aPublicPortTakesThePlaceOfTheDefault() throws {
        let hosts = try hosts(names: ["example.org"], ports: [7000])
        for request in ["gemini://example.org/\r\n", "gemini://example.org:1965/\r\n"] {
            var exchange = GeminiExchange(with: .local, at: hosts)
            #expect(
                exchange.answer(to: Array(request.utf8))
                    == "53 This server does not answer for that port; its capsule is at gemini://example.org:7000/\r\n"
            )
        }
        var exchange = GeminiExchange(with: .local, at: hosts)
        #expect(exchange.answer(to: Array("gemini://example.org:7000/\r\n".utf8)) == home)
    }

    @Test(
        "R8: addresses are served where they are given",
        arguments: [("192.0.2.1", "192.0.2.1"), ("2001:db8::1", "[2001:DB8:0::1]")]
    )
    func addresses(given: String, asked: String) throws {
        let hosts = try hosts(names: [given])
        var exchange = GeminiExchange(with: .local, at: hosts)
        #expect(exchange.answer(to: Array("gemini://\(asked)/\r\n".utf8)) == home)
        exchange = GeminiExchange(with: .local, at: hosts)
        #expect(exchange.answer(to: Array("gemini://127.0.0.1/\r\n".utf8))?.hasPrefix("53 ") == true)
    }

    @Test(arguments: [
        ("gemini://example.org/a.gmi?secret\r\n", "20 /a.gmi"), ("gemini://example.org/x/../a\r\n", "31 /a"),
        ("gemini://example.org/%0A\r\n", "51 /%0A"), ("gemini://example.com/b\r\n", "53 /b"),
        ("gemini://example.org/a%3Fsecret\r\n", "51 /a"), ("gemini://example.org/?%CC%81secret\r\n", "20 /"),
        ("https://example.org/\r\n", "53 -"),
        ("gemini://example.org/#\r\n", "59 -"), ("gemini://example.org/", "- -"),
    ])
    func theEndIsLogged(request: String, logged: String) throws {
        let lines = Lines()
        var exchange = GeminiExchange(with: .local, at: try hosts(lines: lines))
        _ = exchange.answer(to: Array(request.utf8))
        exchange.ended(
            ConnectionSummary(
                peer: .v4(0x7F00_0001, port: 1),
                bytesSent: 2,
                duration: .microseconds(3),
                tlsVersion: nil,
                reason: .complete
            )
        )
        #expect(lines.text.withLock { $0 } == "1970-01-01T00:00:00Z gemini \(logged) 2 3 - complete\n")
    }

    @Test func aTimeoutIsLogged() throws {
        let lines = Lines()
        var exchange = GeminiExchange(with: .local, at: try hosts(lines: lines))
        _ = exchange.answer(to: Array("gemini:".utf8))
        _ = exchange.requestTimedOut()
        exchange.ended(
            ConnectionSummary(
                peer: .v4(0x7F00_0001, port: 1),
                bytesSent: 2,
                duration: .microseconds(3),
                tlsVersion: nil,
                reason: .requestTimeout
            )
        )
        #expect(lines.text.withLock { $0 }.contains(" gemini 59 - 2 3 - request-timeout\n"))
    }

    @Test("the sentence is left out where a host's name leaves no room for it") func longHost() throws {
        let hosts = try hosts(names: [String(repeating: "a", count: 1_000)])
        var exchange = GeminiExchange(with: .local, at: hosts)
        #expect(exchange.answer(to: Array("gemini://b/\r\n".utf8)) == "53\r\n")
    }
}

struct HTTPOverGeminiTests {
    @Test(arguments: [
        "GET / HTTP/1.1\r\n", "POST /a HTTP/1.1\r\nHost: example.org\r\n\r\nwords", "GET / HTTP/1.0\n\n",
        "GET /\(String(repeating: "a", count: 3_000)) HTTP/1.1\r\n\r\n",
    ])
    func aBrowserIsToldWhatThisIs(_ request: String) throws {
        let lines = Lines()
        var exchange = try GeminiExchange(with: Visitor(.v4(0x7F00_0001, port: 1)), at: hosts(lines: lines))
        let answer = exchange.answer(to: Array(request.utf8)) ?? ""
        #expect(answer.hasPrefix("HTTP/1.1 400 Bad Request\r\n") && answer.contains("gemini://example.org/"))
    }
}
