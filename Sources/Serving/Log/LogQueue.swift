internal import Dispatch
internal import Synchronization

/// Passes the log lines of the whole process on to one stream, through a bounded buffer and a writer that is alone in waiting
/// for the reader.
///
/// If nobody reads (a full pipe, a terminal after Ctrl-S), whole lines are dropped and counted, and readers of the capsule are
/// still served. Once there is room again, a line says how many are missing, at the place where they are.
///
/// Calling `write(2)` for each line costs a request one per cent of its time. So the lines of several event loops are gathered
/// while these are at work, and written when one pauses: when nothing has happened for some milliseconds, and under load twenty
/// times a second. A process that is killed loses the lines in between.
package final class LogQueue: Sendable {
    /// The most bytes in the buffer, including those that are being written: a second of the busiest log, about 3,000 lines.
    package static let capacity = 256 * 1024
    /// The number of bytes that do not wait for a pause.
    private static let wakingSize = 32 * 1024

    private struct State {
        /// The lines that the writer has not taken yet.
        var lines: [UInt8] = []
        /// The bytes of these lines and of those that the writer is at.
        var held = 0
        /// Whether lines are dropped: from the first one until the writer has written everything before it, so that there is
        /// one notice about a loss and not one a line.
        var isRefusing = false
        var isWriting = false
        /// The number of lost lines that no notice has mentioned.
        var untold = 0
        /// Whether a notice has a chance, which it has not while writing fails.
        var mayTell = true
        var lost = 0

        /// Keeps the count of a notice that was not taken; it is tried again after something has been written.
        mutating func keep(_ count: Int) {
            untold += count
            mayTell = false
        }
    }

    private let state = Mutex(State())
    /// The stream, which only the writer holds, however long it takes.
    private let stream: Mutex<WholeLines>
    /// The queue of the writer, which has a thread while there is something to write: no Swift task and no event loop waits for
    /// it.
    private let writer = DispatchQueue(label: "lectern.log")
    private let notice: @Sendable (Int) -> [UInt8]
    /// The queue that gets the notices; `nil` means this one.
    private let notices: LogQueue?

    /// - Parameters:
    ///   - notices: The queue that gets a line about lost ones; `nil` means this one.
    ///   - notice: Makes that line, with its end, for the number of lost lines.
    ///   - write: Takes a piece of whole lines, or the rest of a line that was cut off, and returns how many bytes the stream
    ///     has taken, which are fewer if it failed. It is never called twice at the same time, and may wait for as long as it
    ///     likes.
    package init(
        notices: LogQueue? = nil,
        notice: @escaping @Sendable (Int) -> [UInt8],
        write: @escaping @Sendable (ArraySlice<UInt8>) -> Int
    ) {
        self.notices = notices
        self.notice = notice
        stream = Mutex(WholeLines(write: write))
    }

    /// The number of lines lost since the start.
    package var lost: Int { state.withLock { $0.lost } }

    /// Takes one whole line with its end, and never waits; the line is written at the next ``flush()``, or before.
    ///
    /// - Returns: Whether there was room.
    @discardableResult
    package func append(_ line: [UInt8]) -> Bool {
        let (isTaken, isMuch) = state.withLock { state in
            guard !state.isRefusing, state.held + line.count <= Self.capacity else {
                state.isRefusing = true
                state.untold += 1
                state.lost += 1
                return (false, true)
            }
            state.lines += line
            state.held += line.count
            return (true, state.lines.count >= Self.wakingSize)
        }
        if isMuch { flush() }
        return isTaken
    }

    /// Wakes the writer if there is something to write; it never waits.
    package func flush() {
        let mustWake = state.withLock { state in
            if state.isWriting || (state.lines.isEmpty && !state.isRefusing) { return false }
            state.isWriting = true
            return true
        }
        if mustWake { writer.async { [self] in writeAll() } }
    }

    /// Takes one line that does not wait for others.
    package func write(_ line: [UInt8]) {
        append(line)
        flush()
    }

    /// Waits until all lines are written, and gives up if nobody reads.
    package func finish(within limit: Duration) {
        flush()
        let done = DispatchSemaphore(value: 0)
        writer.async { done.signal() }
        _ = done.wait(timeout: .now() + .milliseconds(Int(limit / .milliseconds(1))))
    }

    // MARK: The writer

    private func writeAll() {
        while let (lines, untold) = next() {
            if untold > 0, let notices {
                let isTold = notices.append(notice(untold))
                notices.flush()
                if !isTold { state.withLock { $0.keep(untold) } }
            }
            write(lines[...])
        }
    }

    private func write(_ lines: ArraySlice<UInt8>) {
        var rest = lines
        while !rest.isEmpty {
            let piece = rest.wholeLines
            rest = rest.dropFirst(piece.count)
            let lost = stream.withLock { $0.write(piece) }
            state.withLock { state in
                state.held -= piece.count
                state.lost += lost
                state.untold += lost
                state.mayTell = lost == 0
            }
        }
    }

    /// Returns the lines gathered, and the number of lost lines to report elsewhere; `nil` if there is neither, and then the
    /// writer sleeps.
    private func next() -> (lines: [UInt8], untold: Int)? {
        state.withLock { state in
            let mustTell = state.mayTell && state.untold > 0
            guard mustTell || state.isRefusing || !state.lines.isEmpty else {
                state.isWriting = false
                return nil
            }
            let lines = state.lines
            let untold = mustTell ? state.untold : 0
            state.lines = mustTell && notices == nil ? notice(untold) : []
            state.held += state.lines.count
            state.untold -= untold
            state.isRefusing = false
            return (lines, untold)
        }
    }
}

extension ArraySlice<UInt8> {
    /// The lines that fit into one piece; at least one.
    ///
    /// A pipe takes a piece whole, whoever else writes to it (PIPE_BUF: 4,096 bytes).
    fileprivate var wholeLines: ArraySlice<UInt8> {
        let lineFeed = UInt8(ascii: "\n")
        guard let end = prefix(4096).lastIndex(of: lineFeed) ?? firstIndex(of: lineFeed) else { return self }
        return self[...end]
    }
}
