import Content
import Gemini
import Gemtext
import Pages
import Publishing
import Reactor
import Serving
import Spartan
import System
import Testing

extension SpartanHosts {
    /// Returns example.org as it serves an edition, by default that of the small capsule.
    static func example(
        serving edition: Edition? = nil,
        log: AccessLog = AccessLog(mode: .off) { _ in },
        rateLimiter: SharedRateLimiter? = nil
    ) throws -> SpartanHosts {
        let edition = try edition ?? Lighthouses.edition()
        let publication = Publication(edition, as: .spartan)
        let host = SpartanHost(
            names: [try #require(Host("example.org"))],
            port: 300,
            catalogue: try Catalogue([publication], HostFiles(for: [publication]), over: SpartanFace()),
            wording: edition.wording
        )
        return SpartanHosts(host, log: log, rateLimiter: rateLimiter)
    }
}

struct SpartanExchangeTests {
    private static let page = "2 text/gemini; lang=en\r\n"
    private static let none = "4 There is no page at this address; the contents are at /\r\n"
    private static let form =
        "4 A request is a host, a path, and the number of bytes that follow, with a space between each; what follows is UTF-8\r\n"
    private static let tooLong = "4 The address is longer than 1,024 bytes\r\n"

    @Test(arguments: [
        PlainRow("S1: a page", "example.org / 0\r\n", beginning: "\(page)# Lights of the North\n"),
        PlainRow("S1: a bare LF", "example.org /about.gmi 0\n", beginning: "\(page)# About"),
        PlainRow("S1: not a request", "hello\r\n", form),
        PlainRow(
            "S2: another host",
            "example.com / 0\r\n",
            "4 This server is no proxy for other hosts; its capsule is at spartan://example.org/\r\n"
        ),
        PlainRow("S2: in capitals", "EXAMPLE.ORG / 0\r\n", beginning: page),
        PlainRow("S2: malformed", "exa:mple / 0\r\n", "4 The host in the address is malformed\r\n"),
        PlainRow("S3: no such page", "example.org /a.gmi 0\r\n", none),
        PlainRow(
            "S3: above the root",
            "example.org /../a 0\r\n",
            "4 The path climbs above the root; remove the .. from it\r\n"
        ),
        PlainRow("S3: relative", "example.org a 0\r\n", form),
        PlainRow("S3: nearly right", "example.org /glossary 0\r\n", "3 /glossary/\r\n"),
        PlainRow(
            "S4: words",
            "example.org /search 12\r\nfresnel lens",
            beginning: "\(page)# Search: fresnel lens\n"
        ),
        PlainRow(
            "S4: what follows is ignored",
            "example.org /search 7\r\nfresnel lens",
            beginning: "\(page)# Search: fresnel\n"
        ),
        PlainRow(
            "S4: words where nothing is searched",
            "example.org / 4\r\nlens",
            beginning: "\(page)# Lights of the North\n"
        ),
        PlainRow("S4: no words", "example.org /search 0\r\n", beginning: "\(page)# Search\n"),
        PlainRow(
            "S4: signs alone",
            "example.org /search 2\r\n?!",
            beginning: "\(page)# Search\nThis has no letter and no digit"
        ),
        PlainRow(
            "S4: words nearly at the right place",
            "example.org /search/ 12\r\nfresnel lens",
            beginning: "\(page)# Search: fresnel lens\n"
        ),
        PlainRow("S4: no words there", "example.org /search/ 0\r\n", "3 /search\r\n"),
        PlainRow(
            "S4: signs alone there",
            "example.org /search/ 2\r\n?!",
            beginning: "\(page)# Search\nThis has no letter and no digit"
        ),
        PlainRow("S4: words that are not UTF-8", "example.org /search%3F%E9 0\r\n", form),
        PlainRow(
            "S5: 1,025 bytes of data",
            "example.org /search 1025\r\n",
            "4 The request is longer than 1,024 bytes\r\n"
        ),
        PlainRow("S5: 5,000 bytes", String(repeating: "a", count: 5_000), tooLong),
        PlainRow(
            "S6: a query in the path",
            "example.org /search%3ffresnel%20lens 0\r\n",
            beginning: "\(page)# Search: fresnel lens\n"
        ),
        PlainRow(
            "S6: a question mark",
            "example.org /search?fresnel 0\r\n",
            beginning: "\(page)# Search: fresnel\n"
        ),
        PlainRow(
            "S7: a file",
            "example.org /robots.txt 0\r\n",
            beginning: "2 text/plain; charset=utf-8\r\nUser-agent: *"
        ),
        PlainRow(
            "another protocol: HTTP",
            "GET / HTTP/1.1\r\nHost: example.org\r\n\r\n",
            beginning: "HTTP/1.1 400 Bad Request\r\n"
        ),
        PlainRow("another protocol: Gemini without TLS", "gemini://example.org/\r\n", form),
        PlainRow("another protocol: TLS", "\u{16}\u{3}\u{1}\u{1}\u{0}", form),
    ])
    func answersWhereverTheRequestIsCut(_ row: PlainRow) throws {
        let hosts = try SpartanHosts.example()
        for size in [1, 2, 7, 4_096] {
            let answer = SpartanExchange.answer(to: row.request, at: hosts, inPiecesOf: size)
            #expect(row.isAnswered(by: answer), "pieces of \(size): \(answer ?? "nothing")")
        }
    }

