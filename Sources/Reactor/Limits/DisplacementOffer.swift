internal import Synchronization

/// The numbers that an event loop posts for the others about its connections that could make way.
///
/// At a limit, one connection of the whole server makes way, and it may live on another loop than the one that is short of
/// room. The kernel spreads a peer's connections over all loops alike, so the numbers of one loop compare like those of all.
/// They are posted after each batch of events, so they may be some milliseconds old.
package final class DisplacementOffer: Sendable {
    private struct State {
        var first: Precedence?
        var count = 0
    }

    private let state = Mutex(State())

    package init() {}

    /// Posts the current state.
    ///
    /// - Parameters:
    ///   - first: The precedence of the connection that makes way first.
    ///   - count: How many connections could make way.
    package func post(_ first: Precedence?, count: Int) {
        state.withLock { $0 = State(first: first, count: count) }
    }

    /// The precedence that was posted, unless all connections are claimed.
    package var first: Precedence? { state.withLock { $0.count > 0 ? $0.first : nil } }

    /// Claims a place for a newcomer on another loop.
    ///
    /// A batch of newcomers claims no more places than there are, and each claim counts the first peer as having one connection
    /// less.
    ///
    /// - Returns: Whether there was a place; its loop must now be told to displace a connection.
    package func claim() -> Bool {
        state.withLock {
            guard $0.count > 0, let first = $0.first else { return false }
            $0.count -= 1
            $0.first = Precedence(
                crowd: max(1, first.crowd - 1),
                overdue: first.overdue,
                since: first.since
            )
            return true
        }
    }
}
