import Dispatch
import Serving
import Synchronization
import Testing
import Text

/// A stream that keeps what was written, one string for each call; `hold` keeps the writer from going on, as a full pipe does.
private final class Stream: Sendable {
    let writes = Mutex<[String]>([])
    /// The most bytes that each of the next calls takes; later calls take all.
    let limits = Mutex<[Int]>([])
    private let gate = DispatchSemaphore(value: 1)
    private let begun = DispatchSemaphore(value: 0)

    func take(_ bytes: ArraySlice<UInt8>) -> Int {
        begun.signal()
        gate.wait()
        defer { gate.signal() }
        let limit = limits.withLock { $0.isEmpty ? .max : $0.removeFirst() }
        let taken = bytes.prefix(limit)
        if !taken.isEmpty { writes.withLock { $0.append(String(decoding: taken, as: UTF8.self)) } }
        return taken.count
    }

    func hold() { gate.wait() }
    func release() { gate.signal() }
    /// Returns once a write has begun.
    func awaitWrite() { begun.wait() }
    var all: [String] { writes.withLock { $0 } }
    var text: String { all.joined() }
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() }
}

extension LogQueue {
    fileprivate func append(_ line: String) -> Bool { append(Array("\(line)\n".utf8)) }
    fileprivate func finish() { finish(within: .seconds(60)) }
}

private func notice(_ count: Int) -> [UInt8] { Array("missing: \(count)\n".utf8) }

struct LogQueueTests {
    private let stream = Stream()
    private let queue: LogQueue
    private let line = String(repeating: "x", count: 1_023)

    init() { queue = LogQueue(notice: notice, write: stream.take) }

    /// Appends lines until none is accepted any more, and returns how many were.
    private func fill() -> Int {
        var count = 0
        while queue.append(line) { count += 1 }
        return count
    }

    @Test func linesWaitForAFlushAndLeaveInOnePiece() {
        #expect(queue.append("one") && queue.append("two"))
        #expect(stream.all.isEmpty)
        queue.finish()
        #expect(stream.all == ["one\ntwo\n"])
    }

    @Test func nothingIsNotWritten() {
        queue.flush()
        queue.finish()
        #expect(stream.all.isEmpty)
    }

    @Test func noWriteIsLongerThanAPipeTakesAndNoLineIsTorn() {
        let line = String(repeating: "x", count: 1_499)
        for _ in 0..<4 { _ = queue.append(line) }
        queue.finish()
        #expect(stream.all == Array(repeating: "\(line)\n\(line)\n", count: 2))
    }

    @Test func aLineLongerThanThatIsWrittenWhole() {
        let line = String(repeating: "x", count: 9_999)
        for line in ["one", line, "two"] { _ = queue.append(line) }
        queue.finish()
        #expect(stream.all == ["one\n", "\(line)\n", "two\n"])
    }

    @Test func manyLinesDoNotWaitForAPause() {
        for _ in 0..<32 { _ = queue.append(line) }
        stream.awaitWrite()
    }

    @Test func linesOfManyThreadsAllArriveInTheirOrder() async {
        await withTaskGroup { group in
            for writer in 0..<8 {
                group.addTask { [queue] in for number in 0..<100 { _ = queue.append("\(writer) \(number)") } }
            }
        }
        queue.finish()
        for writer in 0..<8 {
            let own = stream.lines.filter { $0.hasPrefix("\(writer) ") }
            #expect(own.map(String.init) == (0..<100).map { "\(writer) \($0)" })
        }
        #expect(queue.lost == 0)
    }

