internal import Synchronization

/// Log lines of several event loops, gathered while they are at work and written when one pauses.
///
/// A call of `write(2)` a line costs a request one per cent of its time. A loop pauses when nothing has happened for some
/// milliseconds, and under load twenty times a second; a process that is killed loses the lines in between.
package final class LineBuffer: Sendable {
    /// What a pipe takes in one piece, whoever else writes to it (PIPE_BUF).
    private static let capacity = 4096

    private let lines = Mutex<[UInt8]>([])
    private let write: @Sendable ([UInt8]) -> Void

    /// - Parameter write: Takes whole lines, never two calls at once.
    package init(write: @escaping @Sendable ([UInt8]) -> Void = { writeToStandardOutput($0) }) {
        self.write = write
    }

    /// Takes one whole line, line end included.
    package func append(_ line: [UInt8]) {
        lines.withLock { lines in
            if lines.count + line.count > Self.capacity { flush(&lines) }
            lines += line
        }
    }

    /// Writes what has been gathered.
    package func flush() { lines.withLock { flush(&$0) } }

    private func flush(_ lines: inout [UInt8]) {
        guard !lines.isEmpty else { return }
        write(lines)
        lines.removeAll(keepingCapacity: true)
    }
}
