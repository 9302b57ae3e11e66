internal import Synchronization

/// What an event loop lets the others know of its connections without a request.
///
/// At a limit the oldest such connection of the whole server makes way, and it may live on another loop than the one
/// that is short of room. Posted after each batch of events: what it says may be some milliseconds old.
package final class WaitingLine: Sendable {
    private struct Line {
        var oldest: ContinuousClock.Instant?
        var count = 0
    }

    private let line = Mutex(Line())

    /// A loop without connections.
    package init() {}

    /// Says how it stands now.
    ///
    /// - Parameters:
    ///   - oldest: Any instant by which the oldest connections of all loops compare, such as their request deadline.
    ///   - count: How many there are.
    package func post(oldest: ContinuousClock.Instant?, count: Int) {
        line.withLock { $0 = Line(oldest: oldest, count: count) }
    }

    /// Of what was posted and is not yet claimed.
    package var oldest: ContinuousClock.Instant? { line.withLock { $0.count > 0 ? $0.oldest : nil } }

    /// Claims a place for a newcomer on another loop; a batch of newcomers claims no more than there are.
    ///
    /// - Returns: Whether there was one: its loop must now be told to displace a connection.
    package func claim() -> Bool {
        line.withLock {
            guard $0.count > 0 else { return false }
            $0.count -= 1
            return true
        }
    }
}
