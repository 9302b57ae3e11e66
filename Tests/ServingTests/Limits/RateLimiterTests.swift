import Reactor
import Serving
import System
import Testing

struct RateLimiterTests {
    private let start = ContinuousClock.now

    private func peer(_ number: Int) -> SocketAddress { .v4(UInt32(number), port: 5) }

    @Test func aBurstThenOneAnInterval() {
        var limiter = RateLimiter(RateLimit(perSecond: 2))
        for _ in 0..<20 { #expect(limiter.take(from: peer(1), at: start) == nil) }
        #expect(limiter.take(from: peer(1), at: start) == .milliseconds(500))
        // A refused request costs nothing.
        #expect(limiter.take(from: peer(1), at: start + .milliseconds(100)) == .milliseconds(400))
        #expect(limiter.take(from: peer(1), at: start + .milliseconds(500)) == nil)
        #expect(limiter.take(from: peer(1), at: start + .milliseconds(500)) == .milliseconds(500))
    }

    @Test(arguments: [(0, 2), (1, 2), (500, 2), (999, 2), (1_000, 1), (1_999, 1)])
    func whoWaitsForAsLongAsToldIsLetIn(milliseconds: Int, told: Int) {
        let limiter = SharedRateLimiter(RateLimit(perSecond: 0.5))
        let later = start + .milliseconds(milliseconds)
        for _ in 0..<10 { #expect(limiter.secondsToWait(for: peer(1), at: start) == nil) }
        #expect(limiter.secondsToWait(for: peer(1), at: later) == told)
        #expect(limiter.secondsToWait(for: peer(1), at: later + .seconds(told)) == nil)
    }

    @Test func thoseThatAreRefusedAreCounted() {
        let limiter = SharedRateLimiter(RateLimit(perSecond: 1))
        for _ in 0..<13 { _ = limiter.secondsToWait(for: peer(1), at: start) }
        #expect(limiter.refused == 3)
    }

    @Test func aSilenceFillsTheBucketAndNoMore() {
        var limiter = RateLimiter(RateLimit(perSecond: 1))
        for _ in 0..<10 { #expect(limiter.take(from: peer(1), at: start) == nil) }
        let later = start + .seconds(3_600)
        for _ in 0..<10 { #expect(limiter.take(from: peer(1), at: later) == nil) }
        #expect(limiter.take(from: peer(1), at: later) == .seconds(1))
    }

    @Test func aSlowRateStillLetsAReaderOpenTenTabs() {
        let limit = RateLimit(perSecond: 0.1)
        #expect(limit.interval == .seconds(10))
        #expect(limit.burst == 10)
    }

    @Test func onePeerDoesNotSpendAnothersAllowance() throws {
        var limiter = RateLimiter(RateLimit(perSecond: 1))
        let block = try #require(SocketAddress(host: "2001:db8::1", port: 1))
        let same = try #require(SocketAddress(host: "2001:db8::ffff:2", port: 2))
        let other = try #require(SocketAddress(host: "2001:db8:0:1::1", port: 1))
        for _ in 0..<10 { #expect(limiter.take(from: block, at: start) == nil) }
        #expect(limiter.take(from: same, at: start) != nil)
        #expect(limiter.take(from: other, at: start) == nil)
    }

    /// A bucket that is forgotten must be full, whenever in the table's turn it was last used.
    @Test(arguments: 0..<12) func forgettingGivesNothingAway(second: Int) {
        var limiter = RateLimiter(RateLimit(perSecond: 1))
        _ = limiter.take(from: peer(2), at: start)
        let now = start + .seconds(second)
        for _ in 0..<10 { #expect(limiter.take(from: peer(1), at: now) == nil) }
        // Other peers keep the table turning while this one is silent.
        for later in 1...9 { _ = limiter.take(from: peer(2), at: now + .seconds(later)) }
        for _ in 0..<9 { #expect(limiter.take(from: peer(1), at: now + .seconds(9)) == nil) }
        #expect(limiter.take(from: peer(1), at: now + .seconds(9)) == .seconds(1))
    }

    @Test func manyPeersDoNotMakeItGrow() {
        var limiter = RateLimiter(RateLimit(perSecond: 1))
        for number in 0..<5 * RateLimiter.capacity { _ = limiter.take(from: peer(number), at: start) }
        #expect(limiter.count <= 2 * RateLimiter.capacity)
    }

    @Test func fewPeersAreForgottenInTime() {
        var limiter = RateLimiter(RateLimit(perSecond: 1))
        for number in 0..<100 { _ = limiter.take(from: peer(number), at: start) }
        _ = limiter.take(from: peer(1), at: start + .seconds(10))
        _ = limiter.take(from: peer(1), at: start + .seconds(20))
        #expect(limiter.count <= 2)
    }
}
