import Content
import Pages
import Publishing
import Reactor
import Renderers
import Serving
import Testing

extension NexHosts {
    /// Returns example.org as it serves the small capsule.
    static func example(
        log: AccessLog = AccessLog(mode: .off) { _ in },
        rateLimiter: SharedRateLimiter? = nil
    ) throws -> NexHosts {
        try NexHosts(.example(), log: log, rateLimiter: rateLimiter)
    }
}

extension NexHost {
    static func example(under prefix: PathPrefix = .none) throws -> NexHost {
        let edition = try Lighthouses.silentEdition()
        let publication = Publication(edition.on(host: prefix), as: .text(.lines))
        return NexHost(
            named: "example.org",
            at: "nex://example.org/",
            under: prefix,
            catalogue: try Catalogue([publication], HostFiles(for: [publication]), over: BareFace.nex),
            wording: edition.wording,
            today: { 0 }
        )
    }
}

struct NexExchangeTests {
    private static let home = "Lights of the North\n"
    private static let onlyRead =
        "Nothing is searched and nothing is reviewed over Nex; there are\nonly pages to read.\n\n=> / Home\n"
    private static let none = "There is no page at this address; the contents are at /\n\n=> / Home\n"

    @Test(arguments: [
        PlainRow("N1: nothing is the root", "\r\n", beginning: home),
        PlainRow("N1: so is a slash", "/\r\n", beginning: home),
        PlainRow("N1: a bare LF", "/glossary/lantern.txt\n", beginning: "Lantern\n=======\n\n"),
        PlainRow("N1: what follows is ignored", "\r\n/glossary/\r\n", beginning: home),
        PlainRow("N2: without its first slash", "glossary/lantern.txt\r\n", beginning: "Lantern\n"),
        PlainRow("N2: as texts spell it", "/glossary/lantern.gmi\r\n", beginning: "Lantern\n"),
        PlainRow("N2: without its ending", "/glossary/lantern\r\n", beginning: "Lantern\n"),
        PlainRow("N2: a folder without its slash", "glossary\r\n", beginning: "Glossary\n"),
        PlainRow("N2: an index", "/glossary/index.gmi\r\n", beginning: "Glossary\n"),
        PlainRow("N4: a file", "/robots.txt\r\n", beginning: "User-agent: *"),
        PlainRow("N5: this day", "/today.txt\r\n", beginning: "On this day: 1 January\n"),
        PlainRow("N5: this day, as texts spell it", "/today.gmi\r\n", beginning: "On this day: 1 January\n"),
        PlainRow("N5: nothing is searched", "/search\r\n", onlyRead),
        PlainRow("N5: nothing is searched, with words", "/search?lens\r\n", onlyRead),
        PlainRow("N5: nothing is searched, as pages end", "/search.txt\r\n", onlyRead),
        PlainRow("N5: nothing is searched, as texts spell it", "/search.gmi?lens\r\n", onlyRead),
        PlainRow("N5: nothing is reviewed", "/study/review\r\n", onlyRead),
        PlainRow("N5: nothing is reviewed, as pages end", "/study/review.txt\r\n", onlyRead),
        PlainRow("N5: nothing is drilled", "/study/recall/dates/1.txt\r\n", onlyRead),
        PlainRow("N5: nothing is answered", "/study/zzz/answer\r\n", onlyRead),
        PlainRow("N6: no such page", "/glossary/lantren.txt\r\n", none),
        PlainRow("N6: out of the tree", "/../../etc/passwd\r\n", none),
        PlainRow("N6: a query", "/?a\r\n", none),
        PlainRow(
            "N3: a control character",
            "/a\u{1B}\r\n",
            "The request has a control character in it\n\n=> / Home\n"
        ),
        PlainRow(
            "N3: 5,000 bytes",
            String(repeating: "a", count: 5_000),
            "The request is longer than 1,024 bytes\n\n=> / Home\n"
        ),
        PlainRow(
            "another protocol: HTTP",
            "GET / HTTP/1.1\r\nHost: example.org\r\n\r\n",
            beginning: "HTTP/1.1 400 Bad Request\r\n"
        ),
        PlainRow(
            "another protocol: TLS",
            "\u{16}\u{3}\u{1}\u{1}\u{0}",
            "The request has a control character in it\n\n=> / Home\n"
        ),
    ])
    func answersWhereverTheRequestIsCut(_ row: PlainRow) throws {
        let hosts = try NexHosts.example()
        for size in [1, 2, 7, 4_096] {
            let answer = NexExchange.answer(to: row.request, at: hosts, inPiecesOf: size)
            #expect(row.isAnswered(by: answer), "pieces of \(size): \(answer ?? "nothing")")
        }
    }

