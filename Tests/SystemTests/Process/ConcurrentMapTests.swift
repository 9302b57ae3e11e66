import System
import Testing

struct ConcurrentMapTests {
    @Test(arguments: [0, 1, 2, 15, 16, 17, 33, 1000])
    func isTheSameAsMap(count: Int) {
        let numbers = Array(0..<count)
        #expect(numbers.concurrentMap { "\($0)" } == numbers.map { "\($0)" })
    }

    @Test func piecesOfDifferentLengthKeepTheirOrder() {
        let texts = (0..<200).map { String(repeating: "x", count: $0 % 7 == 0 ? 20_000 : $0) }
        #expect(texts.concurrentMap { $0.reduce(0) { sum, _ in sum + 1 } } == texts.map(\.count))
    }

    /// A tool counts its elements: were one shared by two pieces, some would count more than a piece has.
    @Test func eachPieceHasAToolOfItsOwn() {
        final class Counter { var count = 0 }
        let counts = Array(0..<160).concurrentMap(with: { Counter() }) { counter, _ in
            counter.count += 1
            return counter.count
        }
        #expect(counts == (0..<16).flatMap { _ in Array(1...10) })
    }
}
