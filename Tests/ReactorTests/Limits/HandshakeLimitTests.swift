import Foundation
import Reactor
import Synchronization
import System
import TLS
import TestSupport
import Testing
import Text

/// Tests who may begin a handshake.
@Suite(.hangLimit, .tags(.socket))
struct HandshakeLimitTests {
    private final class Seen: Sendable {
        let asked = Mutex<[String]>([])
        let refused = Mutex(0)
        let lines = Mutex(0)
    }

    private struct SilentExchange: Exchange {
        let seen: Seen

        mutating func receive(_ plaintext: Span<UInt8>) -> ExchangeAction { .respond(Response([1])) }

        mutating func requestTimedOut() -> Response { Response([]) }

        func ended(_ summary: ConnectionSummary) { seen.lines.withLock { $0 += 1 } }
    }

    private let seen = Seen()

    /// Refuses every handshake of 127.0.0.2 and of 192.0.2.7.
    private func serve(
        trusting proxies: [AddressBlock] = [],
        _ test: (_ port: UInt16) throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "lectern-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let identity = try CertificateDirectory(folder.path).create(for: Hostname("localhost"))
        let seen = seen
        let reactor = try await Reactor(
            threads: 1,
            timeouts: Timeouts(),
            limits: ConnectionLimits(total: 100, perAddress: 100)
        ) { fault in
            if case .refused(.handshakeRate) = fault { seen.refused.withLock { $0 += 1 } }
        }
        let endpoint = Endpoint(
            tls: try TLSServerContext(identities: [identity]),
            trustedProxies: proxies,
            isWithoutTLS: { $0[0] == UInt8(ascii: "G") },
            admitsHandshake: { peer in
                seen.asked.withLock { $0.append(peer.host) }
                return peer.host == "127.0.0.1"
            },
            makeExchange: { _ in SilentExchange(seen: seen) }
        )
        let any = try #require(SocketAddress(host: "127.0.0.1", port: 0))
        let bound = try await reactor.listen(on: any, serving: endpoint)
        try test(bound.port)
        await reactor.stop(within: .seconds(5))
    }

    private func hello() throws -> [UInt8] {
        var session = try TLSSession(client: TLSClientContext(), serverName: "localhost")
        _ = try session.handshake()
        return session.takeCiphertext()
    }

    @Test func whoBeginsTooManyGetsAnAlertAndNoHello() async throws {
        try await serve { port in
            for bytes in [try hello(), [22]] {
                let client = try LoopbackClient(port: port, host: 2)
                try client.send(bytes)
                #expect(try client.receiveAll() == [21, 3, 3, 0, 2, 2, 49])
            }
            let admitted = try LoopbackClient(port: port)
            try admitted.send(hello())
            #expect(try admitted.receive().first == 22)
        }
        #expect(seen.asked.withLock { $0 } == ["127.0.0.2", "127.0.0.2", "127.0.0.1"])
        #expect(seen.refused.withLock { $0 } == 2)
        #expect(seen.lines.withLock { $0 } == 1)
    }

    @Test func aClientSaysThatItWasRefused() throws {
        var session = try TLSSession(client: TLSClientContext(), serverName: "localhost")
        _ = try session.handshake()
        try session.receive(PlainAlert.accessDenied.record.span)
        let error = #expect(throws: TLSError.self) { try session.handshake() }
        #expect(error?.cause == .peerAlert(49))
    }

    @Test func aHandshakeInPiecesIsCountedOnceAndSilenceNever() async throws {
        try await serve { port in
            _ = try LoopbackClient(port: port, host: 2)
            let client = try LoopbackClient(port: port)
            let bytes = try hello()
            try client.send(Array(bytes.prefix(1)))
            for piece in [bytes.dropFirst().prefix(20), bytes.dropFirst(21)] { try client.send(Array(piece)) }
            #expect(try client.receive().first == 22)
            // What needs no handshake is none.
            let browser = try LoopbackClient(port: port, host: 2)
            try browser.send(Array("GET / HTTP/1.1\r\n\r\n".utf8))
            #expect(try browser.receiveAll() == [1])
        }
        #expect(seen.asked.withLock { $0 } == ["127.0.0.1"])
    }

    @Test func whomAProxyRelaysForIsCountedAndNotTheProxy() async throws {
        try await serve(trusting: [try AddressBlock("127.0.0.1")]) { port in
            let reader = try LoopbackClient(port: port)
            try reader.send(relayed4.line + hello())
            #expect(try reader.receiveAll() == PlainAlert.accessDenied.record)
            let check = try LoopbackClient(port: port)
            try check.send(ProxyHeader.local.block() + hello())
            #expect(try check.receive().first == 22)
        }
        #expect(seen.asked.withLock { $0 } == ["192.0.2.7"])
    }
}