    @Test func aPageAtRandomIsAPage() throws {
        let answer = try #require(NexExchange.answer(to: "random\r\n", at: .example()))
        #expect(answer.contains("\n=> / Home\n"))
    }

    @Test func aLineWithoutAnEndGetsATextAtTheDeadlineAndSilenceSilence() throws {
        var exchange = NexExchange(with: .local, at: try .example())
        #expect(exchange.answer(to: Array("/glossary/".utf8)) == nil)
        let late = String(decoding: exchange.requestTimedOut().bytes, as: UTF8.self)
        #expect(late.hasPrefix("The request did not end in time: CR LF must follow the address\n"))
        var silent = NexExchange(with: .local, at: try .example())
        #expect(silent.requestTimedOut().bytes.isEmpty)
    }

    @Test(arguments: ["/\r\n", "/a\u{1B}\r\n", "\u{16}\u{3}", String(repeating: "a", count: 1_100)])
    func aPeerThatAsksTooOftenIsToldToWait(request: String) throws {
        let hosts = try NexHosts.example(rateLimiter: SharedRateLimiter(RateLimit(perSecond: 0.01)))
        let told = "Too many requests from your address: come back in "
        for _ in 0..<10 { #expect(try !#require(NexExchange.answer(to: request, at: hosts)).hasPrefix(told)) }
        #expect(try #require(NexExchange.answer(to: request, at: hosts)).hasPrefix(told))
    }

    @Test(arguments: [
        ("\r\n", "0 /"), ("glossary/lantern.txt\r\n", "0 /glossary/lantern.txt"), ("a b\r\n", "3 /a%20b"),
        ("/a?secret\r\n", "3 /a"), ("/a%3Fsecret\r\n", "3 /a"), ("/a\u{1B}\r\n", "3 -"), ("/", "- -"),
    ])
    func theEndIsLogged(request: String, logged: String) throws {
        let lines = LoggedLines()
        var exchange = NexExchange(with: .local, at: try .example(log: lines.log))
        _ = exchange.answer(to: Array(request.utf8))
        exchange.endedAfterAnAnswer()
        #expect(lines.all == "1970-01-01T00:00:00Z nex \(logged) 2 3 - complete\n")
    }

    @Test func eachHostButTheFirstStandsUnderItsName() throws {
        let other = try NexHost.example(under: PathPrefix(host: "letters.example"))
        let hosts = try NexHosts(.example(), others: [other], log: AccessLog(mode: .off) { _ in })
        let answer = { (path: String) in try #require(NexExchange.answer(to: "\(path)\r\n", at: hosts)) }
        #expect(try answer("/letters.example/").contains("\n=> /letters.example/glossary/ "))
        #expect(try answer("letters.example").hasPrefix(Self.home))
        #expect(try answer("/letters.example/a.txt").hasSuffix("\n=> /letters.example/ Home\n"))
        #expect(throws: HostsByPrefixError.taken("sections", over: "Nex")) {
            let taken = try NexHost.example(under: PathPrefix(host: "sections"))
            _ = try NexHosts(.example(), others: [taken], log: AccessLog(mode: .off) { _ in })
        }
    }

    /// The test follows every line that leads to this server, from the root on, as a client would.
    @Test func everyLineFromTheRootOnLeadsToAPage() throws {
        let hosts = try NexHosts.example()
        var waiting = ["/"]
        var seen: Set<String> = ["/"]
        while let path = waiting.popLast() {
            let answer = try #require(NexExchange.answer(to: "\(path)\r\n", at: hosts))
            #expect(answer != Self.none, "\(path)")
            guard path.hasSuffix("/") || path.hasSuffix(".txt") else { continue }
            for line in answer.split(separator: "\n") where line.hasPrefix("=> /") {
                let address = String(line.split(separator: " ")[1])
                #expect(address.hasSuffix("/") || address.contains("."), "\(path): \(address)")
                if seen.insert(address).inserted { waiting.append(address) }
            }
        }
        #expect(seen.count > 40)
        #expect(!seen.contains { $0.contains("search") || $0.contains("?") || $0.contains("/answer") })
    }
}
