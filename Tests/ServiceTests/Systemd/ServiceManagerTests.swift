import Reactor
import Service
import System
import TestSupport
import Testing
import Text

@Suite(.hangLimit)
struct ServiceManagerTests {
    @Test func withoutAManagerNothingIsHandedInAndNobodyIsTold() throws {
        let manager = try ServiceManager([:])
        manager.ready(serving: "1 page")
        manager.stopping()
        #expect(manager.sockets.values.joined().isEmpty)
        #expect(manager.credentials == nil)
    }

    @Test func theLifeOfAServiceIsTold() throws {
        let listener = try DatagramListener()
        let manager = try ServiceManager(["NOTIFY_SOCKET": listener.name])
        manager.ready(serving: "Letters: 102 pages")
        manager.reloading()
        manager.ready(after: .refused(["no such file"]))
        manager.reloading()
        manager.ready(after: .done(summary: "Letters: 103 pages", warnings: [], needingRestart: []))
        manager.stopping()
        let idle = "0 requests answered, 0 connections open"
        #expect(try listener.receive() == "READY=1\nSTATUS=Letters: 102 pages; \(idle)")
        #expect(try listener.receive().hasPrefix("RELOADING=1\nMONOTONIC_USEC="))
        #expect(
            try listener.receive()
                == "READY=1\nSTATUS=Letters: 102 pages; \(idle); reload 1: refused, the log says why"
        )
        #expect(try listener.receive().hasPrefix("RELOADING=1\nMONOTONIC_USEC="))
        #expect(try listener.receive() == "READY=1\nSTATUS=Letters: 103 pages; \(idle); reload 2: done")
        #expect(try listener.receive().hasPrefix("STOPPING=1\n"))
    }

    /// The next look would be in fifteen seconds.
    @Test func theFirstRequestsOfALoopAreToldSoon() async throws {
        let listener = try DatagramListener()
        let manager = try ServiceManager(["NOTIFY_SOCKET": listener.name])
        let reactor = try await Reactor(
            threads: 1,
            timeouts: Timeouts(),
            limits: ConnectionLimits(total: 9, perAddress: 9)
        )
        let endpoint = Endpoint(tls: nil) { _ in AnsweringExchange() }
        let address = try #require(SocketAddress(host: "127.0.0.1", port: 0))
        let bound = try await reactor.listen(on: address, serving: endpoint)
        let watch = manager.watch(reactor)
        let client = try LoopbackClient(port: bound.port)
        try client.send([1])
        #expect(try client.receiveAll() == [2])
        manager.hasServed()
        let told = try listener.receive()
        #expect(told.hasPrefix("STATUS=nothing yet; ") && told.contains(" connection"))
        withExtendedLifetime(watch) {}
        await reactor.stop(within: .milliseconds(1))
    }

    private struct AnsweringExchange: Exchange {
        mutating func receive(_ plaintext: Span<UInt8>) -> ExchangeAction { .respond(Response([2])) }
        mutating func requestTimedOut() -> Response { Response([]) }
        func ended(_ summary: ConnectionSummary) {}
    }

    @Test func theEventLoopsKeepTheWatchdogQuiet() async throws {
        let listener = try DatagramListener()
        let manager = try ServiceManager(["NOTIFY_SOCKET": listener.name, "WATCHDOG_USEC": "20000"])
        let reactor = try await Reactor(
            threads: 2,
            timeouts: Timeouts(),
            limits: ConnectionLimits(total: 1, perAddress: 1)
        )
        let watch = manager.watch(reactor)
        for _ in 0..<3 { #expect(try listener.receive() == "WATCHDOG=1") }
        withExtendedLifetime(watch) {}
        await reactor.stop(within: .seconds(1))
    }
}
