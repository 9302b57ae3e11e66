internal import Glibc
internal import Text

/// Writes all bytes to standard output in as few calls as the system allows, and waits for the reader.
///
/// `stdout` itself is shared mutable state, which Swift 6 refuses. If nobody reads any more, the rest is dropped.
package func writeToStandardOutput(_ bytes: [UInt8]) { _ = StandardStream.output.write(bytes[...]) }

/// Writes all bytes to standard error, and waits for the reader.
package func writeToStandardError(_ bytes: [UInt8]) { _ = StandardStream.error.write(bytes[...]) }

/// Writes the reason why the process ends to standard error, in the form that the journal takes for an error.
///
/// It waits for at most five seconds if nobody reads: a last word must not keep a process from its end.
///
/// - Parameter text: One line or several; they may contain somebody else's words.
package func writeLastWords(_ text: String) {
    var rest = lastWords(text, isJournal: JournalStream.isStandardError)[...]
    while !rest.isEmpty, isWritable(STDERR_FILENO, within: .seconds(5)) {
        let piece = rest.prefix(4096)
        let count = StandardStream.error.write(piece)
        guard count == piece.count else { return }
        rest = rest.dropFirst(count)
    }
}

/// Returns the lines of a text without anything that could steer a terminal; if systemd's journal reads them, each has the
/// priority of an error (sd-daemon(3)).
package func lastWords(_ text: String, isJournal: Bool) -> [UInt8] {
    let lines = withoutControls(text).split(separator: "\n", omittingEmptySubsequences: isJournal)
    return lines.flatMap { Array("\(isJournal ? "<3>" : "")\($0)\n".utf8) }
}

/// Whether a person reads standard output as it comes.
package func isStandardOutputATerminal() -> Bool { isatty(STDOUT_FILENO) == 1 }

/// Whether a person reads standard error as it comes.
package func isStandardErrorATerminal() -> Bool { isatty(STDERR_FILENO) == 1 }

/// Writes all of it to standard output as it is, and waits for who reads.
///
/// - Returns: `nil` where all of it was taken; else how many bytes were, and why no more.
package func writeWholeToStandardOutput(_ bytes: ArraySlice<UInt8>) -> (taken: Int, reason: SystemError)? {
    let taken = StandardStream.output.write(bytes)
    let reason = SystemError.last
    return taken == bytes.count ? nil : (taken, reason)
}

/// Writes somebody else's words to standard output without what could steer a terminal.
///
/// Bytes that are not UTF-8 are shown as U+FFFD.
package func showOnTerminal(_ bytes: ArraySlice<UInt8>) {
    // The bytes are decoded in pieces, none of which ends inside a scalar.
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

/// Returns a text of several lines without anything that could steer a terminal; the CR of a CR LF is removed.
package func withoutControls(_ text: String) -> String {
    printable(text.unicodeScalars.filter { $0 != "\r" }, keeping: ["\n", "\t"])
}

/// Opens the null device in place of each standard stream that is closed.
///
/// Otherwise the next file or connection would get its number, and whatever is written to standard output would go there.
package func openMissingStandardStreams() {
    while case let descriptor = unsafe open("/dev/null", O_RDWR), descriptor >= 0 {
        guard descriptor > STDERR_FILENO else { continue }
        _ = close(descriptor)
        return
    }
}
