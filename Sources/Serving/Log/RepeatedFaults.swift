/// Thins faults out: each kind is reported at once the first time, and then once an interval with a count.
///
/// One peer can cause thousands of faults a second, and a log with a line for each would be another fault. This type has no
/// clock: each call is given the time.
package struct RepeatedFaults<Kind: Hashable> {
    package typealias Instant = ContinuousClock.Instant

    /// What to do about a fault.
    package enum Answer: Hashable, Sendable {
        case tell
        /// Count it, and call ``due(_:at:)`` at that instant: it is the first fault since the kind was last reported.
        case tellLater(at: Instant)
        case count
    }

    private let interval: Duration
    private var seen: [Kind: (toldAt: Instant, count: Int)] = [:]

    /// - Parameter interval: The time between two lines about one kind.
    package init(interval: Duration) { self.interval = interval }

    /// Records a fault.
    package mutating func record(_ kind: Kind, at now: Instant) -> Answer {
        guard let (toldAt, count) = seen[kind], count > 0 || now < toldAt + interval else {
            seen[kind] = (now, 0)
            return .tell
        }
        seen[kind] = (toldAt, count + 1)
        return count == 0 ? .tellLater(at: toldAt + interval) : .count
    }

    /// Returns the count at the instant that ``record(_:at:)`` named.
    ///
    /// - Returns: How many faults there were since the kind was last reported.
    package mutating func due(_ kind: Kind, at now: Instant) -> Int {
        let count = seen[kind]?.count ?? 0
        seen[kind] = (now, 0)
        return count
    }
}
