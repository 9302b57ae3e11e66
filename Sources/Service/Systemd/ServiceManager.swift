package import Reactor
internal import Synchronization
package import System

/// The service manager that has started this process, such as systemd: what it hands in and what it is told.
///
/// Without one there are no sockets and every call does nothing.
package final class ServiceManager: Sendable {
    /// What was handed in, by what it is for.
    package let sockets: [ServedProtocol: [InheritedSocket]]
    /// The folder of the credentials handed in, of which only this process can read the files (systemd.exec(5)).
    package let credentials: String?

    private let socket: NotifySocket?
    /// Whether the manager wants to know what the process does, over a socket that stays open.
    package var isTold: Bool { socket != nil }
    private let watchdog: Duration?
    private let status = Mutex(ServiceStatus(serving: "nothing yet"))

    /// How often the status is refreshed where no watchdog sets the pace: recent for who asks, and hardly ever for nobody.
    private static let statusInterval = Duration.seconds(15)

    /// - Parameters:
    ///   - environment: Variables by name; see ``serviceEnvironment()``.
    ///   - process: The number of this process.
    /// - Throws: What is wrong with which variable or socket, in one line.
    package init(_ environment: [String: String], process: Int32 = processNumber()) throws {
        let handedIn = try ListenEnvironment(environment, process: process)
        let notify = try NotifyEnvironment(environment, process: process)
        var sockets: [ServedProtocol: [InheritedSocket]] = [:]
        for served in ServedProtocol.allCases {
            sockets[served] = try handedIn.entries.filter { $0.purpose == served }.map {
                try InheritedSocket(checking: $0.descriptor)
            }
        }
        self.sockets = sockets
        credentials = environment["CREDENTIALS_DIRECTORY"]
        socket = try notify.socketPath.map(NotifySocket.init)
        watchdog = notify.watchdog
    }

    /// The server listens.
    ///
    /// - Parameter summary: What is served, with the number of pages, in one line.
    package func ready(serving summary: String) { ready { $0.serving = summary } }

    /// A reload has ended: what came of it, and the how manyth it was, stay in the status until the next.
    package func ready(after reload: Reload) {
        ready {
            $0.reloads += 1
            switch reload {
            case .done(let summary, _, _):
                $0.serving = summary
                $0.isRefused = false
            case .refused: $0.isRefused = true
            }
        }
    }

    private func ready(_ change: (inout ServiceStatus) -> Void) {
        let line = status.withLock {
            change(&$0)
            return $0.description
        }
        send(.ready(status: line))
    }

    /// A reload begins.
    package func reloading() {
        send(.reloading(at: monotonicMicroseconds()))
    }

    /// The server begins to stop.
    package func stopping() { send(.stopping) }

    /// Reports on the event loops of a reactor for as long as the watch is kept: that they are alive, twice within
    /// the time after which the manager takes the process for dead, and the status.
    ///
    /// - Returns: `nil` where nobody listens.
    package func watch(_ reactor: Reactor) -> RepeatingTimer? {
        guard socket != nil else { return nil }
        let loops = LoopWatchKeeper(loops: reactor.loopCount)
        return RepeatingTimer(every: watchdog.map { $0 / 2 } ?? Self.statusInterval) { [self] in
            let (tick, total) = loops.watch.withLock { ($0.tick(), $0.total) }
            if tick.isAlive { alive() }
            refresh(total)
            for index in tick.asked {
                reactor.report(of: index) { [self] report in
                    if loops.watch.withLock({ $0.answered(index, report) }) { alive() }
                }
            }
        }
    }

    private func alive() { if watchdog != nil { send(.alive) } }

    private func refresh(_ total: LoopReport) {
        let line: String? = status.withLock {
            let old = $0
            $0.answered = total.served
            $0.open = total.open
            return $0 == old ? nil : $0.description
        }
        if let line { send(.status(line)) }
    }

    /// A manager that cannot be reached is no reason to stop serving; it will act on the silence itself.
    private func send(_ message: NotifyMessage) { try? socket?.send(message.bytes) }
}

/// A ``LoopWatch`` that a timer and the event loops share.
private final class LoopWatchKeeper: Sendable {
    let watch: Mutex<LoopWatch>

    init(loops: Int) { watch = Mutex(LoopWatch(loops: loops)) }
}

/// The variables of this process by which a service manager speaks.
package func serviceEnvironment() -> [String: String] {
    let names = [
        "LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES", "NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID",
        "CREDENTIALS_DIRECTORY",
    ]
    return names.reduce(into: [:]) { variables, name in
        variables[name] = environmentVariable(name)
    }
}
