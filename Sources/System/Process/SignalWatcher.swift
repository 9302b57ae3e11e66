internal import Dispatch
internal import Glibc

/// A signal to which a server responds itself.
package enum Signal: Hashable, Sendable {
    /// SIGTERM.
    case terminate
    /// SIGINT: control-C at a terminal.
    case interrupt
    /// SIGHUP.
    case hangUp

    fileprivate var number: CInt {
        switch self {
        case .terminate: SIGTERM
        case .interrupt: SIGINT
        case .hangUp: SIGHUP
        }
    }
}

/// Watches signals sent to the process for as long as this value lives.
package final class SignalWatcher {
    private let sources: [any DispatchSourceSignal]

    /// Switches off the signals' own effects for the whole process and for good; once it has returned, no signal is lost.
    ///
    /// - Parameters:
    ///   - signals: The signals to watch.
    ///   - handler: A function that is called with the signal, on the watcher's own queue.
    package init(_ signals: [Signal], handler: @escaping @Sendable (Signal) -> Void) {
        let registered = DispatchSemaphore(value: 0)
        let queue = DispatchQueue(label: "lectern.signals")
        sources = signals.map { watched in
            _ = signal(watched.number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: watched.number, queue: queue)
            source.setEventHandler { handler(watched) }
            // Dispatch registers the source on another thread; a signal that came before that would be dropped.
            source.setRegistrationHandler { registered.signal() }
            source.activate()
            return source
        }
        for _ in sources { registered.wait() }
    }

    deinit { for source in sources { source.cancel() } }
}

/// Ends the process with status 0 and without anything that an ordinary exit does first, since threads may still be at work.
package func exitAtOnce() -> Never { _exit(0) }

/// Keeps signals that a server has no use for from ending it.
///
/// Writing to a connection or pipe that is gone becomes an error, and SIGUSR1 and SIGUSR2, on which other servers reopen their
/// logs, do nothing.
package func ignoreUselessSignals() {
    for number in [SIGPIPE, SIGUSR1, SIGUSR2] { _ = signal(number, SIG_IGN) }
}
