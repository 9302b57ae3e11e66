/// Remembers for about a minute how long something that was ready has waited for its event loop at most.
///
/// It has two halves: the present half minute and the one before, of which the older is forgotten as a whole.
package struct LagMeter {
    package typealias Instant = ContinuousClock.Instant

    /// How long half of the memory is.
    package static let half = Duration.seconds(30)

    private var recent = Duration.zero
    private var former = Duration.zero
    private var turn: Instant?

    package init() {}

    /// Notes a wait that has ended.
    package mutating func note(_ wait: Duration, at now: Instant) {
        if let turn, now < turn + Self.half {
            recent = max(recent, wait)
            return
        }
        // After a pause of a minute both halves are of the past.
        former = turn.map { now < $0 + Self.half * 2 } == true ? recent : .zero
        recent = wait
        turn = now
    }

    /// Returns the longest wait of the last half minute or more, but of no more than a minute.
    package func longest(at now: Instant) -> Duration {
        guard let turn, now < turn + Self.half * 2 else { return .zero }
        return now < turn + Self.half ? max(recent, former) : recent
    }
}
