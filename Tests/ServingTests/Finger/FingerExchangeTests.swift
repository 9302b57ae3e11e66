import Content
import Pages
import Publishing
import Reactor
import Renderers
import Serving
import Testing
import Text

extension FingerHost {
    /// Returns example.org as it serves the small capsule.
    static func example(
        log: AccessLog = AccessLog(mode: .off) { _ in },
        rateLimiter: SharedRateLimiter? = nil
    ) throws -> FingerHost {
        let edition = try Lighthouses.silentEdition()
        return try FingerHost(
            named: "example.org",
            at: "finger://example.org/",
            [Publication(edition, as: .text(.names))],
            wording: edition.wording,
            log: log,
            rateLimiter: rateLimiter,
            today: { 0 }
        )
    }
}

struct FingerExchangeTests {
    private static let home = "Lights of the North\r\n"
    private static let lantern = "Lantern\r\n=======\r\n\r\n"
    private static let onlyRead =
        "Nothing is searched and nothing is reviewed over Finger; there are\r\nonly pages to read.\r\n"
    private static let none = "There is no page of this name; without a name you get the contents.\r\n"

    @Test(arguments: [
        PlainRow("F1: nothing", "\r\n", beginning: home),
        PlainRow("F1: a bare LF", "lantern\n", beginning: lantern),
        PlainRow("F1: what follows is ignored", "\r\nlantern\r\n", beginning: home),
        PlainRow("F2: the last part of a name", "lantern\r\n", beginning: lantern),
        PlainRow("F2: the whole name", "glossary/lantern\r\n", beginning: lantern),
        PlainRow("F2: in capitals", "LANTERN\r\n", beginning: lantern),
        PlainRow("F2: as an address", "/glossary/lantern.gmi\r\n", beginning: lantern),
        PlainRow("F2: with a space", "fresnel lens\r\n", beginning: "Fresnel lens\r\n"),
        PlainRow("F2: a list", "glossary\r\n", beginning: "Glossary\r\n"),
        PlainRow("F2: a year", "1822\r\n", beginning: "1822"),
        PlainRow("F2: this day", "today\r\n", beginning: "On this day: 1 January\r\n"),
        PlainRow("F3: at length", "/W lantern\r\n", beginning: lantern),
        PlainRow(
            "F4: another host",
            "lantern@example.com\r\n",
            "This server is no proxy for other hosts.\r\n"
        ),
        PlainRow("F4: a host alone", "@example.com\r\n", "This server is no proxy for other hosts.\r\n"),
        PlainRow(
            "F6: a name that is nearly right",
            "lantren\r\n",
            beginning: "\(none)\r\nThe nearest names:\r\n  glossary/lantern\r\n"
        ),
        PlainRow("F6: a name that is none", "zzz\r\n", none),
        PlainRow("F6: a search", "search\r\n", onlyRead),
        PlainRow("F6: a search, as texts spell it", "search.gmi\r\n", onlyRead),
        PlainRow("F6: a review", "study/review\r\n", onlyRead),
        PlainRow("F6: a review of a section", "/Study/review/storm/2\r\n", onlyRead),
        PlainRow("F6: a drill", "study/recall/lantern\r\n", onlyRead),
        PlainRow("F6: an order", "study/order/1\r\n", onlyRead),
        PlainRow("F6: a name like one of study", "study/zzz\r\n", none),
        PlainRow("F6: out of the tree", "../../etc/passwd\r\n", beginning: none),
        PlainRow("F5: a control character", "a\u{1B}\r\n", "The request has a control character in it.\r\n"),
        PlainRow(
            "F5: 5,000 bytes",
            String(repeating: "a", count: 5_000),
            "The request is longer than 1,024 bytes.\r\n"
        ),
        PlainRow(
            "another protocol: HTTP",
            "GET / HTTP/1.1\r\nHost: example.org\r\n\r\n",
            beginning: "HTTP/1.1 400 Bad Request\r\n"
        ),
        PlainRow(
            "another protocol: TLS",
            "\u{16}\u{3}\u{1}\u{1}\u{0}",
            "The request has a control character in it.\r\n"
        ),
    ])
    func answersWhereverTheRequestIsCut(_ row: PlainRow) throws {
        let host = try FingerHost.example()
        for size in [1, 2, 7, 4_096] {
            let answer = FingerExchange.answer(to: row.request, at: host, inPiecesOf: size)
            #expect(row.isAnswered(by: answer), "pieces of \(size): \(answer ?? "nothing")")
        }
    }

