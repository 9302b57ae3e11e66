import Reactor
import Testing

struct WaitingLineTests {
    private let now = ContinuousClock.now

    @Test func nobodyWaitsAtFirst() {
        let line = WaitingLine()
        #expect(line.first == nil)
        #expect(!line.claim())
    }

    @Test func noMoreAreClaimedThanThereAre() {
        let line = WaitingLine()
        line.post(Precedence(crowd: 1, since: now), count: 2)
        #expect(line.first == Precedence(crowd: 1, since: now))
        #expect(line.claim())
        #expect(line.claim())
        #expect(!line.claim())
        #expect(line.first == nil)
    }

    @Test func theFirstPeerHasAConnectionLessWithEachClaim() {
        let line = WaitingLine()
        line.post(Precedence(crowd: 3, since: now), count: 9)
        var crowds: [Int?] = []
        for _ in 0..<4 {
            crowds.append(line.first?.crowd)
            #expect(line.claim())
        }
        #expect(crowds == [3, 2, 1, 1])
    }

    @Test func whatIsPostedLaterStands() {
        let line = WaitingLine()
        line.post(Precedence(crowd: 1, since: now), count: 1)
        line.post(Precedence(crowd: 2, since: now), count: 1)
        #expect(line.first?.crowd == 2)
        line.post(nil, count: 0)
        #expect(!line.claim())
    }
}
