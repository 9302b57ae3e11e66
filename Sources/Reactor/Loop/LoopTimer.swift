internal import Dispatch

/// One timer for all deadlines of a loop.
///
/// It is only set again when a deadline falls due before the time for which it is set: under load that is once in a timeout,
/// and not once a connection.
struct LoopTimer {
    private let source: any DispatchSourceTimer
    private var dueAt: ContinuousClock.Instant?

    /// How late the timer may fire: deadlines are seconds long, so this lets the kernel join wake-ups.
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

    /// Notes that the timer has fired and is no longer set.
    mutating func fired() { dueAt = nil }

    func cancel() { source.cancel() }
}
