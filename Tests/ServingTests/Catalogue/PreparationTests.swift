import Content
import Gemini
import Gopher
import Languages
import Pages
import Publishing
import Reactor
import Records
import Renderers
import Serving
import Spartan
import Synchronization
import System
import TestSupport
import Testing

/// What answers who searches and studies is made when the first of them asks.
@Suite(.hangLimit)
struct PreparationTests {
    private static let article = Result { try Lighthouses.folder().load().article }

    /// Counts how often it was made.
    private let made = Made()

    private final class Made: Sendable {
        let count = Atomic(0)
    }

    /// Returns the small capsule, whose answers nobody has asked for yet.
    private func edition(
        _ outcome: (@Sendable () -> LazyAnswers.Outcome)? = nil
    ) throws -> Edition {
        let article = try Self.article.get()
        var report = Report()
        let answers = LazyAnswers(keptOn: WorkQueue(label: "test")) { [made] in
            made.count.wrappingAdd(1, ordering: .relaxed)
            return outcome?() ?? .success(EditionAnswers(of: article))
        }
        return Edition(of: article, isSearchable: true, answeredBy: answers, reporting: &report)
    }

    private func gemini(_ edition: Edition) throws -> GeminiHosts {
        let publication = Publication(edition, as: .gemtext)
        let host = GeminiHost(
            names: [try #require(Host("localhost"))],
            port: 1965,
            catalogue: try Catalogue([publication], .none, over: GeminiFace()),
            wording: .english
        )
        return GeminiHosts(
            [host],
            identities: [host],
            ports: [1965],
            log: AccessLog(mode: .off) { _ in }
        )
    }

    /// What an exchange gives to a request, and whether it has waited for it.
    private func answer(to request: String, _ exchange: some Exchange) -> (text: String, waits: Bool) {
        var exchange = exchange
        switch exchange.receive(Array("\(request)\r\n".utf8).span) {
        case .needsMoreBytes: return ("", false)
        case .respond(let response): return (String(decoding: response.bytes, as: UTF8.self), false)
        case .wait(let awaited):
            awaited.waitUntilItIsThere()
            return (String(decoding: exchange.awaitedResponse().bytes, as: UTF8.self), true)
        }
    }

    private static let geminiRequests = [
        "gemini://localhost/search?tower", "gemini://localhost/study/review",
        "gemini://localhost/study/order/1.gmi", "gemini://localhost/today.gmi",
    ]

    @Test(arguments: geminiRequests)
    func theFirstReaderWaitsAndTheNextDoesNot(_ request: String) throws {
        let hosts = try gemini(edition())
        #expect(made.count.load(ordering: .relaxed) == 0)
        let first = answer(to: request, GeminiExchange(with: .local, at: hosts))
        #expect(first.waits && first.text.hasPrefix("20 text/gemini"))
        for request in Self.geminiRequests {
            #expect(!answer(to: request, GeminiExchange(with: .local, at: hosts)).waits)
        }
        #expect(answer(to: request, GeminiExchange(with: .local, at: hosts)).text == first.text)
        #expect(made.count.load(ordering: .relaxed) == 1)
    }

    /// The same bytes as from an edition whose answers were made with its pages.
    @Test(arguments: geminiRequests)
    func whatIsMadeLaterAnswersAlike(_ request: String) throws {
        let early = Edition(of: try Self.article.get(), isSearchable: true)
        let later = try gemini(edition())
        let ready = answer(to: request, GeminiExchange(with: .local, at: try gemini(early)))
        #expect(!ready.waits)
        #expect(answer(to: request, GeminiExchange(with: .local, at: later)).text == ready.text)
    }

    @Test(arguments: [
        "gemini://localhost/", "gemini://localhost/?tower", "gemini://localhost/search",
        "gemini://localhost/transaction.gmi",
        "gemini://localhost/nothing", "gemini://localhost/study/",
        "gemini://localhost/search?", "gemini://localhost/search?%20%0A", "gemini://localhost/search?%FF",
        "gemini://localhost/search?%E2%80%8B", "gemini://localhost/search/?",
        "gemini://localhost/search/?%FF",
        "gemini://localhost/study/review?%FF", "gemini://localhost/today", "gemini://localhost/search/",
    ])
    func whoNeitherSearchesNorStudiesDoesNotWait(_ request: String) throws {
        let hosts = try gemini(edition())
        #expect(!answer(to: request, GeminiExchange(with: .local, at: hosts)).waits)
        #expect(made.count.load(ordering: .relaxed) == 0)
    }

    @Test(arguments: [
        "/search\ttower", "/search?tower", "search?tower", "/search/?tower", "/search?100%", "/study/review",
    ])
    func overGopherTheFirstReaderWaitsToo(_ request: String) throws {
        let hosts = try GopherHosts.example(serving: edition())
        let first = answer(to: request, GopherExchange(with: .local, at: hosts))
        #expect(first.waits && first.text.hasSuffix("\r\n.\r\n") && !first.text.hasPrefix("3"))
        let next = answer(to: request, GopherExchange(with: .local, at: hosts))
        #expect(!next.waits && next.text == first.text)
        #expect(!answer(to: "/search", GopherExchange(with: .local, at: hosts)).waits)
    }

    @Test(arguments: ["/search", "/search\t", "/search?", "/search?%20", "/nothing\ttower"])
    func overGopherWhoAsksNothingDoesNotWait(_ request: String) throws {
        let hosts = try GopherHosts.example(serving: edition())
        #expect(!answer(to: request, GopherExchange(with: .local, at: hosts)).waits)
        #expect(made.count.load(ordering: .relaxed) == 0)
    }

    @Test func aQueryThatIsNotUTF8IsRefusedAtOnce() throws {
        let hosts = try gemini(edition())
        for path in ["search", "study/review"] {
            let refused = answer(
                to: "gemini://localhost/\(path)?%FF",
                GeminiExchange(with: .local, at: hosts)
            )
            #expect(refused.text.hasPrefix("59 "))
        }
    }

    @Test func overSpartanTheFirstReaderWaitsToo() throws {
        let publication = Publication(try edition(), as: .spartan)
        let host = SpartanHost(
            names: [try #require(Host("localhost"))],
            port: 300,
            catalogue: try Catalogue([publication], .none, over: SpartanFace()),
            wording: .english
        )
        let hosts = SpartanHosts(host, log: AccessLog(mode: .off) { _ in })
        let exchange = SpartanExchange(with: .local, at: hosts)
        for request in ["localhost /search? 0", "localhost /search?%FF 0", "localhost /study/review?%FF 0"] {
            #expect(!answer(to: request, exchange).waits, "\(request)")
        }
        let first = answer(to: "localhost /search 5\r\ntower", exchange)
        #expect(first.waits && first.text.hasPrefix("2 text/gemini"))
        #expect(!answer(to: "localhost /search?tower 0", exchange).waits)
    }

    @Test func whatCannotBeMadeIsSaidAndTriedAgain() throws {
        let isBroken = Mutex(true)
        let article = try Self.article.get()
        let edition = try edition {
            isBroken.withLock { $0 }
                ? .failure(LostSource()) : .success(EditionAnswers(of: article))
        }
        let hosts = try gemini(edition)
        let menus = try GopherHosts.example(serving: edition)
        let request = "gemini://localhost/search?tower"
        let words = "The answer could not be made: whoever runs this server can read why"
        #expect(answer(to: request, GeminiExchange(with: .local, at: hosts)).text == "42 \(words)\r\n")
        let menu = answer(to: "/search\ttower", GopherExchange(with: .local, at: menus))
        #expect(menu.text.hasPrefix("3The answer could not be made: "))
        isBroken.withLock { $0 = false }
        let now = answer(to: request, GeminiExchange(with: .local, at: hosts))
        #expect(now.waits && now.text.hasPrefix("20 "))
    }

    @Test func theOperatorReadsWhyAndALateReaderThatItIsLate() throws {
        let edition = try edition { .failure(LostSource()) }
        var exchange = GeminiExchange(with: .local, at: try gemini(edition))
        let request = Array("gemini://localhost/search?tower\r\n".utf8)
        guard case .wait(let awaited) = exchange.receive(request.span) else {
            Issue.record("does not wait")
            return
        }
        let late = String(decoding: exchange.requestTimedOut().bytes, as: UTF8.self)
        #expect(late == "40 The answer is still being made: ask again in a minute\r\n")
        #expect(awaited.failure == nil)
        awaited.waitUntilItIsThere()
        #expect(awaited.failure == "the source of the capsule cannot be read again; reload it")
    }

    /// The source that a server keeps, through to the answer.
    @Test func aCapsuleThatIsServedAnswersOfTheSourceItKeeps() throws {
        let folder = try Lighthouses.folder()
        let served = try folder.edition(of: folder.load(), isServed: true).original
        #expect(served.search == nil)
        let early = try folder.edition(of: folder.load(), isServed: false)
        #expect(early.original.asking.isEmpty)
        let hosts = try gemini(served)
        let answer = answer(
            to: "gemini://localhost/search?tower",
            GeminiExchange(with: .local, at: hosts)
        )
        #expect(answer.waits && answer.text.contains("# Search: tower\n"))
        #expect(served.search != nil)
    }
}
