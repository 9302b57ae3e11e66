import Reactor
import Synchronization
import System
import TestSupport
import Testing
import Text

/// An exchange that answers a line with the address from which it came.
private struct EchoOfAddress: Exchange {
    let visitor: Visitor
    let ends: AsyncStream<ConnectionSummary>.Continuation

    mutating func receive(_ plaintext: Span<UInt8>) -> ExchangeAction {
        .respond(Response(Array(visitor.address.host.utf8)))
    }

    mutating func requestTimedOut() -> Response { Response([]) }

    func ended(_ summary: ConnectionSummary) { ends.yield(summary) }
}

@Suite(.hangLimit, .tags(.socket))
struct ProxyIntroductionTests {
    private final class Faults: Sendable {
        let lines = Mutex<[ProxyHeaderError]>([])
    }

    private let ended: AsyncStream<ConnectionSummary>
    private let ends: AsyncStream<ConnectionSummary>.Continuation
    private let faults = Faults()

    init() { (ended, ends) = AsyncStream.makeStream() }

    private func serve(
        trusting block: String = "127.0.0.1",
        perAddress: Int = 10,
        timeouts: Timeouts = Timeouts(),
        _ test: (_ port: UInt16) async throws -> Void
    ) async throws {
        let (ends, faults) = (ends, faults)
        let reactor = try await Reactor(
            threads: 1,
            timeouts: timeouts,
            limits: ConnectionLimits(total: 100, perAddress: perAddress)
        ) { fault in
            if case .proxyHeader(let error, _) = fault { faults.lines.withLock { $0.append(error) } }
        }
        let endpoint = Endpoint(tls: nil, trustedProxies: [try AddressBlock(block)]) {
            EchoOfAddress(visitor: $0, ends: ends)
        }
        let any = try #require(SocketAddress(host: "127.0.0.1", port: 0))
        let bound = try await reactor.listen(on: any, serving: endpoint)
        try await test(bound.port)
        await reactor.stop(within: .seconds(5))
    }

    private func next() async -> ConnectionSummary? { await ended.first { _ in true } }

    @Test(arguments: [relayed4, relayed6])
    func theSourceIsThePeerForExchangeAndLog(header: ProxyHeader) async throws {
        guard case .proxied(let source, _) = header else { return }
        // The place of the first connection is free again for the second.
        try await serve(perAddress: 1) { port in
            for bytes in [header.line, header.block()] {
                let client = try LoopbackClient(port: port)
                try client.send(bytes + Array("\n".utf8))
                #expect(try client.receiveAll() == Array(source.host.utf8))
                client.closeSending()
                #expect(await next()?.peer == source)
            }
        }
    }

    @Test func theHeaderMayComeInPieces() async throws {
        try await serve { port in
            let client = try LoopbackClient(port: port)
            for byte in relayed4.block() { try client.send([byte]) }
            try client.send(Array("\n".utf8))
            #expect(try client.receiveAll() == Array("192.0.2.7".utf8))
        }
    }

    @Test func aConnectionOfTheProxysOwnHasItsAddress() async throws {
        try await serve { port in
            let client = try LoopbackClient(port: port)
            try client.send(ProxyHeader.local.block() + Array("\n".utf8))
            #expect(try client.receiveAll() == Array("127.0.0.1".utf8))
        }
    }

    @Test func whoIsNotTrustedIsServedAsHeIs() async throws {
        try await serve(trusting: "192.0.2.0/24") { port in
            let client = try LoopbackClient(port: port)
            try client.send(relayed4.line)
            #expect(try client.receiveAll() == Array("127.0.0.1".utf8))
        }
    }

    @Test func aMissingHeaderFromATrustedProxyEndsTheConnectionAndIsReported() async throws {
        try await serve { port in
            let client = try LoopbackClient(port: port)
            try client.send(Array("\u{16}\u{3}\u{1}".utf8))
            #expect(try client.receiveAll().isEmpty)
            #expect(await next()?.reason == .proxyHeader)
        }
        #expect(faults.lines.withLock { $0 } == [.noSignature])
    }

    @Test func theDeadlineRunsFromTheAccept() async throws {
        try await serve(timeouts: Timeouts(request: .milliseconds(50))) { port in
            let client = try LoopbackClient(port: port)
            try client.send(Array("PROXY ".utf8))
            #expect(try client.receiveAll().isEmpty)
            #expect(await next()?.reason == .requestTimeout)
        }
    }

    @Test func theLimitCountsWhomTheProxyRelaysForAndNotTheProxy() async throws {
        try await serve(perAddress: 1) { port in
            let first = try LoopbackClient(port: port)
            try first.send(relayed4.line)
            let second = try LoopbackClient(port: port)
            try second.send(relayed4.line)
            #expect(try second.receiveAll().isEmpty)
            #expect(await next()?.reason == .addressLimit)
            let other = try LoopbackClient(port: port)
            try other.send(relayed6.line + Array("\n".utf8))
            #expect(try other.receiveAll() == Array("2001:db8::7".utf8))
            try first.send(Array("\n".utf8))
            #expect(try first.receiveAll() == Array("192.0.2.7".utf8))
        }
    }

    @Test func aHealthCheckLeavesNoLine() async throws {
        try await serve { port in
            let own = ProxyHeader.proxied(
                source: .v4(0x7F00_0001, port: 7),
                destination: .v4(0x7F00_0001, port: 8)
            )
            for bytes in [[], ProxyHeader.local.block(), own.line] {
                let check = try LoopbackClient(port: port)
                try check.send(bytes)
                check.closeSending()
                #expect(try check.receiveAll().isEmpty)
            }
            let client = try LoopbackClient(port: port)
            try client.send(relayed4.line + Array("\n".utf8))
            _ = try client.receiveAll()
            client.closeSending()
            #expect(await next()?.reason == .complete)
        }
    }
}
