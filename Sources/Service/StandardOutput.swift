internal import Glibc

/// Writes all of it to standard output, in as few calls as the system allows.
///
/// `stdout` itself is shared mutable state that Swift 6 refuses; a line of less than 4,096 bytes (PIPE_BUF) in
/// one `write(2)` is not torn apart by another thread's. Where nobody reads any more it is dropped.
package func writeToStandardOutput(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

/// Writes all of it to standard error.
package func writeToStandardError(_ bytes: [UInt8]) { write(bytes, to: STDERR_FILENO) }

private func write(_ bytes: [UInt8], to descriptor: CInt) {
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        if count < 0 {
            guard errno == EINTR else { return }
            continue
        }
        rest = rest.dropFirst(count)
    }
}
