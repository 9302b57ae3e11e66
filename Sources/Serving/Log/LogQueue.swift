internal import Dispatch
internal import Synchronization

/// Log lines of the whole process on their way to one stream: a bounded buffer, and a writer that alone waits for who reads.
///
/// Where nobody reads (a full pipe, a terminal after Ctrl-S), lines are dropped whole and counted, and readers are served
/// on. Once there is room again a line says how many are missing, at the place where they are.
///
/// A call of `write(2)` a line costs a request one per cent of its time, so the lines of several event loops are gathered
/// while they are at work and written when one pauses: that is when nothing has happened for some milliseconds, and under
/// load twenty times a second. A process that is killed loses the lines in between.
package final class LogQueue: Sendable {
    /// In bytes, those that the writer is at included: a second of the busiest log, about 3,000 lines.
    package static let capacity = 256 * 1024
    /// So many bytes do not wait for a pause.
    private static let wakingSize = 32 * 1024

    private struct State {
        /// Not yet with the writer.
        var lines: [UInt8] = []
        /// Those, and what the writer has in hand.
        var held = 0
        /// From the first line that is dropped until the writer is through with what came before it: so that losses come
        /// with one notice and not with one a line.
        var isRefusing = false
        var isWriting = false
        /// Lines lost that no notice has told of.
        var untold = 0
        /// Whether a notice has a chance: not while writing fails.
        var mayTell = true
        var lost = 0

        /// A notice was not taken; it is tried again after something has been written.
        mutating func keep(_ count: Int) {
            untold += count
            mayTell = false
        }
    }

    private let state = Mutex(State())
    /// Held by the writer alone, however long it takes.
    private let stream: Mutex<WholeLines>
    /// A thread of its own while there is something to write: no task of Swift's waits for it, and no event loop.
    private let writer = DispatchQueue(label: "lectern.log")
    private let notice: @Sendable (Int) -> [UInt8]
    /// Where the notice goes; `nil` is here.
    private let notices: LogQueue?

    /// - Parameters:
    ///   - notices: Where a line about lost ones goes; `nil` is here.
    ///   - notice: That line, line end included, of the number of lines lost.
    ///   - write: Takes a piece of whole lines, or the end of a line that was cut off, never two calls at once, and may wait
    ///     for as long as it likes; returns how many bytes the stream has taken, fewer where it failed.
    package init(
        notices: LogQueue? = nil,
        notice: @escaping @Sendable (Int) -> [UInt8],
        write: @escaping @Sendable (ArraySlice<UInt8>) -> Int
    ) {
        self.notices = notices
        self.notice = notice
        stream = Mutex(WholeLines(write: write))
    }

    /// Lines lost since the start.
    package var lost: Int { state.withLock { $0.lost } }

    /// Takes one whole line, line end included, and never waits: it is written at the next ``flush()``, or before.
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

    /// Wakes the writer where there is something to write; never waits.
    package func flush() {
        let mustWake = state.withLock { state in
            if state.isWriting || (state.lines.isEmpty && !state.isRefusing) { return false }
            state.isWriting = true
            return true
        }
        if mustWake { writer.async { [self] in writeAll() } }
    }

    /// Takes one line that is not to wait for others.
    package func write(_ line: [UInt8]) {
        append(line)
        flush()
    }

    /// Waits until all lines are written, and gives up where nobody reads.
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

    /// What has been gathered, and how many lines to tell of elsewhere; `nil` where there is neither, and the writer sleeps.
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
    /// As many as go into one piece, and one at least.
    ///
    /// A pipe takes a piece whole, whoever else writes to it (PIPE_BUF: 4,096 bytes).
    fileprivate var wholeLines: ArraySlice<UInt8> {
        let lineFeed = UInt8(ascii: "\n")
        guard let end = prefix(4096).lastIndex(of: lineFeed) ?? firstIndex(of: lineFeed) else { return self }
        return self[...end]
    }
}
