/// Judges whether a peer takes its answer, by what it has acknowledged at each look.
///
/// A long page over a slow line is no reason to cut it off. It is a reason if a peer has ceased to take anything, or takes so
/// little that it may only want to hold a place.
package struct Delivery: Hashable, Sendable {
    package typealias Instant = ContinuousClock.Instant

    /// A report of the kernel on the bytes that it was given for a peer.
    package struct Report: Hashable, Sendable {
        /// The bytes that the peer's kernel has confirmed, including those of the handshake.
        package var acknowledged: Int
        /// The bytes that are still in our kernel, unsent or unconfirmed.
        package var outstanding: Int

        /// Takes numbers that are at least 0.
        package init(acknowledged: Int, outstanding: Int) {
            self.acknowledged = acknowledged
            self.outstanding = outstanding
        }
    }

    /// The least number of looks in the time for which a peer may take nothing: it is cut off a fourth of that time late at most.
    package static let looks = 4
    /// The time after which the average counts: before, a lost packet or two would decide it.
    package static let grace = Duration.seconds(60)
    /// The least bytes a second on average since the beginning of the answer: a modem of 9,600 bits a second takes about as many.
    package static let leastRate = 1_000

    private let patience: Duration
    private let begunAt: Instant
    private var progressedAt: Instant
    private var acknowledged = 0
    /// Whether the peer had taken something more at the last look.
    private(set) var hasProgressed = true

    /// Begins with an answer.
    ///
    /// - Parameters:
    ///   - now: The time.
    ///   - patience: The time for which the peer may take nothing of it.
    package init(at now: Instant, patience: Duration) {
        self.patience = patience
        begunAt = now
        progressedAt = now
    }

    /// Judges the peer at a look.
    ///
    /// - Returns: Whether the peer is still worth waiting for.
    package mutating func goesOn(_ report: Report, at now: Instant) -> Bool {
        hasProgressed = report.acknowledged > acknowledged
        if hasProgressed {
            acknowledged = report.acknowledged
            progressedAt = now
        }
        guard progressedAt.duration(to: now) < patience else { return false }
        let age = begunAt.duration(to: now)
        return age < Self.grace || acknowledged / Self.leastRate >= age.components.seconds
    }
}
