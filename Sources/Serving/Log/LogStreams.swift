package import Logging
internal import System
internal import Text

/// Standard output and standard error as a running server writes to them, without ever waiting for their readers.
///
/// Each has its own buffer and writer, so that one which nobody reads does not silence the other. If both lead to the same
/// place (a terminal, a journal, `2>&1`), they are one queue, and the order of the lines is kept.
package final class LogStreams: Sendable {
    /// The queue of the access log and the announcements at a start.
    package let output: LogQueue
    /// The queue of messages to the operator.
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

    /// Returns a logger that writes to standard error.
    ///
    /// - Parameter level: The lowest level that is written.
    /// - Returns: A logger that never waits.
    package func logger(_ level: Logger.Level) -> Logger {
        Logger(label: "lectern") { [self] _ in
            var console = ConsoleLog(isJournal: isJournal, write: errors.write)
            console.logLevel = level
            return console
        }
    }

    /// The number of lines lost since the start.
    package var lost: Int { output === errors ? errors.lost : output.lost + errors.lost }

    /// Waits until everything is written, and gives up if nobody reads.
    package func finish(within limit: Duration) {
        let end = ContinuousClock.now + limit
        output.flush()
        errors.flush()
        output.finish(within: limit)
        errors.finish(within: max(.zero, ContinuousClock.now.duration(to: end)))
    }
}
