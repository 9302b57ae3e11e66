import Glibc
import Reactor
import Synchronization
import System
import TestSupport
import Testing

/// Tests many connections whose input is dear, all at the same time.
@Suite(.hangLimit)
struct FairTurnTests {
    private static let crowd = 200

    /// An exchange in which every piece of input costs the loop some milliseconds and is never a whole request.
    private struct DearExchange: Exchange {
        let begun: @Sendable () -> Void
        let ended: @Sendable (CloseReason) -> Void

        mutating func receive(_ plaintext: Span<UInt8>) -> ExchangeAction {
            begun()
            usleep(10_000)
            return .needsMoreBytes
        }

        mutating func requestTimedOut() -> Response { Response([]) }

        func ended(_ summary: ConnectionSummary) { ended(summary.reason) }
    }

    private final class Seen: Sendable {
        let begun = Mutex(0)
        let ends = AsyncStream<CloseReason>.makeStream()
    }

    private let seen = Seen()

    private func serve(
        request: Duration,
        atTheFirst: @escaping @Sendable (Reactor) -> Void = { _ in },
        _ test: (_ clients: [LoopbackClient], _ reactor: Reactor) async throws -> Void
    ) async throws {
        let reactor = try await Reactor(
            threads: 1,
            timeouts: Timeouts(request: request, drain: .milliseconds(50)),
            limits: ConnectionLimits(total: 1_000, perAddress: 1_000)
        )
        let seen = seen
        let endpoint = Endpoint(tls: nil) { _ in
            DearExchange(
                begun: {
                    let count = seen.begun.withLock { count in
                        count += 1
                        return count
                    }
                    if count == 1 { atTheFirst(reactor) }
                },
                ended: { seen.ends.continuation.yield($0) }
            )
        }
        let address = try #require(SocketAddress(host: "127.0.0.1", port: 0))
        let bound = try await reactor.listen(on: address, serving: endpoint)
        let clients = try (0..<Self.crowd).map { _ in try LoopbackClient(port: bound.port) }
        // All connections are there before one costs anything, so that one wait brings the input of all.
        let (reports, continuation) = AsyncStream<LoopReport>.makeStream()
        reactor.report(of: 0) { continuation.yield($0) }
        var highest = 0
        for await report in reports {
            if report.open == clients.count || report.open < highest { break }
            highest = report.open
            reactor.report(of: 0) { continuation.yield($0) }
        }
        for client in clients { try? client.send([1]) }
        try await test(clients, reactor)
        await reactor.stop(within: .milliseconds(1))
    }

    @Test func whoseTimeIsUpCostsNothingMore() async throws {
        try await serve(request: .seconds(1)) { clients, _ in
            var reasons: Set<CloseReason> = []
            for await reason in seen.ends.stream.prefix(clients.count) { reasons.insert(reason) }
            #expect(reasons == [.requestTimeout])
            #expect(seen.begun.withLock { $0 } < clients.count)
        }
    }

    @Test func aLoopThatHasMuchToDoStillReports() async throws {
        let (reports, continuation) = AsyncStream<Int>.makeStream()
        let seen = seen
        let ask: @Sendable (Reactor) -> Void = { reactor in
            reactor.report(of: 0) { _ in continuation.yield(seen.begun.withLock { $0 }) }
        }
        try await serve(request: .seconds(20), atTheFirst: ask) { clients, _ in
            for await count in reports {
                #expect(count < clients.count)
                break
            }
        }
    }
}
