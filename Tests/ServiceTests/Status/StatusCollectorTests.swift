import Dispatch
import Reactor
import Serving
import Synchronization
import System
import TestSupport
import Testing

@testable import Service

@Suite(.hangLimit, .tags(.socket))
struct StatusCollectorTests {
    /// An exchange that holds up its loop until a test lets it go.
    private struct HangingExchange: Exchange {
        let hangs: DispatchSemaphore
        let goesOn: DispatchSemaphore

        mutating func receive(_ plaintext: Span<UInt8>) -> ExchangeAction {
            hangs.signal()
            goesOn.wait()
            return .respond(Response([1]))
        }

        mutating func requestTimedOut() -> Response { Response([]) }
        func ended(_ summary: ConnectionSummary) {}
    }

    private func collector(of reactor: Reactor) -> StatusCollector {
        StatusCollector(of: reactor, version: "1.2.3", started: (0, .now)) {
            StatusFacts(
                serving: "1 page",
                connectionLimit: 9,
                reloads: ReloadTally(startedAt: 0),
                accepted: ["gemini": 5],
                tally: RequestTally(),
                rateRefusals: 3,
                lostLogLines: 2,
                certificates: [],
                questions: nil
            )
        }
    }

    @Test func aLoopThatHangsIsReportedAsLateAndHoldsUpNoReport() async throws {
        let (hangs, goesOn) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let reactor = try await Reactor(
            threads: 2,
            timeouts: Timeouts(),
            limits: ConnectionLimits(total: 9, perAddress: 9)
        )
        let endpoint = Endpoint(tls: nil) { _ in HangingExchange(hangs: hangs, goesOn: goesOn) }
        let address = try #require(SocketAddress(host: "127.0.0.1", port: 0))
        let bound = try await reactor.listen(on: address, serving: endpoint)
        let collector = collector(of: reactor)
        #expect(collector.report().loops.count(where: \.isLate) == 0)

        let client = try LoopbackClient(port: bound.port)
        try client.send([1])
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                hangs.wait()
                continuation.resume()
            }
        }
        // Each returns while the loop stands still.
        let first = collector.report()
        let second = collector.report()
        goesOn.signal()
        #expect(first.loops.count(where: \.isLate) == 1)
        let lags = [first, second].compactMap { $0.loops.first(where: \.isLate)?.lag }
        #expect(lags.count == 2 && lags[0] > .zero && lags[1] > lags[0])
        #expect(second.accepted == ["gemini": 5] && second.rateRefusals == 3 && second.lostLogLines == 2)
        #expect(try client.receiveAll() == [1])
        while collector.report().loops.contains(where: \.isLate) {}
        await reactor.stop(within: .milliseconds(1))
    }
}
