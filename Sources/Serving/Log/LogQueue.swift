internal import Dispatch
internal import Synchronization

/// Passes the log lines of the whole process on to one stream, through a bounded buffer and a writer that is alone in waiting
/// for the reader.
///
/// Where nobody reads (a full pipe, a terminal after Ctrl-S), lines are dropped whole and counted, and readers are served
/// on. Once there is room again a line says how many are missing, at the place where they are. Where such lines go to another stream,
/// one comes at once as well, for a stream that fails may do so for ever.
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
        /// Whether the last write lost something.
        var isFailing = false
        /// No notice until something has been written, or until the end.
        var isHushed = false
        var lost = 0

        /// Keeps the count of a notice that was not taken.
        mutating func keep(_ count: Int) {
            untold += count
            isHushed = true
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
            let mustTell = state.untold > 0 && !state.isHushed
            if state.isWriting || (state.lines.isEmpty && !state.isRefusing && !mustTell) { return false }
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

    /// Waits until all lines are written, and how many are missing is told, and gives up where nobody reads.
    package func finish(within limit: Duration) {
        state.withLock {
            $0.isFailing = false
            $0.isHushed = false
        }
        flush()
        let done = DispatchSemaphore(value: 0)
        writer.async { done.signal() }
        _ = done.wait(timeout: .now() + .milliseconds(Int(limit / .milliseconds(1))))
    }

    // MARK: The writer

    private func writeAll() {
        while let (lines, untold) = next() {
            write(lines[...])
            if untold > 0 { tell(untold) }
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
                state.isFailing = lost > 0
                // What cannot be written here cannot be told here.
                state.isHushed = lost > 0 && (state.isHushed || notices == nil)
            }
        }
    }

    /// Tells that lines are missing; where that cannot be told either, their number is kept.
    private func tell(_ count: Int) {
        let line = notice(count)
        let isTold: Bool
        if let notices {
            isTold = notices.append(line)
            notices.flush()
        } else {
            let isFailing = state.withLock(\.isFailing)
            isTold = !isFailing && stream.withLock { $0.write(line[...]) } == 0
        }
        state.withLock { state in
            if !isTold { state.keep(count) }
            // Elsewhere once, however many more there will be.
            if state.isFailing { state.isHushed = true }
        }
    }

    /// What has been gathered, and how many lines to tell of; `nil` where there is neither, and the writer sleeps.
    private func next() -> (lines: [UInt8], untold: Int)? {
        state.withLock { state in
            let untold = state.isHushed ? 0 : state.untold
            guard untold > 0 || state.isRefusing || !state.lines.isEmpty else {
                state.isWriting = false
                return nil
            }
            let lines = state.lines
            state.lines = []
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
