import Reactor
import Testing

struct DisplacementOfferTests {
    private let now = ContinuousClock.now

    @Test func nobodyWaitsAtFirst() {
        let offer = DisplacementOffer()
        #expect(offer.first == nil)
        #expect(!offer.claim())
    }

    @Test func noMoreAreClaimedThanThereAre() {
        let offer = DisplacementOffer()
        offer.post(Precedence(crowd: 1, since: now), count: 2)
        #expect(offer.first == Precedence(crowd: 1, since: now))
        #expect(offer.claim())
        #expect(offer.claim())
        #expect(!offer.claim())
        #expect(offer.first == nil)
    }

    @Test func theFirstPeerHasAConnectionLessWithEachClaim() {
        let offer = DisplacementOffer()
        offer.post(Precedence(crowd: 3, since: now), count: 9)
        var crowds: [Int?] = []
        for _ in 0..<4 {
            crowds.append(offer.first?.crowd)
            #expect(offer.claim())
        }
        #expect(crowds == [3, 2, 1, 1])
    }

    @Test func whatIsPostedLaterStands() {
        let offer = DisplacementOffer()
        offer.post(Precedence(crowd: 1, since: now), count: 1)
        offer.post(Precedence(crowd: 2, since: now), count: 1)
        #expect(offer.first?.crowd == 2)
        offer.post(nil, count: 0)
        #expect(!offer.claim())
    }
}
