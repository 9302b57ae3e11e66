import Reactor
import Testing

struct MemoryReleasePolicyTests {
    private let start = ContinuousClock.now

    /// Lets a crowd of `size` come and go.
    ///
    /// - Returns: The answers, with the count at which each came.
    private func pass(
        of size: Int = MemoryReleasePolicy.crowd,
        _ policy: inout MemoryReleasePolicy,
        at now: ContinuousClock.Instant
    ) -> [Int: Duration] {
        for count in 1...size { policy.entered(count) }
        var answers: [Int: Duration] = [:]
        for count in (0..<size).reversed() { answers[count] = policy.left(count, at: now) }
        return answers
    }

    @Test func aCrowdThatHasGoneIsNoticedOnce() {
        var policy = MemoryReleasePolicy()
        #expect(pass(&policy, at: start) == [MemoryReleasePolicy.crowd / 8: MemoryReleasePolicy.pause])
    }

    @Test func fewAreNoCrowd() {
        var policy = MemoryReleasePolicy()
        #expect(pass(of: MemoryReleasePolicy.crowd - 1, &policy, at: start).isEmpty)
    }

    @Test func nothingIsAskedForTwice() {
        var policy = MemoryReleasePolicy()
        _ = pass(&policy, at: start)
        #expect(pass(&policy, at: start).isEmpty)
    }

    @Test(arguments: [
        (Duration.seconds(1), Duration.seconds(9)), (.seconds(4), .seconds(6)),
        (.seconds(10), MemoryReleasePolicy.pause),
        (.seconds(60), MemoryReleasePolicy.pause),
    ])
    func theNextTimeIsAnIntervalLater(since: Duration, pause: Duration) {
        var policy = MemoryReleasePolicy()
        _ = pass(&policy, at: start)
        policy.released(at: start)
        #expect(pass(&policy, at: start + since).values.map { $0 } == [pause])
    }
}
