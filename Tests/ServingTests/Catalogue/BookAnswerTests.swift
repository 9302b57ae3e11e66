import Dispatch
import Gemini
import Gopher
import Languages
import Pages
import Publishing
import Reactor
import Renderers
import Serving
import Synchronization
import System
import TestSupport
import Testing

/// The answer to who asks for a book, over both protocols.
@Suite(.hangLimit)
struct BookAnswerTests {
    private let log = Log()

    private final class Log: Sendable {
        let text = Mutex("")
    }

    private var access: AccessLog {
        AccessLog(mode: .anonymous, clock: { Timestamp(seconds: 0) }) { [log] bytes in
            log.text.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
        }
    }

    /// Returns a publication that has nothing but books, each of which is made so.
    private func publication(_ make: @escaping @Sendable () -> LazyContent.Outcome) throws -> Publication {
        let kept = KeptContents()
        let books = try [("/book.txt", "text/plain"), ("/book.gpub", "application/gpub+zip")].map {
            LazyResource(
                at: PagePath($0),
                .file(try #require(MediaType($1))),
                LazyContent(keptBy: kept, make)
            )
        }
        return Publication(
            [],
            books: books,
            context: RenderContext(language: "en", title: "", addresses: .capsule)
        )
    }

    private func gemini(_ make: @escaping @Sendable () -> LazyContent.Outcome) throws -> GeminiExchange {
        GeminiExchange(with: .local, at: try hosts(make))
    }

    private func hosts(_ make: @escaping @Sendable () -> LazyContent.Outcome) throws -> GeminiHosts {
        let publication = try publication(make)
        let host = GeminiHost(
            names: [try #require(Host("localhost"))],
            port: 1965,
            catalogue: try Catalogue([publication], .none, over: GeminiFace()),
            wording: .english
        )
        return GeminiHosts([host], identities: [host], ports: [1965], log: access)
    }

    private func gopher(_ make: @escaping @Sendable () -> LazyContent.Outcome) throws -> GopherExchange {
        let server = try GopherServer.example()
        let host = GopherHost(
            on: server,
            catalogue: try Catalogue([publication(make)], .none, over: GopherFace(on: server)),
            wording: .english,
            log: access
        )
        return GopherExchange(with: .local, at: try GopherHosts(host))
    }

    /// Asks, waits until the answer is there, and takes it.
    private func answer(to request: String, _ exchange: inout some Exchange) -> String {
        switch exchange.receive(Array("\(request)\r\n".utf8).span) {
        case .needsMoreBytes: return ""
        case .respond(let response): return text(response)
        case .wait(let awaited):
            awaited.waitUntilItIsThere()
            return text(exchange.awaitedResponse())
        }
    }

    private func text(_ response: Response) -> String { String(decoding: response.bytes, as: UTF8.self) }

    private static let words = Array("A book.\n".utf8)
    private let whole: @Sendable () -> LazyContent.Outcome = {
        .success(PiecedContent([.memory(BookAnswerTests.words)]))
    }
    private let broken: @Sendable () -> LazyContent.Outcome = { .failure(.tooLarge("it is")) }

    @Test func overGeminiItHasItsMediaType() throws {
        var exchange = try gemini(whole)
        #expect(
            answer(to: "gemini://localhost/book.txt", &exchange) == "20 text/plain\r\nA book.\n"
        )
        exchange = try gemini(whole)
        #expect(
            answer(to: "gemini://localhost/book.gpub?q", &exchange)
                == "20 application/gpub+zip\r\nA book.\n"
        )
    }

    @Test(arguments: ["/book.txt", "/book.gpub", "book.gpub"])
    func overGopherItIsSentAsItIs(selector: String) throws {
        var exchange = try gopher(whole)
        #expect(answer(to: selector, &exchange) == "A book.\n")
    }

    @Test func theNextReaderDoesNotWait() throws {
        let counter = Atomic(0)
        let hosts = try hosts {
            counter.wrappingAdd(1, ordering: .relaxed)
            return .success(PiecedContent([.memory(BookAnswerTests.words)]))
        }
        var first = GeminiExchange(with: .local, at: hosts)
        let request = "gemini://localhost/book.txt"
        #expect(answer(to: request, &first) == "20 text/plain\r\nA book.\n")
        var next = GeminiExchange(with: .local, at: hosts)
        guard case .respond(let response) = next.receive(Array("\(request)\r\n".utf8).span) else {
            Issue.record("waits")
            return
        }
        #expect(text(response) == "20 text/plain\r\nA book.\n")
        let made = counter.load(ordering: .relaxed)
        #expect(made == 1)
    }

