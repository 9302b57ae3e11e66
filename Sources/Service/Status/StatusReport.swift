package import Pages
internal import Reactor
package import Serving
package import System

/// All that a server tells an operator about itself at one moment; there is nothing of a reader in it.
package struct StatusReport: Hashable, Sendable {
    /// A certificate that is shown to readers.
    package struct Certificate: Hashable, Sendable {
        package var host: String
        /// When it ends, in seconds since 1970.
        package var ends: Int

        package init(host: String, ends: Int) {
            self.host = host
            self.ends = ends
        }
    }

    /// The questions of a host of which it is counted how they are answered.
    package struct Questions: Hashable, Sendable {
        package var host: String
        package var questions: [CountedQuestion]

        package init(host: String, questions: [CountedQuestion]) {
            self.host = host
            self.questions = questions
        }
    }

    /// The program's version.
    package var version: String
    /// When it began to serve, and the moment of the report, in seconds since 1970.
    package var started: Int
    package var now: Int
    package var uptime: Duration
    /// What is served, in one line.
    package var serving: String
    /// The connections that came, by protocol.
    package var accepted: [String: Int]
    /// What was counted of those that have ended.
    package var tally: RequestTally
    /// The requests that were refused since their address had made too many.
    package var rateRefusals: Int
    package var connectionLimit: Int
    package var loops: [LoopRoll.Standing]
    package var lostLogLines: Int
    package var certificates: [Certificate]
    package var reloads: ReloadTally
    package var process: ProcessFigures
    /// `nil` where answers are not counted.
    package var questions: [Questions]?

    /// Takes everything but what is counted, of which there is nothing yet.
    package init(
        version: String,
        started: Int,
        now: Int,
        uptime: Duration,
        serving: String,
        connectionLimit: Int,
        loops: [LoopRoll.Standing],
        reloads: ReloadTally,
        process: ProcessFigures
    ) {
        self.version = version
        self.started = started
        self.now = now
        self.uptime = uptime
        self.serving = serving
        self.connectionLimit = connectionLimit
        self.loops = loops
        self.reloads = reloads
        self.process = process
        (accepted, tally, rateRefusals, lostLogLines, certificates) = ([:], RequestTally(), 0, 0, [])
    }
}

extension StatusReport {
    /// The open connections of all loops by what they wait for.
    var phases: [OpenPhase: Int] {
        loops.reduce(into: [:]) { $0.merge($1.report.phases, uniquingKeysWith: +) }
    }
}
