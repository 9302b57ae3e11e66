/// How soon a connection makes way if there is no room.
///
/// 1. The more connections of its peer could make way, the sooner it does: peers that fill the server displace each other, and not
///    a reader whose round trip is long.
/// 2. Among equals, one that has been in its ``Stage`` for longer than a reader takes for a step goes before one that may be about
///    to take it; the silent go first, then those half-way through the handshake, and so on.
/// 3. Among equals again, the one goes first that has taken no step for longest.
package struct Precedence: Comparable, Hashable, Sendable {
    /// The number of the peer's connections that could make way; at least 1.
    package let crowd: Int
    /// The stage in which it is overdue; `nil` while it is not (``DisplacementTable/grace``).
    package let overdue: Stage?
    /// The time since which it has been in its stage.
    package let since: ContinuousClock.Instant

    package init(crowd: Int, overdue: Stage? = nil, since: ContinuousClock.Instant) {
        self.crowd = crowd
        self.overdue = overdue
        self.since = since
    }

    /// Returns whether the first makes way before the second.
    package static func < (one: Precedence, other: Precedence) -> Bool {
        if one.crowd != other.crowd { return one.crowd > other.crowd }
        let ranks = (rank(one.overdue), rank(other.overdue))
        return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : one.since < other.since
    }

    /// The number of ranks that ``rank(_:)`` gives.
    static let ranks = Stage.allCases.count + 1

    /// Returns the place among a peer's connections, from 0, of those that are overdue in a stage, or of those that are not.
    static func rank(_ overdue: Stage?) -> Int { overdue?.rawValue ?? ranks - 1 }
}
