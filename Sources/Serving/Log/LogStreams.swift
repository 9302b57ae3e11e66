package import Logging
internal import System
internal import Text

/// Standard output and standard error as a running server writes to them: nothing in it ever waits for who reads.
///
/// Each has a buffer and a writer of its own, so that one which nobody reads does not silence the other. Where both lead to
/// the same place (a terminal, a journal, `2>&1`) they are one, and the order of what is said is kept.
package final class LogStreams: Sendable {
    /// The access log, and what is announced at a start.
    package let output: LogQueue
    /// What the operator should know.
    package let errors: LogQueue
    /// Whether systemd's journal reads standard error.
    private let isJournal = JournalStream.isStandardError

    package init() {
        let notice: @Sendable (Int) -> [UInt8] = { [isJournal] count in
            let lines =
                count == 1 ? "1 line is missing from the log" : "\(count) lines are missing from the log"
            return ConsoleLog.line(
                .warning,
                "\(lines): nobody read it, or it had no room; readers were served on",
                isJournal: isJournal
            )
        }
        errors = LogQueue(notice: notice) { StandardStream.error.write($0) }
        let isOnePlace = JournalStream(.output) == JournalStream(.error)
        output =
            isOnePlace
            ? errors : LogQueue(notices: errors, notice: notice) { StandardStream.output.write($0) }
    }

    /// Log lines on standard error.
    ///
    /// - Parameter level: What is below it is not written.
    /// - Returns: A logger that never waits.
    package func logger(_ level: Logger.Level) -> Logger {
        Logger(label: "lectern") { [self] _ in
            var console = ConsoleLog(isJournal: isJournal, write: errors.write)
            console.logLevel = level
            return console
        }
    }

    /// Lines lost since the start.
    package var lost: Int { output === errors ? errors.lost : output.lost + errors.lost }

    /// Waits until all is written, and gives up where nobody reads.
    package func finish(within limit: Duration) {
        let end = ContinuousClock.now + limit
        output.flush()
        errors.flush()
        output.finish(within: limit)
        errors.finish(within: max(.zero, ContinuousClock.now.duration(to: end)))
    }
}
