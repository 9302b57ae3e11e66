import Reactor
import Synchronization
import System
import TestSupport
import Testing

/// Tests that exchanges are told to write what they have gathered once a loop pauses.
@Suite(.hangLimit)
struct LoopPauseTests {
    private final class Gathered: Sendable {
        let waiting = Mutex(0)
        let (written, continuation) = AsyncStream<Int>.makeStream()

        func ended() { waiting.withLock { $0 += 1 } }

        func paused() {
            let count = waiting.withLock { count in
                defer { count = 0 }
                return count
            }
            if count > 0 { continuation.yield(count) }
        }
    }

    private struct Gathering: Exchange {
        let gathered: Gathered

        mutating func receive(_ plaintext: Span<UInt8>) -> ExchangeAction {
            .respond(Response([1]))
        }

        mutating func requestTimedOut() -> Response { Response([]) }

        func ended(_ summary: ConnectionSummary) { gathered.ended() }
    }

    /// The ends of connections: by the peer, by a deadline, or by a stop.
    private enum End: CaseIterable { case peer, deadline, stop }

    @Test(.tags(.socket), arguments: End.allCases)
    private func everyConnectionThatHasEndedIsFollowedByAPause(end: End) async throws {
        let gathered = Gathered()
        let reactor = try await Reactor(
            threads: 2,
            timeouts: Timeouts(
                request: .milliseconds(end == .deadline ? 50 : 60_000),
                drain: .milliseconds(50)
            ),
            limits: ConnectionLimits(total: 10, perAddress: 10),
            paused: gathered.paused
        )
        let address = try #require(SocketAddress(host: "127.0.0.1", port: 0))
        let endpoint = Endpoint(tls: nil) { _ in Gathering(gathered: gathered) }
        let bound = try await reactor.listen(on: address, serving: endpoint)
        var clients = try (0..<3).map { _ in try LoopbackClient(port: bound.port) }
        if end == .peer { clients.removeAll() }
        if end == .stop { await reactor.stop(within: .milliseconds(1)) }
        var count = 0
        for await more in gathered.written {
            count += more
            if count >= 3 { break }
        }
        #expect(count == 3)
        if end != .stop { await reactor.stop(within: .seconds(5)) }
        withExtendedLifetime(clients) {}
    }
}