    @Test func anEmptyNameShowsHomeAndContentsAndHowToAsk() throws {
        let answer = try #require(FingerExchange.answer(to: "\r\n", at: .example()))
        #expect(answer.contains("\r\nContents\r\n========\r\n"))
        #expect(answer.contains(" as in finger\r\nsections/") || answer.contains("finger sections/"))
    }

    @Test func aLineWithoutAnEndGetsATextAtTheDeadlineAndSilenceSilence() throws {
        var exchange = FingerExchange(with: .local, at: try .example())
        #expect(exchange.answer(to: Array("today".utf8)) == nil)
        let late = String(decoding: exchange.requestTimedOut().bytes, as: UTF8.self)
        #expect(late == "The request did not end in time: CR LF must follow the address.\r\n")
        var silent = FingerExchange(with: .local, at: try .example())
        #expect(silent.requestTimedOut().bytes.isEmpty)
    }

    @Test(arguments: ["\r\n", "lantern\r\n", "a\u{1B}\r\n", "\u{16}\u{3}"])
    func aPeerThatAsksTooOftenIsToldToWait(request: String) throws {
        let host = try FingerHost.example(rateLimiter: SharedRateLimiter(RateLimit(perSecond: 0.01)))
        let told = "Too many requests from your address: come back in "
        for _ in 0..<10 {
            #expect(try !#require(FingerExchange.answer(to: request, at: host)).hasPrefix(told))
        }
        #expect(try #require(FingerExchange.answer(to: request, at: host)).hasPrefix(told))
    }

    @Test(arguments: [
        ("\r\n", "0 /"), ("lantern\r\n", "0 lantern"), ("zzz\r\n", "3 zzz"), ("a@b\r\n", "3 a@"),
        ("/W lantern\r\n", "0 lantern"), ("a\u{1B}\r\n", "3 -"), ("a", "- -"),
    ])
    func theEndIsLogged(request: String, logged: String) throws {
        let lines = LoggedLines()
        var exchange = FingerExchange(with: .local, at: try .example(log: lines.log))
        _ = exchange.answer(to: Array(request.utf8))
        exchange.endedAfterAnAnswer()
        #expect(lines.all == "1970-01-01T00:00:00Z finger \(logged) 2 3 - complete\n")
    }

    /// A page has no such character, but a file of a folder is served as its owner wrote it.
    @Test(arguments: [
        ("a\u{1B}[31mb\n", "a?[31mb\r\n"), ("a\u{9B}31mb\n", "a?31mb\r\n"), ("\u{9D}0;a\u{9C}", "?0;a?\r\n"),
        ("a\u{0}\u{7}\u{7F}\u{C}b\tc\n", "a????b\tc\r\n"), ("\u{80}\u{9F}\u{A0}ÂÃé\n", "??\u{A0}ÂÃé\r\n"),
    ])
    func nothingInAFileSteersATerminal(text: String, shown: String) throws {
        let file = Resource(at: PagePath("/evil.txt"), .plainText, .bytes(Array(text.utf8)))
        let context = RenderContext(language: "en", title: "Evil", addresses: .capsule.ending(in: .none))
        let host = try FingerHost(
            named: "example.org",
            at: nil,
            [Publication([file], context: context)],
            wording: try Lighthouses.silentEdition().wording,
            log: AccessLog(mode: .off) { _ in }
        )
        #expect(FingerExchange.answer(to: "evil.txt\r\n", at: host) == shown)
    }

    /// The test asks for every name that stands in brackets, from the empty one on, as a reader would.
    @Test func everyNameFromTheEmptyOneOnIsThatOfAPage() throws {
        let host = try FingerHost.example()
        var waiting = [""]
        var seen: Set<String> = [""]
        while let name = waiting.popLast() {
            let answer = try #require(FingerExchange.answer(to: "\(name)\r\n", at: host))
            #expect(!answer.hasPrefix(Self.none), "\(name)")
            let bytes = Array(answer.utf8)
            #expect(zip([0] + bytes, bytes).allSatisfy { ($0 == 13) == ($1 == 10) }, "\(name)")
            #expect(!bytes.contains { $0 < 0x20 && ![10, 13].contains($0) }, "\(name)")
            for line in answer.split(separator: "\r\n") {
                #expect(line.contains("://") || String(line).displayWidth <= 67, "\(name): \(line)")
                for match in line.matches(of: /\[([a-z0-9\/-]+)\]/) {
                    let found = String(match.1)
                    if seen.insert(found).inserted { waiting.append(found) }
                }
            }
        }
        #expect(seen.count > 40)
    }
}
