internal import Dispatch

/// Calls a handler again and again on its own queue for as long as this value lives.
package final class RepeatingTimer {
    private let source: any DispatchSourceTimer

    /// - Parameters:
    ///   - interval: The time from call to call, and before the first call.
    ///   - handler: The function to call; it is not called again before it has returned.
    package init(every interval: Duration, handler: @escaping @Sendable () -> Void) {
        source = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "lectern.timer"))
        let (seconds, attoseconds) = interval.components
        let nanoseconds = Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)
        source.schedule(deadline: .now() + .nanoseconds(nanoseconds), repeating: .nanoseconds(nanoseconds))
        source.setEventHandler(handler: handler)
        source.activate()
    }

    deinit { source.cancel() }
}
