import Reactor
import Synchronization
import Testing

struct SiblingLoopTests {
    private final class Told: Sendable {
        let names = Mutex("")
    }

    private let told = Told()
    private let start = ContinuousClock.now

    /// Makes a loop whose fullest peer has `crowd` connections, the oldest of them `seconds` after the start.
    private func sibling(_ name: String, crowd: Int = 1, after seconds: Int?, count: Int = 1) -> SiblingLoop {
        let offer = DisplacementOffer()
        if let first = precedence(crowd, after: seconds) { offer.post(first, count: count) }
        return SiblingLoop(offer: offer) { [told] in told.names.withLock { $0 += name } }
    }

    private func precedence(_ crowd: Int, after seconds: Int?) -> Precedence? {
        seconds.map { Precedence(crowd: crowd, since: start + .seconds($0)) }
    }

    @Test func ofEqualsTheOldestOfAllMakesWay() {
        let all = [sibling("a", after: 3), sibling("b", after: nil), sibling("c", after: 1)]
        #expect(all.displace(before: precedence(1, after: 2)))
        // The connection that c has posted is claimed now, and a's is younger than this loop's own.
        #expect(!all.displace(before: precedence(1, after: 2)))
        #expect(all.displace(before: nil))
        #expect(told.names.withLock { $0 } == "ca")
    }

    @Test func thePeerWithMostGoesBeforeAnOlderOne() {
        let all = [sibling("a", crowd: 1, after: 1), sibling("b", crowd: 3, after: 9, count: 8)]
        for _ in 0..<4 { _ = all.displace(before: precedence(2, after: 5)) }
        // After b's third has gone, this loop's own second goes first.
        #expect(told.names.withLock { $0 } == "b")
    }

    @Test func onesOwnGoesFirst() {
        #expect(![sibling("a", after: 3)].displace(before: precedence(1, after: 3)))
        #expect(![sibling("a", after: 1)].displace(before: precedence(2, after: 3)))
        #expect(![SiblingLoop]().displace(before: nil))
        #expect(told.names.withLock { $0 }.isEmpty)
    }

    @Test func aBatchOfNewcomersTakesNoMoreThanThereAre() {
        let all = [sibling("a", after: 1, count: 2)]
        #expect((0..<5).count { _ in all.displace(before: nil) } == 2)
        #expect(told.names.withLock { $0 } == "aa")
    }
}
