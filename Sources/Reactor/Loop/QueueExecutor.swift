internal import Dispatch

/// Runs an actor's jobs on one serial Dispatch queue, so that events and actor code share one isolation domain.
///
/// `DispatchSerialQueue`, which is itself an executor on other systems, does not exist on Linux.
@safe final class QueueExecutor: SerialExecutor {
    let queue: DispatchQueue

    init(label: String) { queue = DispatchQueue(label: label) }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { unsafe job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
