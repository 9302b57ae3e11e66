package import Reactor

/// Which event loops have run since they were last asked: a loop that has not is late, and while one is late the
/// service does not call itself alive.
///
/// It holds no clock: a tick is whenever somebody says so.
package struct LoopWatch {
    /// What to do at a tick.
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

    /// Loops that have run just now.
    package init(loops: Int) { reports = Array(repeating: LoopReport(), count: loops) }

    /// A new round begins.
    package mutating func tick() -> Tick {
        let asked = reports.indices.filter { !owing.contains($0) }
        isLate = !owing.isEmpty
        owing.formUnion(asked)
        return Tick(isAlive: !isLate, asked: asked)
    }

    /// A loop has run.
    ///
    /// - Returns: Whether that makes up for a tick that was not alive, so that it is said at once: by the next one
    ///   the manager would have lost its patience.
    package mutating func answered(_ loop: Int, _ report: LoopReport) -> Bool {
        guard owing.remove(loop) != nil else { return false }
        reports[loop] = report
        guard isLate, owing.isEmpty else { return false }
        isLate = false
        return true
    }

    /// Of all loops together, each as it last answered.
    package var total: LoopReport {
        reports.reduce(into: LoopReport()) { total, report in
            total.open += report.open
            total.served += report.served
        }
    }
}
