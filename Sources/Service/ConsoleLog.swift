package import Logging

/// Log lines on standard error, one an event: the level, then the message.
///
/// ```
/// warning: certs/localhost.crt ends on 2026-12-01
/// ```
///
/// Times are left to whoever keeps the log: a terminal needs none and a journal adds its own.
package struct ConsoleLog: LogHandler {
    package var logLevel = Logger.Level.info
    package var metadata: Logger.Metadata = [:]
    private let write: @Sendable ([UInt8]) -> Void

    /// - Parameter write: Takes one whole line, line end included, at a time.
    package init(write: @escaping @Sendable ([UInt8]) -> Void = { writeToStandardError($0) }) {
        self.write = write
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Writes one line, whatever the message holds.
    package func log(event: LogEvent) {
        var line = "\(event.level): \(event.message)"
        let details = metadata.merging(event.metadata ?? [:]) { _, new in new }
        for (key, value) in details.sorted(by: { $0.key < $1.key }) { line += " \(key)=\(value)" }
        write(
            Array(line.utf8.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: " ") : $0 }) + [UInt8(ascii: "\n")]
        )
    }
}
