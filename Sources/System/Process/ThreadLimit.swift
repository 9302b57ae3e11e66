internal import CLinux
internal import Dispatch
internal import Glibc

/// Returns how many more threads the process could have now: it makes them all at once, and ends them.
///
/// If the system refuses Dispatch a thread, Dispatch tries again every second, without end and without a word, and whoever
/// wanted the thread waits: then nothing happens at a start, or nothing at SIGTERM.
///
/// - Parameter count: The number of threads that is enough.
/// - Returns: `count`, or fewer if there are no more (`ulimit -u`, a control group's `pids.max`, memory).
package func threadsAvailable(upTo count: Int) -> Int {
    let gate = DispatchSemaphore(value: 0)
    let context = unsafe Unmanaged.passUnretained(gate).toOpaque()
    var threads: [pthread_t] = []
    while threads.count < count {
        var thread = pthread_t()
        let result = unsafe pthread_create(
            &thread,
            nil,
            { context in
                if let context = unsafe context {
                    unsafe Unmanaged<DispatchSemaphore>.fromOpaque(context).takeUnretainedValue().wait()
                }
                return nil
            },
            context
        )
        guard result == 0 else { break }
        threads.append(thread)
    }
    for _ in threads { gate.signal() }
    for thread in threads { pthread_join(thread, nil) }
    return withExtendedLifetime(gate) { threads.count }
}

/// Gives each thread that is made from now on a stack of 1 MiB, where the system would give it more; call it before there are threads.
///
/// The usual 8 MiB are only addresses. Where those are counted (`ulimit -v`, `LimitAS=`), twenty threads would take 160 MiB of them, and
/// one that is wanted later might not be had.
package func shortenThreadStacks() {
    var attributes = pthread_attr_t()
    guard unsafe pthread_getattr_default_np(&attributes) == 0 else { return }
    defer { unsafe pthread_attr_destroy(&attributes) }
    let size = 1 << 20
    var usual = 0
    guard unsafe pthread_attr_getstacksize(&attributes, &usual) == 0, usual > size,
        unsafe pthread_attr_setstacksize(&attributes, size) == 0
    else { return }
    unsafe _ = pthread_setattr_default_np(&attributes)
}
