/// Whether a peer takes its answer, judged by what it has acknowledged whenever somebody looks.
///
/// A long page over a slow line is no reason to cut it off. A peer that has ceased to take it is, and so is one that takes
/// so little that it may only want to hold a place.
package struct Delivery: Hashable, Sendable {
    package typealias Instant = ContinuousClock.Instant

    /// What the kernel says of the bytes that it was given for a peer.
    package struct Report: Hashable, Sendable {
        /// Bytes that the peer's kernel has confirmed, of the handshake too.
        package var acknowledged: Int
        /// Bytes that are in our kernel still, unsent or unconfirmed.
        package var outstanding: Int

        /// Both at least 0.
        package init(acknowledged: Int, outstanding: Int) {
            self.acknowledged = acknowledged
            self.outstanding = outstanding
        }
    }

    /// How often one looks in the time that a peer may take nothing: it is cut off a fourth of that time late at most.
    package static let looks = 4
    /// From here on the average counts: before, a lost packet or two decide it.
    package static let grace = Duration.seconds(60)
    /// Bytes a second from the answer's beginning, on average: a modem of 9,600 bits a second takes as many.
    package static let leastRate = 1_000

    private let patience: Duration
    private let begunAt: Instant
    private var progressedAt: Instant
    private var acknowledged = 0

    /// An answer begins.
    ///
    /// - Parameters:
    ///   - now: The time.
    ///   - patience: How long the peer may take nothing of it.
    package init(at now: Instant, patience: Duration) {
        self.patience = patience
        begunAt = now
        progressedAt = now
    }

    /// Somebody looks.
    ///
    /// - Returns: Whether the peer is still worth waiting for.
    package mutating func goesOn(_ report: Report, at now: Instant) -> Bool {
        if report.acknowledged > acknowledged {
            acknowledged = report.acknowledged
            progressedAt = now
        }
        guard progressedAt.duration(to: now) < patience else { return false }
        let age = begunAt.duration(to: now)
        return age < Self.grace || acknowledged / Self.leastRate >= age.components.seconds
    }
}
