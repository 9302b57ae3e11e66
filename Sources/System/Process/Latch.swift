internal import Dispatch

/// Lets one thread wait for a number of things that others do, but no longer than it likes.
package final class Latch: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)
    private let count: Int

    /// - Parameter count: How many things are waited for.
    package init(_ count: Int) { self.count = count }

    /// Notes that one of the things is done; it never waits.
    package func countDown() { semaphore.signal() }

    /// Waits until all are done.
    ///
    /// - Returns: `false` if the time ran out before.
    @discardableResult
    package func wait(within limit: Duration) -> Bool {
        let deadline = DispatchTime.now() + .milliseconds(Int(limit / .milliseconds(1)))
        return (0..<count).allSatisfy { _ in semaphore.wait(timeout: deadline) == .success }
    }
}
