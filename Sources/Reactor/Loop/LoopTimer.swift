internal import Dispatch

/// One timer for all deadlines of a loop.
///
/// Set again only when a deadline falls due before the time that it is set for: under load that is once in a
/// timeout, not once a connection.
struct LoopTimer {
    private let source: any DispatchSourceTimer
    private var dueAt: ContinuousClock.Instant?

    /// Deadlines are seconds long: firing this much late lets the kernel join wake-ups.
    private static let leeway = DispatchTimeInterval.milliseconds(50)

    init(queue: DispatchQueue, handler: @escaping () -> Void) {
        source = DispatchSource.makeTimerSource(queue: queue)
        source.setEventHandler(handler: handler)
        source.activate()
    }

    /// Makes sure that the timer fires at `deadline` or before.
    mutating func fire(by deadline: ContinuousClock.Instant, now: ContinuousClock.Instant) {
        if let dueAt, dueAt <= deadline { return }
        dueAt = deadline
        let wait = now.duration(to: deadline)
        let nanoseconds =
            wait.components.seconds * 1_000_000_000 + wait.components.attoseconds / 1_000_000_000
        source.schedule(deadline: .now() + .nanoseconds(Int(max(0, nanoseconds))), leeway: Self.leeway)
    }

    /// The timer has fired and is no longer set.
    mutating func fired() { dueAt = nil }

    func cancel() { source.cancel() }
}
