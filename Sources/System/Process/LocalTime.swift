internal import Glibc

/// A time of the day where the process runs, for a person who looks on.
package struct LocalTime: Hashable, Sendable, CustomStringConvertible {
    private let hour, minute, second: Int

    /// Takes the time zone from the environment or the system.
    package init(_ time: Timestamp = .now) {
        var instant = time.seconds
        var parts = unsafe tm()
        unsafe localtime_r(&instant, &parts)
        (hour, minute, second) = unsafe (Int(parts.tm_hour), Int(parts.tm_min), Int(parts.tm_sec))
    }

    /// `14:03:07`.
    package var description: String {
        [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
}
