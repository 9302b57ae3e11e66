import Dispatch
import Reactor
import Synchronization
import System
import TestSupport
import Testing

/// An answer that is there when a test says so.
private final class HeldResponse: AwaitedResponse {
    private let isThere = Mutex<(@Sendable () -> Void)?>(nil)
    private let reason = Mutex<String?>(nil)
    let started: AsyncStream<Void>
    let cancelled: AsyncStream<Void>
    private let begins: AsyncStream<Void>.Continuation
    private let ends: AsyncStream<Void>.Continuation

    init() {
        (started, begins) = AsyncStream.makeStream()
        (cancelled, ends) = AsyncStream.makeStream()
    }

    func start(_ isThere: @escaping @Sendable () -> Void) {
        self.isThere.withLock { $0 = isThere }
        begins.yield()
    }

    func cancel() { ends.yield() }

    var failure: String? { reason.withLock { $0 } }

    /// Makes it there, from this thread.
    func finish(failing reason: String? = nil) {
        self.reason.withLock { $0 = reason }
        isThere.withLock { $0 }?()
    }
}

/// An exchange that waits for its answer.
private struct WaitingExchange: Exchange {
    let response: HeldResponse
    let body: [UInt8]
    let ends: AsyncStream<CloseReason>.Continuation

    mutating func receive(_ plaintext: Span<UInt8>) -> ExchangeAction { .wait(for: response) }

    mutating func requestTimedOut() -> Response { Response(Array("late".utf8)) }

    mutating func awaitedResponse() -> Response { Response(body) }

    func ended(_ summary: ConnectionSummary) { ends.yield(summary.reason) }
}

@Suite(.hangLimit, .tags(.socket))
struct AwaitedResponseTests {
    private let response = HeldResponse()
    private let ended: AsyncStream<CloseReason>
    private let ends: AsyncStream<CloseReason>.Continuation
    private let faults = Faults()

    private final class Faults: Sendable {
        let made = Mutex<[String]>([])
    }

    init() { (ended, ends) = AsyncStream.makeStream() }

    private func serve(
        _ body: [UInt8] = Array("the book".utf8),
        timeouts: Timeouts = Timeouts(),
        atMost total: Int = 10,
        _ test: (_ client: () async throws -> LoopbackClient, Reactor) async throws -> Void
    ) async throws {
        let (response, ends, faults) = (response, ends, faults)
        let reactor = try await Reactor(
            threads: 1,
            timeouts: timeouts,
            limits: ConnectionLimits(total: total, perAddress: 10)
        ) { fault in
            if case .making(let reason) = fault { faults.made.withLock { $0.append(reason) } }
        }
        let any = try #require(SocketAddress(host: "127.0.0.1", port: 0))
        let endpoint = Endpoint(tls: nil) { _ in
            WaitingExchange(response: response, body: body, ends: ends)
        }
        let bound = try await reactor.listen(on: any, serving: endpoint)
        try await test({ try await client(on: bound.port) }, reactor)
        await reactor.stop(within: .seconds(5))
    }

    /// Returns a client whose request waits for its answer.
    private func client(on port: UInt16) async throws -> LoopbackClient {
        let client = try LoopbackClient(port: port)
        try client.send([1])
        for await _ in response.started.prefix(1) {}
        return client
    }

    private func reason() async -> CloseReason? { await ended.first { _ in true } }

    @Test func isSentWhenItIsThere() async throws {
        let body = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        try await serve(body) { client, _ in
            let client = try await client()
            response.finish()
            #expect(try client.receiveAll() == body)
        }
        #expect(await reason() == .complete)
        #expect(faults.made.withLock { $0 }.isEmpty)
    }

    @Test func isSentToAPeerThatHasClosedItsSide() async throws {
        try await serve { client, _ in
            let client = try await client()
            client.closeSending()
            response.finish()
            #expect(try client.receiveAll() == Array("the book".utf8))
        }
        #expect(await reason() == .complete)
    }

    /// What a peer sends while it waits is not read, and does not keep the loop awake or eat the answer.
    @Test func isSentWhateverThePeerSaysMeanwhile() async throws {
        try await serve { client, _ in
            let client = try await client()
            try client.send([UInt8](repeating: 1, count: 100_000))
            response.finish()
            #expect(try client.receiveAll() == Array("the book".utf8))
        }
    }

    @Test func isGivenUpWhenThePeerGoesAway() async throws {
        try await serve { client, _ in
            // Nothing refers to the client after this, so it closes.
            try await client().resetOnClose()
            for await _ in response.cancelled.prefix(1) {}
            #expect(await reason() == .reset)
            // It comes too late for anybody, and nobody minds.
            response.finish()
        }
    }

    @Test func isGivenUpAtItsDeadline() async throws {
        try await serve(timeouts: Timeouts(answer: .milliseconds(50))) { client, _ in
            let client = try await client()
            #expect(try client.receiveAll() == Array("late".utf8))
            for await _ in response.cancelled.prefix(1) {}
            response.finish()
        }
        #expect(await reason() == .answerTimeout)
    }

    /// Else whoever asks for what takes long would hold all places, and send nothing for them.
    @Test func doesNotKeepItsPlaceFromANewcomer() async throws {
        try await serve(atMost: 1) { client, _ in
            let first = try await client()
            let second = try await client()
            #expect(try first.receiveAll().isEmpty)
            response.finish()
            #expect(try second.receiveAll() == Array("the book".utf8))
        }
        #expect(await reason() == .displaced)
    }

    @Test func doesNotKeepAServerFromItsEnd() async throws {
        try await serve { client, reactor in
            let client = try await client()
            await reactor.stop(within: .milliseconds(10))
            #expect(try client.receiveAll() == Array("late".utf8))
        }
        #expect(await reason() == .complete)
    }

    @Test func theOperatorIsToldThatItCannotBeMade() async throws {
        try await serve { client, _ in
            let client = try await client()
            response.finish(failing: "a picture has gone")
            #expect(try client.receiveAll() == Array("the book".utf8))
        }
        #expect(faults.made.withLock { $0 } == ["a picture has gone"])
    }
}