    @Test func whatCannotBeMadeIsSaid() throws {
        let words = "The book could not be made: whoever runs this server can read why"
        var exchange = try gemini(broken)
        #expect(answer(to: "gemini://localhost/book.txt", &exchange) == "42 \(words)\r\n")
        var text = try gopher(broken)
        #expect(answer(to: "/book.txt", &text).hasPrefix("The book could not be made: whoever"))
        var menu = try gopher(broken)
        #expect(answer(to: "/book.gpub", &menu).hasPrefix("3The book could not be made: "))
    }

    @Test func whatIsNotMadeInTimeIsSaid() throws {
        let words = "The book is still being made: ask again in a minute"
        var exchange = try gemini(whole)
        guard case .wait = exchange.receive(Array("gemini://localhost/book.txt\r\n".utf8).span) else {
            Issue.record("does not wait")
            return
        }
        #expect(text(exchange.requestTimedOut()) == "40 \(words)\r\n")
        var menu = try gopher(whole)
        guard case .wait = menu.receive(Array("/book.gpub\r\n".utf8).span) else {
            Issue.record("does not wait")
            return
        }
        #expect(text(menu.requestTimedOut()).hasPrefix("3The book is still being made"))
    }

    @Test func theOperatorReadsWhy() throws {
        let exchange = try gemini(broken)
        var asking = exchange
        guard case .wait(let awaited) = asking.receive(Array("gemini://localhost/book.txt\r\n".utf8).span)
        else { return }
        #expect(awaited.failure == nil)
        awaited.waitUntilItIsThere()
        #expect(
            awaited.failure
                == "the edition does not go into one book (it is); divide it into several capsules"
        )
    }

    @Test func theLogHasTheStatusOfWhatWasSent() throws {
        var exchange = try gemini(broken)
        _ = answer(to: "gemini://localhost/book.txt", &exchange)
        exchange.ended(
            ConnectionSummary(
                peer: .v4(0x7F00_0001, port: 1),
                bytesSent: 3,
                duration: .zero,
                tlsVersion: nil,
                reason: .complete
            )
        )
        #expect(log.text.withLock { $0 }.contains(" gemini 42 "))
    }

    /// Both are of the same edition, and in them is what a reader of that edition expects.
    @Test func anEditionThatIsServedHasItsBooks() async throws {
        let mount = try Lighthouses.mount()
        let gemtext = mount.publication(as: .gemtext, beside: [])
        let menus = mount.publication(as: .menus(on: try .example(), width: 40), beside: [])
        #expect(gemtext.books.map(\.path.string) == ["/book.epub", "/book.gpub", "/book.txt"])
        #expect(menus.books.map(\.path) == gemtext.books.map(\.path))
        let texts = try await [bytes(of: gemtext.books[2]), bytes(of: menus.books[2])].map {
            String(decoding: $0, as: UTF8.self)
        }
        #expect(texts[0].hasPrefix("Lights of the North\n") && !texts[0].contains("\r"))
        #expect(texts[1].split(separator: "\r\n").allSatisfy { $0.count <= 40 && !$0.contains("\n") })
        let archive = try ParsedArchive(await bytes(of: gemtext.books[1]))
        #expect(archive.text("index.gmi")?.hasPrefix("# Lights of the North\n") == true)
        let book = try ParsedArchive(await bytes(of: gemtext.books[0]))
        #expect(book.text("mimetype") == "application/epub+zip")
        #expect(book.text("EPUB/package.opf")?.contains("<dc:title>Lights of the North</dc:title>") == true)
        // The archive is made once for both.
        #expect(gemtext.books[1].content === menus.books[1].content)
    }

    private func bytes(of book: LazyResource) async throws -> [UInt8] {
        let (outcomes, continuation) = AsyncStream<LazyContent.Outcome>.makeStream()
        _ = book.content.whenMade { continuation.yield($0) }
        let content = try #require(await outcomes.first { _ in true }).get()
        var bytes: [UInt8] = []
        try content.read(content.count, at: 0, into: &bytes)
        return bytes
    }
}
