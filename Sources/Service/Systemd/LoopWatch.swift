package import Reactor

/// Watches which event loops have run since they were last asked.
///
/// A loop that has not is late, and while one is late the service does not call itself alive.
///
/// It has no clock: a tick comes when the caller says so.
package struct LoopWatch {
    /// The result of a tick.
    package struct Tick: Hashable {
        /// Whether every loop has answered since the last tick.
        package let isAlive: Bool
        /// The loops to ask now: those that owe no answer.
        package let asked: [Int]

        package init(isAlive: Bool, asked: [Int]) {
            self.isAlive = isAlive
            self.asked = asked
        }
    }

    private var reports: [LoopReport]
    private var owing: Set<Int> = []
    private var isLate = false

    /// Begins with loops that have run just now.
    package init(loops: Int) { reports = Array(repeating: LoopReport(), count: loops) }

    /// Begins a new round.
    package mutating func tick() -> Tick {
        let asked = reports.indices.filter { !owing.contains($0) }
        isLate = !owing.isEmpty
        owing.formUnion(asked)
        return Tick(isAlive: !isLate, asked: asked)
    }

    /// Notes that a loop has run.
    ///
    /// - Returns: Whether this makes up for a tick that was not alive, so that the manager is told at once: by the next tick it
    ///   would have lost its patience.
    package mutating func answered(_ loop: Int, _ report: LoopReport) -> Bool {
        guard owing.remove(loop) != nil else { return false }
        reports[loop] = report
        guard isLate, owing.isEmpty else { return false }
        isLate = false
        return true
    }

    /// Whether every loop has answered that was asked.
    package var isComplete: Bool { owing.isEmpty }

    /// The sum of all loops, each as it last answered.
    package var total: LoopReport {
        reports.reduce(into: LoopReport()) { total, report in
            total.open += report.open
            total.served += report.served
        }
    }
}
