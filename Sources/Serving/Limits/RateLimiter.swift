internal import Synchronization
package import System

/// The number of requests that one peer may make, which is an IPv4 address or an IPv6 /64.
package struct RateLimit: Hashable, Sendable {
    /// The time that one request takes from a peer's allowance.
    package let interval: Duration
    /// The number of requests that may come at once after a silence.
    package let burst: Int

    /// - Parameter perSecond: The requests a second in the long run, above 0. The requests of ten seconds may come at once, and
    ///   at least ten: a reader opens the sections of a text in tabs and then reads for minutes.
    package init(perSecond: Double) {
        interval = .seconds(1 / perSecond)
        burst = max(10, Int((10 * perSecond).rounded(.up)))
    }
}

/// Token buckets, one for each peer.
///
/// A bucket is kept as the instant at which it will be full again: a request moves this on by ``RateLimit/interval``, and is
/// refused if it would then lie further ahead than a whole burst. (ITU-T I.371 calls this the generic cell rate algorithm.) A
/// bucket whose instant has passed is full like a new one, so it need not be kept.
package struct RateLimiter {
    package typealias Instant = ContinuousClock.Instant

    /// The most peers in one generation.
    ///
    /// Two generations are kept, so at most 131,072 peers in about 10 MB: more peers than read at once, and less memory than
    /// any server has.
    package static let capacity = 65_536

    private let limit: RateLimit
    /// The time from an empty bucket to a full one.
    private let fill: Duration
    private var recent: [SocketAddress: Instant] = [:]
    private var former: [SocketAddress: Instant] = [:]
    private var turn: Instant?
    /// The requests that were refused.
    package private(set) var refused = 0

    package init(_ limit: RateLimit) {
        self.limit = limit
        fill = limit.interval * limit.burst
    }

    /// Takes a request's worth from the peer's bucket.
    ///
    /// - Returns: `nil` if there was enough; otherwise the time until there is. A refused request costs nothing.
    package mutating func take(from peer: SocketAddress, at now: Instant) -> Duration? {
        turnOver(at: now)
        let key = peer.subscriber
        let full = max(recent[key] ?? former[key] ?? now, now)
        let next = full + limit.interval
        let wait = now.duration(to: next) - fill
        guard wait <= .zero else {
            refused += 1
            return wait
        }
        recent[key] = next
        return nil
    }

    /// The number of peers that are remembered.
    package var count: Int { recent.count + former.count }

    /// Forgets the former generation once all its buckets are full, or earlier if there are too many peers: an attacker with a
    /// hundred thousand addresses makes the table forget and not grow.
    private mutating func turnOver(at now: Instant) {
        if let turn, now < turn + fill, recent.count < Self.capacity { return }
        former = recent
        recent = [:]
        turn = now
    }
}

/// A ``RateLimiter`` that all event loops share.
package final class SharedRateLimiter: Sendable {
    private let limiter: Mutex<RateLimiter>

    package init(_ limit: RateLimit) { limiter = Mutex(RateLimiter(limit)) }

    /// The requests that were refused since the start.
    package var refused: Int { limiter.withLock { $0.refused } }

    /// Takes a request's worth from the peer's bucket, as ``RateLimiter/take(from:at:)`` does.
    ///
    /// - Returns: `nil` if there was enough; otherwise the seconds until there is, rounded up, so that a client that waits for
    ///   as long as it is told is let in.
    package func secondsToWait(
        for peer: SocketAddress,
        at now: ContinuousClock.Instant = .now
    ) -> Int? {
        limiter.withLock { $0.take(from: peer, at: now) }.map { wait in
            let (seconds, rest) = wait.components
            return Int(seconds) + (rest > 0 ? 1 : 0)
        }
    }
}
