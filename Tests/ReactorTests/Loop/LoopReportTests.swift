import Reactor
import System
import TestSupport
import Testing

/// What a loop says of itself, over loopback.
@Suite(.hangLimit, .tags(.socket))
struct LoopReportTests {
    private struct SilentExchange: Exchange {
        mutating func receive(_ plaintext: Span<UInt8>) -> ExchangeAction { .needsMoreBytes }
        mutating func requestTimedOut() -> Response { Response([]) }
        func ended(_ summary: ConnectionSummary) {}
    }

    /// Asks until the report is as it should be; a connection that was made may not have been accepted yet.
    private func report(of reactor: Reactor, until isGood: (LoopReport) -> Bool) async -> LoopReport {
        let (reports, continuation) = AsyncStream<LoopReport>.makeStream()
        reactor.report(of: 0) { continuation.yield($0) }
        for await report in reports {
            if isGood(report) { return report }
            reactor.report(of: 0) { continuation.yield($0) }
        }
        return LoopReport()
    }

    @Test func openConnectionsAreCountedByPhaseAndRefusedOnesByTheLimit() async throws {
        let reactor = try await Reactor(
            threads: 1,
            // On a busy machine the report may come late.
            timeouts: Timeouts(request: .seconds(600)),
            limits: ConnectionLimits(total: 10, perAddress: 2)
        )
        let endpoint = ReplaceableEndpoint(Endpoint(tls: nil) { _ in SilentExchange() })
        let address = try #require(SocketAddress(host: "127.0.0.1", port: 0))
        let bound = try await reactor.listen(on: address, serving: endpoint)
        let clients = try (0..<3).map { _ in try LoopbackClient(port: bound.port) }
        let report = await report(of: reactor) { $0.refusals != [:] && $0.open == 2 }
        #expect(report.phases == [.request: 2])
        #expect(report.refusals == [.address: 1])
        #expect(endpoint.accepted == 3)
        withExtendedLifetime(clients) {}
        await reactor.stop(within: .milliseconds(1))
    }

    @Test(
        arguments: [
            (ConnectionState.Phase.identifying, OpenPhase.proxyHeader), (.handshaking, .handshake),
            (.requesting, .request), (.awaiting, .waiting), (.responding, .answer), (.draining, .drain),
            (.closed(.complete), nil),
        ] as [(ConnectionState.Phase, OpenPhase?)]
    )
    func everyPhaseHasAWord(phase: ConnectionState.Phase, word: OpenPhase?) {
        #expect(phase.open == word)
    }
}
