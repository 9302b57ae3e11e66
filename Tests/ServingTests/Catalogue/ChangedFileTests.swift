import Gemini
import Gopher
import Languages
import Nex
import Pages
import Publishing
import Reactor
import Renderers
import Serving
import Spartan
import Synchronization
import System
import TestSupport
import Testing
import Text

/// An answer whose file has been changed before any of it was sent is a sentence.
struct ChangedFileTests {
    private let sentence = "This file is being replaced: ask again in a minute"

    private final class Lines: Sendable {
        let text = Mutex("")
    }

    private let lines = Lines()

    private var log: AccessLog {
        AccessLog(mode: .anonymous, clock: { Timestamp(seconds: 0) }) { [lines] bytes in
            lines.text.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
        }
    }

    private func catalogue(over face: some Face) throws -> Catalogue {
        let file = try TemporaryFile(Array("a picture".utf8))
        let publication = Publication(
            [Resource(at: PagePath("/a.png"), .file(.plainText), .file(try OpenFile(file.path)))],
            context: RenderContext(language: "en", title: "", addresses: .capsule)
        )
        return try Catalogue([publication], .none, over: face)
    }

    /// Returns what a peer gets who asks for the file once it has been changed.
    private func answer(of exchange: some Exchange, to request: String) throws -> String {
        var exchange = exchange
        guard case .respond(let response) = exchange.receive(Array(request.utf8).span) else {
            Issue.record("there is no answer")
            return ""
        }
        guard case .file = response.body else {
            Issue.record("the answer is no file")
            return ""
        }
        let changed = exchange.fileHasChanged()
        let other = try #require(changed)
        exchange.ended(
            ConnectionSummary(
                peer: .v4(1, port: 1),
                bytesSent: 0,
                duration: .zero,
                tlsVersion: nil,
                reason: .complete
            )
        )
        return String(decoding: other.bytes, as: UTF8.self)
    }

    @Test func overGemini() throws {
        let host = GeminiHost(
            names: [try #require(Host("localhost"))],
            port: 1965,
            catalogue: try catalogue(over: GeminiFace()),
            wording: .english
        )
        let hosts = GeminiHosts([host], identities: [host], ports: [1965], log: log, rateLimiter: nil)
        let answer = try answer(
            of: GeminiExchange(with: .local, at: hosts),
            to: "gemini://localhost/a.png\r\n"
        )
        #expect(answer == "40 \(sentence)\r\n")
        #expect(lines.text.withLock { $0 }.contains(" gemini 40 /a.png "))
    }

    @Test func overGopher() throws {
        let hosts = try GopherHosts(
            GopherHost(
                on: .example(),
                catalogue: catalogue(over: GopherFace(on: .example())),
                width: 67,
                wording: .english,
                log: log,
                rateLimiter: nil
            )
        )
        let answer = try answer(of: GopherExchange(with: .local, at: hosts), to: "/a.png\r\n")
        #expect(answer.hasPrefix("3\(sentence)\t"))
        #expect(lines.text.withLock { $0 }.contains(" gopher 3 /a.png "))
    }

    @Test func overSpartan() throws {
        let host = SpartanHost(
            names: [try #require(Host("localhost"))],
            port: 300,
            catalogue: try catalogue(over: SpartanFace()),
            wording: .english
        )
        let hosts = SpartanHosts(host, log: log, rateLimiter: nil)
        let answer = try answer(
            of: SpartanExchange(with: .local, at: hosts),
            to: "localhost /a.png 0\r\n"
        )
        #expect(answer == "5 \(sentence)\r\n")
        #expect(lines.text.withLock { $0 }.contains(" spartan 5 /a.png "))
    }

    @Test func overNex() throws {
        let host = NexHost(
            named: "localhost",
            at: "nex://localhost/",
            under: .none,
            catalogue: try catalogue(over: BareFace.nex),
            wording: .english,
            today: { 0 }
        )
        let hosts = try NexHosts(host, log: log, rateLimiter: nil)
        let answer = try answer(of: NexExchange(with: .local, at: hosts), to: "/a.png\r\n")
        #expect(answer.hasPrefix(sentence))
        #expect(lines.text.withLock { $0 }.contains(" nex 3 /a.png "))
    }
}
