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
