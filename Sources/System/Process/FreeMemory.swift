internal import CLinux
internal import Dispatch
internal import Synchronization

/// Hands memory that is no longer used back to the system.
///
/// The allocator keeps freed memory for the next time: after thousands of TLS sessions, or after all pages are made, that is
/// tens of megabytes. The call takes some milliseconds, so it is made when something large has ended and not while it goes on.
package func releaseFreeMemory() { _ = malloc_trim(0) }

/// Hands back free memory, and the code that was read for what has ended, a second from now, on a thread of its own: once for all that ask
/// meanwhile, since each call costs as long as there is memory to hand back.
///
/// It does so again when nothing more has come for some seconds and the threads have ended that did the work: what they have freed last
/// each keeps for itself until then.
package func releaseMemorySoon() {
    guard !isReleaseDue.exchange(true, ordering: .relaxed) else { return }
    DispatchQueue.global(qos: .utility).asyncAfter(deadline: .now() + 1) {
        isReleaseDue.store(false, ordering: .relaxed)
        releaseFreeMemory()
        releaseLoadedCode()
        let number = releases.wrappingAdd(1, ordering: .relaxed).newValue
        DispatchQueue.global(qos: .utility).asyncAfter(deadline: .now() + delayOfLastRelease) {
            // If memory was handed back since, another call like this one follows that.
            guard releases.load(ordering: .relaxed) == number else { return }
            releaseFreeMemory()
        }
    }
}

private let isReleaseDue = Atomic(false)
/// How many times memory was handed back a second after it was asked for.
private let releases = Atomic(0)
/// In seconds: Dispatch ends a thread that has had nothing to do for five.
private let delayOfLastRelease = 8.0

/// Has memory handed back when the last copy of what holds it has gone.
package final class ReturnedMemory: Sendable {
    package init() {}

    deinit { releaseMemorySoon() }
}

/// Gives the allocator one arena, with a lock and free memory of its own, for every two processors; call it before there are
/// threads, since an arena that is there already stays in use.
///
/// By default each thread that meets another at a lock gets its own arena, up to eight a core, each with free memory that the
/// others cannot use. Event loops seldom meet, since most of what a request takes comes from the thread's own cache; in a
/// measurement, two loops in one arena were no slower than two loops apart.
package func shareAllocatorArenas() {
    _ = mallopt(CInt(LECTERN_M_ARENA_MAX), CInt(clamping: max(1, availableProcessors() / 2)))
}
