/// What a service tells its manager: assignments, a line each, in one datagram (sd_notify(3)).
package struct NotifyMessage: Hashable, Sendable {
    package let bytes: [UInt8]

    private init(_ lines: String...) { bytes = Array(lines.joined(separator: "\n").utf8) }

    /// Start or reload is finished.
    package static func ready(status: String) -> NotifyMessage {
        NotifyMessage("READY=1", "STATUS=\(line(status))")
    }

    /// A reload begins; ``ready(status:)`` ends it, whatever came of it.
    ///
    /// `microseconds` is the time by CLOCK_MONOTONIC, by which a manager tells two reloads apart.
    package static func reloading(at microseconds: UInt64) -> NotifyMessage {
        NotifyMessage("RELOADING=1", "MONOTONIC_USEC=\(microseconds)")
    }

    /// The service begins to stop.
    package static let stopping = NotifyMessage("STOPPING=1", "STATUS=Stopping: answers in flight end")

    /// Shown by `systemctl status`.
    package static func status(_ text: String) -> NotifyMessage { NotifyMessage("STATUS=\(line(text))") }

    /// The service is alive.
    package static let alive = NotifyMessage("WATCHDOG=1")

    /// A line end would begin an assignment of its own.
    private static func line(_ text: String) -> String {
        String(text.map { $0.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } ? " " : $0 })
    }
}
