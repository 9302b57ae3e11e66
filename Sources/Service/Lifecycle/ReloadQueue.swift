internal import Synchronization

/// Where everybody asks for a reload who wants one, and where one after the other is taken by who makes them.
package final class ReloadQueue: Sendable {
    private struct State {
        var schedule = ReloadSchedule()
        /// The task that sleeps and will look at the schedule again, and until when.
        var timer: (until: ContinuousClock.Instant, task: Task<Void, Never>)?
    }

    private let state = Mutex(State())
    private let wakes = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))

    package init() {}

    /// Whether there was a change, or somebody has asked, since the last reload was taken.
    package var hasWish: Bool { state.withLock { $0.schedule.hasWish } }

    /// Asks for a reload at once.
    package func ask() {
        state.withLock { $0.schedule.asked(at: .now) }
        wake()
    }

    /// Asks for a reload once files have ceased to change.
    package func changed(_ changes: ReloadSchedule.Changes) {
        state.withLock { $0.schedule.changed(changes, at: .now) }
        wake()
    }

    /// Waits until a reload is due; one task at a time may do so, and calls ``finished()`` after the reload.
    ///
    /// - Returns: Whether somebody waits to hear of it, even if nothing has come of it; `nil` if the task was cancelled.
    package func next() async -> Bool? {
        wake()
        for await _ in wakes.stream {
            if case .reload(let isExpected) = look() { return isExpected }
        }
        return nil
    }

    /// Notes that the reload that was taken last has finished.
    package func finished() { state.withLock { $0.schedule.finished() } }

    private func wake() { wakes.continuation.yield() }

    private func look() -> ReloadSchedule.Step {
        state.withLock { state in
            let step = state.schedule.next(at: .now)
            // A change mostly puts off what a sleeping task would look at; a file that is closed brings it forward.
            if case .wait(let instant) = step, state.timer.map({ instant < $0.until }) ?? true {
                state.timer?.task.cancel()
                let task = Task(priority: .utility) { [self] in
                    guard (try? await Task.sleep(until: instant, clock: .continuous)) != nil else { return }
                    self.state.withLock { if $0.timer?.until == instant { $0.timer = nil } }
                    wake()
                }
                state.timer = (instant, task)
            }
            return step
        }
    }
}
