import Dispatch
import Glibc
import Reactor
import Synchronization
import System
import TestSupport
import Testing
import Text

/// An exchange that answers a line that ends in LF with a body, and keeps how its connections ended.
struct LineExchange: Exchange {
    let body: [UInt8]
    let ends: Ends
    private var line: [UInt8] = []

    final class Ends: Sendable {
        private let stream: AsyncStream<CloseReason>
        private let continuation: AsyncStream<CloseReason>.Continuation

        init() { (stream, continuation) = AsyncStream.makeStream() }

        func append(_ reason: CloseReason) { continuation.yield(reason) }

        func next() async -> CloseReason? { await stream.first { _ in true } }
    }

    let begins: AsyncStream<Void>.Continuation?

    init(body: [UInt8], ends: Ends, begins: AsyncStream<Void>.Continuation? = nil) {
        self.body = body
        self.ends = ends
        self.begins = begins
    }

    mutating func receive(_ plaintext: Span<UInt8>) -> ExchangeAction {
        begins?.yield()
        for index in 0..<plaintext.count { line.append(plaintext[index]) }
        return line.contains(UInt8(ascii: "\n")) ? .respond(Response(body)) : .needsMoreBytes
    }

    mutating func requestTimedOut() -> Response { Response(line.isEmpty ? [] : Array("late".utf8)) }

    func ended(_ summary: ConnectionSummary) { ends.append(summary.reason) }
}

@Suite(.hangLimit)
struct ReactorTests {
    let ends = LineExchange.Ends()

    func serve(
        _ body: [UInt8],
        timeouts: Timeouts = Timeouts(),
        limits: ConnectionLimits = ConnectionLimits(total: 100, perAddress: 100),
        threads: Int = 2,
        begins: AsyncStream<Void>.Continuation? = nil,
        _ test: (_ port: UInt16, _ reactor: Reactor) async throws -> Void
    ) async throws {
        let reactor = try await Reactor(threads: threads, timeouts: timeouts, limits: limits)
        let ends = ends
        let endpoint = Endpoint(tls: nil) { _ in LineExchange(body: body, ends: ends, begins: begins) }
        let any = try #require(SocketAddress(host: "127.0.0.1", port: 0))
        let bound = try await reactor.listen(on: any, serving: endpoint)
        try await test(bound.port, reactor)
        await reactor.stop(within: .seconds(5))
    }

    @Test func answersAndCloses() async throws {
        try await serve(Array("hello\n".utf8)) { port, _ in
            let client = try LoopbackClient(port: port)
            try client.send(Array("he".utf8))
            try client.send(Array("y\n".utf8))
            #expect(try client.receiveAll() == Array("hello\n".utf8))
        }
        #expect(await ends.next() == .complete)
    }

