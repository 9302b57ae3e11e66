package import Logging
package import System
internal import Text

/// Writes log lines, one for each event: the time and the level, then the message.
///
/// ```
/// 2026-11-24T02:00:00Z warning: certs/localhost.crt ends on 2026-12-01
/// <4>certs/localhost.crt ends on 2026-12-01             where systemd's journal reads it (sd-daemon(3))
/// ```
///
/// The journal adds its own time.
package struct ConsoleLog: LogHandler {
    package var logLevel = Logger.Level.info
    package var metadata: Logger.Metadata = [:]
    private let isJournal: Bool
    private let clock: @Sendable () -> Timestamp
    private let write: @Sendable ([UInt8]) -> Void

    /// - Parameters:
    ///   - isJournal: Whether a line begins with its priority as a number, by which `journalctl -p` selects.
    ///   - clock: Returns the time of a line.
    ///   - write: Takes one whole line at a time, with its end; it is called on the thread that logs, so it must not wait.
    package init(
        isJournal: Bool,
        clock: @escaping @Sendable () -> Timestamp = { .now },
        write: @escaping @Sendable ([UInt8]) -> Void
    ) {
        self.isJournal = isJournal
        self.clock = clock
        self.write = write
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Writes one line, whatever the message contains.
    package func log(event: LogEvent) {
        var message = "\(event.message)"
        let details = metadata.merging(event.metadata ?? [:]) { _, new in new }
        for (key, value) in details.sorted(by: { $0.key < $1.key }) { message += " \(key)=\(value)" }
        write(Self.line(event.level, message, isJournal: isJournal, at: clock()))
    }

    /// Returns one line with its end.
    static func line(
        _ level: Logger.Level,
        _ message: String,
        isJournal: Bool,
        at time: Timestamp = .now
    ) -> [UInt8] {
        let line = (isJournal ? "<\(level.priority)>" : "\(time) \(level): ") + message
        return Array(line.withoutControls.utf8) + [UInt8(ascii: "\n")]
    }
}

extension String {
    /// The text with a space in the place of each character that could end a line, steer a terminal or turn the direction of
    /// writing.
    fileprivate var withoutControls: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    switch scalar.properties.generalCategory {
                    case .control, .format, .lineSeparator, .paragraphSeparator: " "
                    default: scalar
                    }
                }
            )
        )
    }
}

extension Logger.Level {
    /// The priority as in syslog(3).
    fileprivate var priority: Int {
        switch self {
        case .critical: 2
        case .error: 3
        case .warning: 4
        case .notice: 5
        case .info: 6
        case .debug, .trace: 7
        }
    }
}
