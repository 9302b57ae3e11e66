internal import Glibc

/// One of the two streams that a process says something on.
package enum StandardStream: Sendable {
    case output, error

    var descriptor: CInt { self == .output ? STDOUT_FILENO : STDERR_FILENO }

    /// Writes all of it and waits for who reads.
    ///
    /// - Returns: How many bytes were taken; fewer than all where the stream failed (a reader that is gone, a full disk).
    package func write(_ bytes: ArraySlice<UInt8>) -> Int { writeAll(bytes, to: descriptor) }
}
