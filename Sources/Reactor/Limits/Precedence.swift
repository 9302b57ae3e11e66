/// How soon a connection makes way if there is no room.
///
/// The more connections of its peer could make way, the sooner it does; among equals, the older one goes first.
///
/// So peers that fill the server displace each other, and not a reader whose round trip is long.
package struct Precedence: Comparable, Hashable, Sendable {
    /// The number of the peer's connections that could make way; at least 1.
    package let crowd: Int
    /// The time since which the oldest of them could.
    package let since: ContinuousClock.Instant

    package init(crowd: Int, since: ContinuousClock.Instant) {
        self.crowd = crowd
        self.since = since
    }

    /// Returns whether the first makes way before the second.
    package static func < (one: Precedence, other: Precedence) -> Bool {
        one.crowd != other.crowd ? one.crowd > other.crowd : one.since < other.since
    }
}
