package import Reactor

/// What is known of each event loop: its last report, and since when it owes another.
///
/// A loop that hangs owes its report for as long as it hangs, and is not asked again meanwhile. It has no clock: instants are given.
package struct LoopRoll: Sendable {
    package typealias Instant = ContinuousClock.Instant

    /// What is known of a loop.
    package struct Standing: Hashable, Sendable {
        /// What it last said of itself.
        package var report: LoopReport
        /// How long something that was ready has waited for it, or for how long it has owed a report, if that is longer.
        package var lag: Duration
        /// Whether it owes one now.
        package var isLate: Bool

        package init(report: LoopReport, lag: Duration, isLate: Bool) {
            self.report = report
            self.lag = lag
            self.isLate = isLate
        }
    }

    private var reports: [LoopReport]
    private var askedAt: [Int: Instant] = [:]

    /// Begins with loops that have said nothing yet.
    package init(loops: Int) { reports = Array(repeating: LoopReport(), count: loops) }

    /// Returns the loops to ask now: those that owe nothing.
    package mutating func ask(at now: Instant) -> [Int] {
        let asked = reports.indices.filter { askedAt[$0] == nil }
        for loop in asked { askedAt[loop] = now }
        return asked
    }

    /// Notes a report; what nobody has asked for counts for nothing.
    package mutating func answered(_ loop: Int, _ report: LoopReport) {
        if askedAt.removeValue(forKey: loop) != nil { reports[loop] = report }
    }

    /// Returns what is known of each loop.
    package func standings(at now: Instant) -> [Standing] {
        reports.enumerated().map { loop, report in
            let owed = askedAt[loop].map { $0.duration(to: now) }
            return Standing(report: report, lag: max(report.lag, owed ?? .zero), isLate: owed != nil)
        }
    }
}