    @Test func whereNobodyReadsLinesAreDroppedWholeAndNobodyWaits() {
        stream.hold()
        let taken = fill()
        #expect(taken == LogQueue.capacity / 1_024)
        for _ in 0..<999 { #expect(!queue.append("short")) }
        #expect(queue.lost == 1_000)
        stream.release()
        queue.finish()
        #expect(stream.lines.filter { $0 == line }.count == taken)
        #expect(!stream.lines.contains("short"))
    }

    @Test func theCountOfWhatIsMissingStandsWhereItIsMissing() {
        stream.hold()
        let taken = fill()
        #expect(!queue.append("lost"))
        stream.release()
        queue.finish()
        #expect(queue.append("after"))
        queue.finish()
        #expect(stream.lines.count == taken + 2)
        #expect(stream.lines.suffix(3) == [Substring(line), "missing: 2", "after"])
    }

    @Test func eachLossIsToldOfOnce() {
        for _ in 0..<2 {
            stream.hold()
            _ = fill()
            stream.release()
            queue.finish()
        }
        #expect(stream.lines.filter { $0.hasPrefix("missing") } == ["missing: 1", "missing: 1"])
        #expect(queue.lost == 2)
    }

    @Test func aLineThatNeverFitsIsDropped() {
        #expect(!queue.append(String(repeating: "x", count: LogQueue.capacity)))
        queue.finish()
        #expect(stream.text == "missing: 1\n")
    }

    @Test func theNoticeMayGoToAnotherStream() {
        let other = Stream()
        let errors = LogQueue(notice: notice, write: other.take)
        let queue = LogQueue(notices: errors, notice: notice, write: stream.take)
        stream.hold()
        while queue.append(line) {}
        stream.release()
        queue.finish()
        errors.finish()
        #expect(other.text == "missing: 1\n")
        #expect(!stream.text.contains("missing"))
    }

    @Test func oneStreamThatNobodyReadsDoesNotSilenceTheOther() {
        let other = Stream()
        let errors = LogQueue(notice: notice, write: other.take)
        let queue = LogQueue(notices: errors, notice: notice, write: stream.take)
        stream.hold()
        while queue.append(line) {}
        errors.write(Array("a word\n".utf8))
        errors.finish()
        #expect(other.lines.contains("a word"))
        stream.release()
        queue.finish()
    }

    @Test func whatAFullDiskDoesNotTakeIsCountedAndToldOfOnceThereIsRoom() {
        stream.limits.withLock { $0 = [0, 0] }
        for line in ["one", "two"] {
            #expect(queue.append(line))
            queue.finish()
        }
        #expect(stream.all.isEmpty)
        #expect(queue.lost == 2)
        #expect(queue.append("three"))
        queue.finish()
        #expect(stream.text == "three\nmissing: 2\n")
    }

    /// The line that has room comes before the one that says how many had none.
    @Test func theCountIsKeptWhereItHasNoRoomItself() {
        stream.limits.withLock { $0 = [0, 0, .max, 0, 0] }
        for line in ["one", "two", "three", "four"] {
            #expect(queue.append(line))
            queue.finish()
        }
        #expect(stream.text == "three\n")
        #expect(queue.lost == 3)
        #expect(queue.append("five"))
        queue.finish()
        #expect(stream.text == "three\nfive\nmissing: 3\n")
    }

    @Test func theCountIsToldAtTheEndToo() {
        stream.limits.withLock { $0 = [0] }
        #expect(queue.append("one"))
        queue.finish()
        #expect(stream.all.isEmpty)
        queue.finish()
        #expect(stream.text == "missing: 1\n")
        queue.finish()
        #expect(stream.text == "missing: 1\n")
    }

    /// A disk that stays full, a reader that is gone: the other stream hears of it at once, and not of each line.
    @Test func aStreamThatFailsForEverIsToldOfElsewhereAtOnceAndAtTheEnd() {
        let other = Stream()
        let errors = LogQueue(notice: notice, write: other.take)
        let queue = LogQueue(notices: errors, notice: notice, write: stream.take)
        stream.limits.withLock { $0 = Array(repeating: 0, count: 10) }
        for _ in 0..<10 {
            #expect(queue.append("line"))
            queue.flush()
            stream.awaitWrite()
        }
        queue.finish()
        errors.finish()
        #expect(other.text == "missing: 1\nmissing: 9\n")
        #expect(stream.all.isEmpty)
        #expect(queue.lost == 10)
    }

    @Test func whatStaysFullIsTriedOnceALine() {
        let tries = Mutex(0)
        let queue = LogQueue(notice: notice) { _ in
            tries.withLock { $0 += 1 }
            return 0
        }
        for _ in 0..<10 {
            #expect(queue.append("line"))
            queue.finish()
        }
        #expect(tries.withLock(\.self) == 10)
        #expect(queue.lost == 10)
    }

    @Test func aLineThatWasCutOffIsCompletedBeforeAnythingElse() {
        stream.limits.withLock { $0 = [6, 0, 1] }
        for line in ["one", "two", "three"] { #expect(queue.append(line)) }
        queue.finish()
        #expect(stream.text == "one\ntw")
        for line in ["four", "five"] {
            #expect(queue.append(line))
            queue.finish()
        }
        #expect(stream.text == "one\ntwo")
        #expect(queue.append("six"))
        queue.finish()
        #expect(stream.lines == ["one", "two", "six", "missing: 3"])
        #expect(queue.lost == 3)
    }

    @Test func theEndDoesNotWaitForWhoDoesNotRead() {
        stream.hold()
        #expect(queue.append("one"))
        queue.finish(within: .milliseconds(1))
        #expect(stream.all.isEmpty)
        stream.release()
    }
}
