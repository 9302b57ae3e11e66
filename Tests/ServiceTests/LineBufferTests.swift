import Service
import Synchronization
import Testing

struct LineBufferTests {
    /// What was written, a string a call.
    private final class Output: Sendable {
        let writes = Mutex<[String]>([])
        func take(_ bytes: [UInt8]) { writes.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) } }
        var all: [String] { writes.withLock { $0 } }
    }

    private let output = Output()

    @Test func linesWaitForAFlushAndLeaveInOnePiece() {
        let buffer = LineBuffer(write: output.take)
        buffer.append(Array("one\n".utf8))
        buffer.append(Array("two\n".utf8))
        #expect(output.all.isEmpty)
        buffer.flush()
        #expect(output.all == ["one\ntwo\n"])
    }

    @Test func nothingIsNotWritten() {
        let buffer = LineBuffer(write: output.take)
        buffer.append(Array("one\n".utf8))
        buffer.flush()
        buffer.flush()
        #expect(output.all == ["one\n"])
    }

    @Test func noWriteIsLongerThanAPipeTakesAndNoLineIsTorn() {
        let buffer = LineBuffer(write: output.take)
        let line = String(repeating: "x", count: 1499) + "\n"
        for _ in 0..<4 { buffer.append(Array(line.utf8)) }
        buffer.flush()
        #expect(output.all == [line + line, line + line])
    }

    @Test func aLineLongerThanThatIsWrittenWhole() {
        let buffer = LineBuffer(write: output.take)
        let line = String(repeating: "x", count: 9999) + "\n"
        buffer.append(Array("one\n".utf8))
        buffer.append(Array(line.utf8))
        buffer.append(Array("two\n".utf8))
        buffer.flush()
        #expect(output.all == ["one\n", line, "two\n"])
    }

    @Test func linesOfManyThreadsAllArrive() async {
        let buffer = LineBuffer(write: output.take)
        await withTaskGroup { group in
            for writer in 0..<8 {
                group.addTask { for number in 0..<100 { buffer.append(Array("\(writer) \(number)\n".utf8)) } }
            }
        }
        buffer.flush()
        let lines = output.all.joined().split(separator: "\n")
        #expect(Set(lines).count == 800)
    }
}
