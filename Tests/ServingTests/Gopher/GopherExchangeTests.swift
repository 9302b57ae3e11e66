import Content
import Gopher
import Pages
import Publishing
import Reactor
import Serving
import Synchronization
import System
import Testing
import Text

private final class Lines: Sendable {
    let text = Mutex("")
}

private func host(lines: Lines = Lines(), rateLimiter: SharedRateLimiter? = nil) throws -> GopherHosts {
    let log = AccessLog(mode: .anonymous, clock: { Timestamp(seconds: 0) }) { bytes in
        lines.text.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
    }
    return try .example(log: log, rateLimiter: rateLimiter)
}

extension GopherExchange {
    /// Returns the answer to all of `bytes` in pieces of `size`; `nil` if more is awaited.
    fileprivate mutating func answer(
        to bytes: [UInt8],
        inPiecesOf size: Int = .max
    ) -> String? {
        var start = 0
        while start < bytes.count {
            let end = start + min(size, bytes.count - start)
            switch receive(bytes.span.extracting(start..<end)) {
            case .respond(let response): return String(decoding: response.bytes, as: UTF8.self)
            case .wait(let answer):
                answer.waitUntilItIsThere()
                return String(decoding: awaitedResponse().bytes, as: UTF8.self)
            case .needsMoreBytes: break
            }
            start = end
        }
        return nil
    }

    fileprivate static func answer(
        to request: String,
        at host: GopherHosts,
        from visitor: Visitor = .local
    ) -> String? {
        var exchange = GopherExchange(with: visitor, at: host)
        return exchange.answer(to: Array(request.utf8))
    }
}

private let wayHome = "1The menu of the capsule\t\texample.org\t7070\r\n.\r\n"
private func refusal(_ words: String) -> String { "3\(words)\t\terror.host\t1\r\n\(wayHome)" }
private let noMenu = refusal("There is no page at this selector")
private let home = "iLights of the North\t"

struct GopherExchangeTests {
    struct Row: CustomTestStringConvertible {
        let rule: String, request: String, answer: String
        /// Whether `answer` is the whole answer, and not only its beginning.
        let isWhole: Bool
        var testDescription: String { rule }

        init(_ rule: String, _ request: String, _ answer: String) {
            (self.rule, self.request, self.answer, isWhole) = (rule, request, answer, true)
        }

        init(_ rule: String, _ request: String, beginning answer: String) {
            (self.rule, self.request, self.answer, isWhole) = (rule, request, answer, false)
        }
    }

