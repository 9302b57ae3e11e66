internal import Pages
internal import Reactor
internal import Serving
internal import Synchronization
internal import System
internal import TLS

/// Puts together what a server tells an operator about itself.
///
/// Event loops are asked as the service manager asks them, each on its own queue; one that does not answer in a moment is late, and the
/// report says so and has what it last said. Nothing here is waited for by a reader.
package final class StatusCollector: Sendable {
    /// How long a loop may take to answer: a turn of 50 ms and one costly request on top of it.
    private static let patience = Duration.milliseconds(250)

    private let reactor: Reactor
    private let version: String
    private let started: (seconds: Int, instant: ContinuousClock.Instant)
    private let facts: @Sendable () -> StatusFacts
    private let roll: Mutex<LoopRoll>

    /// - Parameters:
    ///   - reactor: The event loops.
    ///   - version: The program's version.
    ///   - started: When the server began to serve.
    ///   - facts: Returns what else is known at the moment; it may be called from several threads at once.
    init(
        of reactor: Reactor,
        version: String,
        started: (seconds: Int, instant: ContinuousClock.Instant),
        facts: @escaping @Sendable () -> StatusFacts
    ) {
        self.reactor = reactor
        self.version = version
        self.started = started
        self.facts = facts
        roll = Mutex(LoopRoll(loops: reactor.loopCount))
    }

    /// Returns a report of this moment; it is no work for an event loop, for which it would wait.
    package func report() -> StatusReport {
        let asked = roll.withLock { $0.ask(at: .now) }
        let latch = Latch(asked.count)
        for loop in asked {
            reactor.report(of: loop) { [self] report in
                roll.withLock { $0.answered(loop, report) }
                latch.countDown()
            }
        }
        latch.wait(within: Self.patience)
        let facts = facts()
        var report = StatusReport(
            version: version,
            started: started.seconds,
            now: Timestamp.now.seconds,
            uptime: started.instant.duration(to: .now),
            serving: facts.serving,
            connectionLimit: facts.connectionLimit,
            loops: roll.withLock { $0.standings(at: .now) },
            reloads: facts.reloads,
            process: .now
        )
        report.accepted = facts.accepted
        report.tally = facts.tally
        report.rateRefusals = facts.rateRefusals
        report.lostLogLines = facts.lostLogLines
        report.certificates = facts.certificates
        report.questions = facts.questions
        return report
    }
}

/// What a server knows of itself without its event loops.
struct StatusFacts: Sendable {
    var serving: String
    var connectionLimit: Int
    var reloads: ReloadTally
    var accepted: [String: Int]
    var tally: RequestTally
    var rateRefusals: Int
    var lostLogLines: Int
    var certificates: [StatusReport.Certificate]
    var questions: [StatusReport.Questions]?
}
