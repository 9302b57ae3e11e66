import Reactor
import Service
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ServiceManagerTests {
    @Test func withoutAManagerNothingIsHandedInAndNobodyIsTold() throws {
        let manager = try ServiceManager([:])
        manager.ready(pages: 1)
        manager.stopping()
        #expect(manager.geminiSockets.isEmpty)
        #expect(manager.gopherSockets.isEmpty)
        #expect(manager.credentials == nil)
    }

    @Test func theLifeOfAServiceIsTold() throws {
        let listener = try DatagramListener()
        let manager = try ServiceManager(["NOTIFY_SOCKET": listener.name])
        manager.ready(pages: 102)
        manager.reloading()
        manager.ready(pages: 103, note: "last reload refused")
        manager.stopping()
        #expect(
            try listener.receive() == "READY=1\nSTATUS=102 pages, 0 requests answered, 0 connections open"
        )
        #expect(try listener.receive().hasPrefix("RELOADING=1\nMONOTONIC_USEC="))
        #expect(try listener.receive().hasSuffix("0 connections open; last reload refused"))
        #expect(try listener.receive().hasPrefix("STOPPING=1\n"))
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
