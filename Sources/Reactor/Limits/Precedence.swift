/// How soon a connection makes way where there is no room: the sooner, the more its peer has that could, and of equals the
/// sooner, the older it is.
///
/// So peers that fill the server displace each other, and not a reader whose round trip is long.
package struct Precedence: Comparable, Hashable, Sendable {
    /// How many connections of the peer could make way; at least 1.
    package let crowd: Int
    /// Since when the oldest of them could.
    package let since: ContinuousClock.Instant

    package init(crowd: Int, since: ContinuousClock.Instant) {
        self.crowd = crowd
        self.since = since
    }

    /// Whether the first makes way before the second.
    package static func < (one: Precedence, other: Precedence) -> Bool {
        one.crowd != other.crowd ? one.crowd > other.crowd : one.since < other.since
    }
}