    @Test func writesMoreThanTheKernelTakesAtOnce() async throws {
        let body = (0..<8_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        try await serve(body) { port, _ in
            let client = try LoopbackClient(port: port)
            try client.send(Array("\n".utf8))
            #expect(try client.receiveAll() == body)
        }
        #expect(await ends.next() == .complete)
    }

    @Test func aPeerThatClosesItsSideStillGetsItsAnswer() async throws {
        try await serve([UInt8](repeating: 7, count: 4_000_000)) { port, _ in
            let client = try LoopbackClient(port: port)
            try client.send(Array("\n".utf8))
            client.closeSending()
            #expect(try client.receiveAll().count == 4_000_000)
        }
        #expect(await ends.next() == .complete)
    }

    @Test func unreadInputDoesNotEatTheAnswer() async throws {
        try await serve(Array("done".utf8)) { port, _ in
            let client = try LoopbackClient(port: port)
            try client.send(Array("\n".utf8) + [UInt8](repeating: 1, count: 200_000))
            #expect(try client.receiveAll() == Array("done".utf8))
        }
    }

    @Test func aSilentPeerIsClosedByItsDeadline() async throws {
        try await serve([1], timeouts: Timeouts(request: .milliseconds(50))) { port, _ in
            let client = try LoopbackClient(port: port)
            #expect(try client.receiveAll().isEmpty)
        }
        #expect(await ends.next() == .requestTimeout)
    }

    @Test func aHalfRequestIsAnsweredAtItsDeadline() async throws {
        try await serve([1], timeouts: Timeouts(request: .milliseconds(50))) { port, _ in
            let client = try LoopbackClient(port: port)
            try client.send(Array("half".utf8))
            #expect(try client.receiveAll() == Array("late".utf8))
        }
        #expect(await ends.next() == .requestTimeout)
    }

    @Test func aPeerThatDoesNotReadIsClosedByItsDeadline() async throws {
        let body = [UInt8](repeating: 0, count: 32_000_000)
        try await serve(body, timeouts: Timeouts(write: .milliseconds(50))) { port, _ in
            let client = try LoopbackClient(port: port)
            try client.send(Array("\n".utf8))
            #expect(await ends.next() == .writeTimeout)
        }
    }

    /// It does so even if the peer's window is shut most of the time.
    @Test(arguments: [(300_000, CInt(10_000)), (2_000_000, 100_000), (16_000_000, 100_000)])
    func aSlowReaderGetsAllOfALongAnswer(size: Int, receiveBuffer: CInt) async throws {
        let body = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        try await serve(body, timeouts: Timeouts(write: .seconds(1), drain: .milliseconds(50))) { port, _ in
            let client = try LoopbackClient(port: port, receiveBuffer: receiveBuffer)
            try client.send(Array("\n".utf8))
            var answer: [UInt8] = []
            for _ in 0..<30 {
                usleep(80_000)
                var rest = size / 30 + 1
                while rest > 0, case let piece = try client.receive(limit: rest), !piece.isEmpty {
                    answer += piece
                    rest -= piece.count
                }
            }
            // The two are compared first, since an expectation would look for the difference of two long arrays.
            let isWhole = answer == body
            #expect(isWhole)
            #expect(try client.receive().isEmpty)
        }
        #expect(await ends.next() == .complete)
    }

    /// The answer may or may not fit the kernel's buffer, and the peer may or may not have closed its own side.
    @Test(arguments: [200_000, 32_000_000], [false, true])
    func aReaderThatStopsReadingIsCutOffAndCanTell(size: Int, closesItsSide: Bool) async throws {
        let body = [UInt8](repeating: 0, count: size)
        let timeouts = Timeouts(write: .milliseconds(300), drain: .milliseconds(50))
        try await serve(body, timeouts: timeouts) { port, _ in
            let client = try LoopbackClient(port: port, receiveBuffer: 10_000)
            try client.send(Array("\n".utf8))
            if closesItsSide { client.closeSending() }
            #expect(try client.receive(limit: 1_000).count == 1_000)
            #expect(await ends.next() == .writeTimeout)
            client.awaitReset()
            // The answer is not returned from here, since a failed expectation would print all of it.
            let failure = #expect(throws: LoopbackClient.Failure.self) { _ = try client.receiveAll() }
            #expect(failure?.code == ECONNRESET)
        }
    }

    @Test func whatAStopLeavesInTheKernelIsNotKeptThereForLong() async throws {
        let timeouts = Timeouts(write: .milliseconds(300))
        try await serve([UInt8](repeating: 0, count: 200_000), timeouts: timeouts) { port, reactor in
            let client = try LoopbackClient(port: port, receiveBuffer: 10_000)
            try client.send(Array("\n".utf8))
            #expect(try client.receive(limit: 1_000).count == 1_000)
            await reactor.stop(within: .milliseconds(1))
            var isGone = false
            for _ in 0..<500 where !isGone {
                usleep(10_000)
                isGone = try !kernelHasOutput(of: port)
            }
            #expect(isGone)
        }
    }

    private func kernelHasOutput(of port: UInt16) throws -> Bool {
        let local = ":" + String(0x10000 + Int(port), radix: 16, uppercase: true).dropFirst()
        let file = try #require(fopen("/proc/net/tcp", "r"))
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 512)
        while fgets(&line, CInt(line.count), file) != nil {
            let text = String(
                decoding: line.prefix { $0 != 0 }.map { UInt8(truncatingIfNeeded: $0) },
                as: UTF8.self
            )
            let fields = text.split(separator: " ")
            if fields.count > 4, fields[1].hasSuffix(local), fields[3] != "0A",
                !fields[4].hasPrefix("00000000:")
            {
                return true
            }
        }
        return false
    }

