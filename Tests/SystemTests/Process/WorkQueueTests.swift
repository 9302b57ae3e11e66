import System
import TestSupport
import Testing

@Suite(.hangLimit)
struct WorkQueueTests {
    @Test func workIsDoneOnePieceAfterTheOtherInItsOrder() async {
        let queue = WorkQueue(label: "test")
        let (done, continuation) = AsyncStream<Int>.makeStream()
        for number in 0..<100 { queue.add { continuation.yield(number) } }
        var numbers: [Int] = []
        for await number in done.prefix(100) { numbers.append(number) }
        #expect(numbers == Array(0..<100))
    }
}
