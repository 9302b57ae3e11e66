import Reactor
import Synchronization
import Testing

struct NeighbourTests {
    private final class Told: Sendable {
        let names = Mutex("")
    }

    private let told = Told()
    private let start = ContinuousClock.now

    /// A loop whose oldest connection came so many seconds after the start.
    private func neighbour(_ name: String, oldestAfter seconds: Int?, count: Int = 1) -> Neighbour {
        let line = WaitingLine()
        line.post(oldest: seconds.map { start + .seconds($0) }, count: seconds == nil ? 0 : count)
        return Neighbour(waiting: line) { [told] in told.names.withLock { $0 += name } }
    }

    @Test func theOldestOfAllMakesWay() {
        let all = [
            neighbour("a", oldestAfter: 3), neighbour("b", oldestAfter: nil), neighbour("c", oldestAfter: 1),
        ]
        #expect(all.displaceOldest(before: start + .seconds(2)))
        // What c has posted is claimed now, and a's is younger than one's own.
        #expect(!all.displaceOldest(before: start + .seconds(2)))
        #expect(all.displaceOldest(before: nil))
        #expect(told.names.withLock { $0 } == "ca")
    }

    @Test func onesOwnOldestGoesFirst() {
        let all = [neighbour("a", oldestAfter: 3)]
        #expect(!all.displaceOldest(before: start + .seconds(3)))
        #expect(![Neighbour]().displaceOldest(before: nil))
        #expect(told.names.withLock { $0 }.isEmpty)
    }

    @Test func aBatchOfNewcomersTakesNoMoreThanThereAre() {
        let all = [neighbour("a", oldestAfter: 1, count: 2)]
        #expect((0..<5).count { _ in all.displaceOldest(before: nil) } == 2)
        #expect(told.names.withLock { $0 } == "aa")
    }
}
