import Reactor
import Testing

struct CrowdWatchTests {
    private let start = ContinuousClock.now

    /// Lets a crowd of `size` come and go.
    ///
    /// - Returns: The answers, with the count at which each came.
    private func pass(
        of size: Int = CrowdWatch.crowd,
        _ watch: inout CrowdWatch,
        at now: ContinuousClock.Instant
    ) -> [Int: Duration] {
        for count in 1...size { watch.entered(count) }
        var answers: [Int: Duration] = [:]
        for count in (0..<size).reversed() { answers[count] = watch.left(count, at: now) }
        return answers
    }

    @Test func aCrowdThatHasGoneIsNoticedOnce() {
        var watch = CrowdWatch()
        #expect(pass(&watch, at: start) == [CrowdWatch.crowd / 8: CrowdWatch.pause])
    }

    @Test func fewAreNoCrowd() {
        var watch = CrowdWatch()
        #expect(pass(of: CrowdWatch.crowd - 1, &watch, at: start).isEmpty)
    }

    @Test func nothingIsAskedForTwice() {
        var watch = CrowdWatch()
        _ = pass(&watch, at: start)
        #expect(pass(&watch, at: start).isEmpty)
    }

    @Test(arguments: [
        (Duration.seconds(1), Duration.seconds(9)), (.seconds(4), .seconds(6)),
        (.seconds(10), CrowdWatch.pause),
        (.seconds(60), CrowdWatch.pause),
    ])
    func theNextTimeIsAnIntervalLater(since: Duration, pause: Duration) {
        var watch = CrowdWatch()
        _ = pass(&watch, at: start)
        watch.released(at: start)
        #expect(pass(&watch, at: start + since).values.map { $0 } == [pause])
    }
}
