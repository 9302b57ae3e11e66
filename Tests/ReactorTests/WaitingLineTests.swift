import Reactor
import Testing

struct WaitingLineTests {
    @Test func nobodyWaitsAtFirst() {
        let line = WaitingLine()
        #expect(line.oldest == nil)
        #expect(!line.claim())
    }

    @Test func noMoreAreClaimedThanThereAre() {
        let line = WaitingLine()
        let now = ContinuousClock.now
        line.post(oldest: now, count: 2)
        #expect(line.oldest == now)
        #expect(line.claim())
        #expect(line.claim())
        #expect(!line.claim())
        #expect(line.oldest == nil)
    }

    @Test func whatIsPostedLaterStands() {
        let line = WaitingLine()
        let now = ContinuousClock.now
        line.post(oldest: now, count: 1)
        line.post(oldest: now + .seconds(1), count: 1)
        #expect(line.oldest == now + .seconds(1))
        line.post(oldest: nil, count: 0)
        #expect(!line.claim())
    }
}