    @Test(arguments: [
        ("ja", "/a.gmi 0", "4 There is no page at this address; the contents are at /\r\n"),
        ("de", "/a.gmi 0", "4 Unter dieser Adresse gibt es keine Seite; der Inhalt steht unter /\r\n"),
        ("de", "/../a 0", "4 The path climbs above the root; remove the .. from it\r\n"),
    ])
    func aHeaderIsASCIIInEachLanguage(language: String, request: String, answer: String) throws {
        var article = try Lighthouses.folder().load().article
        article.language = language
        let hosts = try SpartanHosts.example(serving: Edition(of: article, isSearchable: true))
        #expect(SpartanExchange.answer(to: "example.org \(request)\r\n", at: hosts) == answer)
    }

    @Test func aRequestWithoutAnEndGetsAnErrorAtTheDeadlineAndSilenceSilence() throws {
        for request in ["example.org", "example.org /search 4\r\nlen"] {
            var exchange = SpartanExchange(with: .local, at: try .example())
            #expect(exchange.answer(to: Array(request.utf8)) == nil)
            let late = String(decoding: exchange.requestTimedOut().bytes, as: UTF8.self)
            #expect(late == "4 The request did not end in time: CR LF must follow the address\r\n")
        }
        var silent = SpartanExchange(with: .local, at: try .example())
        #expect(silent.requestTimedOut().bytes.isEmpty)
    }

    @Test(arguments: ["example.org / 0\r\n", "example.org /search 4\r\nlens", "hello\r\n", "\u{16}\u{3}"])
    func aPeerThatAsksTooOftenIsToldToWait(request: String) throws {
        let hosts = try SpartanHosts.example(rateLimiter: SharedRateLimiter(RateLimit(perSecond: 0.01)))
        let told = "4 Too many requests from your address: come back in "
        for _ in 0..<10 {
            #expect(try !#require(SpartanExchange.answer(to: request, at: hosts)).hasPrefix(told))
        }
        #expect(try #require(SpartanExchange.answer(to: request, at: hosts)).hasPrefix(told))
        let other = SpartanExchange.answer(to: request, at: hosts, from: Visitor(.v4(2, port: 5)))
        #expect(try !#require(other).hasPrefix(told))
    }

    @Test(arguments: [
        ("example.org / 0\r\n", "2 /"), ("example.org /search 6\r\nsecret", "2 /search"),
        ("example.org /search?secret 0\r\n", "2 /search"),
        ("example.org /search%3Fsecret 0\r\n", "2 /search"),
        ("example.org /glossary 0\r\n", "3 /glossary"), ("example.com /a 0\r\n", "4 /a"), ("a\r\n", "4 -"),
        ("example.org /study/lens/answer/missed=1 6\r\nsecret", "4 /study/lens/answer"), ("a", "- -"),
        ("GET / HTTP/1.1\r\n", "400 -"),
    ])
    func theEndIsLoggedWithoutWords(request: String, logged: String) throws {
        let lines = LoggedLines()
        var exchange = SpartanExchange(with: .local, at: try .example(log: lines.log))
        _ = exchange.answer(to: Array(request.utf8))
        exchange.endedAfterAnAnswer()
        #expect(lines.all == "1970-01-01T00:00:00Z spartan \(logged) 2 3 - complete\n")
    }

    /// The test follows every link to this server, from home on, as a client would, and answers what asks for words.
    @Test func everyLinkFromHomeOnLeadsToAPage() throws {
        let hosts = try SpartanHosts.example()
        var waiting = ["/"]
        var seen: Set<String> = ["/"]
        var asked = 0
        while var path = waiting.popLast(), seen.count < 3_000 {
            var answer = try #require(SpartanExchange.answer(to: "example.org \(path) 0\r\n", at: hosts))
            if answer.hasPrefix("3 ") {
                path = String(answer.dropFirst(2).dropLast())
                answer = try #require(SpartanExchange.answer(to: "example.org \(path) 0\r\n", at: hosts))
            }
            #expect(answer.hasPrefix("2 "), "\(path)")
            guard answer.hasPrefix("2 text/gemini") else { continue }
            for line in answer.split(separator: "\n") where line.hasPrefix("=> ") || line.hasPrefix("=: ") {
                let address = line.split(separator: " ")[1]
                guard !address.contains("://") else { continue }
                // The books and the feed are not made of an edition alone.
                guard !address.contains("book."), !address.hasSuffix("atom.xml") else { continue }
                let url = try SpartanURL("spartan://example.org\(path.resolving(address))")
                let place = "\(url.request.path)\(url.request.query.map { "%3F\($0)" } ?? "")"
                #expect(url.request.data.isEmpty, "a client would lose the query of \(line)")
                if line.hasPrefix("=:") {
                    asked += 1
                    let found = SpartanExchange.answer(to: "example.org \(place) 4\r\n1822", at: hosts)
                    #expect(try #require(found).hasPrefix("2 text/gemini"), "\(place)")
                }
                if seen.insert(place).inserted { waiting.append(place) }
            }
        }
        #expect(seen.count > 40 && asked > 1)
    }
}

extension String {
    /// Returns the path to which a reference on a page leads.
    fileprivate func resolving(_ reference: some StringProtocol) -> String {
        if reference.hasPrefix("/") { return String(reference) }
        return "\(prefix(upTo: lastIndex(of: "/").map(index(after:)) ?? endIndex))\(reference)"
    }
}
