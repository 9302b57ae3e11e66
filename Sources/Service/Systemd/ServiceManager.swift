package import Reactor
internal import Synchronization
package import System

/// The service manager, such as systemd, that has started this process: it hands things in and is told about the service.
///
/// Without a manager there are no sockets, and every call does nothing.
package final class ServiceManager: Sendable {
    /// The sockets that were handed in, by their protocols.
    package let sockets: [ServedProtocol: [InheritedSocket]]
    /// The folder of the credentials that were handed in, whose files only this process can read (systemd.exec(5)).
    package let credentials: String?

    private let socket: NotifySocket?
    /// Whether the manager wants to know what the process does, over a socket that stays open.
    package var isTold: Bool { socket != nil }
    private let watchdog: Duration?
    private let status = Mutex(ServiceStatus(serving: "nothing yet"))
    /// Asks all loops, once there are any.
    private let look = Mutex<(@Sendable () -> Void)?>(nil)
    /// The thread that tells the status, which may have to wait for the manager.
    private let teller = WorkQueue(label: "lectern.status")

    /// How often the status is refreshed if no watchdog sets the pace: often enough for whoever asks, and hardly any work if
    /// nobody does.
    private static let statusInterval = Duration.seconds(15)
    /// How long the first requests of a loop are waited for before they are told.
    private static let firstInterval = Duration.seconds(1)

    /// - Parameters:
    ///   - environment: The environment's variables by name; see ``serviceEnvironment()``.
    ///   - process: The number of this process.
    /// - Throws: An error that says in one line what is wrong with which variable or socket.
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

    /// Tells the manager that the server listens.
    ///
    /// - Parameter summary: What is served, with the number of pages, in one line.
    package func ready(serving summary: String) { ready { $0.serving = summary } }

    /// Tells the manager that a reload has ended; its outcome and its number stay in the status until the next.
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

    /// Tells the manager that a reload begins.
    package func reloading() {
        send(.reloading(at: monotonicMicroseconds()))
    }

    /// Tells the manager that the server begins to stop.
    package func stopping() { send(.stopping) }

    /// Reports on the event loops of a reactor for as long as the returned timer lives.
    ///
    /// It reports the status, and that the loops are alive, twice within the time after which the manager takes the process for
    /// dead.
    ///
    /// - Returns: `nil` if nobody listens.
    package func watch(_ reactor: Reactor) -> RepeatingTimer? {
        guard socket != nil else { return nil }
        let loops = LoopWatchKeeper(loops: reactor.loopCount)
        let look: @Sendable () -> Void = { [weak self] in
            let tick = loops.watch.withLock { $0.tick() }
            if tick.isAlive { self?.alive() }
            for index in tick.asked {
                reactor.report(of: index) { report in
                    let (isRestored, total) = loops.watch.withLock {
                        ($0.answered(index, report), $0.isComplete ? $0.total : nil)
                    }
                    if isRestored { self?.alive() }
                    if let total { self?.teller.add { self?.refresh(total) } }
                }
            }
        }
        self.look.withLock { $0 = look }
        return RepeatingTimer(every: watchdog.map { $0 / 2 } ?? Self.statusInterval, handler: look)
    }

    /// Refreshes the status a moment after a loop has answered for the first time, which is what whoever has just started a server looks
    /// for; it never waits.
    package func hasServed() {
        guard socket != nil else { return }
        Task(priority: .utility) { [weak self] in
            try? await Task.sleep(for: Self.firstInterval)
            self?.look.withLock { $0 }?()
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

    /// Sends a message.
    ///
    /// A manager that cannot be reached is no reason to stop serving; it will act on the silence itself.
    private func send(_ message: NotifyMessage) { try? socket?.send(message.bytes) }
}

/// A ``LoopWatch`` that a timer and the event loops share.
private final class LoopWatchKeeper: Sendable {
    let watch: Mutex<LoopWatch>

    init(loops: Int) { watch = Mutex(LoopWatch(loops: loops)) }
}

/// Returns the variables of this process through which a service manager speaks.
package func serviceEnvironment() -> [String: String] {
    let names = [
        "LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES", "NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID",
        "CREDENTIALS_DIRECTORY",
    ]
    return names.reduce(into: [:]) { variables, name in
        variables[name] = environmentVariable(name)
    }
}
