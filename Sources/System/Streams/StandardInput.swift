internal import Glibc

/// Reads standard input to its end.
///
/// - Parameter limit: The most bytes to read.
/// - Returns: `nil` if there are more.
/// - Throws: If the system cannot read it.
package func readStandardInput(limit: Int) throws(SystemError) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
        let count = unsafe read(STDIN_FILENO, &buffer, buffer.count)
        if count == 0 { return bytes }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw .last }
        bytes += buffer[..<count]
        guard bytes.count <= limit else { return nil }
    }
}

/// Whether a person types what standard input reads.
package func isStandardInputATerminal() -> Bool { isatty(STDIN_FILENO) == 1 }
