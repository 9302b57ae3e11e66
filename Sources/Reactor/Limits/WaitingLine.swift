internal import Synchronization

/// What an event loop lets the others know of its connections that could make way.
///
/// At a limit one of the whole server does, and it may live on another loop than the one that is short of room. The kernel
/// spreads a peer's connections over all loops alike, so what a peer has on each compares as what it has on all. Posted
/// after each batch of events: what it says may be some milliseconds old.
package final class WaitingLine: Sendable {
    private struct Line {
        var first: Precedence?
        var count = 0
    }

    private let line = Mutex(Line())

    package init() {}

    /// Says how it stands now.
    ///
    /// - Parameters:
    ///   - first: Of the connection that makes way first.
    ///   - count: How many could.
    package func post(_ first: Precedence?, count: Int) {
        line.withLock { $0 = Line(first: first, count: count) }
    }

    /// Of what was posted and is not yet claimed.
    package var first: Precedence? { line.withLock { $0.count > 0 ? $0.first : nil } }

    /// Claims a place for a newcomer on another loop; a batch of newcomers claims no more than there are, and takes the first
    /// peer for one with a connection less each time.
    ///
    /// - Returns: Whether there was one: its loop must now be told to displace a connection.
    package func claim() -> Bool {
        line.withLock {
            guard $0.count > 0, let first = $0.first else { return false }
            $0.count -= 1
            $0.first = Precedence(crowd: max(1, first.crowd - 1), since: first.since)
            return true
        }
    }
}
