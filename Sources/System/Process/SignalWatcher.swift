internal import Glibc
internal import Synchronization

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

extension Signal {
    fileprivate init?(number: CInt) {
        switch number {
        case SIGTERM: self = .terminate
        case SIGINT: self = .interrupt
        case SIGHUP: self = .hangUp
        default: return nil
        }
    }
}

/// Watches signals sent to the process for as long as it lives; there is one watcher at a time.
///
/// It has a thread of its own from the beginning. Dispatch would need one when a signal comes, and where the system refuses it one then,
/// a server could not even be stopped.
package final class SignalWatcher {
    /// Where a signal's number goes; what runs in the middle of anything can do no more than that.
    private static let mailbox = Atomic<CInt>(-1)
    private let writer: Descriptor

    /// Switches off the signals' own effects for the whole process and for good; once it has returned, no signal is lost.
    ///
    /// - Parameters:
    ///   - signals: The signals to watch.
    ///   - handler: A function that is called with the signal, on the thread that waits for them.
    /// - Throws: Where the system has no descriptor or no thread left.
    package init(
        _ signals: [Signal],
        handler: @escaping @Sendable (Signal) -> Void
    ) throws(SystemError) {
        var ends: [CInt] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { throw .last }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        writer = Descriptor(adopting: ends[1])
        try SignalThread(reader: Descriptor(adopting: ends[0]), handler: handler).start()
        Self.mailbox.store(writer.number, ordering: .sequentiallyConsistent)
        for watched in signals {
            _ = signal(watched.number) { number in
                let before = errno
                var number = UInt8(truncatingIfNeeded: number)
                _ = unsafe write(SignalWatcher.mailbox.load(ordering: .relaxed), &number, 1)
                errno = before
            }
        }
    }

    deinit { Self.mailbox.store(-1, ordering: .sequentiallyConsistent) }
}

/// Waits for signals until nobody can send any more.
private final class SignalThread: Sendable {
    private let reader: Descriptor
    private let handler: @Sendable (Signal) -> Void

    init(reader: consuming Descriptor, handler: @escaping @Sendable (Signal) -> Void) {
        self.reader = reader
        self.handler = handler
    }

    func start() throws(SystemError) {
        var thread = pthread_t()
        let this = unsafe Unmanaged.passRetained(self)
        let result = unsafe pthread_create(
            &thread,
            nil,
            { context in
                if let context = unsafe context {
                    unsafe Unmanaged<SignalThread>.fromOpaque(context).takeRetainedValue().run()
                }
                return nil
            },
            this.toOpaque()
        )
        guard result == 0 else {
            unsafe this.release()
            throw SystemError(code: result)
        }
        pthread_detach(thread)
    }

    private func run() {
        while true {
            var number: UInt8 = 0
            switch unsafe read(reader.number, &number, 1) {
            case 1: if let signal = Signal(number: CInt(number)) { handler(signal) }
            case -1 where errno == EINTR: continue
            default: return
            }
        }
    }
}

/// Ends the process with status 0 and without anything that an ordinary exit does first, since threads may still be at work.
package func exitAtOnce() -> Never { _exit(0) }

/// Ends the process with status 0 in so many seconds, if it has not ended by then.
///
/// The kernel alone sees to it: Dispatch, where the system refuses it a thread, waits until one is there, and so would whatever ends the
/// process in an orderly way.
package func exitAtOnce(inSeconds seconds: UInt32) {
    _ = signal(SIGALRM) { _ in _exit(0) }
    _ = alarm(seconds)
}

/// Makes an error of a write beyond the limit on a file's size (`ulimit -f`), which would end the process otherwise.
package func ignoreFileSizeSignal() { _ = signal(SIGXFSZ, SIG_IGN) }

/// Keeps signals that a server has no use for from ending it.
///
/// Writing to a connection or pipe that is gone becomes an error, and SIGUSR1 and SIGUSR2, on which other servers reopen their
/// logs, do nothing, nor does SIGALRM, which is set for one purpose only (``exitAtOnce(inSeconds:)``).
package func ignoreUselessSignals() {
    for number in [SIGPIPE, SIGUSR1, SIGUSR2, SIGALRM] { _ = signal(number, SIG_IGN) }
}
