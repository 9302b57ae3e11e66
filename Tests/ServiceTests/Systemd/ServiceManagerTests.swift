import Reactor
import Service
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
