internal import Dispatch
internal import Glibc

/// A signal that a server answers by itself.
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

/// Watches signals sent to the process for as long as it lives.
package final class SignalWatcher {
    private let sources: [any DispatchSourceSignal]

    /// Switches off the signals' own effect, for the whole process and for good; from its return on none is lost.
    ///
    /// - Parameters:
    ///   - signals: Which.
    ///   - handler: Called with the signal, on a queue of their own.
    package init(_ signals: [Signal], handler: @escaping @Sendable (Signal) -> Void) {
        let registered = DispatchSemaphore(value: 0)
        let queue = DispatchQueue(label: "lectern.signals")
        sources = signals.map { watched in
            _ = signal(watched.number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: watched.number, queue: queue)
            source.setEventHandler { handler(watched) }
            // Dispatch registers it on a thread of its own; a signal that came before that would be dropped.
            source.setRegistrationHandler { registered.signal() }
            source.activate()
            return source
        }
        for _ in sources { registered.wait() }
    }

    deinit { for source in sources { source.cancel() } }
}

/// Ends the process with status 0, without anything that an ordinary exit does first: threads may still be at work.
package func exitAtOnce() -> Never { _exit(0) }

/// Takes from signals that a server has no use for their power to end it: writing to a connection or pipe that is gone is an error
/// and not the end of the process, and SIGUSR1 and SIGUSR2, which other servers reopen their logs by, do nothing.
package func ignoreUselessSignals() {
    for number in [SIGPIPE, SIGUSR1, SIGUSR2] { _ = signal(number, SIG_IGN) }
}
