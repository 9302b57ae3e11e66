/// A message from a service to its manager: assignments, one on each line, in one datagram (sd_notify(3)).
package struct NotifyMessage: Hashable, Sendable {
    package let bytes: [UInt8]

    private init(_ lines: String...) { bytes = Array(lines.joined(separator: "\n").utf8) }

    /// Returns the message that a start or reload is finished.
    package static func ready(status: String) -> NotifyMessage {
        NotifyMessage("READY=1", "STATUS=\(line(status))")
    }

    /// Returns the message that a reload begins; ``ready(status:)`` ends it, whatever its outcome.
    ///
    /// `microseconds` is the time of CLOCK_MONOTONIC, by which a manager tells two reloads apart.
    package static func reloading(at microseconds: UInt64) -> NotifyMessage {
        NotifyMessage("RELOADING=1", "MONOTONIC_USEC=\(microseconds)")
    }

    /// The message that the service begins to stop.
    package static let stopping = NotifyMessage("STOPPING=1", "STATUS=Stopping: answers in flight end")

    /// Returns a message with the status that `systemctl status` shows.
    package static func status(_ text: String) -> NotifyMessage { NotifyMessage("STATUS=\(line(text))") }

    /// The message that the service is alive.
    package static let alive = NotifyMessage("WATCHDOG=1")

    /// Returns a text in one line, since a line end would begin another assignment.
    private static func line(_ text: String) -> String {
        String(text.map { $0.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } ? " " : $0 })
    }
}