    @Test func anErrorIsNoWiderThanALine() throws {
        let host = try GopherHosts.example(width: 40)
        var menu = GopherExchange(with: .local, at: host)
        #expect(
            menu.answer(to: Array("/a\u{1B}\r\n".utf8))
                == "3The request has a control character in\t\terror.host\t1\r\ni  it\t\terror.host\t1\r\n\(wayHome)"
        )
        var text = GopherExchange(with: .local, at: host)
        let lines = (text.answer(to: Array("/a.txt\r\n".utf8)) ?? "").split(separator: "\r\n")
        #expect(lines.count == 3 && lines.allSatisfy { $0.count <= 40 })
    }

    @Test(arguments: [
        Row("G1: the empty selector is the root", "\r\n", beginning: home),
        Row("G1: so is a slash", "/\r\n", beginning: home),
        Row("G2: a selector is the path of a page", "/glossary/lantern.gmi\r\n", beginning: "iLantern\t"),
        Row("G2: a text", "/glossary/lantern.txt\r\n", beginning: "Lantern\r\n=======\r\n\r\n"),
        Row("G2: without the first slash", "glossary/lantern.gmi\r\n", beginning: "iLantern\t"),
        Row("G2: nearly right", "/glossary\r\n", beginning: "iGlossary\t"),
        Row("G2: a file", "/caps.txt\r\n", beginning: "CAPS\r\n\r\n"),
        Row("G3: a bare LF", "/glossary/lantern.gmi\n", beginning: "iLantern\t"),
        Row("G3: what follows is ignored", "\r\n/glossary/lantern.gmi\r\n", beginning: home),
        Row("G4: a Gopher+ field", "/glossary/lantern.gmi\t+\r\n", beginning: "iLantern\t"),
        Row("G4: a Gopher+ field and more", "/glossary/lantern.gmi\t!\t1\r\n", beginning: "iLantern\t"),
        Row(
            "G4: what the root is, asked in Gopher+",
            "\t$\r\n",
            "+-1\r\n+INFO: 1The menu of the capsule\t\texample.org\t7070\r\n+VIEWS:\r\n"
                + " application/gopher+-menu: <1k>\r\n.\r\n"
        ),
        Row(
            "G5: words where nothing is searched",
            "/glossary/lantern.gmi\twords\r\n",
            beginning: "iLantern\t"
        ),
        Row("G5: a search", "/search\tfresnel lens\r\n", beginning: "iSearch: fresnel lens\t"),
        Row("G5: a search and a Gopher+ field", "/search\tlantern\t+\r\n", beginning: "iSearch: lantern\t"),
        Row("G6: no such menu", "/glossary/lantren.gmi\r\n", noMenu),
        Row("G6: no such folder", "/glossary/a/\r\n", noMenu),
        Row(
            "G6: no such text",
            "/glossary/lantren.txt\r\n",
            "There is no text at this selector; the empty selector is the menu\r\nof the capsule.\r\n"
        ),
        Row("G6: out of the tree", "/../../etc/passwd\r\n", noMenu),
        Row("G6: not UTF-8", "/\u{E9}\r\n", noMenu),
        Row("G7: 255 bytes", String(repeating: "a", count: 255) + "\r\n", noMenu),
        Row(
            "G7: 256 bytes",
            String(repeating: "a", count: 256) + "\r\n",
            refusal("\(GopherRequestError.selectorTooLong)")
        ),
        Row(
            "G7: 5,000 bytes",
            String(repeating: "a", count: 5_000),
            refusal("\(GopherRequestError.tooLong)")
        ),
        Row("G8: a control character", "/a\u{1B}\r\n", refusal("\(GopherRequestError.controlCharacter)")),
        Row(
            "G9: a page for clients that do not know URL:",
            "URL:https://example.com/?a&b\r\n",
            beginning: "<!DOCTYPE html>"
        ),
        Row("G9: never a script", "URL:javascript:alert(1)\r\n", noMenu),
        Row(
            "another protocol: HTTP",
            "GET / HTTP/1.1\r\nHost: example.org\r\n\r\n",
            beginning: "HTTP/1.1 400 Bad Request\r\n"
        ),
        Row(
            "another protocol: HTTP at length",
            "GET /\(String(repeating: "a", count: 3_000)) HTTP/1.1\r\n",
            beginning: "HTTP/1.1 400 Bad Request\r\n"
        ),
        Row("a selector that begins like HTTP", "GET /\r\n", noMenu),
        Row("another protocol: Gemini without TLS", "gemini://example.org/\r\n", noMenu),
        Row(
            "another protocol: TLS, whose client ends no line",
            "\u{16}\u{3}\u{1}\u{1}\u{0}",
            refusal("\(GopherRequestError.controlCharacter)")
        ),
    ])
    func answersWhereverTheRequestIsCut(_ row: Row) throws {
        let host = try host()
        let request = Array(row.request.utf8)
        for size in [.max] + Array(1...min(request.count, 40)) + [1_025] {
            var exchange = GopherExchange(with: .local, at: host)
            let given = exchange.answer(to: request, inPiecesOf: size)
            let answer = try #require(given)
            #expect(row.isWhole ? answer == row.answer : answer.hasPrefix(row.answer), "pieces of \(size)")
        }
    }

    @Test(arguments: [
        ("/nothing\r\n", "3Unter diesem Selektor gibt es keine Seite\t"),
        ("/nothing\r\n", "\r\n1Das Menü der Kapsel\t\texample.org\t7070\r\n"),
        (
            "/nothing.txt\r\n",
            "Unter diesem Selektor gibt es keinen Text; der leere Selektor ist\r\ndas Menü der Kapsel"
        ),
        ("URL:https://example.org/\r\n", "<html lang=\"de-AT\">"),
        ("URL:https://example.org/\r\n", "Dieser Verweis führt aus Gopher hinaus, zu <a"),
        ("/search\r\n", "Suchen Sie nach einem beliebigen Wort"),
    ])
    func speaksTheCapsulesLanguage(request: String, words: String) throws {
        var article = try Lighthouses.folder().load().article
        article.language = "de-AT"
        let host = try GopherHosts.example(serving: Edition(of: article, isSearchable: true))
        #expect(try #require(GopherExchange.answer(to: request, at: host)).contains(words))
    }

    @Test func whoAsksTooOftenIsToldSoInTheCapsulesLanguage() throws {
        var article = try Lighthouses.folder().load().article
        article.language = "de-AT"
        let limiter = SharedRateLimiter(RateLimit(perSecond: 0.01))
        for _ in 0..<10 { #expect(limiter.secondsToWait(for: .v4(1, port: 9)) == nil) }
        let edition = Edition(of: article, isSearchable: true)
        let host = try GopherHosts.example(serving: edition, rateLimiter: limiter)
        let answer = GopherExchange.answer(to: "/\r\n", at: host, from: Visitor(.v4(1, port: 5)))
        #expect(answer?.hasPrefix("3Zu viele Anfragen von Ihrer Adresse: Kommen Sie in ") == true)
    }

    @Test func anUnfinishedLineGetsAnErrorAtTheDeadline() throws {
        var exchange = GopherExchange(with: .local, at: try host())
        #expect(exchange.answer(to: Array("/glossary/".utf8)) == nil)
        let late = String(decoding: exchange.requestTimedOut().bytes, as: UTF8.self)
        #expect(late == refusal("\(GopherRequestError.unterminated)"))
    }

    @Test(arguments: [
        ("/\r\n", refusal("Too many requests from your address: come back in 100 seconds")),
        (
            "/glossary/lantern.gmi\r\n",
            refusal("Too many requests from your address: come back in 100 seconds")
        ),
        ("/search\tlantern\r\n", refusal("Too many requests from your address: come back in 100 seconds")),
        ("\t$\r\n", refusal("Too many requests from your address: come back in 100 seconds")),
        ("/a\u{1B}\r\n", refusal("Too many requests from your address: come back in 100 seconds")),
        ("\u{16}\u{3}\u{1}", refusal("Too many requests from your address: come back in 100 seconds")),
        (
            String(repeating: "a", count: 1_100),
            refusal("Too many requests from your address: come back in 100 seconds")
        ),
        ("/glossary/lantern.txt\r\n", "Too many requests from your address: come back in 100 seconds.\r\n"),
    ])
    func aPeerThatAsksTooOftenIsToldToWait(request: String, told: String) throws {
        let lines = Lines()
        let limited = try host(lines: lines, rateLimiter: SharedRateLimiter(RateLimit(perSecond: 0.01)))
        let asking = { (peer: UInt32) in
            GopherExchange.answer(to: request, at: limited, from: Visitor(.v4(peer, port: 5)))
        }
        for _ in 0..<10 { #expect(try !#require(asking(1)).contains("Too many requests")) }
        #expect(asking(1)?.replacing(/in [0-9]+ s/, with: "in 100 s") == told)
        #expect(try !#require(asking(2)).contains("Too many requests"))
    }

    @Test func bothProtocolsHaveOneAllowance() throws {
        let limiter = SharedRateLimiter(RateLimit(perSecond: 0.01))
        for _ in 0..<10 { #expect(limiter.secondsToWait(for: .v4(1, port: 9)) == nil) }
        let limited = try host(rateLimiter: limiter)
        let answer = GopherExchange.answer(to: "/\r\n", at: limited, from: Visitor(.v4(1, port: 5)))
        #expect(answer?.hasPrefix("3Too many requests") == true)
    }

    @Test func silenceGetsSilence() throws {
        var exchange = GopherExchange(with: .local, at: try host())
        #expect(exchange.requestTimedOut().bytes.isEmpty)
    }

    @Test(arguments: [
        ("\r\n", "1 /"), ("/glossary/lantern.txt\r\n", "0 /glossary/lantern.txt"), ("/a b\r\n", "3 /a%20b"),
        ("/glossary/\tsecret\r\n", "1 /glossary/"), ("/search\tsecret\r\n", "1 /search"),
        ("/a?secret\r\n", "3 /a"), ("/a\u{1B}\r\n", "3 -"), ("/a?\u{301}secret\r\n", "3 /a"),
        ("/a?\tsecret\r\n", "3 /a"), ("?secret\r\n", "3 /"), ("/search?secret\r\n", "1 /search"),
        ("/search%3Fsecret\r\n", "3 /search"), ("/search\tsecret\t+\r\n", "1 /search"),
        ("URL:https://example.org/\r\n", "h URL:https://example.org/"),
        ("URL:https://example.org/?secret\r\n", "h URL:https://example.org/"),
        ("/URL:mailto:a@example.org\r\n", "h /URL:mailto:a@example.org"),
        ("/caps.txt\r\n", "0 /caps.txt"), ("\t$\r\n", "1 /"), ("/", "- -"),
    ])
    func theEndIsLogged(request: String, logged: String) throws {
        let lines = Lines()
        var exchange = GopherExchange(with: .local, at: try host(lines: lines))
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
        #expect(lines.text.withLock { $0 } == "1970-01-01T00:00:00Z gopher \(logged) 2 3 - complete\n")
    }

    /// The test follows every item that leads to this server, from the root on, as a client would.
    @Test func everyItemFromTheRootOnLeadsToAnAnswerOfItsType() throws {
        let host = try host()
        var waiting: [(type: ItemType, selector: Gopher.Selector)] = [(.menu, .root)]
        var seen: Set<Gopher.Selector> = [.root]
        while let (type, selector) = waiting.popLast() {
            let answer = try #require(GopherExchange.answer(to: "\(selector)\r\n", at: host))
            let bytes = Array(answer.utf8)
            let isLineEnded = zip([0] + bytes, bytes).allSatisfy { ($0 == 13) == ($1 == 10) }
            switch type.form {
            case .menu:
                #expect(isLineEnded, "\(selector)")
                for item in try Menu(parsing: bytes.span).items {
                    #expect(item.display.string.displayWidth <= 67, "\(selector): \(item.display)")
                    #expect(item.type != .error, "\(selector): \(item.display)")
                    guard item.server.host == "example.org", seen.insert(item.selector).inserted else {
                        continue
                    }
                    waiting.append((item.type, item.selector))
                }
            case .text:
                #expect(isLineEnded && !answer.hasPrefix("There is no text"), "\(selector)")
                let text = GopherText(answer)
                #expect(text.linesWithLeadingDot.isEmpty, "\(selector)")
                #expect(text.lines.allSatisfy { $0.displayWidth <= 67 }, "\(selector)")
            case .bytes:
                #expect(
                    answer.hasPrefix("<!DOCTYPE html>") || type == .binary && !answer.isEmpty,
                    "\(selector)"
                )
            case .none: Issue.record("\(selector) has type \(type)")
            }
        }
        #expect(seen.count > 40)
    }
}