    /// It is read again only once it reads the answer: what it sends meanwhile fills its own buffers and the kernel's, a few
    /// MB, and none of ours.
    @Test func aPeerThatDoesNotReadIsNotReadEither() async throws {
        let body = [UInt8](repeating: 0, count: 32_000_000)
        try await serve(body) { port, _ in
            let client = try LoopbackClient(port: port, patience: .milliseconds(500))
            try client.send(Array("\n".utf8))
            let failure = #expect(throws: LoopbackClient.Failure.self) {
                try client.send([UInt8](repeating: 1, count: 64_000_000))
            }
            #expect(failure?.code == EAGAIN)
            client.resetOnClose()
        }
        #expect(await ends.next() == .reset)
    }

    @Test func aPeerThatDoesNotCloseIsLeftByItsDeadline() async throws {
        try await serve([1], timeouts: Timeouts(drain: .milliseconds(50))) { port, _ in
            let client = try LoopbackClient(port: port)
            try client.send(Array("\n".utf8))
            #expect(await ends.next() == .complete)
            _ = client
        }
    }

    @Test func aResetHarmsNobody() async throws {
        try await serve(Array("fine".utf8)) { port, _ in
            for _ in 0..<50 {
                let client = try LoopbackClient(port: port)
                try client.send(Array("x".utf8))
                client.resetOnClose()
            }
            let client = try LoopbackClient(port: port)
            try client.send(Array("\n".utf8))
            #expect(try client.receiveAll() == Array("fine".utf8))
        }
    }

    @Test func stoppingLetsWhatIsInFlightEnd() async throws {
        let body = [UInt8](repeating: 3, count: 8_000_000)
        try await serve(body) { port, reactor in
            let client = try LoopbackClient(port: port)
            try client.send(Array("\n".utf8))
            #expect(try client.receive(limit: 1).count == 1)
            async let stop: Void = reactor.stop(within: .seconds(5))
            #expect(try client.receiveAll().count == body.count - 1)
            await stop
            #expect(throws: LoopbackClient.Failure.self) { try LoopbackClient(port: port) }
        }
        #expect(await ends.next() == .complete)
    }

    /// Nearly always, the loop is told to stop before it hears of the connection.
    @Test func stoppingAnswersWhatWaitsToBeAccepted() async throws {
        for _ in 0..<20 {
            let timeouts = Timeouts(drain: .milliseconds(10))
            try await serve(Array("done".utf8), timeouts: timeouts) { port, reactor in
                let client = try LoopbackClient(port: port)
                try client.send(Array("\n".utf8))
                await reactor.stop(within: .seconds(5))
                #expect(try client.receiveAll() == Array("done".utf8))
            }
        }
    }

    @Test func stoppingCutsOffWhatDoesNotEnd() async throws {
        try await serve([UInt8](repeating: 3, count: 32_000_000)) { port, reactor in
            let client = try LoopbackClient(port: port)
            try client.send(Array("\n".utf8))
            #expect(try client.receive(limit: 1).count == 1)
            await reactor.stop(within: .milliseconds(100))
        }
        #expect(await ends.next() == .stopped)
    }

    @Test func twoServersOnOneAddressAreRefusedByName() async throws {
        try await serve([1]) { port, _ in
            let second = try await Reactor(
                threads: 2,
                timeouts: Timeouts(),
                limits: ConnectionLimits(total: 1, perAddress: 1)
            )
            let address = try #require(SocketAddress(host: "127.0.0.1", port: port))
            let endpoint = Endpoint(tls: nil) { _ in LineExchange(body: [], ends: LineExchange.Ends()) }
            let failure = await #expect(throws: ListeningSocket.Failure.self) {
                _ = try await second.listen(on: address, serving: endpoint)
            }
            #expect(
                failure?.description.hasPrefix("cannot listen on 127.0.0.1:\(port): another program") == true
            )
            await second.stop(within: .seconds(1))
        }
    }
}
