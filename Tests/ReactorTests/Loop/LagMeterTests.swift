import Reactor
import Testing

struct LagMeterTests {
    private let start = ContinuousClock.now

    private func instant(_ seconds: Int) -> ContinuousClock.Instant { start + .seconds(seconds) }

    @Test func nothingHasWaitedAtFirst() {
        #expect(LagMeter().longest(at: start) == .zero)
    }

    @Test func theLongestWaitCountsAndNotTheLast() {
        var meter = LagMeter()
        for (second, wait) in [(0, 5), (1, 90), (2, 7)] {
            meter.note(.milliseconds(wait), at: instant(second))
        }
        #expect(meter.longest(at: instant(3)) == .milliseconds(90))
    }

    @Test func aWaitIsRememberedForHalfAMinuteAtLeast() {
        var meter = LagMeter()
        meter.note(.milliseconds(1), at: instant(0))
        meter.note(.milliseconds(90), at: instant(29))
        meter.note(.milliseconds(2), at: instant(31))
        #expect(meter.longest(at: instant(59)) == .milliseconds(90))
    }

    @Test func aWaitIsForgottenAfterAMinute() {
        var meter = LagMeter()
        meter.note(.milliseconds(90), at: instant(0))
        for second in stride(from: 1, through: 61, by: 1) {
            meter.note(.milliseconds(2), at: instant(second))
        }
        #expect(meter.longest(at: instant(61)) == .milliseconds(2))
    }

    @Test func nothingIsRememberedWhereNothingComes() {
        var meter = LagMeter()
        meter.note(.milliseconds(90), at: instant(0))
        #expect(meter.longest(at: instant(59)) == .milliseconds(90))
        #expect(meter.longest(at: instant(60)) == .zero)
        meter.note(.milliseconds(3), at: instant(600))
        #expect(meter.longest(at: instant(601)) == .milliseconds(3))
    }
}
