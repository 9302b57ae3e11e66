package import Logging

/// Log lines on standard error, one an event: the level, then the message.
///
/// ```
/// warning: certs/localhost.crt ends on 2026-12-01       at a terminal
/// <4>certs/localhost.crt ends on 2026-12-01             where systemd's journal reads it (sd-daemon(3))
/// ```
///
/// Times are left to whoever keeps the log: a terminal needs none and a journal adds its own.
package struct ConsoleLog: LogHandler {
    package var logLevel = Logger.Level.info
    package var metadata: Logger.Metadata = [:]
    private let isJournal: Bool
    private let write: @Sendable ([UInt8]) -> Void

    /// - Parameters:
    ///   - isJournal: Whether a line begins with its priority in numbers, by which `journalctl -p` selects.
    ///   - write: Takes one whole line, line end included, at a time.
    package init(
        isJournal: Bool = JournalStream.isStandardError,
        write: @escaping @Sendable ([UInt8]) -> Void = { writeToStandardError($0) }
    ) {
        self.isJournal = isJournal
        self.write = write
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Writes one line, whatever the message holds.
    package func log(event: LogEvent) {
        var line = isJournal ? "<\(event.level.priority)>" : "\(event.level): "
        line += "\(event.message)"
        let details = metadata.merging(event.metadata ?? [:]) { _, new in new }
        for (key, value) in details.sorted(by: { $0.key < $1.key }) { line += " \(key)=\(value)" }
        write(Array(line.withoutControls.utf8) + [UInt8(ascii: "\n")])
    }
}

extension String {
    /// Each character that could end a line, steer a terminal or turn the direction of writing as a space.
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
    /// Of syslog(3).
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
