internal import Glibc

/// One of the two standard streams on which a process writes.
package enum StandardStream: Sendable {
    case output, error

    var descriptor: CInt { self == .output ? STDOUT_FILENO : STDERR_FILENO }

    /// Writes all bytes and waits for the reader.
    ///
    /// - Returns: How many bytes were taken: fewer than all if the stream failed (a reader that is gone, a full disk).
    package func write(_ bytes: ArraySlice<UInt8>) -> Int { writeAll(bytes, to: descriptor) }
}
