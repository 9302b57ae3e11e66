import Dispatch
import Reactor
import System
import TestSupport
import Testing

/// Tests the connections that wait to be accepted when a stop comes.
@Suite(.hangLimit)
struct StopTests {
    /// An exchange that answers with one byte, the first connection only once it may.
    private struct HeldExchange: Exchange {
        let isFirst: Bool
        let began: DispatchSemaphore
        let goOn: DispatchSemaphore

        mutating func receive(_ plaintext: Span<UInt8>) -> ExchangeAction {
            if isFirst {
                began.signal()
                goOn.wait()
            }
            return .respond(Response([1]))
        }

        mutating func requestTimedOut() -> Response { Response([]) }

        func ended(_ summary: ConnectionSummary) {}
    }

    @Test(.tags(.socket)) func aCrowdThatWaitsIsAnswered() async throws {
        let began = DispatchSemaphore(value: 0)
        let goOn = DispatchSemaphore(value: 0)
        let first = Endpoint(tls: nil) { _ in HeldExchange(isFirst: true, began: began, goOn: goOn) }
        let others = Endpoint(tls: nil) { _ in HeldExchange(isFirst: false, began: began, goOn: goOn) }
        let endpoint = ReplaceableEndpoint(first)
        let reactor = try await Reactor(
            threads: 1,
            timeouts: Timeouts(drain: .milliseconds(10)),
            limits: ConnectionLimits(total: 1000, perAddress: 1000)
        )
        let address = try #require(SocketAddress(host: "127.0.0.1", port: 0))
        let bound = try await reactor.listen(on: address, serving: endpoint)
        func client() throws -> LoopbackClient {
            let client = try LoopbackClient(port: bound.port)
            try client.send([1])
            return client
        }

        // The only loop is held in an exchange while more connections come than it accepts at once (64), …
        let held = try client()
        began.wait()
        endpoint.replace(with: others)
        let waiting = try (0..<200).map { _ in try client() }
        async let stop: Void = reactor.stop(within: .seconds(5))
        // … until its turn of 50 ms is over, so that the stop is the next thing that it does.
        try await Task.sleep(for: .milliseconds(100))
        goOn.signal()
        await stop
        #expect(try held.receiveAll() == [1])
        for client in waiting { #expect(try client.receiveAll() == [1]) }
    }
}
