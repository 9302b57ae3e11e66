internal import Reactor
internal import System

/// The address and the interval at which a service manager wants to hear from this process (sd_notify(3),
/// sd_watchdog_enabled(3)).
///
/// ```
/// NOTIFY_SOCKET = "/" path / "@" name   ; 107 bytes at most
/// WATCHDOG_USEC = 1*DIGIT               ; microseconds of silence after which the process is replaced
/// WATCHDOG_PID  = 1*DIGIT               ; the process that is meant; this one where it is missing
/// ```
package struct NotifyEnvironment: Hashable, Sendable {
    /// The path for `sockaddr_un`, which begins with a zero byte if it is an abstract name; `nil` if nobody listens.
    package let socketPath: [UInt8]?
    /// The time of silence after which the process is replaced; `nil` if no watchdog is set.
    package let watchdog: Duration?

    /// - Parameters:
    ///   - environment: The environment's variables by name.
    ///   - process: The number of this process.
    /// - Throws: An error that says in one line what is wrong with which variable.
    package init(_ environment: [String: String], process: Int32) throws(EnvironmentError) {
        socketPath = try environment["NOTIFY_SOCKET"].map(Self.path)
        watchdog = try Self.watchdog(environment, process: process)
    }

    private static func path(_ text: String) throws(EnvironmentError) -> [UInt8] {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, first == UInt8(ascii: "/") || first == UInt8(ascii: "@"),
            (2...NotifySocket.longestPath).contains(bytes.count)
        else {
            throw .notifySocket(text)
        }
        return first == UInt8(ascii: "@") ? [0] + bytes.dropFirst() : bytes
    }

    private static func watchdog(
        _ environment: [String: String],
        process: Int32
    ) throws(EnvironmentError) -> Duration? {
        guard let text = environment["WATCHDOG_USEC"] else { return nil }
        if let pid = environment["WATCHDOG_PID"] {
            guard let meant = Int32(digits: pid), meant > 0 else {
                throw .process(variable: "WATCHDOG_PID", pid)
            }
            guard meant == process else { return nil }
        }
        // A timer of less than a millisecond would keep the loops busy with nothing else.
        guard let microseconds = Int64(digits: text), microseconds >= 2_000 else {
            throw .watchdog(text)
        }
        return .microseconds(microseconds)
    }
}
