internal import Content
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

/// Writes somebody else's words to standard output: to a pipe or a file as they came, and to a terminal without what could
/// steer it.
///
/// Bytes that are not UTF-8 are shown as U+FFFD there.
package func showOnStandardOutput(_ bytes: ArraySlice<UInt8>) {
    guard isatty(STDOUT_FILENO) == 1 else { return write(Array(bytes), to: STDOUT_FILENO) }
    // A piece at a time, since each is decoded; none ends inside a scalar.
    let pieceLength = 65_536
    var start = bytes.startIndex
    while start < bytes.endIndex {
        var end = min(start + pieceLength, bytes.endIndex)
        while end < bytes.endIndex, bytes[end] & 0xC0 == 0x80, end > start + pieceLength - 4 { end -= 1 }
        writeToStandardOutput(
            Array(withoutControls(String(decoding: bytes[start..<end], as: UTF8.self)).utf8)
        )
        start = end
    }
}

/// A text of several lines in which nothing can steer a terminal; the CR of a CR LF goes.
package func withoutControls(_ text: String) -> String {
    printable(text.unicodeScalars.filter { $0 != "\r" }, keeping: ["\n", "\t"])
}
