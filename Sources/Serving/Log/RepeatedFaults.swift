/// Thins faults out: each kind is told at once the first time, and then once an interval with a count.
///
/// One peer can cause thousands of faults a second; a log that took a line for each would be the second fault. Pure: the
/// time comes in with each call.
package struct RepeatedFaults<Kind: Hashable> {
    package typealias Instant = ContinuousClock.Instant

    /// What to do about a fault.
    package enum Answer: Hashable, Sendable {
        case tell
        /// Count it, and call ``due(_:at:)`` at that instant: it is the first since the kind was told of.
        case tellLater(at: Instant)
        case count
    }

    private let interval: Duration
    private var seen: [Kind: (toldAt: Instant, count: Int)] = [:]

    /// - Parameter interval: Between two lines about one kind.
    package init(interval: Duration) { self.interval = interval }

    /// A fault has happened.
    package mutating func record(_ kind: Kind, at now: Instant) -> Answer {
        guard let (toldAt, count) = seen[kind], count > 0 || now < toldAt + interval else {
            seen[kind] = (now, 0)
            return .tell
        }
        seen[kind] = (toldAt, count + 1)
        return count == 0 ? .tellLater(at: toldAt + interval) : .count
    }

    /// The instant that ``record(_:at:)`` named has come.
    ///
    /// - Returns: How many there were since the kind was last told of.
    package mutating func due(_ kind: Kind, at now: Instant) -> Int {
        let count = seen[kind]?.count ?? 0
        seen[kind] = (now, 0)
        return count
    }
}
