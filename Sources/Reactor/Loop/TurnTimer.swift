internal import CEpoll
internal import Glibc
package import System

/// Says when a turn of an event loop is over: a timer that is one more descriptor to wait for.
///
/// Set once a turn. With a timeout at each wait the kernel sets a timer and takes it back for every one, which measured two
/// per cent of a request under load.
@safe package struct TurnTimer: ~Copyable, Sendable {
    private let descriptor: Descriptor

    /// - Throws: `SystemError` where the system has no descriptor left.
    package init() throws(SystemError) {
        let number = timerfd_create(CLOCK_MONOTONIC, CInt(TFD_NONBLOCK) | CInt(TFD_CLOEXEC))
        guard number >= 0 else { throw .last }
        descriptor = Descriptor(adopting: number)
    }

    /// Readable once the turn is over.
    package var number: CInt { descriptor.number }

    /// Begins a turn; one that was begun before no longer counts.
    package func start(_ turn: Duration) {
        var time = itimerspec()
        time.it_value.tv_sec = Int(turn.components.seconds)
        time.it_value.tv_nsec = Int(turn.components.attoseconds / 1_000_000_000)
        unsafe _ = timerfd_settime(descriptor.number, 0, &time, nil)
    }

    /// Ends a turn now, from any thread.
    package func end() { start(.nanoseconds(1)) }

    /// No longer readable, until another turn is over.
    package func clear() {
        var count: UInt64 = 0
        unsafe _ = read(descriptor.number, &count, MemoryLayout<UInt64>.size)
    }
}
